/** Where a time stands on a stretch of pixels. */
export interface TimeScale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** Pixels from the left. */
export function xOf(ms: number, { from, to, width }: TimeScale): number {
  return ((ms - from) / (to - from)) * width;
}

/** Milliseconds of a place. */
export function msAt(x: number, { from, to, width }: TimeScale): number {
  return from + (x / width) * (to - from);
}

const quarter = 15 * 60_000;

/** The quarter of an hour next to a time. */
export function snapped(ms: number): number {
  return Math.round(ms / quarter) * quarter;
}
