import { DenseFactorisation } from "./dense-factorisation.ts";
import type { Kernel } from "./kernel.ts";
import { createRodasStep } from "./rodas-step.ts";

/** The parts of a kernel that a step with its own factorisation needs. */
export type StepParts = Pick<
  Kernel,
  | "size"
  | "dependsOnTime"
  | "algebraic"
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
 * The step of any kernel with a dense factorisation that exchanges rows: slower than the kernel's own, and safe
 * where that one returned -1. NaN where the matrix is singular or not finite.
 */
export function createPivotedStep(
  kernel: StepParts,
): (t: number, h: number, relativeTolerance: number) => number {
  const { size, pattern } = kernel;
  const lu = new DenseFactorisation(size);
  const entries = new Float64Array(pattern.rows.length);
  const step = createRodasStep({
    size,
    dependsOnTime: kernel.dependsOnTime,
    algebraic: kernel.algebraic,
    absoluteTolerance: kernel.absoluteTolerance,
    y: kernel.y,
    next: kernel.next,
    stages: kernel.stages,
    rates: (t, y, out) => kernel.rates(t, y, out),
    timeSlope: (t, y, out) => kernel.timeSlope(t, y, out),
    factor(t, y, diagonal) {
      kernel.jacobian(t, y, entries);
      lu.matrix.fill(0);
      for (let i = 0; i < size; i++) {
        if (kernel.algebraic?.[i] !== 1) lu.matrix[i * size + i] = diagonal;
      }
      for (let k = 0; k < entries.length; k++) {
        const at = (pattern.rows[k] as number) * size + (pattern.columns[k] as number);
        lu.matrix[at] = (lu.matrix[at] as number) - (entries[k] as number);
      }
      return lu.factor();
    },
    solve: (rhs) => lu.solve(rhs),
  });
  return (t, h, relativeTolerance) => {
    const norm = step(t, h, relativeTolerance);
    return norm === -1 ? Number.NaN : norm;
  };
}
