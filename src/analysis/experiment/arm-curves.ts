import type { ArmCurves } from "./experiment.ts";

const msPerHour = 3_600_000;

/** The curve of one readout in one arm of one member. */
export interface OneCurve {
  readonly rest: number;
  /** Value at a place of `times`. */
  readonly value: (place: number) => number;
}

/** Looks at the curves of an arm; `curveOf` says where a readout stands and may note that it was asked for. */
export function armCurves(times: Float64Array, curveOf: (readout: string) => OneCurve): ArmCurves {
  const hours = Float64Array.from(times, (ms) => ms / msPerHour);
  const last = hours.length - 1;
  const end = hours[last] ?? Number.NaN;
  const placed = (from = 0, to = end) => {
    if (!(from >= 0 && to <= end + 1e-6 && from <= to))
      throw new RangeError(`no window from ${from} to ${to} h in ${end} h`);
    return { from, to: Math.min(to, end) };
  };
  const at = (curve: OneCurve, hour: number): number => {
    const { from } = placed(hour, hour);
    const place = Math.min(lastAtOrBefore(hours, from), Math.max(0, last - 1));
    const [a, b] = [hours[place] ?? 0, hours[place + 1] ?? 0];
    if (place >= last || b === a) return curve.value(place);
    const share = (from - a) / (b - a);
    return curve.value(place) * (1 - share) + curve.value(place + 1) * share;
  };
  /** The corners of a curve within a window, ends included. */
  const corners = (readout: string, from?: number, to?: number): [number, number][] => {
    const curve = curveOf(readout);
    const window = placed(from, to);
    const inner: [number, number][] = [];
    for (let place = 0; place <= last; place++) {
      const hour = hours[place] as number;
      if (hour > window.from && hour < window.to) inner.push([hour, curve.value(place)]);
    }
    return [[window.from, at(curve, window.from)], ...inner, [window.to, at(curve, window.to)]];
  };
  const highest = (points: readonly [number, number][]) => points.reduce((a, b) => (b[1] > a[1] ? b : a));
  return {
    rest: (readout) => curveOf(readout).rest,
    at: (readout, hour) => at(curveOf(readout), hour),
    end: (readout) => at(curveOf(readout), end),
    mean: (readout, from, to) => meanOf(corners(readout, from, to)),
    most: (readout, from, to) => highest(corners(readout, from, to))[1],
    least: (readout, from, to) => corners(readout, from, to).reduce((a, b) => (b[1] < a[1] ? b : a))[1],
    whenMost: (readout, from, to) => highest(corners(readout, from, to))[0],
    hoursAbove: (readout, level, from, to) => hoursAbove(corners(readout, from, to), level),
  };
}

/** Place of the last time at or before an hour. */
function lastAtOrBefore(hours: Float64Array, hour: number): number {
  let low = 0;
  let high = hours.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((hours[middle] as number) <= hour) low = middle;
    else high = middle - 1;
  }
  return low;
}

function meanOf(points: readonly [number, number][]): number {
  const [first, final] = [points[0], points.at(-1)];
  if (first === undefined || final === undefined) return Number.NaN;
  if (final[0] === first[0]) return first[1];
  let area = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as [number, number], points[i] as [number, number]];
    area += ((a[1] + b[1]) / 2) * (b[0] - a[0]);
  }
  return area / (final[0] - first[0]);
}

function hoursAbove(points: readonly [number, number][], level: number): number {
  let hours = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as [number, number], points[i] as [number, number]];
    const [low, high] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
    const share = low > level ? 1 : high <= level ? 0 : (high - level) / (high - low);
    hours += share * (b[0] - a[0]);
  }
  return hours;
}
