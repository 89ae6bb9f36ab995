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
  const [facts] = curvesFacts(times, values, Float64Array.of(baseline), threshold);
  return facts as CurveFacts;
}

/**
 * The facts of many curves that stand side by side, row after row: one value of each curve for each time. One pass over
 * the rows, since ensembles read very many.
 */
export function curvesFacts(
  times: Float64Array,
  rows: Float64Array,
  baselines: Float64Array,
  threshold = raisedAbove,
): CurveFacts[] {
  const width = baselines.length;
  const high = new Int32Array(width);
  const low = new Int32Array(width);
  const area = new Float64Array(width);
  const above = new Float64Array(width);
  const levels = baselines.map((baseline) => threshold * baseline);
  for (let row = 1; row < times.length; row++) {
    // The loops stay inside all arrays, here and below.
    const step = (times[row] as number) - (times[row - 1] as number);
    for (let i = 0; i < width; i++) {
      const before = rows[(row - 1) * width + i] as number;
      const value = rows[row * width + i] as number;
      if (value > (rows[(high[i] as number) * width + i] as number)) high[i] = row;
      if (value < (rows[(low[i] as number) * width + i] as number)) low[i] = row;
      area[i] = (area[i] as number) + ((before + value) / 2) * step;
      above[i] = (above[i] as number) + shareAbove(before, value, levels[i] as number) * step;
    }
  }
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  return Array.from(baselines, (baseline, i): CurveFacts => {
    const highest = high[i] as number;
    const lowestRow = low[i] as number;
    const peak = rows[highest * width + i] ?? Number.NaN;
    const lowest = rows[lowestRow * width + i] ?? Number.NaN;
    return {
      baseline,
      peak,
      peakAt: times[highest] ?? Number.NaN,
      lowest,
      lowestAt: times[lowestRow] ?? Number.NaN,
      mean: span > 0 ? (area[i] as number) / span : (rows[i] ?? Number.NaN),
      hoursAbove: baseline > 0 ? (above[i] as number) / msPerHour : Number.NaN,
      falls: baseline - lowest > peak - baseline,
    };
  });
}

/** The share of a straight step from a to b that lies above a level. */
function shareAbove(a: number, b: number, level: number): number {
  if (a > level && b > level) return 1;
  if (a <= level && b <= level) return 0;
  return (Math.max(a, b) - level) / Math.abs(b - a);
}
