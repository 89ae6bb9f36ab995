import type { Problem } from "./problem.ts";
import type { FailureCode } from "./solution.ts";

/** Steps between two looks at the clock and at the caller's wish to stop. */
const stepsPerLook = 32;

/** Makes the function, called once per attempted step, that says why a run must end now. */
export function createLimits(problem: Problem): () => FailureCode | undefined {
  const { maxSteps = 1e7, timeBudgetMs = Infinity, shouldStop } = problem;
  const deadline = timeBudgetMs < Infinity ? Date.now() + timeBudgetMs : Infinity;
  let attempts = 0;
  return function exceeded() {
    if (attempts >= maxSteps) return "too-many-steps";
    if (attempts++ % stepsPerLook !== 0) return undefined;
    if (shouldStop?.() === true) return "stopped";
    return deadline < Infinity && Date.now() > deadline ? "out-of-time" : undefined;
  };
}
