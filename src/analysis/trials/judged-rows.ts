import { type Judged, judgementOf } from "./judgement.ts";
import { rowWeights } from "./row-weights.ts";
import type { Trial, TrialRow } from "./trial.ts";

/** A row with all that is needed to judge a prediction of it. */
export interface JudgedRow {
  readonly trial: Trial;
  readonly row: TrialRow;
  readonly judged: Judged;
  /** Its own, such that the rows of a paper share the paper's largest. */
  readonly weight: number;
}

/** The rows of trials that the model predicts, in the order of the trials. */
export function judgedRows(
  trials: readonly Trial[],
  isPredicted: (row: TrialRow) => boolean = () => true,
): JudgedRow[] {
  return trials.flatMap((trial) => {
    const rows = trial.rows.filter(isPredicted);
    const weights = rowWeights(rows);
    return rows.map((row) => {
      return { trial, row, judged: judgementOf(trial, row), weight: weights.get(row.id) ?? 0 };
    });
  });
}
