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
}

/**
 * 90 % intervals of left-out rows: what is not known of the parameters, the error of the measurement, and how much more
 * predictions of other papers missed. That last part is learned from the left-out misses of the other papers, by its
 * marginal likelihood. Rows that are not judged by their value have none.
 */
export function predictiveIntervals(
  predictions: readonly LeftOutPrediction[],
): ReadonlyMap<string, Interval> {
  const judged = predictions.filter(
    ({ row, predicted }) => row.judged === "value" && row.weight > 0 && Number.isFinite(predicted),
  );
  const misses = Float64Array.from(judged, ({ row, predicted }) => {
    const miss = onOwnScale(row, predicted) - onOwnScale(row, row.row.value);
    return miss / predictedScale(row, predicted);
  });
  const covariance = covarianceOf(judged);
  const intervals = new Map<string, Interval>();
  for (const paper of new Set(judged.map(({ row }) => row.paper))) {
    const frame = frameWithout(judged, paper);
    const { scale, between } = noisePosterior(frame, { residuals: misses, covariance }).mean;
    judged.forEach(({ row, predicted }, i) => {
      if (row.paper !== paper) return;
      const parameters = covariance[i * judged.length + i] as number;
      const half = halfWidth(parameters, between, scale) * predictedScale(row, predicted);
      const middle = onOwnScale(row, predicted);
      intervals.set(row.row.id, { low: middle - half, high: middle + half });
    });
  }
  return intervals;
}

/** Covariance of the misses by the parameters, in units of the predicted scales; papers count as independent. */
function covarianceOf(predictions: readonly LeftOutPrediction[]): Float64Array {
  const count = predictions.length;
  const covariance = new Float64Array(count * count);
  predictions.forEach((a, i) => {
    predictions.forEach((b, j) => {
      if (a.row.paper !== b.row.paper) return;
      let sum = 0;
      a.scatter.forEach((each, k) => {
        sum += each * (b.scatter[k] as number);
      });
      const scales = predictedScale(a.row, a.predicted) * predictedScale(b.row, b.predicted);
      covariance[i * count + j] = sum / scales;
    });
  });
  return covariance;
}

function frameWithout(predictions: readonly LeftOutPrediction[], paper: string): Frame {
  const data = predictions.map(({ row: { row, trial, paper: own, weight } }): Datum => {
    return { id: row.id, paper: own, topic: trial.topic, weight: own === paper ? 0 : weight };
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
