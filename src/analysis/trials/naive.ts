import type { Trial, TrialRow } from "./trial.ts";

/**
 * The naive baseline: the comparator repeated, as if nothing that was done had any effect. For an absolute value it
 * is the comparator's own observed value where the paper states one. NaN where there is nothing to repeat.
 */
export function naivePrediction(trial: Trial, row: TrialRow): number {
  switch (row.kind) {
    case "fold":
      return 1;
    case "percent_change":
    case "difference":
    case "direction":
    case "effect_size":
      return 0;
    case "absolute":
    case "integral":
      return comparatorValue(trial, row);
    default:
      return Number.NaN;
  }
}

function comparatorValue(trial: Trial, row: TrialRow): number {
  if (row.versus === "") return Number.NaN;
  const alike = trial.rows.filter((other) => other.kind === row.kind && other.readout === row.readout);
  const comparator =
    row.versus === "baseline"
      ? alike.find((other) => other.arm === row.arm && other.toHours <= 0 && other.id !== row.id)
      : alike.find(
          (other) => other.arm === row.versus && other.id !== row.id && isAt(other, row.versusHours),
        );
  return comparator?.value ?? Number.NaN;
}

function isAt({ toHours }: TrialRow, hours: number | undefined): boolean {
  return hours === undefined || toHours === hours;
}
