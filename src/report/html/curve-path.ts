import { keepExtremes, type Point, pointText, thinPoints } from "./thin-points.ts";

/** A tenth of a pixel or so at the usual size: nothing that could be seen is left out. */
const tolerance = 0.1;
const mostPoints = 480;

/** A curve as path data with one decimal; gaps where values are not finite. */
export function curvePath(
  times: Float64Array,
  values: Float64Array,
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  const runs: Point[][] = [[]];
  values.forEach((value, index) => {
    if (Number.isFinite(value)) runs.at(-1)?.push({ x: x(times[index] ?? Number.NaN), y: y(value) });
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  });
  return runs
    .filter((points) => points.length > 0)
    .map((points) => `M${thinPoints(keepExtremes(points, mostPoints), tolerance).map(pointText).join("L")}`)
    .join("");
}
