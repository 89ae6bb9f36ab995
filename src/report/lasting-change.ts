import { msPerDay } from "./clock.ts";

const fewestDays = 3;
/** Smaller changes, as a share of the first value, are the tolerance of the solver. */
const least = 1e-4;

/**
 * How many times further from its first value a curve is on the last day of a long run than it moves within that day:
 * above 1 for mass, which adds up, and below it for what meals move. 0 for runs of less than three days. Times are
 * milliseconds, ascending.
 */
export function lastingChange(times: Float64Array, values: Float64Array): number {
  const [start, end] = [times[0] ?? 0, times.at(-1) ?? 0];
  if (end - start < fewestDays * msPerDay) return 0;
  const first = values[0] ?? Number.NaN;
  const last = values.filter((_, i) => (times[i] ?? 0) >= end - msPerDay);
  const change = Math.abs(meanOf(last) - first);
  return change / Math.max(Math.max(...last) - Math.min(...last), least * Math.abs(first), Number.MIN_VALUE);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
