import { cholesky, solveFactored, solveLower, times, transposedTimes } from "../fit/dense.ts";
import { widened } from "../fit/frame.ts";
import type { Linearised } from "../fit/linear-data.ts";
import { quadraticAt, scaledResiduals } from "../fit/objective.ts";
import { studentWeight } from "../fit/student.ts";
import type { Refit } from "./refit.ts";

/**
 * How far what is not known of the parameters moves residuals, in the model made linear: a row of independent standard
 * normal coordinates for each residual asked for. Nuisance parameters move the residuals themselves and, through the
 * fit, the estimates, which take back part of it.
 */
export function parameterScatter(refit: Refit, slopes: Linearised, rows: readonly number[]): Float64Array[] {
  const { frame, minimum, noise } = refit;
  const { size, fitted, weights } = frame;
  const count = frame.estimation.nuisance.length;
  const objective = { noise, nuisance: new Float64Array(count) };
  const { curvature } = quadraticAt(frame, objective, minimum.place, {
    residuals: minimum.residuals,
    jacobian: slopes.fitted,
  });
  const factor = cholesky(curvature, size);
  if (factor === undefined) return rows.map(() => new Float64Array(0));
  const wide = widened(frame, slopes.fitted, noise.between);
  const z = scaledResiduals(frame, objective, minimum.place, minimum.residuals);
  const precision = z.map((each, row) => ((weights[row] as number) * studentWeight(each)) / noise.scale ** 2);
  return rows.map((row) => {
    // The place moves by -H^-1 J' W (nuisance slopes); its own scatter is H^-1.
    const along = new Float64Array(size);
    along.set(slopes.fitted.subarray(row * fitted, (row + 1) * fitted));
    const pulled = solveFactored(factor, size, along);
    const byData = times(wide, size, pulled).map((each, i) => each * (precision[i] as number));
    const moved = transposedTimes(slopes.nuisance, count, byData);
    const direct = slopes.nuisance.subarray(row * count, (row + 1) * count);
    return Float64Array.from([
      ...solveLower(factor, size, along),
      ...direct.map((each, i) => each - (moved[i] ?? 0)),
    ]);
  });
}
