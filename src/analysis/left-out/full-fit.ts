import type { Estimation } from "../fit/estimation.ts";
import { columnsOf, type Frame, frameOf } from "../fit/frame.ts";
import { type Linearised, linearData } from "../fit/linear-data.ts";
import { type Minimum, minimise } from "../fit/minimise.ts";
import { type NoisePosterior, noisePosterior } from "../fit/noise.ts";

/** A fit to all papers, from which those to all but one start. */
export interface FullFit {
  readonly frame: Frame;
  readonly best: Minimum;
  readonly slopes: Linearised;
  readonly noise: NoisePosterior;
}

/** Rounds in which the parameters and the scatter of the residuals follow one another. */
const rounds = 3;
const steps = { most: 12, enough: 1e-3, jacobian: "exact" } as const;

/**
 * Fits to all papers, from the centre of the prior. The slopes of the nuisance parameters are those at the centre: they
 * are many, and only widths of intervals and the scatter of the residuals depend on them.
 */
export async function fullFit(estimation: Estimation, nuisanceSlopes: Float64Array): Promise<FullFit> {
  const frame = frameOf(estimation);
  const nuisance = new Float64Array(estimation.nuisance.length);
  let objective = { noise: { scale: 1, between: 0.5 }, nuisance };
  let start: Float64Array = new Float64Array(frame.size);
  let jacobian: { jacobian?: Float64Array } = {};
  for (let round = 1; ; round++) {
    const [best] = await minimise(frame, [{ start, objective, ...jacobian }], steps);
    if (best === undefined) throw new RangeError("one task has one minimum");
    const fitted = await estimation.jacobian(pointOf(frame, best), columnsOf(frame.fitted));
    const slopes = { fitted, nuisance: nuisanceSlopes };
    const noise = noisePosterior(frame, linearData(frame, best, slopes));
    if (round === rounds) return { frame, best: { ...best, jacobian: fitted }, slopes, noise };
    objective = { noise: noise.mean, nuisance };
    start = best.place;
    jacobian = { jacobian: fitted };
  }
}

function pointOf({ fitted, estimation }: Frame, { place }: Minimum): Float64Array {
  const point = new Float64Array(fitted + estimation.nuisance.length);
  point.set(place.subarray(0, fitted));
  return point;
}
