/**
 * Times the whole body (system human-adult) and writes bench/results/human-adult.json: a day of meals (the engine alone,
 * and `simulate`), 12 weeks with lifting, the cold start of `equator run`, 256 members of the day, and the error of the
 * readouts. Usage: node bench/human-adult.mjs [ROUNDS [PART...]] after `npm run build`; with names of parts, these alone are
 * renewed. The day in Chromium: bench/human-adult-in-chromium.mjs; against CVODE: npm run bench.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exposeProtocol, newProtocol, readProtocol, simulate, systemInUse, systems } from "equator";
import { integrate } from "equator/engine";
import { median } from "./machine.mjs";
import { commandOf } from "./timed-command.mjs";

const rounds = Number(process.argv[2] ?? 9);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const system = systemInUse(systems["human-adult"]);
const tick = 1 / 60_000;
const day = 24 * 60 * 60_000;
const scaledTolerances = { 1e-5: 1e-8, 1e-6: 1e-9, 1e-9: 1e-12 };
const tolerancesOf = (relativeTolerance) => ({
  relativeTolerance,
  scaledTolerance: scaledTolerances[relativeTolerance],
});

const texts = { day: newProtocol("three-meals"), weeks: twelveWeeks() };
const protocols = Object.fromEntries(
  Object.entries(texts).map(([name, text]) => [name, readProtocol(text).protocol]),
);

const before = loadavg()[0];
const wanted = process.argv.slice(3);
const file = at("./results/human-adult.json");
const measured = { cpu: cpus()[0].model, cores: cpus().length, node: process.version };
const report = { ...JSON.parse(readFileSync(file, "utf8")), measured, rounds };
// Milliseconds of the processor with all threads of the process, and of the clock.
await part("size", sizeOf);
await part("day1e-5", () => warm(protocols.day, 1e-5));
await part("day1e-6", () => warm(protocols.day, 1e-6));
await part("error1e-5", () => errorOf(1e-5));
await part("error1e-6", () => errorOf(1e-6));
await part("cold", cold);
await part("members", membersOfDay);
await part("weeks1e-5", () => warm(protocols.weeks, 1e-5, 2));
report.measured.load = { before, after: loadavg()[0] };
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);

/** Each part is shown as soon as it is there. */
async function part(name, work) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  report[name] = await work();
  console.log(name, JSON.stringify(report[name]));
}

async function sizeOf() {
  const { prepared } = await exposeProtocol(protocols.day, { system });
  return prepared.program.counts;
}

/** The engine alone from a settled state with the rows of `simulate`, and `simulate`, both warm. */
async function warm(protocol, relativeTolerance, most = rounds) {
  const tolerances = tolerancesOf(relativeTolerance);
  const every = protocol === protocols.weeks ? 30 * 60_000 : 120_000;
  const run = await engineOf(protocol, tolerances, every);
  const engine = [];
  const whole = [];
  const { statistics } = run();
  // V8 optimises such large functions late.
  for (const start = performance.now(); performance.now() - start < 3000; ) run();
  for (let i = 0; i < most; i++) engine.push(await timed(run));
  for (let i = 0; i < most + 1; i++)
    whole.push(await timed(() => simulate(protocol, { system, tolerances, every })));
  const { steps, rejected } = statistics;
  return { engine: summary(engine), simulate: summary(whole.slice(1)), steps, rejected };
}

async function engineOf(protocol, tolerances, every) {
  const { prepared, impulses, end } = await exposeProtocol(protocol, { system, tolerances });
  const { kernel, scale, settled, built } = prepared;
  const grid = Float64Array.from({ length: Math.floor(end / every) + 1 }, (_, i) => i * every);
  const numbers = Float64Array.from(built.flat.parameters, ({ value }) => value);
  return () => {
    kernel.parameters.set(numbers);
    kernel.refresh();
    const solution = integrate({
      kernel,
      initial: settled,
      start: 0,
      end,
      tick,
      impulses,
      grid,
      scale,
      // As `simulate` asks.
      keep: "outputs",
      ...tolerances,
    });
    if (!solution.success) throw new Error("the solver did not reach the end");
    return solution;
  };
}

/** Largest and root mean square difference from a run at 1e-9, as a part of each readout's range of values. */
async function errorOf(relativeTolerance) {
  const settledAt = tolerancesOf(1e-6);
  const every = 120_000;
  const reference = (await engineFrom(settledAt, 1e-9, every))();
  const found = (await engineFrom(settledAt, relativeTolerance, every))();
  const width = found.outputs.length / found.times.length;
  const sizes = new Float64Array(width);
  reference.outputs.forEach((value, i) => {
    sizes[i % width] = Math.max(sizes[i % width], Math.abs(value));
  });
  let largest = 0;
  let squares = 0;
  found.outputs.forEach((value, i) => {
    const size = sizes[i % width];
    const error = size === 0 ? 0 : Math.abs(value - reference.outputs[i]) / size;
    largest = Math.max(largest, error);
    squares += error * error;
  });
  return { largest, rootMeanSquare: Math.sqrt(squares / found.outputs.length) };
}

/** The day at a tolerance, from one and the same settled state. */
async function engineFrom(settledAt, relativeTolerance, every) {
  const { prepared, impulses, end } = await exposeProtocol(protocols.day, { system, tolerances: settledAt });
  const { kernel, scale, settled, built } = prepared;
  const grid = Float64Array.from({ length: Math.floor(end / every) + 1 }, (_, i) => i * every);
  return () => {
    built.flat.parameters.forEach(({ value }, i) => {
      kernel.parameters[i] = value;
    });
    kernel.refresh();
    const run = { kernel, initial: settled, start: 0, end, tick, impulses, grid, scale };
    return integrate({ ...run, ...tolerancesOf(relativeTolerance) });
  };
}

/** `equator run` in processes of their own: to the first output, to the end, and what its threads took. */
async function cold() {
  const folder = mkdtempSync(join(tmpdir(), "equator-human-"));
  const file = join(folder, "day.yaml");
  writeFileSync(file, texts.day);
  const common = ["run", file, "--system", "human-adult", "--out", join(folder, "out")];
  const plain = [];
  const banded = [];
  // The system knows nothing of how people differ: 256 members of each kind are 256 of parameters, and one person.
  const most = Math.min(rounds, 5);
  for (let i = 0; i < rounds; i++) {
    plain.push(await commandOf([...common, "--no-bands"]));
    if (i < most) banded.push(await commandOf(common));
  }
  rmSync(folder, { recursive: true });
  return { plain: summary(plain), withBands: summary(banded) };
}

/** 256 members of parameters in four threads, each time in a process of its own. */
function membersOfDay() {
  const folder = mkdtempSync(join(tmpdir(), "equator-human-"));
  const file = join(folder, "day.yaml");
  writeFileSync(file, texts.day);
  const script = at("./first-bands-members.mjs");
  const each = Array.from({ length: Math.min(rounds, 5) }, () =>
    JSON.parse(
      execFileSync("node", [script, file, "parameters"], {
        encoding: "utf8",
        env: { ...process.env, EQUATOR_BENCH_SYSTEM: "human-adult" },
      }),
    ),
  );
  rmSync(folder, { recursive: true });
  const [{ drawn, relativeTolerance, failed }] = each;
  const outcome = failed === undefined ? { drawn, relativeTolerance } : { failed };
  return { ...outcome, ...summary(each.map(({ members, all, processor }) => ({ members, all, processor }))) };
}

async function timed(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const clock = performance.now() - start;
  const { user, system: kernel } = process.cpuUsage(cpu);
  return { processor: (user + kernel) / 1000, clock };
}

function summary(each) {
  return Object.fromEntries(
    Object.keys(each[0]).map((part) => {
      const values = each.map((times) => times[part]);
      return [part, { median: rounded(median(values)), min: rounded(Math.min(...values)) }];
    }),
  );
}

function rounded(value) {
  return Math.round(value * 10) / 10;
}

/** 12 weeks with three sessions of lifting a week and four meals a day. */
function twelveWeeks() {
  const meals = (times) => times.map((time) => `    - {at: "${time}", meal: usual}`).join("\n");
  return `equator: 1
name: Twelve weeks of lifting
subject: {species: human, sex: male, age: 30 y, height: 180 cm, mass: 78 kg, body_fat: 18 %, training: untrained}
start: 2026-03-02T06:00
meals:
  usual: {protein: 30 g, source: mixed, carbohydrate: 75 g, fat: 20 g}
sessions:
  legs: {kind: resistance, sets: 12, reps: 10, load: 0.75, duration: 60 min, muscle: legs}
days:
  lift:
${meals(["07:30", "12:30"])}
    - {at: "17:00", train: legs}
${meals(["18:30", "20:30"])}
    - {at: "23:00", sleep: {until: "07:00"}}
  rest:
${meals(["07:30", "12:30", "18:30", "20:30"])}
    - {at: "23:00", sleep: {until: "07:00"}}
blocks:
  - {name: training, days: [lift, rest, lift, rest, lift, rest, rest], repeat: ${(12 * 7 * day) / (7 * day)}}
`;
}
