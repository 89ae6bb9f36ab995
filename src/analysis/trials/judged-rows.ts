import { type Judged, judgementOf } from "./judgement.ts";
import { rowWeights } from "./row-weights.ts";
import type { Trial, TrialRow } from "./trial.ts";

/** A row with all that is needed to judge a prediction of it. */
export interface JudgedRow {
  readonly trial: Trial;
  /** Rows of one paper err together and are left out together. */
  readonly paper: string;
  readonly row: TrialRow;
  readonly judged: Judged;
  /** Its own, such that the rows of a paper share the paper's largest. */
  readonly weight: number;
}

/** Names the paper of a trial. */
export type PaperOf = (trial: Trial) => string;

/** Each folder counts as a paper. */
export const folderOf: PaperOf = ({ id }) => id;

/** Folders of one publication are one paper. */
export const publicationOf: PaperOf = ({ id, source: { pmid, doi } }) => pmid ?? doi ?? id;

/** The rows of trials that the model predicts, in the order of the trials. */
export function judgedRows(
  trials: readonly Trial[],
  isPredicted: (row: TrialRow) => boolean = () => true,
  paperOf: PaperOf = folderOf,
): JudgedRow[] {
  return trials.flatMap((trial) => {
    const rows = trial.rows.filter(isPredicted);
    const weights = rowWeights(rows);
    return rows.map((row) => {
      return {
        trial,
        paper: paperOf(trial),
        row,
        judged: judgementOf(trial, row),
        weight: weights.get(row.id) ?? 0,
      };
    });
  });
}
