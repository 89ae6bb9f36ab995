import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { Worker } from "node:worker_threads";
import { newProtocol, readProtocol, systems } from "equator";
import { simulateEnsemble } from "equator/ensemble";
import { threadHost } from "equator/node";

// Usage: node bench/ensemble-workers.mjs [MEMBERS] [ROUNDS]
// How much faster four threads run an ensemble of a day than one, in rounds that take turns. `spin` says what the machine
// itself gives at that time: the same arithmetic in as many threads, which share nothing.
const [members = 1024, rounds = 5] = process.argv.slice(2).map(Number);
const counts = [1, 2, 4];
const { protocol } = readProtocol(newProtocol("three-meals"));

const spinning = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", (rounds) => {
  let sum = 0;
  for (let i = 0; i < rounds; i++) sum = Math.sqrt(sum + i);
  parentPort.postMessage(sum);
});`;

const hosts = new Map(counts.map((count) => [count, threadHost({ count })]));
const spinners = Array.from({ length: Math.max(...counts) }, () => new Worker(spinning, { eval: true }));
const times = counts.map((count) => ({ count, ensemble: [], processor: [], spin: [], load: [] }));

// Warm: a process that runs for long has compiled everything in every thread.
for (const count of counts) await ensemble(count);
for (const worker of spinners) await spun(worker, 1e6);
for (let round = 0; round < rounds; round++) {
  for (const row of times) {
    row.load.push(loadavg()[0]);
    const before = process.cpuUsage();
    row.ensemble.push(await timed(() => ensemble(row.count)));
    const { user, system } = process.cpuUsage(before);
    row.processor.push((user + system) / 1000);
    row.spin.push(
      await timed(() =>
        Promise.all(spinners.slice(0, row.count).map((worker) => spun(worker, 4e8 / row.count))),
      ),
    );
  }
}
for (const host of hosts.values()) host.close();
for (const worker of spinners) worker.terminate();

const [one] = times;
const results = times.map(({ count, ensemble, processor, spin, load }) => ({
  threads: count,
  ensembleMs: Math.round(median(ensemble)),
  processorMs: Math.round(median(processor)),
  faster: ratio(one.ensemble, ensemble),
  spinFaster: ratio(one.spin, spin),
  load: load.map((value) => Number(value.toFixed(1))),
}));
const report = {
  what: `${members} members of the template three-meals on the muscle system, bands and facts of all readouts`,
  machine: { cpu: cpus()[0]?.model, cores: availableParallelism(), node: process.version },
  rounds,
  results,
};
writeFileSync(
  new URL("./results/ensemble-workers.json", import.meta.url),
  `${JSON.stringify(report, null, 2)}\n`,
);
console.log(JSON.stringify(report, null, 2));

async function ensemble(count) {
  await simulateEnsemble(protocol, { system: systems.muscle, members, host: hosts.get(count) });
}

function spun(worker, howOften) {
  worker.postMessage(howOften);
  return new Promise((resolve) => worker.once("message", resolve));
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Of the rounds, the median of how much less time it took. */
function ratio(before, after) {
  return Number(median(before.map((time, i) => time / after[i])).toFixed(2));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
