/** A curve at other times, ascending, along straight lines between its own; its ends hold beyond them. */
export function valuesAt(times: Float64Array, values: Float64Array, at: readonly number[]): number[] {
  let after = 1;
  return at.map((time) => {
    while (after < times.length - 1 && (times[after] ?? 0) < time) after += 1;
    const [from = 0, to = from] = [times[after - 1], times[after]];
    const [low = Number.NaN, high = low] = [values[after - 1], values[after]];
    const share = to > from ? Math.min(1, Math.max(0, (time - from) / (to - from))) : 0;
    return share === 0 ? low : share === 1 ? high : low + share * (high - low);
  });
}
