import { createDomainStep } from "./domain-step.ts";
import type { Kernel } from "./kernel.ts";
import { createPivotedStep } from "./pivoted-step.ts";
import type { Statistics } from "./solution.ts";

/**
 * Error estimate that a step may have, in units of the tolerance. The estimate is that of the embedded solution of
 * order 4, and the run goes on from the one of order 5, whose error is smaller (docs/decisions/0005).
 */
const largestEstimate = 2;

/** Makes steps of a kernel, or judges those that were made for it. */
export interface Stepper {
  /** Takes one step and returns its error norm, which may be 1 at most. */
  take(t: number, h: number): number;
  /** What `take` returns where the step of the kernel, which was made, returned `norm`. */
  judge?(t: number, h: number, norm: number): number;
}

/**
 * Makes steps with the pivoting factorisation where the kernel's own gives up, and with care for where rates are
 * defined where those are left.
 */
export function createStepper(kernel: Kernel, relativeTolerance: number, statistics: Statistics): Stepper {
  if (kernel.size === 0) return { take: () => 0 };
  let pivoted: ReturnType<typeof createPivotedStep> | undefined;
  let careful: ReturnType<typeof createDomainStep> | undefined;
  const countFallback = (): void => {
    statistics.factorisations++;
    statistics.fallbacks++;
  };

  function repeat(t: number, h: number, failed: number): number {
    let norm = failed;
    if (norm === -1) {
      countFallback();
      pivoted ??= createPivotedStep(kernel);
      norm = pivoted(t, h, relativeTolerance);
    }
    if (!(norm >= 0)) {
      countFallback();
      careful ??= createDomainStep(kernel);
      norm = careful(t, h, relativeTolerance);
    }
    kernel.restage?.();
    return norm / largestEstimate;
  }

  function judge(t: number, h: number, norm: number): number {
    statistics.factorisations++;
    return norm >= 0 ? norm / largestEstimate : repeat(t, h, norm);
  }

  return { take: (t, h) => judge(t, h, kernel.step(t, h, relativeTolerance)), judge };
}
