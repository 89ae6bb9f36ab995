/**
 * Times ensembles of 32 subjects, two lanes at a time, against SUNDIALS CVODE with KLU on the same subjects, in turn on
 * one core, and writes bench/results/ensemble.json. Usage: node bench/ensemble.mjs (EQUATOR_BENCH_CORE names another core
 * than the last)
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pairKernel } from "equator/compile";
import { integrate, integrateEach } from "equator/engine";
import { buildSundials, cvodePeer } from "./cvode/peer.mjs";
import { machine, median, pinToOneCore, timeOf } from "./machine.mjs";
import { problems } from "./problems.mjs";
import { subjectsOf } from "./subjects.mjs";

const rounds = 9;
const drawn = 32;
const tolerances = { relativeTolerance: 1e-6, scaledTolerance: 1e-9 };

const cache = join(tmpdir(), "equator-bench");
mkdirSync(cache, { recursive: true });
const sundials = buildSundials(cache);
pinToOneCore();

const results = [];
for (const problem of await problems()) {
  if (!/^tangled|^human/.test(problem.name)) results.push(await compare(problem));
}
const ratios = results.map(({ ratio }) => ratio.median);
const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
const report = {
  measured: machine(),
  rounds,
  drawn,
  ...tolerances,
  results,
  mean,
  largest: Math.max(...ratios),
};
writeFileSync(new URL("./results/ensemble.json", import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
print(report);

async function compare(problem) {
  const pair = await pairKernel(problem.program);
  const all = subjectsOf(problem, drawn);
  const peer = cvodePeer(problem, sundials, cache, all);
  const theirs = (subject, repeats) => peer({ repeats, subject, ...tolerances });
  // Who compares times compares what both can do.
  const able = all.flatMap((_, k) =>
    reaches(() => theirs(k, 1)) && alone(problem, all[k]).success ? [k] : [],
  );
  const subjects = able.map((k) => all[k]);
  const lanes = () => solveEach(pair, problem, subjects);
  const inTurn = () => subjects.map((parameters) => alone(problem, parameters));
  checkBits(inTurn(), lanes());
  for (let i = 0; i < 12; i++) lanes();
  for (let i = 0; i < 12; i++) inTurn();
  const times = { lanes: [], single: [], cvode: [] };
  for (let round = 0; round < rounds; round++) {
    times.lanes.push(perSubject(lanes, subjects.length));
    times.single.push(perSubject(inTurn, subjects.length));
    const each = able.map((k) => median(theirs(k, 5).microseconds));
    times.cvode.push(each.reduce((sum, time) => sum + time, 0) / each.length);
  }
  const ratio = (by) => spread(times[by].map((time, round) => time / times.cvode[round]));
  const steps = inTurn().map(({ statistics }) => statistics.steps + statistics.rejected);
  return {
    system: problem.name,
    subjects: subjects.length,
    microseconds: { lanes: median(times.lanes), single: median(times.single), cvode: median(times.cvode) },
    best: {
      lanes: Math.min(...times.lanes),
      single: Math.min(...times.single),
      cvode: Math.min(...times.cvode),
    },
    ratio: ratio("lanes"),
    ratioSingle: ratio("single"),
    steps: {
      ours: Math.round(average(steps)),
      cvode: Math.round(average(able.map((k) => theirs(k, 1).steps))),
    },
  };
}

function alone({ kernel, ...problem }, parameters) {
  kernel.parameters.set(parameters);
  return integrate({ ...problem, ...tolerances, kernel, start: 0, keep: "outputs", method: "rodas5p" });
}

function solveEach(pair, { initial, end, tick, impulses, grid, scale }, subjects) {
  const problem = { initial, start: 0, end, tick, impulses, grid, scale, keep: "outputs", ...tolerances };
  const solutions = [];
  let next = 0;
  integrateEach(pair, () => {
    const k = next++;
    if (k >= subjects.length) return undefined;
    const done = (solution) => {
      solutions[k] = solution;
    };
    return { problem, parameters: subjects[k], done };
  });
  return solutions;
}

function checkBits(expected, found) {
  for (const [k, { outputs, final }] of expected.entries()) {
    const same = (a, b) => a.every((value, i) => Object.is(value, b[i]));
    if (!same(outputs, found[k].outputs) || !same(final, found[k].final))
      throw new Error(`subject ${k} differs`);
  }
}

function reaches(run) {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}

/** Microseconds per subject: the median of five. */
function perSubject(work, count) {
  return median(Array.from({ length: 5 }, () => timeOf(work))) / count;
}

function spread(values) {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

function average(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function print({ measured, results: rows, mean: geometric, largest }) {
  console.log(`${measured.cpu}, Node ${measured.node}, CVODE ${measured.cvode}`);
  console.log(
    "system            subjects  lanes us  single us  cvode us  ratio (min-max)     single  steps ours / cvode",
  );
  for (const { system, subjects, microseconds, ratio, ratioSingle, steps } of rows) {
    const time = (name, width) => microseconds[name].toFixed(0).padStart(width);
    const range = `${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}-${ratio.max.toFixed(2)})`;
    console.log(
      `${system.padEnd(16)}${`${subjects}`.padStart(10)}${time("lanes", 10)}${time("single", 11)}${time("cvode", 10)}  ${range.padEnd(20)}${ratioSingle.median.toFixed(2)}    ${steps.ours} / ${steps.cvode}`,
    );
  }
  console.log(`ratio of the lanes: geometric mean ${geometric.toFixed(3)}, largest ${largest.toFixed(2)}`);
}
