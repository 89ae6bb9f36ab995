import type { Kernel } from "./kernel.ts";
import { createPivotedStep } from "./pivoted-step.ts";
import type { Statistics } from "./solution.ts";

/** Makes the function that takes one step, with the pivoting factorisation where the kernel's own gives up. */
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
    if (norm !== -1) return norm;
    statistics.factorisations++;
    statistics.fallbacks++;
    pivoted ??= createPivotedStep(kernel);
    return pivoted(t, h, relativeTolerance);
  };
}
