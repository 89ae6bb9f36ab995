import { exp } from "../../ensemble/index.ts";
import type { Datum, Estimation } from "../fit/estimation.ts";
import { type Frame, frameOf } from "../fit/frame.ts";
import { noisePosterior } from "../fit/noise.ts";
import type { JudgedRow } from "../trials/judged-rows.ts";
import { halfWidth, type Interval } from "./interval.ts";
import { onOwnScale, predictedScale } from "./standardised.ts";

/** What is predicted of a row by somebody who has not seen its paper. */
export interface LeftOutPrediction {
  readonly row: JudgedRow;
  /** In the unit of the row; NaN where there is no prediction. */
  readonly predicted: number;
  /** What is not known of the parameters, on the row's own scale: independent standard normal coordinates. */
  readonly scatter: Float64Array;
  /** How the row moves in members of what is not fitted: their deviations over the root of their number. */
  readonly unfitted?: Float64Array;
}

/** Intervals, and the share of the variance by what is not fitted that they hold, a mean over papers. */
export interface PredictiveIntervals {
  readonly intervals: ReadonlyMap<string, Interval>;
  readonly share: number;
}

/**
 * Shares of the variance by numbers that are not fitted. Their spreads were written down without looking at how they act
 * together, and the data have not narrowed them: how much of it is there is what the misses of other papers say.
 */
const shares = [0, 0.03, 0.1, 0.3, 1];

/**
 * 90 % intervals of left-out rows: what is not known of the parameters, the error of the measurement, and how much more
 * predictions of other papers missed. That last part is learned from the left-out misses of the other papers, by its
 * marginal likelihood. Rows that are not judged by their value have none.
 */
export function predictiveIntervals(
  predictions: readonly LeftOutPrediction[],
): ReadonlyMap<string, Interval> {
  return intervalsWithShare(predictions).intervals;
}

/** The same, and what was found on the way; `given` keeps the share of the variance by what is not fitted where it is. */
export function intervalsWithShare(
  predictions: readonly LeftOutPrediction[],
  given?: number,
): PredictiveIntervals {
  const judged = predictions.filter(
    ({ row, predicted }) =>
      row.judged === "value" &&
      row.weight > 0 &&
      Number.isFinite(predicted) &&
      // No change at all has no spread that could be imputed from it.
      predictedScale(row, predicted) > 0,
  );
  const misses = Float64Array.from(judged, ({ row, predicted }) => {
    const miss = onOwnScale(row, predicted) - onOwnScale(row, row.row.value);
    return miss / predictedScale(row, predicted);
  });
  const fitted = covarianceOf(judged, ({ scatter }) => scatter);
  const hasUnfitted = judged.some(({ unfitted }) => unfitted !== undefined);
  const unfitted = covarianceOf(judged, (one) => one.unfitted ?? new Float64Array(0));
  const tried = !hasUnfitted ? [0] : given === undefined ? shares : [given];
  const covariances = tried.map((share) => fitted.map((each, at) => each + share * (unfitted[at] as number)));
  const intervals = new Map<string, Interval>();
  const found: number[] = [];
  const papers = [...new Set(judged.map(({ row }) => row.paper))];
  for (const group of hasUnfitted ? groupsOf(papers) : papers.map((paper) => new Set([paper]))) {
    const frame = frameWithout(judged, group);
    const noises = covariances.map((covariance) =>
      noisePosterior(frame, { residuals: misses, covariance }, hasUnfitted ? "coarse" : "fine"),
    );
    const chances = chancesOf(noises.map(({ evidence }) => evidence));
    const over = (of: (index: number) => number) =>
      chances.reduce((sum, chance, index) => sum + chance * of(index), 0);
    const scale = over((i) => noises[i]?.mean.scale ?? Number.NaN);
    const between = over((i) => noises[i]?.mean.between ?? Number.NaN);
    const share = over((i) => tried[i] as number);
    found.push(share);
    judged.forEach(({ row, predicted }, i) => {
      if (!group.has(row.paper)) return;
      const at = i * judged.length + i;
      const parameters = (fitted[at] as number) + share * (unfitted[at] as number);
      const half = halfWidth(parameters, between, scale) * predictedScale(row, predicted);
      const middle = onOwnScale(row, predicted);
      intervals.set(row.row.id, { low: middle - half, high: middle + half });
    });
  }
  return { intervals, share: found.reduce((sum, each) => sum + each, 0) / Math.max(1, found.length) };
}

/** Probabilities from their logarithms, up to a constant. */
function chancesOf(logs: readonly number[]): number[] {
  if (logs.length === 1) return [1];
  const most = Math.max(...logs);
  const raw = logs.map((each) => exp(each - most));
  const total = raw.reduce((sum, each) => sum + each, 0);
  return raw.map((each) => each / total);
}

/** Covariance of the misses by the parameters, in units of the predicted scales; papers count as independent. */
function covarianceOf(
  predictions: readonly LeftOutPrediction[],
  scatterOf: (prediction: LeftOutPrediction) => Float64Array,
): Float64Array {
  const count = predictions.length;
  const covariance = new Float64Array(count * count);
  predictions.forEach((a, i) => {
    predictions.forEach((b, j) => {
      if (a.row.paper !== b.row.paper) return;
      let sum = 0;
      const other = scatterOf(b);
      scatterOf(a).forEach((each, k) => {
        sum += each * (other[k] as number);
      });
      const scales = predictedScale(a.row, a.predicted) * predictedScale(b.row, b.predicted);
      covariance[i * count + j] = sum / scales;
    });
  });
  return covariance;
}

/** Papers in so many groups: what misses are like is learned from the papers of the other groups. */
const mostGroups = 10;

export function groupsOf(papers: readonly string[]): ReadonlySet<string>[] {
  return Array.from(
    { length: Math.min(mostGroups, papers.length) },
    (_, group) => new Set(papers.filter((_, i) => i % mostGroups === group)),
  );
}

function frameWithout(predictions: readonly LeftOutPrediction[], papers: ReadonlySet<string>): Frame {
  const data = predictions.map(({ row: { row, trial, paper: own, weight } }): Datum => {
    return { id: row.id, paper: own, topic: trial.topic, weight: papers.has(own) ? 0 : weight };
  });
  return frameOf({ ...nothing, data });
}

const none = () => Promise.resolve(new Float64Array(0));
const nothing: Estimation = {
  fitted: [],
  nuisance: [],
  data: [],
  residuals: () => Promise.resolve([]),
  jacobian: none,
};
