import type { Kernel } from "./kernel.ts";
import { createPivotedFactors } from "./pivoted-factors.ts";
import { createRodasStep } from "./rodas-step.ts";

/** The parts of a kernel that a step with its own factorisation needs. */
export type StepParts = Pick<
  Kernel,
  | "size"
  | "dependsOnTime"
  | "algebraic"
  | "resting"
  | "absoluteTolerance"
  | "y"
  | "next"
  | "stages"
  | "pattern"
  | "rates"
  | "jacobian"
  | "timeSlope"
>;

/**
 * The step of any kernel with a factorisation that exchanges rows: slower than the kernel's own, and safe
 * where that one returned -1. NaN where the matrix is singular or not finite.
 */
export function createPivotedStep(
  kernel: StepParts,
): (t: number, h: number, relativeTolerance: number) => number {
  const step = createRodasStep({
    size: kernel.size,
    dependsOnTime: kernel.dependsOnTime,
    algebraic: kernel.algebraic,
    resting: kernel.resting,
    absoluteTolerance: kernel.absoluteTolerance,
    y: kernel.y,
    next: kernel.next,
    stages: kernel.stages,
    rates: (t, y, out) => kernel.rates(t, y, out),
    timeSlope: (t, y, out) => kernel.timeSlope(t, y, out),
    ...createPivotedFactors(kernel),
  });
  return (t, h, relativeTolerance) => {
    const norm = step(t, h, relativeTolerance);
    return norm === -1 ? Number.NaN : norm;
  };
}
