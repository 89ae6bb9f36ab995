import { log } from "../../ensemble/index.ts";
import type { Judged } from "./judgement.ts";
import { onLogScale } from "./judgement.ts";
import { beyondNoticeable, noticeableChange } from "./predict.ts";
import { misfit, misfitScale } from "./row-error.ts";
import { basalRange } from "./score.ts";
import type { TrialRow } from "./trial.ts";

/**
 * What the likelihood makes of a row: model - observed in units of its standard deviation, as scoring judges it. Where
 * scoring steps (a direction), how far the change is from a noticeable one, in noticeable changes; 0 where it is right.
 *
 * `predicted` is the value of the row, for a direction the change of the level relative to its comparator.
 */
export function residualOf(row: TrialRow, judged: Judged, predicted: number): number {
  if (!Number.isFinite(predicted)) return Number.NaN;
  if (judged === "range") return (log(predicted) - log(within(predicted, basalRange))) / 0.25;
  if (judged === "direction") return wrongBy(observedDirection(row), predicted) / noticeableChange;
  if (!onLogScale(row)) return misfit(row, predicted);
  return predicted > 0 ? log(predicted / row.value) / (misfitScale(row) / row.value) : Number.NaN;
}

function within(value: number, { low, high }: typeof basalRange): number {
  return Math.min(high, Math.max(low, value));
}

function observedDirection({ kind, value }: TrialRow): number {
  return Math.sign(kind === "fold" ? value - 1 : value);
}

/** How far a change is from one of the right direction. */
function wrongBy(direction: number, change: number): number {
  if (direction > 0) return Math.min(0, change - noticeableChange);
  if (direction < 0) return Math.max(0, change + noticeableChange);
  return beyondNoticeable(change);
}
