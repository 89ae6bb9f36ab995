import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createExaminer } from "./fuzz/examiner.mjs";
import { makeInput, readCorpus } from "./fuzz/inputs.mjs";
import { failureOf, shorten, signatureOf } from "./fuzz/judge.mjs";
import { root } from "./processes.mjs";
import { setUp } from "./set-up.mjs";

const usage = `Usage: npm run fuzz -- [--minutes N] [--inputs N] [--seed S] [--from I] [--corpus FOLDER]... [--out FOLDER]

Sends made-up and mutated SBML, MathML, formulas and protocols through the library, each within 2 s of processor time
and 256 MB. Failing inputs are written to the folder (default out/fuzz) and printed with their seed and number.
A corpus is a folder of .xml and .yaml files to mutate, for example unpacked SBML suites.`;

const { values: given } = parseArgs({
  options: {
    minutes: { type: "string" },
    inputs: { type: "string" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    corpus: { type: "string", multiple: true, default: [] },
    out: { type: "string", default: "out/fuzz" },
    dist: { type: "string" },
    help: { type: "boolean" },
  },
});
if (given.help) console.log(usage);
else process.exitCode = (await fuzz()) > 0 ? 1 : 0;

/** Runs inputs until the time or their number is used up. Returns how many failed. */
async function fuzz() {
  if (given.dist === undefined) setUp();
  const dist = given.dist ?? join(root, "dist");
  const seed = Number(given.seed);
  const folders = [join(root, "examples"), ...given.corpus.map((folder) => resolve(folder))];
  const corpus = readCorpus(folders);
  const most = given.inputs === undefined ? Infinity : Number(given.inputs);
  const until = Date.now() + 60_000 * Number(given.minutes ?? (given.inputs === undefined ? 1 : Infinity));
  const examiner = createExaminer({ dist, seed, folders });
  const tally = new Map();
  const failures = new Map();
  let slowest = 0;
  let count = 0;
  for (; count < most && Date.now() < until; count++) {
    const index = Number(given.from) + count;
    const examined = await examiner.examine({ index });
    const failure = failureOf(examined);
    slowest = Math.max(slowest, examined.ms);
    const { kind, made, text } = makeInput(seed, index, corpus);
    const key = `${kind} ${made}\t${failure === undefined ? examined.outcome : "FAILED"}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
    if (failure !== undefined) await note({ seed, index, kind, text, failure }, failures, examiner);
  }
  examiner.end();
  report(tally, failures, count, slowest);
  return [...failures.values()].reduce((sum, times) => sum + times, 0);
}

/**
 * Writes a failing input, the shortened one too where the failure is new, and prints where it came from.
 * @param {{seed: number, index: number, kind: string, text: string, failure: string}} found
 * @param {Map<string, number>} failures
 * @param {ReturnType<typeof createExaminer>} examiner
 */
async function note({ seed, index, kind, text, failure }, failures, examiner) {
  const signature = signatureOf(failure);
  const times = (failures.get(signature) ?? 0) + 1;
  failures.set(signature, times);
  if (times > 3) return;
  console.log(`failed: seed ${seed} input ${index} (${kind}): ${failure}`);
  const folder = resolve(given.out);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${seed}-${index}-${kind}.txt`), text);
  if (times > 1) return;
  const alike = async (/** @type {string} */ shorter) =>
    signatureOf(failureOf(await examiner.examine({ kind, text: shorter })) ?? "") === signature;
  const slow = /longer|no answer/.test(failure);
  writeFileSync(
    join(folder, `${seed}-${index}-${kind}-short.txt`),
    await shorten(text, alike, slow ? 20 : 300),
  );
}

/**
 * @param {Map<string, number>} tally
 * @param {Map<string, number>} failures
 * @param {number} count
 * @param {number} slowest
 */
function report(tally, failures, count, slowest) {
  for (const [key, times] of [...tally].sort(([a, m], [b, n]) => (a < b ? -1 : a > b ? 1 : n - m))) {
    console.log(`${times}\t${key}`);
  }
  const failed = [...failures.values()].reduce((sum, times) => sum + times, 0);
  for (const [signature, times] of failures) console.log(`${times} x ${signature}`);
  console.log(`${count} inputs, ${failed} failed, slowest ${(slowest / 1000).toFixed(2)} s`);
}
