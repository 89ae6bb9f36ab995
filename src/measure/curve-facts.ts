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

/** Where a curve stands in an array: value i is `values[from + i * stride] * factor`. */
export interface CurvePlace {
  readonly from: number;
  readonly stride: number;
  readonly factor: number;
}

const alone: CurvePlace = { from: 0, stride: 1, factor: 1 };

/** Computes the facts of one curve; value i of it belongs to `times[i]`. One pass: ensembles read very many curves. */
export function curveFacts(
  times: Float64Array,
  values: Float64Array,
  baseline: number,
  threshold = raisedAbove,
  { from, stride, factor }: CurvePlace = alone,
): CurveFacts {
  const level = threshold * baseline;
  const first = (values[from] ?? Number.NaN) * factor;
  let peak = first;
  let peakRow = 0;
  let lowest = first;
  let lowestRow = 0;
  let area = 0;
  let above = 0;
  let before = first;
  for (let row = 1; row < times.length; row++) {
    // The loop stays inside both arrays.
    const value = (values[from + row * stride] as number) * factor;
    const step = (times[row] as number) - (times[row - 1] as number);
    if (value > peak) {
      peak = value;
      peakRow = row;
    }
    if (value < lowest) {
      lowest = value;
      lowestRow = row;
    }
    area += ((before + value) / 2) * step;
    above += shareAbove(before, value, level) * step;
    before = value;
  }
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  return {
    baseline,
    peak,
    peakAt: times[peakRow] ?? Number.NaN,
    lowest,
    lowestAt: times[lowestRow] ?? Number.NaN,
    mean: span > 0 ? area / span : first,
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
