// Prints one SHA-256 over 200 runs, under any Node (`node hash-runs.mjs`) and, bundled, in a browser. With --otherwise the runs
// are made in reverse order and with five times as many output points: the hash must stay the same.
import { EquatorError, exposeProtocol, readProtocol, simulate, systems } from "equator";
import { protocolKinds } from "./drawn-protocols.mjs";
import { drawValues, drawVariants } from "./drawn-systems.mjs";
import { drawsOf } from "./draws.mjs";
import { RunBytes } from "./run-bytes.mjs";

const runs = 200;
const minute = 60_000;
const shared = 10 * minute;
const otherwise = globalThis.process?.argv.includes("--otherwise") ?? false;
const every = otherwise ? shared / 5 : shared;

const began = performance.now();
/** @type {string[]} */
const digests = new Array(runs);
/** @type {string[]} */
const failures = [];
const numbers = Array.from({ length: runs }, (_, i) => (otherwise ? runs - 1 - i : i));
for (const number of numbers) digests[number] = await digestOf(number);
const whole = new RunBytes();
for (const digest of digests) whole.addText(digest);
const different = new Set(digests).size;
const seconds = Math.round((performance.now() - began) / 100) / 10;
console.log(JSON.stringify({ hash: await whole.digest(), runs, different, failures, seconds }));

/**
 * Three runs of four are of the muscle system.
 * @param {number} number
 */
async function digestOf(number) {
  const isMuscle = number % 4 !== 3;
  const kinds = isMuscle ? [...protocolKinds.muscle, ...protocolKinds.any] : protocolKinds.any;
  const text = kinds[number % kinds.length]?.(drawsOf(number)) ?? "";
  const { protocol, diagnostics } = readProtocol(text);
  if (protocol === undefined) return fail(number, diagnostics.map(({ code }) => code).join());
  const system = isMuscle ? systems.muscle : systems["mccoll-2024"];
  const variants = drawVariants(system, 1000 + number);
  const adjustments = drawValues(system, variants, 2000 + number);
  try {
    return await digestRun(protocol, { system, variants, adjustments, every });
  } catch (error) {
    if (error instanceof EquatorError) return fail(number, error.message);
    throw error;
  }
}

/**
 * The curves at the shared times, the states from which the run started, and what the events became.
 * @param {import("equator").Protocol} protocol
 * @param {import("equator").SimulateOptions} options
 */
async function digestRun(protocol, options) {
  const bytes = new RunBytes();
  const { prepared, impulses } = await exposeProtocol(protocol, options);
  bytes.addNumbers(prepared.settled);
  bytes.addText(JSON.stringify(impulses));
  const { times, series, provenance } = await simulate(protocol, options);
  bytes.addText(provenance.modelHash);
  const rows = [...times.keys()].filter((row) => (times[row] ?? 0) % shared === 0);
  bytes.addNumbers(rows.map((row) => times[row] ?? Number.NaN));
  for (const { limb, curves, baseline, statistics } of series) {
    bytes.addText(`${limb} ${Object.keys(curves)}`);
    for (const { values } of Object.values(curves))
      bytes.addNumbers(rows.map((row) => values[row] ?? Number.NaN));
    bytes.addNumbers([...Object.values(baseline), ...Object.values(statistics)]);
  }
  return bytes.digest();
}

/**
 * @param {number} number
 * @param {string} why
 */
function fail(number, why) {
  failures.push(`run ${number}: ${why}`);
  return why;
}
