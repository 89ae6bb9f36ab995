/**
 * Times runs with tangents against plain runs of the same problem, in turn in one process, and writes
 * bench/results/tangents.json. Usage: node bench/tangents.mjs after npm run build (EQUATOR_BENCH_CORE names another core
 * than the last)
 */
import { writeFileSync } from "node:fs";
import { compileTangents, wasmTangents } from "equator/compile";
import { integrate, integrateTangents } from "equator/engine";
import { machine, median, pinToOneCore, timeOf } from "./machine.mjs";
import { problems } from "./problems.mjs";

const rounds = 9;
const counts = [1, 5, 20, 64, 256];
const tolerances = { relativeTolerance: 1e-6, scaledTolerance: 1e-9 };
/** Own steps: those that the plain run takes. */
const variants = { "own steps": { tangentTolerance: Infinity }, "errors count": {} };

pinToOneCore();
const results = [];
for (const problem of await problems()) {
  if (!/^tangled|^human/.test(problem.name)) results.push(...(await timesOf(problem)));
}
const { cpu, node, load, cores } = machine();
const report = { measured: { cpu, node, load, cores }, rounds, ...tolerances, results };
writeFileSync(new URL("./results/tangents.json", import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
for (const { problem, directions, compiled, of } of results)
  console.log(problem, directions, `compiled in ${compiled.toFixed(0)} ms`, JSON.stringify(of));

async function timesOf(problem) {
  const plain = () => integrate({ ...runOf(problem), method: "rodas5p" });
  const steps = plain().statistics.steps;
  for (let i = 0; i < 100; i++) plain();
  const { length } = problem.flat.parameters;
  const found = [];
  for (const directions of new Set(counts.map((count) => Math.min(count, length)))) {
    const parameters = spread(directions, length);
    const start = performance.now();
    const tangents = await wasmTangents(compileTangents(problem.flat, parameters), directions);
    const compiled = performance.now() - start;
    const of = {};
    for (const [name, options] of Object.entries(variants)) {
      const along = () =>
        integrateTangents({ ...runOf(problem), ...options, tangents, directions: alongEach(parameters) });
      for (let i = 0; i < 10; i++) along();
      const ratios = [];
      const times = [];
      for (let round = 0; round < rounds; round++) {
        const one = timeOf(() => repeat(plain, 8)) / 8;
        const all = timeOf(() => repeat(along, 2)) / 2;
        times.push(one);
        ratios.push(all / one / directions);
      }
      of[name] = {
        perDirection: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
        steps: along().solution.statistics.steps,
        plain: median(times),
      };
    }
    found.push({ problem: problem.name, directions, compiled, steps, of });
  }
  return found;
}

function runOf({ kernel, initial, impulses, end, tick, grid, scale, parameters }) {
  kernel.parameters.set(parameters);
  return { kernel, initial, impulses, start: 0, end, tick, grid, scale, ...tolerances };
}

/** Some of so many parameters, evenly. */
function spread(count, length) {
  return Array.from({ length: count }, (_, k) => Math.floor((k * length) / count));
}

function alongEach(parameters) {
  return parameters.map((index) => ({ parameters: new Map([[index, 1]]) }));
}

function repeat(work, times) {
  for (let i = 0; i < times; i++) work();
}
