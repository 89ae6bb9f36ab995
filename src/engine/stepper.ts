import type { Kernel } from "./kernel.ts";
import { createPivotedStep } from "./pivoted-step.ts";
import type { Statistics } from "./solution.ts";

/**
 * Error estimate that a step may have, in units of the tolerance. The estimate is that of the embedded solution of
 * order 4, and the run goes on from the one of order 5, whose error is smaller (docs/decisions/0005).
 */
const largestEstimate = 2;

/**
 * Makes the function that takes one step and returns its error norm, which may be 1 at most; with the pivoting
 * factorisation where the kernel's own gives up.
 */
export function createStepper(
  kernel: Kernel,
  relativeTolerance: number,
  statistics: Statistics,
): (t: number, h: number) => number {
  if (kernel.size === 0) return () => 0;
  let pivoted: ReturnType<typeof createPivotedStep> | undefined;
  return function takeStep(t, h) {
    statistics.factorisations++;
    const norm = kernel.step(t, h, relativeTolerance);
    if (norm !== -1) return norm / largestEstimate;
    statistics.factorisations++;
    statistics.fallbacks++;
    pivoted ??= createPivotedStep(kernel);
    return pivoted(t, h, relativeTolerance) / largestEstimate;
  };
}
