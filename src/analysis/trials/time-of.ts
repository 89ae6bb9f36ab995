import type { Seen, SeenSeries } from "./seen.ts";

const msPerHour = 3_600_000;

/**
 * Hours from `start` until a readout first rises noticeably above its baseline (onset), or until it is highest (peak).
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
  const onset = values.findIndex((value) => value > baseline * (1 + noticeable));
  const index = sought === "onset" || onset < 0 ? onset : indexOfLargest(values);
  const time = run.times[index];
  return time === undefined ? Number.NaN : time / msPerHour;
}

function indexOfLargest(values: Float64Array): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? -Infinity) ? index : best), 0);
}
