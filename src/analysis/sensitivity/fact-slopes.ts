import type { Fact } from "../../ensemble/index.ts";
import type { ReadoutRows } from "../../simulate/index.ts";

/** How fast a fact of each readout changes, from how fast its curve does: `curves` and `slopes` stand at the same times. */
export type FactSlope = (times: Float64Array, curves: ReadoutRows, slopes: ReadoutRows) => Float64Array;

/**
 * Facts that change smoothly with the curve: a level by its slope at its place, since the place itself counts for nothing
 * to first order. Times of day and hours raised jump from one reported time to the next.
 */
export const factSlopes: Readonly<Partial<Record<Fact, FactSlope>>> = {
  baseline: (_, __, { baseline }) => baseline,
  mean: (times, _, { baseline, values }) => meansOf(times, values, baseline.length),
  peak: (_, curves, slopes) => slopesAt(curves, slopes, (value, best) => value > best),
  lowest: (_, curves, slopes) => slopesAt(curves, slopes, (value, best) => value < best),
};

/** Means over the run by the trapezoid rule, column by column. */
function meansOf(times: Float64Array, rows: Float64Array, width: number): Float64Array {
  const means = new Float64Array(width);
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  if (!(span > 0)) return rows.slice(0, width);
  for (let row = 1; row < times.length; row++) {
    const share = ((times[row] as number) - (times[row - 1] as number)) / span / 2;
    for (let i = 0; i < width; i++) {
      const ends = (rows[(row - 1) * width + i] as number) + (rows[row * width + i] as number);
      means[i] = (means[i] as number) + ends * share;
    }
  }
  return means;
}

function slopesAt(
  { baseline, values }: ReadoutRows,
  slopes: ReadoutRows,
  isBetter: (value: number, best: number) => boolean,
): Float64Array {
  const width = baseline.length;
  return baseline.map((_, i) => {
    let best = i;
    for (let at = i; at < values.length; at += width) {
      if (isBetter(values[at] as number, values[best] as number)) best = at;
    }
    return slopes.values[best] as number;
  });
}
