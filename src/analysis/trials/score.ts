import { log } from "../../ensemble/index.ts";
import type { Diagnostic } from "../../messages/diagnostic.ts";
import { type TrialCode, trialSentence } from "../../messages/trial.ts";
import type { PaperFactors } from "./calibrate.ts";
import type { JudgedRow } from "./judged-rows.ts";
import { type Judged, judgementOf } from "./judgement.ts";
import { naivePrediction } from "./naive.ts";
import { beyondNoticeable, directionOf, noticeableChange } from "./predict.ts";
import { predictTrial } from "./predict-trial.ts";
import { isNull, misfit, misfitScale, nullBand } from "./row-error.ts";
import type { Seen } from "./seen.ts";
import type { Trial, TrialRow } from "./trial.ts";
import { whyUnscored } from "./why-unscored.ts";

/** How one row came out. `z` is NaN where there is nothing to compare, as `unscored` says. */
export interface ScoredRow {
  readonly id: string;
  readonly trial: string;
  readonly topic: string;
  readonly arm: string;
  readonly readout: string;
  readonly kind: TrialRow["kind"];
  readonly unit: string;
  readonly predicted: number;
  /** Of a row that reports a direction: the change that its sign is read from (0.1 = 10 % up). */
  readonly change?: number;
  readonly observed: number;
  /** The spread that z is measured in. */
  readonly error: number;
  readonly z: number;
  readonly weight: number;
  /** The comparator repeated, and its z; NaN where the paper states no comparator. */
  readonly naive: number;
  readonly naiveZ: number;
  /** Whether the direction is right; absent where the row reports none. */
  readonly directionRight?: boolean;
  readonly judged: Judged;
  readonly note: string;
  /** Why there is no z, in words; absent where there is one. */
  readonly unscored?: string;
}

/** Basal synthesis rates of human muscle lie in this range (%/h) whatever the tracer and the laboratory. */
export const basalRange = { low: 0.02, high: 0.08 };

/** Scores every row of a trial against the runs of its arms. Rows that weigh something and cannot be scored are told. */
export function scoreTrial(
  trial: Trial,
  runs: ReadonlyMap<string, Seen>,
): { rows: ScoredRow[]; factors: PaperFactors; diagnostics: Diagnostic<TrialCode>[] } {
  const { predicted, changes, factors } = predictTrial(trial, runs);
  const diagnostics: Diagnostic<TrialCode>[] = [];
  const rows = trial.rows.map((row) => {
    const scored = scoreRow(trial, row, predicted.get(row.id) ?? Number.NaN, changes.get(row.id));
    if (!Number.isNaN(scored.z)) return scored;
    const why = whyUnscored(trial, row, runs);
    // An arm that did not run has been told by the run itself.
    if (row.weight > 0 && why.code !== "trial-arm-not-run") diagnostics.push(why);
    return { ...scored, unscored: trialSentence(why) };
  });
  return { rows, factors, diagnostics };
}

/** Scores what a member of an ensemble shows for a row (predict-member.ts). */
export function scoreShown({ trial, row, judged }: JudgedRow, shown: number): ScoredRow {
  if (judged !== "direction") return scoreRow(trial, row, shown);
  return scoreRow(trial, row, ofChange(row, shown), row.kind === "direction" ? shown : undefined);
}

/** A change relative to the comparator as the value of a row. */
function ofChange({ kind }: TrialRow, change: number): number {
  if (kind === "direction") return directionOf(1 + change);
  return kind === "fold" ? 1 + change : 100 * change;
}

function scoreRow(trial: Trial, row: TrialRow, predicted: number, change?: number): ScoredRow {
  const naive = naivePrediction(trial, row);
  const judged = judgementOf(trial, row);
  const z = (value: number, by = value) => judge(row, judged, value, by);
  return {
    id: row.id,
    trial: trial.id,
    topic: trial.topic,
    arm: row.arm,
    readout: row.readout,
    kind: row.kind,
    unit: row.unit,
    predicted,
    ...(change === undefined ? {} : { change }),
    observed: row.value,
    error: misfitScale(row),
    z: z(predicted, change),
    weight: row.weight,
    naive,
    naiveZ: z(naive),
    ...rightDirection(row, predicted),
    judged,
    note: row.note,
  };
}

/** `change` is what the sign of a direction was read from: how far off one is that should not be there. */
function judge(row: TrialRow, judged: ScoredRow["judged"], value: number, change: number): number {
  if (!Number.isFinite(value)) return Number.NaN;
  if (judged === "range") return Math.max(0, basalRange.low / value - 1, value / basalRange.high - 1) / 0.25;
  if (row.kind === "direction" && row.value === 0) return beyondNoticeable(change) / noticeableChange;
  if (judged === "direction") return (signOfChange(row, value) - signOfChange(row, row.value)) / 0.4;
  if (row.kind === "fold" && row.readout.startsWith("p_") && value > 0 && !isNull(row))
    return log(value / row.value) / (misfitScale(row) / row.value);
  return misfit(row, value);
}

function rightDirection(row: TrialRow, predicted: number): { directionRight?: boolean } {
  if (!["direction", "percent_change", "fold"].includes(row.kind) || !Number.isFinite(predicted)) return {};
  if (isNull(row)) {
    const change = row.kind === "fold" ? 100 * (predicted - 1) : predicted;
    return { directionRight: Math.abs(change) <= nullBand };
  }
  return { directionRight: signOfChange(row, predicted) === signOfChange(row, row.value) };
}

function signOfChange(row: TrialRow, value: number): number {
  if (row.kind === "direction") return value;
  return directionOf(row.kind === "percent_change" ? 1 + value / 100 : value);
}
