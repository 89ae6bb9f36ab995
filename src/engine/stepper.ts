import { createDomainStep } from "./domain-step.ts";
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
 * factorisation where the kernel's own gives up, and with care for where rates are defined where those are left.
 */
export function createStepper(
  kernel: Kernel,
  relativeTolerance: number,
  statistics: Statistics,
): (t: number, h: number) => number {
  if (kernel.size === 0) return () => 0;
  let pivoted: ReturnType<typeof createPivotedStep> | undefined;
  let careful: ReturnType<typeof createDomainStep> | undefined;
  const countFallback = (): void => {
    statistics.factorisations++;
    statistics.fallbacks++;
  };
  return function takeStep(t, h) {
    statistics.factorisations++;
    let norm = kernel.step(t, h, relativeTolerance);
    if (norm >= 0) return norm / largestEstimate;
    if (norm === -1) {
      countFallback();
      pivoted ??= createPivotedStep(kernel);
      norm = pivoted(t, h, relativeTolerance);
    }
    if (norm >= 0) return norm / largestEstimate;
    countFallback();
    careful ??= createDomainStep(kernel);
    return careful(t, h, relativeTolerance) / largestEstimate;
  };
}
