const msPerHour = 3_600_000;

/** What a reader wants to know of a curve. Times are milliseconds from `start`. */
export interface CurveFacts {
  readonly baseline: number;
  readonly peak: number;
  readonly peakAt: number;
  readonly lowest: number;
  readonly lowestAt: number;
  /** Mean over the run, by the trapezoid rule. */
  readonly mean: number;
  /** Hours spent above `threshold` times the baseline; NaN where the baseline is not positive. */
  readonly hoursAbove: number;
  /** Whether the curve leaves its baseline downwards more than upwards. */
  readonly falls: boolean;
}

/** A readout counts as raised above this multiple of its baseline. */
export const raisedAbove = 1.5;

/** Computes the facts of one curve; `values[i]` belongs to `times[i]`. One pass: ensembles read very many curves. */
export function curveFacts(
  times: Float64Array,
  values: Float64Array,
  baseline: number,
  threshold = raisedAbove,
): CurveFacts {
  const level = threshold * baseline;
  let high = 0;
  let low = 0;
  let area = 0;
  let above = 0;
  for (let i = 1; i < values.length; i++) {
    // The loop stays inside both arrays, here and below.
    const before = values[i - 1] as number;
    const value = values[i] as number;
    const step = (times[i] as number) - (times[i - 1] as number);
    if (value > (values[high] as number)) high = i;
    if (value < (values[low] as number)) low = i;
    area += ((before + value) / 2) * step;
    above += shareAbove(before, value, level) * step;
  }
  const peak = values[high] ?? Number.NaN;
  const lowest = values[low] ?? Number.NaN;
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  return {
    baseline,
    peak,
    peakAt: times[high] ?? Number.NaN,
    lowest,
    lowestAt: times[low] ?? Number.NaN,
    mean: span > 0 ? area / span : (values[0] ?? Number.NaN),
    hoursAbove: baseline > 0 ? above / msPerHour : Number.NaN,
    falls: baseline - lowest > peak - baseline,
  };
}

/** The share of a straight step from a to b that lies above a level. */
function shareAbove(a: number, b: number, level: number): number {
  if (a > level && b > level) return 1;
  if (a <= level && b <= level) return 0;
  return (Math.max(a, b) - level) / Math.abs(b - a);
}
