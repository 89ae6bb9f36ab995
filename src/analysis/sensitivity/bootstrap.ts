import { streamOf, uniformAt } from "../../ensemble/index.ts";

/** A number with the interval that holds the true one in nine of ten repetitions. */
export interface Estimated {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const resamples = 1000;
const edges = [0.05, 0.95] as const;

/**
 * Estimates with their 90 % intervals by the percentile bootstrap (B. Efron, 1979): the statistics are computed again
 * from as many rows, drawn with replacement. The same seed gives the same intervals.
 */
export function bootstrap(
  rows: number,
  seed: number,
  statistics: (rows: Int32Array) => ArrayLike<number>,
): Estimated[] {
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  const values = statistics(all);
  const stream = streamOf(seed, "bootstrap");
  const drawn = new Int32Array(rows);
  const again = Array.from({ length: values.length }, () => new Float64Array(resamples));
  for (let resample = 0; resample < resamples; resample++) {
    for (let i = 0; i < rows; i++) drawn[i] = Math.floor(uniformAt(stream, resample * rows + i) * rows);
    const found = statistics(drawn);
    again.forEach((column, index) => {
      column[resample] = found[index] as number;
    });
  }
  return again.map((column, index) => {
    const sorted = column.sort();
    const [low, high] = edges.map((edge) => sorted[Math.round(edge * (resamples - 1))] ?? Number.NaN);
    return { value: values[index] as number, low: low as number, high: high as number };
  });
}
