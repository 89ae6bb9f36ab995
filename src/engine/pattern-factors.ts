import { DenseFactorisation } from "./dense-factorisation.ts";
import { SparseFactorisation } from "./sparse-factorisation.ts";
import type { MatrixPattern } from "./sparse-order.ts";

/** Smaller matrices, and those with at least this part of all entries, are factored as full ones. */
const leastSparseSize = 50;
const mostFilled = 0.2;

/** LU factors with exchanged rows of a matrix that is given by the values of its entries. */
export interface PatternFactors {
  /** One value per entry of the pattern, written by the caller; those in one place add up. */
  readonly values: Float64Array;
  /** Factors the matrix of the present values; false where it is singular or not finite. */
  factor(): boolean;
  /** Solves in place with the last factors. */
  solve(rhs: Float64Array): void;
}

/** Makes the factors of matrices with one pattern. `weights` are typical sizes of the unknowns, read at each factoring. */
export function createPatternFactors(
  size: number,
  pattern: MatrixPattern,
  weights: ArrayLike<number>,
): PatternFactors {
  const count = pattern.rows.length;
  if (size >= leastSparseSize && count < mostFilled * size * size)
    return new SparseFactorisation(size, pattern, weights);
  const lu = new DenseFactorisation(size);
  const values = new Float64Array(count);
  return {
    values,
    factor() {
      lu.matrix.fill(0);
      for (let k = 0; k < count; k++) {
        const at = (pattern.rows[k] as number) * size + (pattern.columns[k] as number);
        lu.matrix[at] = (lu.matrix[at] as number) + (values[k] as number);
      }
      return lu.factor();
    },
    solve: (rhs) => lu.solve(rhs),
  };
}
