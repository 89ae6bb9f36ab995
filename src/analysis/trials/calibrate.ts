import { log } from "../../ensemble/index.ts";
import { misfitScale } from "./row-error.ts";
import type { Trial, TrialRow } from "./trial.ts";

/** Factors that belong to a paper, not to the model: they absorb tracer, antibody and laboratory. */
export interface PaperFactors {
  /** Multiplies absolute synthesis rates; 1 where the paper has fewer than two such rows. */
  readonly scale: number;
  /** Multiplies log folds of immunoblots; 1 where the paper has fewer than two such rows. */
  readonly gain: number;
  /** How many of the two were set from the paper's own rows: they count as fitted. */
  readonly fitted: number;
}

const gainBounds = { low: 0.2, high: 5 };

/** Rows that the paper's scale applies to: absolute synthesis and breakdown rates. */
export function takesScale(trial: Trial, row: TrialRow): boolean {
  return trial.scale === "per-paper" && row.kind === "absolute" && /%\s*\/\s*h/.test(row.unit);
}

/** Rows that the paper's gain applies to: folds of phosphorylation, which are immunoblots. */
export function takesGain(trial: Trial, row: TrialRow): boolean {
  return trial.gain === "per-paper" && row.kind === "fold" && row.readout.startsWith("p_");
}

/** Weighted least squares for the scale (linear) and the gain (on log folds, kept within its bounds). */
export function paperFactors(trial: Trial, predictions: ReadonlyMap<string, number>): PaperFactors {
  const scaled = finiteRows(trial, predictions, (row) => takesScale(trial, row));
  const gained = finiteRows(trial, predictions, (row) => takesGain(trial, row) && row.value > 0);
  const scale = scaled.length < 2 ? 1 : slopeThroughZero(scaled);
  const gain = gained.length < 2 ? 1 : slopeThroughZero(gained.map(onLogScale));
  return {
    scale,
    gain: Math.min(gainBounds.high, Math.max(gainBounds.low, gain)),
    fitted: Number(scaled.length >= 2) + Number(gained.length >= 2),
  };
}

interface Pair {
  readonly model: number;
  readonly value: number;
  readonly error: number;
}

function finiteRows(
  trial: Trial,
  predictions: ReadonlyMap<string, number>,
  wanted: (row: TrialRow) => boolean,
): Pair[] {
  return trial.rows
    .filter(wanted)
    .map((row) => ({
      model: predictions.get(row.id) ?? Number.NaN,
      value: row.value,
      error: misfitScale(row),
    }))
    .filter(({ model }) => Number.isFinite(model) && model > 0);
}

function onLogScale({ model, value, error }: Pair): Pair {
  return { model: log(model), value: log(value), error: error / value };
}

function slopeThroughZero(pairs: readonly Pair[]): number {
  const weighted = (pick: (pair: Pair) => number) =>
    pairs.reduce((sum, pair) => sum + pick(pair) / (pair.error * pair.error), 0);
  const spread = weighted(({ model }) => model * model);
  return spread === 0 ? 1 : weighted(({ model, value }) => model * value) / spread;
}
