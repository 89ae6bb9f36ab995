import type { Seen, SeenSeries } from "./seen.ts";

const msPerHour = 3_600_000;

/**
 * Hours from `start` until a readout rises noticeably above its baseline (onset), or until it is highest (peak).
 * NaN where it never rises.
 */
export function timeOf(
  run: Seen,
  series: SeenSeries,
  readout: string,
  sought: "onset" | "peak",
  noticeable: number,
): number {
  const values = series.curves[readout]?.values;
  const baseline = series.baseline[readout];
  if (values === undefined || baseline === undefined) return Number.NaN;
  const level = baseline * (1 + noticeable);
  const onset = values.findIndex((value) => value > level);
  if (onset < 0) return Number.NaN;
  if (sought === "onset") return crossing(run.times, values, onset, level) / msPerHour;
  return (run.times[indexOfLargest(values)] ?? Number.NaN) / msPerHour;
}

/** When a curve that lies above a level at an index came to it: on the straight line from the time before. */
function crossing(times: Float64Array, values: Float64Array, index: number, level: number): number {
  const [t0, t1] = [times[index - 1], times[index] ?? Number.NaN];
  const [v0, v1] = [values[index - 1], values[index] ?? Number.NaN];
  return t0 === undefined || v0 === undefined ? t1 : t0 + ((t1 - t0) * (level - v0)) / (v1 - v0);
}

function indexOfLargest(values: Float64Array): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? -Infinity) ? index : best), 0);
}
