import type { Trial, TrialRow } from "./trial.ts";

const msPerHour = 3_600_000;
/** Fine enough that means over windows of an hour agree with those over the times of reports within a thousandth. */
const step = 240_000;

/** The rows of a trial that an arm is needed for, as the one that is judged or as its comparator. */
export function rowsOfArm({ rows }: Trial, arm: string): TrialRow[] {
  return rows.filter((row) => `${row.arm}|${row.versus}`.split("|").includes(arm));
}

/** The times at which an arm has to be seen, in ms from `start`: the windows of its rows, no more. */
export function armTimes(trial: Trial, arm: string): Float64Array {
  const times = new Set([0]);
  for (const row of rowsOfArm(trial, arm)) {
    const from = row.kind.startsWith("time_of") ? 0 : Math.round(Math.max(0, row.fromHours) * msPerHour);
    const to = Math.round(Math.max(0, row.toHours) * msPerHour);
    times.add(from).add(to);
    if (row.versusHours !== undefined) times.add(Math.round(row.versusHours * msPerHour));
    for (let at = Math.ceil(from / step) * step; at < to; at += step) times.add(at);
  }
  return Float64Array.from(times).sort();
}
