import { readFileSync } from "node:fs";
import { EquatorError, readSbml, timeCourse } from "equator";
import { worstDifference } from "./worst-difference.mjs";

// A child of the pool: simulates one file from 0 to 10 with 50 steps, and again at a hundredth of the tolerances.

const end = 10;
const steps = 50;
const budgetMs = 20_000;

process.on("message", async (message) => {
  const { file } = /** @type {{file: string}} */ (message);
  process.send?.(await judge(file));
});

/** @param {string} file */
async function judge(file) {
  const start = performance.now();
  try {
    const { system, diagnostics } = readSbml(readFileSync(file));
    if (system === undefined) return refusal(diagnostics);
    const kinetic = system.hasKinetics;
    const flat = system.flat();
    const course = await timeCourse(flat, { end, steps, timeBudgetMs: budgetMs });
    const seconds = (performance.now() - start) / 1000;
    return {
      verdict: "run",
      kinetic,
      seconds,
      steps: course.statistics.steps,
      ...(await confirm(flat, course)),
    };
  } catch (error) {
    if (error instanceof EquatorError) return refusal(error.diagnostics);
    return { verdict: "crash", message: String(error) };
  }
}

/** @param {readonly {code: string, severity: string, found?: string, where: {path?: string}}[]} diagnostics */
function refusal(diagnostics) {
  const fault = diagnostics.find(({ severity }) => severity === "error");
  return { verdict: "refused", code: fault?.code, found: fault?.found, path: fault?.where.path };
}

/**
 * The largest difference to a run at a hundredth of the tolerances, in units of what the first run allows itself.
 * @param {import("equator").FlatSystem} flat
 * @param {import("equator").TimeCourse} course
 */
async function confirm(flat, course) {
  const tight = { relativeTolerance: 1e-8, scaledTolerance: 1e-11, timeBudgetMs: 5 * budgetMs };
  try {
    const reference = await timeCourse(flat, { end, steps, ...tight });
    return worstDifference(course, reference);
  } catch (error) {
    return {
      worst: null,
      column: error instanceof EquatorError ? error.diagnostics[0]?.code : String(error),
    };
  }
}
