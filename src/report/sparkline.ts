const blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** A curve in `width` characters: each is the mean of its stretch, between the curve's own ends. */
export function sparkline(values: Float64Array, width: number): string {
  const levels = Array.from({ length: Math.min(width, values.length) }, (_, column) =>
    meanOf(values, column, Math.min(width, values.length)),
  );
  const low = Math.min(...levels);
  const high = Math.max(...levels);
  // A curve that moves by less than a thousandth is drawn flat: no picture of rounding noise.
  const flat = high - low <= 1e-3 * Math.max(Math.abs(high), Math.abs(low));
  return levels
    .map((level) => blocks[flat ? 0 : Math.round((7 * (level - low)) / (high - low))] ?? " ")
    .join("");
}

function meanOf(values: Float64Array, column: number, columns: number): number {
  const from = Math.floor((column * values.length) / columns);
  const to = Math.max(from + 1, Math.floor(((column + 1) * values.length) / columns));
  return values.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
}
