import { cholesky, inverseOf, solveFactored } from "./dense.ts";
import { symmetricEigen } from "./eigen.ts";
import { type Frame, type Noise, scaleOf } from "./frame.ts";
import { type Linearised, outerSquare } from "./linear-data.ts";
import { withPapers } from "./noise.ts";
import { studentInformation } from "./student.ts";

/** A combination of fitted coordinates, of length 1, and what the data say of it. */
export interface Direction {
  /** Information of the data over that of the prior: above 1 the data say more. */
  readonly information: number;
  readonly vector: Float64Array;
}

/** What the data determine, in the model made linear at the optimum. */
export interface Information {
  /** Posterior sd over prior sd of each fitted parameter. */
  readonly shrinkage: Float64Array;
  /** Best determined first. */
  readonly directions: readonly Direction[];
}

/**
 * The information of the data on the fitted coordinates, whose prior has unit information: papers and nuisance
 * parameters are integrated out.
 */
export function informationOf(frame: Frame, noise: Noise, slopes: Linearised): Information {
  const { fitted, weights, paperOf } = frame;
  const rows = paperOf.length;
  const scatter = withPapers(outerSquare(slopes.nuisance, rows), paperOf, noise.between);
  weights.forEach((weight, row) => {
    const scale = scaleOf(frame, noise, row);
    const own = (scale * scale) / Math.max(weight * studentInformation, 1e-9);
    scatter[row * rows + row] = (scatter[row * rows + row] as number) + own;
  });
  const information = explainedBy(slopes.fitted, fitted, scatter, rows);
  const { values, vectors } = symmetricEigen(information, fitted);
  const total = information.map((each, at) => (at % (fitted + 1) === 0 ? each + 1 : each));
  const factor = cholesky(total, fitted);
  const covariance = factor === undefined ? undefined : inverseOf(factor, fitted);
  return {
    shrinkage: Float64Array.from({ length: fitted }, (_, i) =>
      Math.sqrt(covariance?.[i * fitted + i] ?? Number.NaN),
    ),
    directions: vectors.map((vector, i) => ({ information: values[i] as number, vector })),
  };
}

/** J' S^-1 J. */
function explainedBy(
  jacobian: Float64Array,
  columns: number,
  scatter: Float64Array,
  rows: number,
): Float64Array {
  const product = new Float64Array(columns * columns);
  const factor = cholesky(scatter, rows);
  if (factor === undefined) return product;
  const column = (k: number) =>
    Float64Array.from({ length: rows }, (_, row) => jacobian[row * columns + k] as number);
  for (let j = 0; j < columns; j++) {
    const solved = solveFactored(factor, rows, column(j));
    for (let i = 0; i < columns; i++) {
      let sum = 0;
      for (let row = 0; row < rows; row++)
        sum += (jacobian[row * columns + i] as number) * (solved[row] as number);
      product[i * columns + j] = sum;
    }
  }
  return product;
}
