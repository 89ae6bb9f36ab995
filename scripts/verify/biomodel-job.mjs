import { readFileSync } from "node:fs";
import { EquatorError, readSbml, timeCourse } from "equator";

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
    let worst = 0;
    let column = "";
    const width = course.columns.length;
    const sizes = new Float64Array(width);
    for (let i = 0; i < reference.values.length; i++) {
      const size = Math.abs(reference.values[i] ?? 0);
      if (size < Infinity) sizes[i % width] = Math.max(sizes[i % width] ?? 0, size);
    }
    for (let i = 0; i < reference.values.length; i++) {
      const [got, wanted] = [course.values[i] ?? NaN, reference.values[i] ?? NaN];
      if (Object.is(got, wanted) || got === wanted) continue;
      const error = Math.abs(got - wanted) / (1e-12 + 1e-6 * (sizes[i % width] ?? 0));
      if (!(error <= worst)) {
        worst = error;
        column = course.columns[i % width] ?? "";
      }
    }
    return { worst, column };
  } catch (error) {
    return {
      worst: null,
      column: error instanceof EquatorError ? error.diagnostics[0]?.code : String(error),
    };
  }
}
