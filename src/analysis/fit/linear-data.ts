import { times } from "./dense.ts";
import { columnsOf, type Frame, pointAt } from "./frame.ts";
import type { Minimum } from "./minimise.ts";
import type { LinearData } from "./noise.ts";

/** The model made linear at an optimum: d residual / d coordinate for the fitted and for the nuisance parameters. */
export interface Linearised {
  readonly fitted: Float64Array;
  readonly nuisance: Float64Array;
}

/**
 * The slopes at an optimum; those of nuisance parameters may be taken over from a place near it, for there may be many. One
 * whose slope cannot be found is taken to have none.
 */
export async function linearise(
  frame: Frame,
  optimum: Minimum,
  known?: Pick<Linearised, "nuisance">,
): Promise<Linearised> {
  const count = frame.estimation.nuisance.length;
  const point = pointAt(frame, optimum.place, new Float64Array(count));
  const fitted = await frame.estimation.jacobian(point, columnsOf(frame.fitted));
  if (known !== undefined || count === 0) return { fitted, nuisance: known?.nuisance ?? new Float64Array(0) };
  const found = await frame.estimation.jacobian(point, columnsOf(count, frame.fitted));
  return { fitted, nuisance: found.map((each) => (Number.isFinite(each) ? each : 0)) };
}

export function linearData(frame: Frame, optimum: Minimum, slopes: Linearised): LinearData {
  const own = optimum.place.subarray(0, frame.fitted);
  const moved = times(slopes.fitted, frame.fitted, own);
  const rows = optimum.residuals.length;
  const covariance = outerSquare(slopes.fitted, rows);
  outerSquare(slopes.nuisance, rows).forEach((each, at) => {
    covariance[at] = (covariance[at] as number) + each;
  });
  return { residuals: optimum.residuals.map((each, row) => each - (moved[row] ?? 0)), covariance };
}

/** J J'. */
export function outerSquare(matrix: Float64Array, rows: number): Float64Array {
  const columns = matrix.length / rows;
  const square = new Float64Array(rows * rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = 0; k < columns; k++) {
        sum += (matrix[i * columns + k] as number) * (matrix[j * columns + k] as number);
      }
      square[i * rows + j] = sum;
      square[j * rows + i] = sum;
    }
  }
  return square;
}
