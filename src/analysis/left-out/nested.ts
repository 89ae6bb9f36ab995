import { exp, log } from "../../ensemble/index.ts";
import type { FitParameter } from "../fit/estimation.ts";
import { columnsOf } from "../fit/frame.ts";
import { trialEstimation } from "../trials/trial-estimation.ts";
import type { TrialModel } from "../trials/trial-model.ts";
import type { Interval } from "./interval.ts";
import { type Ranked, rankParameters } from "./rank-parameters.ts";
import { type LeftOutQuestion, type LeftOutScores, naiveIntervals, scoreLeftOut } from "./score-left-out.ts";

/** A model of trials with all that does not depend on how many parameters are fitted. */
export interface NestedModels {
  readonly model: TrialModel;
  readonly slopes: Float64Array;
  readonly naive: ReadonlyMap<string, Interval>;
  readonly ranked: readonly Ranked[];
}

/** Makes nested models ready: slopes at the centre, and the order in which parameters are let go. */
export async function nestModels(
  model: TrialModel,
  isCandidate: (parameter: FitParameter) => boolean,
  most: number,
): Promise<NestedModels> {
  const { parameters, rows } = model;
  const estimation = trialEstimation(model, parameters, []);
  const centre = new Float64Array(parameters.length);
  const slopes = await estimation.jacobian(centre, columnsOf(parameters.length));
  const ranked = rankParameters(estimation.data, parameters, slopes, isCandidate, most);
  return { model, slopes, ranked, naive: naiveIntervals(rows) };
}

/** Fits the first parameters of the ranking, with priors `widened` times as wide, and scores them left out. */
export function scoreNested(
  { model, slopes, naive, ranked }: NestedModels,
  count: number,
  widened = 1,
): Promise<LeftOutScores> {
  return scoreAddresses(
    { model, slopes, naive },
    ranked.slice(0, count).map(({ address }) => address),
    widened,
  );
}

/** The same for named parameters; `made` says where the fit to all papers was made before. */
export function scoreAddresses(
  { model, slopes, naive }: Omit<NestedModels, "ranked">,
  addresses: readonly string[],
  widened = 1,
  made?: LeftOutQuestion["made"],
): Promise<LeftOutScores> {
  const fitted = addresses.flatMap((address) => model.parameters.filter((one) => one.address === address));
  return scoreLeftOut({
    model,
    slopes,
    naive,
    fitted: fitted.map((one) => widen(one, widened)),
    ...(made === undefined ? {} : { made }),
  });
}

/** A parameter whose prior is so many times as wide. */
export function widen(parameter: FitParameter, times: number): FitParameter {
  const { spread } = parameter;
  if (spread.kind === "normal") return { ...parameter, spread: { ...spread, sd: times * spread.sd } };
  return { ...parameter, spread: { ...spread, factor: exp(times * log(spread.factor)) } };
}
