import type { Kernel } from "./kernel.ts";
import { createPatternFactors } from "./pattern-factors.ts";

type Parts = Pick<Kernel, "size" | "pattern" | "algebraic" | "absoluteTolerance" | "jacobian">;

/** Factors of W = diagonal M - df/dy with exchanged rows, M = I but for zeros at algebraic states. */
export interface PivotedFactors {
  /** Factors at (t, y); false where W is singular or not finite. */
  factor(t: number, y: Float64Array, diagonal: number): boolean;
  /** Solves in place with the last factors. */
  solve(rhs: Float64Array): void;
}

/** Makes the factors of a kernel's matrix; its absolute tolerances are the typical sizes of its states. */
export function createPivotedFactors(kernel: Parts): PivotedFactors {
  const { size, pattern, algebraic, absoluteTolerance } = kernel;
  const count = pattern.rows.length;
  const entries = new Float64Array(count);
  const states = Array.from({ length: size }, (_, i) => i);
  const whole = {
    rows: Int32Array.from([...pattern.rows, ...states]),
    columns: Int32Array.from([...pattern.columns, ...states]),
  };
  const factors = createPatternFactors(size, whole, absoluteTolerance);
  const { values } = factors;
  return {
    factor(t, y, diagonal) {
      kernel.jacobian(t, y, entries);
      for (let k = 0; k < count; k++) values[k] = -(entries[k] as number);
      for (let i = 0; i < size; i++) values[count + i] = algebraic?.[i] === 1 ? 0 : diagonal;
      return factors.factor();
    },
    solve: (rhs) => factors.solve(rhs),
  };
}
