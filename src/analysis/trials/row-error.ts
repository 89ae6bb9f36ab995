import { errorKindOf } from "./error-kind.ts";
import type { TrialRow } from "./trial.ts";

/** Half-width of the band that a reported null stands for, in percentage points. */
export const nullBand = 20;
const floorPercent = 10;
const imputedShare = 0.25;
const modelShare = 0.15;

/** Whether a row reports that nothing changed: such a row is an equivalence band, never an exact zero. */
export function isNull(row: TrialRow): boolean {
  if (row.kind === "percent_change" || row.kind === "difference") return row.value === 0;
  return row.kind === "fold" && row.value === 1;
}

/** Standard error of a row: as printed, else 25 % of the value with a floor of 10 percentage points. */
export function standardError(row: TrialRow): number {
  const printed = printedError(row);
  if (printed !== undefined) return printed;
  const share = imputedShare * Math.abs(row.value);
  if (row.kind === "percent_change") return Math.max(share, floorPercent);
  if (row.kind === "fold") return Math.max(share, floorPercent / 100);
  return share;
}

/** The spread that a row's misfit is measured in: its standard error and 15 % of its value, in quadrature. */
export function misfitScale(row: TrialRow): number {
  if (row.kind === "direction") return 0.4;
  if (row.kind === "rank") return 1;
  const error = standardError(row);
  const share = modelShare * row.value;
  return Math.sqrt(error * error + share * share);
}

/** z of a prediction. A null inside its band is 0; outside, the distance to the band. */
export function misfit(row: TrialRow, predicted: number): number {
  if (!Number.isFinite(predicted)) return Number.NaN;
  if (!isNull(row)) return (predicted - row.value) / misfitScale(row);
  const band = row.kind === "fold" ? nullBand / 100 : nullBand;
  const beyond = Math.max(0, Math.abs(predicted - row.value) - band);
  return (Math.sign(predicted - row.value) * beyond) / nullScale(row);
}

/** What lies beyond a null band is measured in the floor of the errors. */
function nullScale({ kind }: TrialRow): number {
  return kind === "fold" ? floorPercent / 100 : floorPercent;
}

/** Whether the paper gives an error; where not, its standard error is imputed. */
export function hasPrintedError(row: TrialRow): boolean {
  return printedError(row) !== undefined;
}

function printedError(row: TrialRow): number | undefined {
  if (row.error === undefined || !(row.error > 0)) return undefined;
  const kind = errorKindOf(row.errorKind);
  if (kind === "SD" && row.n !== undefined && row.n > 0) return row.error / Math.sqrt(row.n);
  if (kind === "CI95") return row.error / 1.96;
  return row.error;
}
