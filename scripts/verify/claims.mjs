import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../processes.mjs";

// Computes every claim, as it stands and in every other way that its verdict has to bear: at tolerances a tenth as wide,
// with twice the members, and under the other readings of the literature.

/** @param {string} path */
const load = (path) => import(pathToFileURL(join(root, "dist", path)).href);

/**
 * Writes evidence/claims/results.json, the pictures and the pages; says which verdicts moved.
 * @param {readonly string[]} ids all where none is given; others keep what is stored of them
 * @param {{quick?: boolean}} [how] `quick` leaves out what verdicts are held against, and keeps what is stored of that
 */
export async function verifyClaims(ids, { quick = false } = {}) {
  const claims = await load("evidence/claims/index.js");
  const { answerClaims } = await load("src/cli/claims/answer-claims.js");
  const { claimPicture } = await load("src/report/index.js");
  const wanted = claims.claims.filter(
    (/** @type {{id: string}} */ claim) =>
      claims.isComputed(claim) && (ids.length === 0 || ids.includes(claim.id)),
  );
  const workers = availableParallelism();
  const began = performance.now();
  const ask = async (/** @type {any[]} */ some, /** @type {any} */ how) => {
    const answers = await answerClaims(some, { workers, ...how });
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${seconds} s: ${some.length} claims ${JSON.stringify(how)}`);
    return answers;
  };
  const usual = await ask(wanted, { members: 1, draw: true });
  const failures = [...usual.values()].filter((answer) => "why" in answer);
  const computed = wanted.filter((/** @type {{id: string}} */ { id }) => "result" in usual.get(id));
  const stability = quick ? new Map() : await stabilities(claims, computed, usual, ask);
  const hangs = await hangsOfAll(claims, computed, workers, began);
  const models = await claims.modelsOf(computed);
  /** @type {Record<string, unknown>} */
  const stored = {};
  const moved = [];
  for (const claim of claims.claims.filter(claims.isComputed)) {
    const before = claims.storedResults[claim.id];
    const answer = usual.get(claim.id);
    if (answer === undefined || "why" in answer) {
      if (before !== undefined) stored[claim.id] = before;
      continue;
    }
    // Of a quick run what was held against stays, with the hash of the equations that it is of.
    const isKept = !stability.has(claim.id) && before?.stability !== undefined;
    const held = {
      stability: stability.get(claim.id) ?? before?.stability,
      hangs: hangs.get(claim.id) ?? before?.hangs,
      model: isKept ? before?.model : models.get(claim.id),
    };
    const now = claims.storedOf(answer.result, held);
    stored[claim.id] = now;
    const then = claims.resultFrom(claim, before);
    const was =
      then === undefined ? (before?.verdict ?? "nothing") : claims.toldVerdict(then, before.stability);
    const is = claims.toldVerdict(answer.result, held.stability);
    if (was !== is) moved.push(`${claim.id}: ${was} -> ${is}`);
    const result = claims.resultFrom(claim, now);
    const view = claims.claimView(claim, result, held, models.get(claim.id));
    write(view.page.replace(/md$/, "svg"), claimPicture(view, view.run, answer.panels));
  }
  write("evidence/claims/results.json", claims.storedText(stored, claims.claimIds));
  for (const [path, text] of claims.claimPages(claims.claims, stored)) write(path, text);
  writeExamples(claims);
  const seconds = Object.fromEntries(
    computed.map((/** @type {{id: string}} */ { id }) => [id, usual.get(id).seconds]),
  );
  return { computed: computed.length, failures, moved, seconds };
}

/**
 * What the deciding figure of each claim hangs on, claim after claim with the runs of each spread over threads; says which
 * are left out and why.
 * @param {any} claims
 * @param {any[]} computed
 * @param {number} workers
 * @param {number} began
 * @returns {Promise<Map<string, any>>}
 */
async function hangsOfAll(claims, computed, workers, began) {
  const { threadHost } = await load("src/node/index.js");
  const host = threadHost({ count: workers });
  const found = new Map();
  for (const claim of computed) {
    try {
      found.set(claim.id, await claims.hangsOf(claim, { host }));
    } catch (error) {
      found.set(claim.id, {
        figure: claim.decides,
        why: error instanceof Error ? error.message : `${error}`,
      });
    }
  }
  host.close();
  const left = [...found].filter(([, one]) => "why" in one);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${seconds} s: what ${found.size - left.length} of ${found.size} claims hang on`);
  for (const [id, { why }] of left) console.log(`  not of ${id}: ${why}`);
  return found;
}

/**
 * @param {any} claims
 * @param {any[]} computed
 * @param {Map<string, any>} usual
 * @param {(some: any[], how: any) => Promise<Map<string, any>>} ask
 */
async function stabilities(claims, computed, usual, ask) {
  const closer = await ask(computed, { members: 1, closer: 10 });
  const more = await ask(computed, { members: 2 });
  const readings = new Map(computed.map(({ id }) => [id, { run: 0, altering: /** @type {any[]} */ ([]) }]));
  /** @type {Map<string, {reading: any, of: any[]}>} */
  const asked = new Map();
  for (const claim of computed) {
    for (const reading of claims.readingsOf(claim)) {
      const key = `${reading.variant}=${reading.choice}`;
      asked.set(key, { reading, of: [...(asked.get(key)?.of ?? []), claim] });
    }
  }
  // Claims of one reading follow each other, so that a thread compiles its equations once.
  for (const { reading, of } of asked.values()) {
    const { variant, choice } = reading;
    const answers = await ask(of, { members: 0, variants: { [variant]: choice } });
    for (const { id } of of) {
      const known = readings.get(id);
      const answer = answers.get(id);
      if (known === undefined) continue;
      known.run++;
      const altered =
        "why" in answer
          ? { ...reading, cases: [], why: answer.why }
          : claims.alteredBy(reading, usual.get(id).result, answer.result);
      if (altered !== undefined) known.altering.push(altered);
    }
  }
  const checkOf = (/** @type {any} */ answer) => {
    if ("why" in answer) return { verdict: "conditional", why: answer.why };
    const { verdict, share } = claims.storedOf(answer.result);
    return { verdict, ...(share === undefined ? {} : { share }) };
  };
  return new Map(
    computed.map(({ id }) => [
      id,
      { closer: checkOf(closer.get(id)), moreMembers: checkOf(more.get(id)), readings: readings.get(id) },
    ]),
  );
}

/** The protocols of questions; those of questions that are gone are removed. @param {any} claims */
function writeExamples(claims) {
  rmSync(join(root, "examples", "questions"), { recursive: true, force: true });
  for (const claim of claims.claims)
    for (const [name, text] of claims.exampleFiles(claim)) write(join("examples", "questions", name), text);
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
