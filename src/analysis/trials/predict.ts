import { breakpointOf, doseOf } from "./breakpoint.ts";
import { concentrationsOf, halfMaximalOf } from "./half-maximal.ts";
import { inUnit } from "./in-unit.ts";
import { observe } from "./observe.ts";
import type { Seen, SeenSeries } from "./seen.ts";
import { timeOf } from "./time-of.ts";
import type { Trial, TrialRow } from "./trial.ts";

/** A relative change smaller than this reads as no change in a biopsy: the floor of the errors, 10 percentage points. */
export const noticeableChange = 0.1;

/** What the model shows for one row, before any scale or gain of its paper. NaN where it has no such readout. */
export function predictRow(trial: Trial, row: TrialRow, runs: ReadonlyMap<string, Seen>): number {
  switch (row.kind) {
    case "absolute":
    case "integral":
      return levelIn(runs, row.arm, row);
    case "fold":
      return ratioOf(runs, row);
    case "percent_change":
      return 100 * (ratioOf(runs, row) - 1);
    case "difference":
      return levelIn(runs, row.arm, row) - comparatorLevel(runs, row);
    case "effect_size":
      return (ratioOf(runs, row) - 1) / (trial.betweenPeople?.[row.readout] ?? Number.NaN);
    case "direction":
      return directionOf(ratioOf(runs, row));
    case "rank":
      return rankOf(trial, row, runs);
    case "threshold":
      return breakpointOf(dosesAndLevels(trial, row, runs));
    case "half_maximal":
      return halfMaximalOf(concentrationsAndLevels(trial, row, runs));
    case "time_of":
    case "time_of_onset":
    case "time_of_peak":
      return timeOfRow(runs, row);
  }
}

/** -1, 0 or +1: a change that is too small to notice counts as none. */
export function directionOf(ratio: number): number {
  if (Number.isNaN(ratio)) return Number.NaN;
  if (Math.abs(ratio - 1) < noticeableChange) return 0;
  return ratio > 1 ? 1 : -1;
}

/** By how much a relative change is more than one that reads as none; 0 within. */
export function beyondNoticeable(change: number): number {
  return change - Math.min(noticeableChange, Math.max(-noticeableChange, change));
}

function levelIn(
  runs: ReadonlyMap<string, Seen>,
  arm: string,
  row: TrialRow,
  { fromHours, toHours }: Pick<TrialRow, "fromHours" | "toHours"> = row,
): number {
  const run = runs.get(arm);
  const series = run?.series[0];
  if (run === undefined || series === undefined) return Number.NaN;
  const level = observe(run, series, row.readout, fromHours, toHours);
  return inRowUnit(level, series, row);
}

/** Levels are compared in the row's unit; ratios of levels have none. */
function inRowUnit(level: number, series: SeenSeries, row: TrialRow): number {
  const unit = series.curves[row.readout]?.unit;
  if (unit === undefined) return level;
  // The mean over the window times its length.
  if (row.kind === "integral")
    return inUnit(level * (row.toHours - row.fromHours), row.readout, `${unit}*h`, row.unit);
  if (row.kind !== "absolute" && row.kind !== "difference") return level;
  return inUnit(level, row.readout, unit, row.unit);
}

function comparatorLevel(runs: ReadonlyMap<string, Seen>, row: TrialRow): number {
  if (row.versus === "" || row.versus === "baseline") return baselineIn(runs.get(row.arm)?.series[0], row);
  const at = row.versusHours;
  return levelIn(runs, row.versus, row, at === undefined ? row : { fromHours: at, toHours: at });
}

function baselineIn(series: SeenSeries | undefined, row: TrialRow): number {
  return series === undefined
    ? Number.NaN
    : inRowUnit(series.baseline[row.readout] ?? Number.NaN, series, row);
}

/** The level that a row is about over that of its comparator. */
export function ratioOf(runs: ReadonlyMap<string, Seen>, row: TrialRow): number {
  return levelIn(runs, row.arm, row) / comparatorLevel(runs, row);
}

function rankOf(trial: Trial, row: TrialRow, runs: ReadonlyMap<string, Seen>): number {
  const rivals = trial.rows.filter((other) => other.kind === "rank" && other.readout === row.readout);
  const own = levelIn(runs, row.arm, row);
  return 1 + rivals.filter((rival) => levelIn(runs, rival.arm, rival) < own).length;
}

function dosesAndLevels(trial: Trial, row: TrialRow, runs: ReadonlyMap<string, Seen>) {
  return row.arm.split("|").map((arm) => ({
    dose: doseOf(trial.arms[arm], row.unit),
    level: levelIn(runs, arm, row),
  }));
}

function concentrationsAndLevels(trial: Trial, row: TrialRow, runs: ReadonlyMap<string, Seen>) {
  const arms = row.arm.split("|");
  const doses = concentrationsOf(
    arms.map((arm) => trial.arms[arm]),
    row.unit,
  );
  return arms.map((arm, i) => ({ dose: doses[i] ?? Number.NaN, level: levelIn(runs, arm, row) }));
}

function timeOfRow(runs: ReadonlyMap<string, Seen>, row: TrialRow): number {
  const run = runs.get(row.arm);
  const series = run?.series[0];
  if (run === undefined || series === undefined) return Number.NaN;
  const sought = row.kind === "time_of_onset" || /onset/i.test(row.note) ? "onset" : "peak";
  return timeOf(run, series, row.readout, sought, noticeableChange);
}
