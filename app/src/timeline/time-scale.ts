import { day } from "./calendar.ts";

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

/** Milliseconds of so many pixels. */
export function msOf(pixels: number, { from, to, width }: TimeScale): number {
  return (pixels / width) * (to - from);
}

export function pixelsOfDay({ from, to, width }: TimeScale): number {
  return (day / (to - from)) * width;
}

/** The next multiple of a step. */
export function snapped(ms: number, step: number): number {
  return Math.round(ms / step) * step;
}
