/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point as path data, with one decimal. */
export function pointText({ x, y }: Point): string {
  return `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`;
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

/** At most `most` points: the lowest and the highest of each short stretch, so that no peak is lost. */
export function keepExtremes(points: readonly Point[], most: number): readonly Point[] {
  if (points.length <= most) return points;
  const stretches = Math.floor(most / 2);
  const bounds = (stretch: number) => Math.floor((stretch * points.length) / stretches);
  return Array.from({ length: stretches }, (_, stretch) => {
    return extremesOf(points.slice(bounds(stretch), bounds(stretch + 1)));
  }).flat();
}

function extremesOf(points: readonly Point[]): Point[] {
  const [first] = points;
  if (first === undefined) return [];
  const low = points.reduce((best, point) => (point.y < best.y ? point : best), first);
  const high = points.reduce((best, point) => (point.y > best.y ? point : best), first);
  if (low === high) return [low];
  return low.x < high.x ? [low, high] : [high, low];
}
