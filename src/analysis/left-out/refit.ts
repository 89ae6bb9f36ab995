import type { Estimation } from "../fit/estimation.ts";
import { type Frame, frameOf, type Noise, pointAt } from "../fit/frame.ts";
import { linearData } from "../fit/linear-data.ts";
import { type Minimum, minimise } from "../fit/minimise.ts";
import { noisePosterior } from "../fit/noise.ts";
import type { FullFit } from "./full-fit.ts";

/** A fit to all papers but one. */
export interface Refit {
  readonly paper: string;
  readonly frame: Frame;
  readonly minimum: Minimum;
  /** Coordinates of the fitted, then of the nuisance parameters. */
  readonly point: Float64Array;
  readonly noise: { readonly scale: number; readonly between: number };
}

/** Steps of a refit: it starts at the fit to all papers, which is near. */
const steps = { most: 40, enough: 1e-5, jacobian: "updated" } as const;

/** An estimation in which the rows of one paper count for nothing; they are predicted all the same. */
export function without(estimation: Estimation, paper: string): Estimation {
  const data = estimation.data.map((datum) => (datum.paper === paper ? { ...datum, weight: 0 } : datum));
  return { ...estimation, data };
}

/** How far residuals scatter, by what the papers of no group say of it: for each paper without those of its group. */
export function noiseWithout(
  { frame, best, slopes }: FullFit,
  groups: readonly ReadonlySet<string>[],
): ReadonlyMap<string, Noise> {
  const linear = linearData(frame, best, slopes);
  const noises = groups.map((group) => {
    const { estimation } = frame;
    const data = estimation.data.map((one) => (group.has(one.paper) ? { ...one, weight: 0 } : one));
    return noisePosterior(frameOf({ ...estimation, data }), linear, "coarse").mean;
  });
  return new Map(groups.flatMap((group, i) => [...group].map((paper) => [paper, noises[i] as Noise])));
}

/**
 * Fits again without one paper, from the fit to all; how far residuals scatter is what the other papers say of it, or
 * what was `given`.
 */
export async function refitWithout(full: FullFit, paper: string, given?: Noise): Promise<Refit> {
  const frame = frameOf(without(full.frame.estimation, paper));
  const noise = given ?? noisePosterior(frame, linearData(full.frame, full.best, full.slopes)).mean;
  const nuisance = new Float64Array(frame.estimation.nuisance.length);
  const start = Float64Array.from(full.best.place);
  start[frame.fitted + frame.papers.indexOf(paper)] = 0;
  const task = { start, jacobian: full.slopes.fitted, objective: { noise, nuisance } };
  const [minimum = full.best] = await minimise(frame, [task], steps);
  return { paper, frame, minimum, noise, point: pointAt(frame, minimum.place, nuisance) };
}
