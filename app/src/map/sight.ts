import type { Camera } from "./camera.ts";

/** A stretch of the map. */
export interface Stretch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Below this scale nothing can be read, and nothing that is read is kept up. */
export const leastRead = 0.45;

interface Sight {
  camera: Camera;
  /** What of the map is on the screen; all of it where undefined. */
  stretch: Stretch | undefined;
  /** Whether it is too far to be read. */
  isFar: boolean;
  /** Paints what came into sight. */
  moved: () => void;
  /** Paints all of it, wherever it lies: before it is saved. */
  paintAll: () => void;
}

/** What of the map is seen: painting the rest would cost most of each frame while time plays. */
export const sight: Sight = {
  camera: { x: 0, y: 0, scale: 1 },
  stretch: undefined,
  isFar: false,
  moved: () => undefined,
  paintAll: () => undefined,
};

/** Whether a box of the map is on the screen. */
export function isSeen({ x, y, width, height }: Stretch, seen: Stretch | undefined): boolean {
  if (seen === undefined) return true;
  return x < seen.x + seen.width && x + width > seen.x && y < seen.y + seen.height && y + height > seen.y;
}

/** Boxes around the curves of a path, each of four corners. */
export function boxesOf(path: readonly number[]): readonly Stretch[] {
  const boxes: Stretch[] = [];
  for (let at = 0; at < path.length - 2; at += 6) boxes.push(boxOf(path.slice(at, at + 8)));
  return boxes;
}

/** The widest stroke and its head. */
const around = 10;

function boxOf(corners: readonly number[]): Stretch {
  const xs = corners.filter((_, i) => i % 2 === 0);
  const ys = corners.filter((_, i) => i % 2 === 1);
  const [x, y] = [Math.min(...xs) - around, Math.min(...ys) - around];
  return { x, y, width: Math.max(...xs) + around - x, height: Math.max(...ys) + around - y };
}
