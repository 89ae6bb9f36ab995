import { log } from "../../ensemble/index.ts";
import type { FitParameter } from "../fit/estimation.ts";
import { type Noise, pointAt } from "../fit/frame.ts";
import type { JudgedRow } from "../trials/judged-rows.ts";
import { naivePrediction } from "../trials/naive.ts";
import { type ScoredRow, scoreShown } from "../trials/score.ts";
import { type TrialEstimation, trialEstimation } from "../trials/trial-estimation.ts";
import type { TrialModel } from "../trials/trial-model.ts";
import { type FullFit, fullFit, fullFitAt } from "./full-fit.ts";
import type { Interval } from "./interval.ts";
import { parameterScatter } from "./parameter-scatter.ts";
import { groupsOf, intervalsWithShare, type LeftOutPrediction, predictiveIntervals } from "./predictive.ts";
import { noiseWithout, type Refit, refitWithout } from "./refit.ts";
import { observedScale } from "./standardised.ts";

/** What is scored with each paper left out in turn. */
export interface LeftOutQuestion {
  readonly model: TrialModel;
  /** d residual / d coordinate at the centre, row after row, for all parameters of the model. */
  readonly slopes: Float64Array;
  /** Those that are fitted, with their priors; the others of the model are nuisance. */
  readonly fitted: readonly FitParameter[];
  /** Where the fit to all papers was made before: coordinates of its estimates, and its scatter. */
  readonly made?: { readonly estimates: Float64Array; readonly noise: Noise };
  /** 90 % intervals of the naive baseline, by row. */
  readonly naive: ReadonlyMap<string, Interval>;
  readonly onProgress?: (done: number, total: number) => void;
  /** The model's own runs, where `model` is only its tangent. */
  readonly truth?: Truth;
  /** By the index of a row, how it moves in members of what is not fitted, on its own scale. */
  readonly unfitted?: (row: number) => Float64Array;
  /** Share of the variance by what is not fitted; found where absent. */
  readonly share?: number;
}

/** What a model shows for each row at the coordinates of the fit to all papers, and at those that its paper was left out of. */
export type Truth = (
  own: Float64Array,
  without: ReadonlyMap<string, Float64Array>,
) => Promise<{ readonly inSample: Float64Array; readonly leftOut: Float64Array }>;

/** One row, fitted with its paper and predicted without it. */
export interface LeftOutRow {
  readonly row: JudgedRow;
  readonly inSample: ScoredRow;
  readonly leftOut: ScoredRow;
  /** 90 % intervals on the row's own scale; rows that are not judged by their value have none. */
  readonly interval?: Interval;
  readonly naiveInterval?: Interval;
}

/** The outcome of leaving out every paper in turn. */
export interface LeftOutScores {
  readonly rows: readonly LeftOutRow[];
  readonly full: FullFit;
  /** Papers whose refit ended before it converged. */
  readonly unconverged: readonly string[];
  /** The paper without which some fitted parameter moves most, by so many sds of its prior. Absent with none fitted. */
  readonly moved?: { readonly paper: string; readonly by: number };
  readonly refits: readonly Refit[];
  /** Share of the variance by what is not fitted that the intervals hold. */
  readonly share: number;
}

/** Fits to all papers, then without each, and predicts each paper by the fit that has not seen it. */
export async function scoreLeftOut(question: LeftOutQuestion): Promise<LeftOutScores> {
  const { model, fitted, onProgress } = question;
  const chosen = new Set(fitted.map(({ address }) => address));
  const nuisance = model.parameters.filter(({ address }) => !chosen.has(address));
  const estimation = trialEstimation(model, fitted, nuisance);
  const atCentre = { fitted: slopesOf(question, fitted), nuisance: slopesOf(question, nuisance) };
  const full =
    question.made === undefined
      ? await fullFit(estimation, atCentre)
      : await fullFitAt(estimation, question.made.estimates, question.made.noise, atCentre);
  const { papers } = full.frame;
  const refits: Refit[] = [];
  const noises = question.truth === undefined ? undefined : noiseWithout(full, groupsOf(papers));
  for (const paper of papers) {
    refits.push(await refitWithout(full, paper, noises?.get(paper)));
    onProgress?.(refits.length, papers.length);
  }
  const own = pointAt(full.frame, full.best.place, new Float64Array(nuisance.length));
  const { inSample, leftOut } = await (question.truth ?? truthOf(estimation, papers))(
    own,
    new Map(refits.map(({ paper, point }) => [paper, point])),
  );
  const scatters = scattersOf(refits, full, model.rows);
  const predictions = model.rows.map((row, index): LeftOutPrediction & { shown: number } => {
    const value = leftOut[index] ?? Number.NaN;
    const inUnits = row.judged === "value" ? observedScale(row) : 1;
    const scatter = scatters.get(index) ?? new Float64Array(0);
    const unfitted = question.unfitted?.(index);
    return {
      row,
      shown: value,
      predicted: value,
      scatter: scatter.map((each) => each * inUnits),
      ...optional("unfitted", unfitted),
    };
  });
  const { intervals, share } = intervalsWithShare(predictions, question.share);
  return {
    full,
    refits,
    share,
    unconverged: refits.filter(({ minimum }) => !minimum.converged).map(({ paper }) => paper),
    ...optional("moved", mostMoved(refits, full)),
    rows: predictions.map(({ row, shown: value }, index) => ({
      row,
      inSample: scoreShown(row, inSample[index] ?? Number.NaN),
      leftOut: scoreShown(row, value),
      ...optional("interval", intervals.get(row.row.id)),
      ...optional("naiveInterval", question.naive.get(row.row.id)),
    })),
  };
}

/** What the estimation itself shows. */
function truthOf({ predictions, rows }: TrialEstimation, papers: readonly string[]): Truth {
  return async (own, without) => {
    const points = papers.map((paper) => without.get(paper) ?? own);
    const [inSample = own, ...shown] = await predictions([own, ...points]);
    const leftOut = Float64Array.from(
      rows,
      ({ paper }, index) => shown[papers.indexOf(paper)]?.[index] ?? Number.NaN,
    );
    return { inSample, leftOut };
  };
}

/** By the index of a row, what is not known of the parameters without its paper; rows of a paper have coordinates in common. */
function scattersOf(
  refits: readonly Refit[],
  { slopes }: FullFit,
  rows: readonly JudgedRow[],
): ReadonlyMap<number, Float64Array> {
  return new Map(
    refits.flatMap((refit) => {
      const own = [...rows.keys()].filter((index) => rows[index]?.paper === refit.paper);
      const found = parameterScatter(refit, slopes, own);
      return own.map((index, i) => [index, found[i] ?? new Float64Array(0)] as const);
    }),
  );
}

function mostMoved(refits: readonly Refit[], { best, frame }: FullFit): LeftOutScores["moved"] {
  const own = best.place.subarray(0, frame.fitted);
  const moves = refits.map(({ paper, point }) => {
    const by = own.reduce((most, each, i) => Math.max(most, Math.abs((point[i] as number) - each)), 0);
    return { paper, by };
  });
  return frame.fitted === 0 ? undefined : moves.sort((a, b) => b.by - a.by)[0];
}

/** The intervals of the naive baseline: how far it misses is learned from the other papers, as for the model. */
export function naiveIntervals(rows: readonly JudgedRow[]): ReadonlyMap<string, Interval> {
  const none = new Float64Array(0);
  return predictiveIntervals(
    rows.map((row) => ({ row, predicted: naivePrediction(row.trial, row.row), scatter: none })),
  );
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}

/** Slopes at the centre for some of the parameters, on the scale of their own priors. */
function slopesOf({ model, slopes }: LeftOutQuestion, wanted: readonly FitParameter[]): Float64Array {
  const width = model.parameters.length;
  const columns = wanted.map((parameter) => {
    const column = model.parameters.findIndex(({ address }) => address === parameter.address);
    const own = model.parameters[column];
    return { column, times: own === undefined ? 0 : spreadOf(parameter) / spreadOf(own) };
  });
  return Float64Array.from(
    model.rows.flatMap((_, row) =>
      columns.map(({ column, times }) => times * finite(slopes[row * width + column])),
    ),
  );
}

function spreadOf({ spread }: FitParameter): number {
  return spread.kind === "normal" ? spread.sd : log(spread.factor);
}

/** A parameter whose slope cannot be found is taken to have none. */
function finite(slope = 0): number {
  return Number.isFinite(slope) ? slope : 0;
}
