import type { Estimation } from "./estimation.ts";
import { type Frame, frameOf, type Noise } from "./frame.ts";
import { joint } from "./joint.ts";
import { type Linearised, linearData, linearise } from "./linear-data.ts";
import { type DrawnMembers, drawMembers } from "./members.ts";
import { type Minimum, minimise } from "./minimise.ts";
import { type NoisePosterior, noisePosterior } from "./noise.ts";
import { findOptima, type Optimum } from "./optima.ts";

export interface EstimateSettings {
  readonly seed: number;
  readonly starts: number;
  readonly members: number;
  /** Steps of a start at most. */
  readonly most: number;
  /** Simulations of a member, in each of its two passes. */
  readonly updates: number;
  /**
   * What members do with the nuisance parameters: `updated` by the data together with the fitted ones (default), or
   * `drawn` from their priors and kept. The optimum has them at the literature in both.
   */
  readonly nuisance?: "drawn" | "updated";
}

export const defaultSettings: EstimateSettings = { seed: 1, starts: 8, members: 256, most: 40, updates: 3 };

/** What an estimation came to. */
export interface Estimate {
  readonly frame: Frame;
  /** The optimum at the mean scatter; other optima, best first, are of the scatter as stated. */
  readonly best: Minimum;
  readonly optima: readonly Optimum[];
  readonly failedStarts: number;
  readonly noise: NoisePosterior;
  readonly slopes: Linearised;
  readonly posterior: DrawnMembers;
}

/** Stage of an estimation and how much of it is done, for those who wait. */
export type Progress = (
  stage: "starts" | "scatter" | "members" | "profiles" | "tangents",
  done: number,
  of: number,
) => void;

const rounds = 4;
const asStated: Noise = { scale: 1, between: 0.5 };

/**
 * Finds the optimum from many starts, the scatter of the residuals by its marginal likelihood (in turn with the optimum),
 * and an ensemble of the posterior. Undefined where the model could be run from no start.
 */
export async function estimate(
  estimation: Estimation,
  settings: EstimateSettings = defaultSettings,
  progress: Progress = () => {},
): Promise<Estimate | undefined> {
  const frame = frameOf(estimation);
  progress("starts", 0, settings.starts);
  const { optima, failed } = await findOptima(frame, asStated, settings);
  const first = optima[0]?.minimum;
  if (first === undefined) return undefined;
  let best = first;
  let slopes = await linearise(frame, best);
  let noise = noisePosterior(frame, linearData(frame, best, slopes));
  for (let round = 1; round < rounds; round++) {
    progress("scatter", round, rounds);
    const before = noise.mean;
    best = await refine(frame, best, noise.mean, settings.most);
    slopes = await linearise(frame, best, slopes);
    noise = noisePosterior(frame, linearData(frame, best, slopes));
    if (isNear(before, noise.mean)) break;
  }
  best = { ...(await refine(frame, best, noise.mean, settings.most)), jacobian: slopes.fitted };
  const from = settings.nuisance !== "drawn" ? joint(frame, best, slopes) : { frame, optimum: best };
  const posterior = await drawMembers(from.frame, from.optimum, noise, settings, (done) =>
    progress("members", done, settings.members),
  );
  return { frame, best, optima, failedStarts: failed, noise, slopes, posterior };
}

async function refine(frame: Frame, from: Minimum, noise: Noise, most: number): Promise<Minimum> {
  const nuisance = new Float64Array(frame.estimation.nuisance.length);
  const task = { start: from.place, jacobian: from.jacobian, objective: { noise, nuisance } };
  const [refined] = await minimise(frame, [task], { most, enough: 1e-5, jacobian: "exact" });
  return refined ?? from;
}

function isNear(a: Noise, b: Noise): boolean {
  return Math.abs(a.scale / b.scale - 1) < 0.02 && Math.abs(a.between - b.between) < 0.03;
}
