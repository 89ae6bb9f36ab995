import type { Stretch } from "../state/view.ts";

/** Hours of a stretch of time, by which of two things is raised. They add up to its length. */
export interface Hours {
  /** mTORC1 raised, and autophagy not. */
  readonly growth: number;
  /** Autophagy raised, and mTORC1 not. */
  readonly maintenance: number;
  readonly both: number;
  readonly neither: number;
}

/** A curve and the level from which on it counts as raised. */
export interface Levelled {
  readonly values: Float32Array | Float64Array;
  readonly level: number;
  /** Place of its first value. */
  readonly from?: number;
}

const msPerHour = 3_600_000;

/** Hours of a stretch in which each of two curves lies above its level. Between times curves are straight lines. */
export function hoursOf(
  times: Float64Array,
  growth: Levelled,
  maintenance: Levelled,
  { from, to }: Stretch,
): Hours {
  let [total, grown, kept, both] = [0, 0, 0, 0];
  for (let i = 1; i < times.length; i++) {
    const [t0, t1] = [times[i - 1] as number, times[i] as number];
    const [start, end] = [Math.max(t0, from), Math.min(t1, to)];
    if (end <= start) continue;
    const step = t1 - t0;
    const [g0, g1] = raised(growth, i, (start - t0) / step, (end - t0) / step);
    const [m0, m1] = raised(maintenance, i, (start - t0) / step, (end - t0) / step);
    total += end - start;
    grown += (g1 - g0) * step;
    kept += (m1 - m0) * step;
    both += Math.max(0, Math.min(g1, m1) - Math.max(g0, m0)) * step;
  }
  const hours = (ms: number) => Math.max(0, ms) / msPerHour;
  return {
    growth: hours(grown - both),
    maintenance: hours(kept - both),
    both: hours(both),
    neither: hours(total - grown - kept + both),
  };
}

/** The part of a step in which a curve lies above its level, within two shares of the step. */
function raised(
  { values, level, from = 0 }: Levelled,
  i: number,
  first: number,
  last: number,
): readonly [number, number] {
  const [a, b] = [values[from + i - 1] as number, values[from + i] as number];
  if (a > level && b > level) return [first, last];
  if (!(a > level || b > level)) return [first, first];
  const cross = Math.max(first, Math.min(last, (level - a) / (b - a)));
  return a > level ? [first, cross] : [cross, last];
}
