/** A stretch in which a curve is raised, in milliseconds from the start. */
export interface Raised {
  readonly from: number;
  readonly to: number;
}

/** Where a curve lies above a level; between times it is a straight line. */
export function raisedStretches(times: Float64Array, values: ArrayLike<number>, level: number): Raised[] {
  const found: Raised[] = [];
  let from: number | undefined;
  const last = Math.min(times.length, values.length) - 1;
  const crossing = (i: number) => {
    const [before, after] = [values[i - 1] as number, values[i] as number];
    const [t0, t1] = [times[i - 1] as number, times[i] as number];
    return t0 + ((level - before) / (after - before)) * (t1 - t0);
  };
  for (let i = 0; i <= last; i++) {
    const isAbove = (values[i] as number) > level;
    if (isAbove && from === undefined) from = i === 0 ? (times[0] as number) : crossing(i);
    if (!isAbove && from !== undefined) {
      found.push({ from, to: crossing(i) });
      from = undefined;
    }
  }
  if (from !== undefined) found.push({ from, to: times[last] as number });
  return found;
}
