import type { Chance } from "./chance.ts";
import { cholesky, solveFactored, times, transposedTimes } from "./dense.ts";
import { type Frame, scaleOf, widened } from "./frame.ts";
import { outerSquare } from "./linear-data.ts";
import type { Minimum } from "./minimise.ts";
import { type Objective, scaledResiduals } from "./objective.ts";

/**
 * Draws of the linear model about an optimum for given precisions of its rows, by Matheron's rule: a draw of the prior is
 * moved by what it misses of perturbed data. The equations are as many as rows, however many coordinates there are.
 */
export function linearDraws(
  frame: Frame,
  { noise, nuisance }: Objective,
  optimum: Minimum,
  chance: Chance,
): (precision: Float64Array) => Float64Array {
  const { size, paperOf } = frame;
  const rows = paperOf.length;
  const slopes = widened(frame, optimum.jacobian, noise.between);
  const spread = outerSquare(slopes, rows);
  const at = scaledResiduals(frame, { noise, nuisance }, optimum.place, optimum.residuals);
  return (precision) => {
    const place = new Float64Array(size).map(() => chance.normal());
    const moved = place.map((x, i) => x - (optimum.place[i] as number));
    const missed = times(slopes, size, moved);
    const covariance = Float64Array.from(spread);
    for (let row = 0; row < rows; row++) {
      const scale = scaleOf(frame, noise, row);
      const variance = (scale * scale) / (precision[row] as number);
      const seen = scale * (at[row] as number) + Math.sqrt(variance) * chance.normal();
      missed[row] = (missed[row] as number) + seen;
      covariance[row * rows + row] = (covariance[row * rows + row] as number) + variance;
    }
    const factor = cholesky(covariance, rows);
    if (factor === undefined) return optimum.place;
    const back = transposedTimes(slopes, size, solveFactored(factor, rows, missed));
    return place.map((x, i) => x - (back[i] as number));
  };
}
