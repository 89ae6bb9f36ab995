/**
 * Times our kernels against SUNDIALS CVODE with KLU on the same equations, in turn on one core, and writes
 * bench/results/cvode.json. Usage: npm run bench (EQUATOR_BENCH_CORE names another core than the last;
 * EQUATOR_BENCH_ONLY one problem, whose result alone is renewed)
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { integrate } from "equator/engine";
import { coldStart } from "./cold-start.mjs";
import { buildSundials, cvodePeer } from "./cvode/peer.mjs";
import { machine, median, pinToOneCore, timeOf } from "./machine.mjs";
import { problems } from "./problems.mjs";

const rounds = 9;
const relativeTolerance = 1e-6;
const scaledTolerance = 1e-9;
/** The first that CVODE gets through with: corners of rates may stop it at the tolerance of the others. */
const tolerances = [1, 1.5, 2, 5, 10].map((times) => ({
  relativeTolerance: times * relativeTolerance,
  scaledTolerance: times * scaledTolerance,
}));
const strict = { relativeTolerance: 1e-11, scaledTolerance: 1e-14 };

const cache = join(tmpdir(), "equator-bench");
mkdirSync(cache, { recursive: true });
const sundials = buildSundials(cache);
// Before pinning: a command compiles in the background on other cores.
const only = process.env.EQUATOR_BENCH_ONLY;
const file = new URL("./results/cvode.json", import.meta.url);
const before = only === undefined ? undefined : JSON.parse(readFileSync(file, "utf8"));
const cold = before?.coldStart ?? (await coldStart());
pinToOneCore();

const results = (before?.results ?? []).filter(({ system }) => system !== only);
for (const problem of await problems()) {
  const result = compare(problem);
  results.push(only === undefined ? result : { ...result, load: machine().load });
}
const measured = before?.measured ?? machine();
const report = { measured, rounds, relativeTolerance, scaledTolerance, results, coldStart: cold };
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
print(report);

function compare(problem) {
  const peer = cvodePeer(problem, sundials, cache);
  const used = tolerances.find((each) => reaches(() => peer({ repeats: 1, ...each })));
  const by = (method) => () => run(problem, { ...used, method });
  const ours = by("auto");
  const methods = { rodas5p: by("rodas5p"), bdf: by("bdf") };
  const { reference, referenceBy } = referenceOf(problem, peer);
  for (const work of [ours, ...Object.values(methods)]) for (let i = 0; i < 300; i++) work();
  const once = ours();
  const repeats = Math.max(5, Math.min(200, Math.round(100_000 / timeOf(ours))));
  const ratios = [];
  const times = { ours: [], cvode: [], rodas5p: [], bdf: [] };
  let cvode;
  for (let round = 0; round < rounds; round++) {
    const mine = medianTime(ours, repeats);
    for (const [name, work] of Object.entries(methods)) times[name].push(medianTime(work, repeats));
    cvode = peer({ repeats, ...used });
    const theirs = median(cvode.microseconds);
    ratios.push(mine / theirs);
    times.ours.push(mine);
    times.cvode.push(theirs);
  }
  const error = (states) => errorsOf(states, reference, problem.scale);
  const { counts } = problem.program;
  return {
    system: problem.name,
    states: counts.states,
    nonzeros: { jacobian: counts.jacobian, factors: counts.factors },
    span: problem.end * problem.tick,
    method: once.method,
    relativeTolerance: used.relativeTolerance,
    microseconds: { ours: median(times.ours), cvode: median(times.cvode) },
    best: { ours: Math.min(...times.ours), cvode: Math.min(...times.cvode) },
    ratio: { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) },
    steps: { ours: once.statistics.steps, rejected: once.statistics.rejected, cvode: cvode.steps },
    error: { ours: error(once.states), cvode: error(cvode.states) },
    methods: Object.fromEntries(
      Object.entries(methods).map(([name, work]) => {
        const { statistics, states } = work();
        const ratio = median(times[name].map((time, round) => time / times.cvode[round]));
        return [
          name,
          { microseconds: median(times[name]), ratio, steps: statistics.steps, error: error(states) },
        ];
      }),
    ),
    referenceBy,
    referenceAgreement: referenceBy === "cvode" ? error(run(problem, strict).states) : null,
  };
}

function reaches(work) {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** By CVODE; by ours where CVODE does not get past the corners of rates at so tight a tolerance. */
function referenceOf(problem, peer) {
  try {
    return { reference: peer({ repeats: 1, ...strict }).states, referenceBy: "cvode" };
  } catch {
    console.error(`${problem.name}: CVODE does not reach the end at ${strict.relativeTolerance}`);
    const { states } = run(problem, { relativeTolerance: 1e-9, scaledTolerance: 1e-12, method: "rodas5p" });
    return { reference: states, referenceBy: "ours at 1e-9" };
  }
}

function run({ kernel, parameters, initial, impulses, end, tick, grid, scale }, tolerances) {
  kernel.parameters.set(parameters);
  kernel.refresh();
  const solution = integrate({ kernel, initial, start: 0, end, tick, impulses, grid, scale, ...tolerances });
  if (!solution.success) throw new Error(`our run failed: ${solution.failure?.code}`);
  return solution;
}

function medianTime(work, repeats) {
  return median(Array.from({ length: repeats }, () => timeOf(work)));
}

/** In units of the tolerance: |y - reference| / (1e-9 scale + 1e-6 |reference|), over all states and rows. */
function errorsOf(states, reference, scale) {
  let sum = 0;
  let largest = 0;
  for (let i = 0; i < states.length; i++) {
    const allowed = scaledTolerance * scale[i % scale.length] + relativeTolerance * Math.abs(reference[i]);
    const error = Math.abs(states[i] - reference[i]) / allowed;
    sum += error * error;
    largest = Math.max(largest, error);
  }
  return { rms: Math.sqrt(sum / states.length), max: largest };
}

function print({ measured, results, coldStart: cold }) {
  console.log(`${measured.cpu}, Node ${measured.node}, CVODE ${measured.cvode}`);
  console.log(
    "system          states  ours us  cvode us  ratio (min-max)      rms error ours / cvode  method, ratios of both",
  );
  for (const { system, states, microseconds, ratio, error, method, methods } of results) {
    const range = `${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}-${ratio.max.toFixed(2)})`;
    const errors = `${error.ours.rms.toExponential(1)} / ${error.cvode.rms.toExponential(1)}`;
    const both = `${methods.rodas5p.ratio.toFixed(2)} / ${methods.bdf.ratio.toFixed(2)}`;
    console.log(
      `${system.padEnd(16)}${`${states}`.padStart(5)}${microseconds.ours.toFixed(0).padStart(9)}${microseconds.cvode.toFixed(0).padStart(10)}  ${range.padEnd(20)} ${errors.padEnd(22)} ${method.padEnd(8)} ${both}`,
    );
  }
  const ratios = results
    .filter(({ system }) => !system.startsWith("tangled"))
    .map(({ ratio }) => ratio.median);
  const mean = Math.exp(ratios.reduce((sum, value) => sum + Math.log(value), 0) / ratios.length);
  console.log(
    `ratio over systems and published models: geometric mean ${mean.toFixed(2)}, largest ${Math.max(...ratios).toFixed(2)}`,
  );
  console.log(
    `cold start: ${cold.command.median} ms from the start of the command to its first output, ` +
      `${cold.model.median} ms from loaded model to first result`,
  );
}
