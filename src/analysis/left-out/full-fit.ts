import type { Estimation } from "../fit/estimation.ts";
import { columnsOf, type Frame, frameOf, type Noise } from "../fit/frame.ts";
import { type Linearised, linearData } from "../fit/linear-data.ts";
import { type Minimum, minimise } from "../fit/minimise.ts";
import { noisePosterior } from "../fit/noise.ts";

/** A fit to all papers, from which those to all but one start. */
export interface FullFit {
  readonly frame: Frame;
  readonly best: Minimum;
  readonly slopes: Linearised;
  readonly noise: { readonly mean: Noise };
}

/** Rounds in which the parameters and the scatter of the residuals follow one another. */
const rounds = 2;
const steps = { most: 40, enough: 1e-5, jacobian: "updated" } as const;

/**
 * Fits to all papers, from the centre of the prior and its slopes. Those of the nuisance parameters stay what they are
 * there: they are many, and only widths of intervals and the scatter of the residuals depend on them.
 */
export async function fullFit(estimation: Estimation, atCentre: Linearised): Promise<FullFit> {
  const frame = frameOf(estimation);
  const nuisance = new Float64Array(estimation.nuisance.length);
  let noise: Noise = { scale: 1, between: 0.5 };
  let start: Float64Array = new Float64Array(frame.size);
  let slopes = atCentre;
  for (let round = 1; ; round++) {
    const task = { start, jacobian: slopes.fitted, objective: { noise, nuisance } };
    const [best] = await minimise(frame, [task], steps);
    if (best === undefined) throw new RangeError("one task has one minimum");
    const fitted = await estimation.jacobian(pointOf(frame, best), columnsOf(frame.fitted));
    slopes = { fitted, nuisance: atCentre.nuisance };
    const posterior = noisePosterior(frame, linearData(frame, best, slopes));
    if (round === rounds) return { frame, best: { ...best, jacobian: fitted }, slopes, noise: posterior };
    noise = posterior.mean;
    start = best.place;
  }
}

/** A fit that was made before, at its own estimates and scatter. */
export async function fullFitAt(
  estimation: Estimation,
  estimates: Float64Array,
  noise: Noise,
  atCentre: Linearised,
): Promise<FullFit> {
  const frame = frameOf(estimation);
  const nuisance = new Float64Array(estimation.nuisance.length);
  const place = new Float64Array(frame.size);
  place.set(estimates);
  const objective = { noise, nuisance };
  const task = { start: place, jacobian: atCentre.fitted, objective };
  const [best] = await minimise(frame, [task], { ...steps, most: 0 });
  if (best === undefined) throw new RangeError("one task has one minimum");
  const fitted = await estimation.jacobian(pointOf(frame, best), columnsOf(frame.fitted));
  const slopes = { fitted, nuisance: atCentre.nuisance };
  return { frame, best: { ...best, jacobian: fitted }, slopes, noise: { mean: noise } };
}

function pointOf({ fitted, estimation }: Frame, { place }: Minimum): Float64Array {
  const point = new Float64Array(fitted + estimation.nuisance.length);
  point.set(place.subarray(0, fitted));
  return point;
}
