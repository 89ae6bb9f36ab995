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

/** Computes the facts of one curve; `values[i]` belongs to `times[i]`. */
export function curveFacts(
  times: Float64Array,
  values: Float64Array,
  baseline: number,
  threshold = raisedAbove,
): CurveFacts {
  const high = indexOfBest(values, (value, best) => value > best);
  const low = indexOfBest(values, (value, best) => value < best);
  const peak = values[high] ?? Number.NaN;
  const lowest = values[low] ?? Number.NaN;
  return {
    baseline,
    peak,
    peakAt: times[high] ?? Number.NaN,
    lowest,
    lowestAt: times[low] ?? Number.NaN,
    mean: meanOver(times, values),
    hoursAbove: baseline > 0 ? hoursAbove(times, values, threshold * baseline) : Number.NaN,
    falls: baseline - lowest > peak - baseline,
  };
}

function indexOfBest(values: Float64Array, better: (value: number, best: number) => boolean): number {
  return values.reduce((best, value, index) => (better(value, values[best] ?? Number.NaN) ? index : best), 0);
}

function meanOver(times: Float64Array, values: Float64Array): number {
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  if (!(span > 0)) return values[0] ?? Number.NaN;
  return sumOverSteps(times, values, (a, b, step) => ((a + b) / 2) * step) / span;
}

function hoursAbove(times: Float64Array, values: Float64Array, level: number): number {
  return sumOverSteps(times, values, (a, b, step) => shareAbove(a, b, level) * step) / msPerHour;
}

/** The share of a straight step from a to b that lies above a level. */
function shareAbove(a: number, b: number, level: number): number {
  if (a > level && b > level) return 1;
  if (a <= level && b <= level) return 0;
  return (Math.max(a, b) - level) / Math.abs(b - a);
}

function sumOverSteps(
  times: Float64Array,
  values: Float64Array,
  of: (a: number, b: number, step: number) => number,
): number {
  let sum = 0;
  for (let i = 1; i < times.length; i++) {
    // The loop stays inside both arrays.
    const step = (times[i] as number) - (times[i - 1] as number);
    sum += of(values[i - 1] as number, values[i] as number, step);
  }
  return sum;
}
