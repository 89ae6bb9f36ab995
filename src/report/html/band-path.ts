import { keepExtremes, type Point, pointText, thinPoints } from "./thin-points.ts";

/** A third of a pixel: an edge of a band is no line to be read off. */
const tolerance = 0.3;
const mostPoints = 160;

/** The area between two curves as path data with one decimal; empty where fewer than two times have both. */
export function bandPath(
  times: Float64Array,
  low: Float64Array,
  high: Float64Array,
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  const both = [...times.keys()].filter((i) => Number.isFinite(low[i]) && Number.isFinite(high[i]));
  if (both.length < 2) return "";
  const edge = (values: Float64Array): Point[] => {
    const points = both.map((i) => ({ x: x(times[i] ?? 0), y: y(values[i] ?? 0) }));
    return thinPoints(keepExtremes(points, mostPoints), tolerance);
  };
  return `M${[...edge(high), ...edge(low).reverse()].map(pointText).join("L")}Z`;
}
