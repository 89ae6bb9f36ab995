import type { Stretch } from "../state/view.ts";
import type { BlockSpan } from "./blocks.ts";
import { day, hour } from "./calendar.ts";

/** Lengths of time that are shown at once. */
export type Zoom = "all" | "block" | "week" | "day";

const shortest = 2 * hour;

/** A stretch within the protocol: moved where it would stand out of it, and all of it as undefined. */
export function within({ from, to }: Stretch, length: number): Stretch | undefined {
  const wide = Math.min(Math.max(to - from, Math.min(shortest, length)), length);
  if (wide >= length) return undefined;
  const begin = Math.min(Math.max(from, 0), length - wide);
  return { from: begin, to: begin + wide };
}

/** The stretch of a zoom that holds a time. Days and weeks count from the start. */
export function stretchOf(
  zoom: Zoom,
  at: number,
  { length, blocks }: { readonly length: number; readonly blocks: readonly BlockSpan[] },
): Stretch | undefined {
  if (zoom === "all") return undefined;
  if (zoom === "block") {
    const block = blocks.find(({ to }) => at < to) ?? blocks.at(-1);
    return block === undefined ? undefined : within(block, length);
  }
  const size = zoom === "week" ? 7 * day : day;
  const from = Math.floor(Math.min(Math.max(at, 0), length - 1) / size) * size;
  return within({ from, to: from + size }, length);
}

/** A stretch that is wider (factor over 1) or narrower, with one time staying where it is. */
export function zoomed(shown: Stretch, at: number, factor: number, length: number): Stretch | undefined {
  const wide = Math.max((shown.to - shown.from) * factor, Math.min(shortest, length));
  const real = wide / (shown.to - shown.from);
  return within({ from: at - (at - shown.from) * real, to: at + (shown.to - at) * real }, length);
}

/** What keys and buttons zoom around: the time that is pointed at where it is in view, and the middle otherwise. */
export function middleOf({ from, to }: Stretch, cursor: number): number {
  return cursor >= from && cursor <= to ? cursor : (from + to) / 2;
}

/** A stretch later or earlier. */
export function panned({ from, to }: Stretch, by: number, length: number): Stretch | undefined {
  return within({ from: from + by, to: to + by }, length);
}
