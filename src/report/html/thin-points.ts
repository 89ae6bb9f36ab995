/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The points that a line needs so that no left-out point lies further than `tolerance` above or below it: the
 * simplification of Ramer, Douglas and Peucker, with heights as distances.
 */
export function thinPoints(points: readonly Point[], tolerance: number): Point[] {
  const kept = new Uint8Array(points.length);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [from, to] = next;
    kept[from] = 1;
    kept[to] = 1;
    const furthest = furthestBetween(points, from, to, tolerance);
    if (furthest !== undefined) open.push([from, furthest], [furthest, to]);
  }
  return points.filter((_, index) => kept[index] === 1);
}

function furthestBetween(
  points: readonly Point[],
  from: number,
  to: number,
  tolerance: number,
): number | undefined {
  const start = points[from];
  const end = points[to];
  if (start === undefined || end === undefined || to - from < 2) return undefined;
  const slope = end.x === start.x ? 0 : (end.y - start.y) / (end.x - start.x);
  let furthest: number | undefined;
  let most = tolerance;
  for (let i = from + 1; i < to; i++) {
    const { x, y } = points[i] ?? start;
    const distance = Math.abs(y - start.y - slope * (x - start.x));
    if (distance <= most) continue;
    most = distance;
    furthest = i;
  }
  return furthest;
}
