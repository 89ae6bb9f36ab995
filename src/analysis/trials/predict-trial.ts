import { exp, log } from "../../ensemble/index.ts";
import { type PaperFactors, paperFactors, takesGain, takesScale } from "./calibrate.ts";
import { predictRow, ratioOf } from "./predict.ts";
import type { Seen } from "./seen.ts";
import type { Trial, TrialRow } from "./trial.ts";

/** What the model shows for the rows of a trial, with the scale and gain of the paper set from its own rows. */
export interface TrialPrediction {
  /** By row. NaN where there is nothing to compare. */
  readonly predicted: ReadonlyMap<string, number>;
  /** Of rows that report a direction: the change of the level relative to its comparator (0.1 = 10 % up). */
  readonly changes: ReadonlyMap<string, number>;
  readonly factors: PaperFactors;
}

/** Predicts every row of a trial from what its arms show. */
export function predictTrial(trial: Trial, runs: ReadonlyMap<string, Seen>): TrialPrediction {
  const raw = new Map(trial.rows.map((row) => [row.id, predictRow(trial, row, runs)]));
  const factors = paperFactors(trial, raw);
  const predicted = trial.rows.map((row): [string, number] => {
    return [row.id, applyFactors(trial, row, raw.get(row.id) ?? Number.NaN, factors)];
  });
  const directions = trial.rows.filter(({ kind }) => kind === "direction");
  const changes = new Map(directions.map((row) => [row.id, ratioOf(runs, row) - 1]));
  return { predicted: new Map(predicted), changes, factors };
}

function applyFactors(trial: Trial, row: TrialRow, raw: number, factors: PaperFactors): number {
  if (takesScale(trial, row)) return raw * factors.scale;
  if (takesGain(trial, row) && raw > 0) return exp(factors.gain * log(raw));
  return raw;
}
