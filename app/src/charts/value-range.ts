import { type ValueAxis, valueAxis } from "equator/report";
import type { OwnPoint } from "../own-data/own-points.ts";
import type { Beside } from "./beside.ts";
import type { ChartNumbers } from "./chart-numbers.ts";

/**
 * A chart spans at least this share of its greatest value. Charts of the page stand side by side: what hardly moves is to look
 * so beside what does.
 */
const leastSpan = 0.2;

/** The values that are drawn between two times, with round ends and ticks. */
export function valueRange(
  { times, lines }: ChartNumbers,
  from: number,
  to: number,
  points: readonly OwnPoint[] = [],
  beside: readonly Beside[] = [],
): ValueAxis {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const take = (value: number | undefined) => {
    if (value === undefined || !Number.isFinite(value)) return;
    if (value < low) low = value;
    if (value > high) high = value;
  };
  const takeBetween = (at: Float64Array, values: ArrayLike<number>) => {
    for (let i = 0; i < at.length; i++) {
      const time = at[i] as number;
      if (time >= from && time <= to) take(values[i]);
    }
  };
  for (const { values, rest, band } of lines) {
    takeBetween(times, values);
    take(rest);
    if (band !== undefined) {
      takeBetween(band.times, band.low90);
      takeBetween(band.times, band.high90);
    }
  }
  for (const other of beside) for (const { values } of other.lines) takeBetween(other.times, values);
  for (const { at, value, error = 0 } of points) {
    if (at < from || at > to) continue;
    take(value - error);
    take(value + error);
  }
  return valueAxis(...spanning(low, high));
}

/** The same middle with a span that is large enough. */
function spanning(low: number, high: number): [number, number] {
  const missing = leastSpan * Math.max(Math.abs(low), Math.abs(high)) - (high - low);
  return missing > 0 ? [low - missing / 2, high + missing / 2] : [low, high];
}
