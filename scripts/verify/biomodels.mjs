import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runPool } from "./pool.mjs";

/**
 * @typedef {{file: string, verdict: string, kinetic?: boolean, seconds?: number, code?: string, found?: string,
 *   path?: string, worst?: number | null, column?: string, message?: string}} Judgement
 */

/** A run, and its confirmation at a hundredth of the tolerances. */
const limitMs = 130_000;

/**
 * Simulates every file of a folder.
 * @param {string} folder
 * @param {number} processes
 * @returns {Promise<Judgement[]>}
 */
export async function verifyBioModels(folder, processes) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".xml"))
    .sort();
  const jobs = files.map((name) => ({ file: join(folder, name) }));
  const script = join(import.meta.dirname, "biomodel-job.mjs");
  const answers = await runPool(script, jobs, { processes, limitMs });
  return answers.map((answer, i) => {
    const judged = /** @type {any} */ (answer);
    return { file: files[i] ?? "", ...("failed" in judged ? { verdict: judged.failed } : judged) };
  });
}
