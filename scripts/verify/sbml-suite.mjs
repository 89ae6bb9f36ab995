import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPool } from "./pool.mjs";
import { suiteFile } from "./suites.mjs";

/**
 * @typedef {{id: string, level: string, verdict: string, code?: string, miss?: string}} Outcome
 * @typedef {{case: string, levels: string[], componentTags: string[], testTags: string[], testType: string,
 *   passesIfHeldConstant: boolean}} Case
 */

/** Files that are not the case that they are named after. */
const defects = new Map([
  ["01399 l2v5", "the file does not mark the reaction as fast, as those of all other levels do"],
]);

const casesPerJob = 40;
const limitMs = 600_000;

/**
 * Runs every case of the semantic suite in every level.
 * @param {string} folder
 * @param {number} processes
 */
export async function verifySbmlSuite(folder, processes) {
  const cases = readCases(folder);
  const levels = [...new Set(cases.flatMap((one) => one.levels))];
  const out = mkdtempSync(join(tmpdir(), "equator-suite-"));
  const jobs = levels.flatMap((level) => {
    const ids = cases.filter((one) => one.levels.includes(level)).map((one) => one.case);
    const parts = Array.from({ length: Math.ceil(ids.length / casesPerJob) }, (_, i) =>
      ids.slice(i * casesPerJob, (i + 1) * casesPerJob),
    );
    return parts.map((part, i) => ({ folder, cases: part, level, out: join(out, `${level}-${i}`) }));
  });
  const script = join(import.meta.dirname, "suite-job.mjs");
  const answers = await runPool(script, jobs, { processes, limitMs });
  rmSync(out, { recursive: true, force: true });
  /** @type {Outcome[]} */
  const outcomes = answers.flatMap((answer, i) =>
    Array.isArray(answer) ? answer : failedCases(jobs[i], answer),
  );
  return { cases, outcomes: outcomes.map(withDefect) };
}

/**
 * @param {Outcome} outcome
 * @returns {Outcome}
 */
function withDefect(outcome) {
  const defect = defects.get(`${outcome.id} ${outcome.level}`);
  return defect === undefined ? outcome : { ...outcome, verdict: "not the case", miss: defect };
}

/**
 * @param {{cases: string[], level: string} | undefined} job
 * @param {any} answer
 * @returns {Outcome[]}
 */
function failedCases(job, answer) {
  const { cases, level } = job ?? { cases: [], level: "" };
  return cases.map((id) => ({ id, level, verdict: answer.failed, miss: answer.message }));
}

/**
 * @param {string} folder
 * @returns {Case[]}
 */
function readCases(folder) {
  /** @type {(Case & {suite: string})[]} */
  const all = JSON.parse(readFileSync(suiteFile("sbml-index.json"), "utf8"));
  return all.filter((one) => one.suite === "semantic" && existsSync(join(folder, one.case)));
}
