import { log } from "../../ensemble/index.ts";
import type { JudgedRow } from "../trials/judged-rows.ts";
import { onLogScale } from "../trials/judgement.ts";
import { misfitScale } from "../trials/row-error.ts";

/**
 * The spread that a prediction of a row has by the error of its measurement: as printed, else as imputed from the
 * prediction, never from what was observed. On the log scale where the row is judged on it.
 */
export function predictedScale({ row }: JudgedRow, predicted: number): number {
  const scale = misfitScale({ ...row, value: predicted });
  return onLogScale(row) ? scale / predicted : scale;
}

/** The same at the observed value: the unit in which widths and misses of rows are compared. */
export function observedScale({ row }: JudgedRow): number {
  return onLogScale(row) ? misfitScale(row) / row.value : misfitScale(row);
}

/** A value of a row on the scale that it is judged on. */
export function onOwnScale({ row }: JudgedRow, value: number): number {
  return onLogScale(row) ? log(value) : value;
}
