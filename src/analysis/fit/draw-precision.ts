import type { Chance } from "./chance.ts";
import type { Frame } from "./frame.ts";
import { type Objective, scaledResiduals } from "./objective.ts";
import { freedom, studentWeight } from "./student.ts";

/** What precisions are drawn with: the scatter, and the coordinates of nuisance parameters. */
export interface PrecisionChance extends Pick<Objective, "noise" | "nuisance"> {
  readonly chance: Chance;
}

/**
 * Student's t as a mixture: given its residual at a place, the precision of a row is gamma distributed, with the mean
 * that reweighted least squares give it as a weight. That of a bound is this weight.
 */
export function drawPrecision(
  frame: Frame,
  { noise, nuisance, chance }: PrecisionChance,
  { place, residuals }: { readonly place: Float64Array; readonly residuals: Float64Array },
): Float64Array {
  const z = scaledResiduals(frame, { noise, nuisance }, place, residuals);
  return z.map((each, row) => {
    if ((frame.paperOf[row] as number) < 0) return (frame.weights[row] as number) * studentWeight(each);
    const shape = ((frame.weights[row] as number) * (freedom + 1)) / 2;
    const precision = shape > 0 ? chance.gamma(shape) / ((freedom + each * each) / 2) : 0;
    return Math.max(precision, 1e-9);
  });
}
