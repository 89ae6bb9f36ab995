const blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/**
 * A curve in `width` characters, between its own ends. Each stands for what is furthest from the baseline in its
 * stretch: a mean would hide peaks that are shorter, and show stretches that fall on them by chance as different.
 */
export function sparkline(values: Float64Array, width: number, baseline: number): string {
  const columns = Math.min(width, values.length);
  const falls = leavesDownwards(values, baseline);
  const levels = Array.from({ length: columns }, (_, column) => extremeOf(values, column, columns, falls));
  const low = Math.min(...levels);
  const high = Math.max(...levels);
  // A curve that moves by less than a thousandth is drawn flat: no picture of rounding noise.
  const flat = high - low <= 1e-3 * Math.max(Math.abs(high), Math.abs(low));
  return levels
    .map((level) => blocks[flat ? 0 : Math.round((7 * (level - low)) / (high - low))] ?? " ")
    .join("");
}

function leavesDownwards(values: Float64Array, baseline: number): boolean {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return baseline - low > high - baseline;
}

function extremeOf(values: Float64Array, column: number, columns: number, falls: boolean): number {
  const from = Math.floor((column * values.length) / columns);
  const to = Math.max(from + 1, Math.floor(((column + 1) * values.length) / columns));
  return values
    .subarray(from, to)
    .reduce((best, value) => (falls ? Math.min(best, value) : Math.max(best, value)));
}
