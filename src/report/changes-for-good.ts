import { msPerDay } from "./clock.ts";

const fewestDays = 3;
/** Smaller changes, as a share of the first day, are the tolerance of the solver. */
const least = 1e-4;

/**
 * Whether a curve goes further over a long run than it moves within its last day, as mass does and what meals move does
 * not. Never so in runs of less than three days. Times are milliseconds, ascending.
 */
export function changesForGood(times: Float64Array, values: Float64Array): boolean {
  const [start, end] = [times[0] ?? 0, times.at(-1) ?? 0];
  if (end - start < fewestDays * msPerDay) return false;
  const first = values.filter((_, i) => (times[i] ?? 0) <= start + msPerDay);
  const last = values.filter((_, i) => (times[i] ?? 0) >= end - msPerDay);
  const change = Math.abs(meanOf(last) - meanOf(first));
  return change > Math.max(Math.max(...last) - Math.min(...last), least * Math.abs(meanOf(first)));
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
