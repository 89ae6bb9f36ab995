import { takesGain, takesScale } from "./calibrate.ts";
import { isNull } from "./row-error.ts";
import type { Trial, TrialRow } from "./trial.ts";

/** How a row is judged: by its value, its direction only, a range, the band of a null. */
export type Judged = "value" | "direction" | "range" | "null";

/** A single rate or blot of a paper is judged by less than its value: its own scale or gain would absorb that. */
export function judgementOf(trial: Trial, row: TrialRow): Judged {
  if (isNull(row)) return "null";
  if (row.kind === "direction") return "direction";
  const alike = (wanted: typeof takesScale) => trial.rows.filter((other) => wanted(trial, other)).length;
  if (takesScale(trial, row) && alike(takesScale) < 2) return "range";
  if (takesGain(trial, row) && alike(takesGain) < 2) return "direction";
  return "value";
}

/** Folds of immunoblots are compared on the log scale. */
export function onLogScale(row: TrialRow): boolean {
  return row.kind === "fold" && row.readout.startsWith("p_") && !isNull(row);
}
