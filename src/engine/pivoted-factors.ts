import { DenseFactorisation } from "./dense-factorisation.ts";
import type { Kernel } from "./kernel.ts";
import { SparseFactorisation } from "./sparse-factorisation.ts";

/** Smaller systems, and those with at least this part of all entries, are factored as full matrices. */
const leastSparseSize = 50;
const mostFilled = 0.2;

type Parts = Pick<Kernel, "size" | "pattern" | "algebraic" | "absoluteTolerance" | "jacobian">;

/** Factors of W = diagonal M - df/dy with exchanged rows, M = I but for zeros at algebraic states. */
export interface PivotedFactors {
  /** Factors at (t, y); false where W is singular or not finite. */
  factor(t: number, y: Float64Array, diagonal: number): boolean;
  /** Solves in place with the last factors. */
  solve(rhs: Float64Array): void;
}

/** Makes the factors of a kernel's matrix. Read its absolute tolerances as they stand at each factorisation. */
export function createPivotedFactors(kernel: Parts): PivotedFactors {
  const { size, pattern } = kernel;
  const isSparse = size >= leastSparseSize && pattern.rows.length < mostFilled * size * size;
  return isSparse ? sparseFactors(kernel) : denseFactors(kernel);
}

function denseFactors({ size, pattern, algebraic, jacobian }: Parts): PivotedFactors {
  const lu = new DenseFactorisation(size);
  const entries = new Float64Array(pattern.rows.length);
  return {
    factor(t, y, diagonal) {
      jacobian(t, y, entries);
      lu.matrix.fill(0);
      for (let i = 0; i < size; i++) if (algebraic?.[i] !== 1) lu.matrix[i * size + i] = diagonal;
      for (let k = 0; k < entries.length; k++) {
        const at = (pattern.rows[k] as number) * size + (pattern.columns[k] as number);
        lu.matrix[at] = (lu.matrix[at] as number) - (entries[k] as number);
      }
      return lu.factor();
    },
    solve: (rhs) => lu.solve(rhs),
  };
}

function sparseFactors({ size, pattern, algebraic, absoluteTolerance, jacobian }: Parts): PivotedFactors {
  const count = pattern.rows.length;
  const entries = new Float64Array(count);
  const states = Array.from({ length: size }, (_, i) => i);
  const whole = {
    rows: Int32Array.from([...pattern.rows, ...states]),
    columns: Int32Array.from([...pattern.columns, ...states]),
  };
  const lu = new SparseFactorisation(size, whole, absoluteTolerance);
  return {
    factor(t, y, diagonal) {
      jacobian(t, y, entries);
      for (let k = 0; k < count; k++) lu.values[k] = -(entries[k] as number);
      for (let i = 0; i < size; i++) lu.values[count + i] = algebraic?.[i] === 1 ? 0 : diagonal;
      return lu.factor();
    },
    solve: (rhs) => lu.solve(rhs),
  };
}
