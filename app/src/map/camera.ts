import type { MapLevel, TissueMaps } from "./maps.ts";

/** A stretch of the map on the screen: where its corner lies, and how large it is. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box of the map. */
interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

const largest = 3;
const smallest = 0.08;
/** Letters of 13 px are smaller than 12 px below this. */
const readable = 12 / 13;

/** All of a map. */
export function fitted(map: Size, screen: Size): Camera {
  const scale = Math.min(screen.width / map.width, screen.height / map.height, 1.3);
  return centred({ x: map.width / 2, y: map.height / 2 }, scale, screen);
}

/** What is shown first: all of a map where that can be read, else a spot of it. */
export function opened(map: Size, spot: { x: number; y: number }, screen: Size): Camera {
  const whole = fitted(map, screen);
  if (whole.scale >= readable) return whole;
  const { x, y, scale } = centred(spot, readable, screen);
  return {
    x: uncut(x, map.width * scale, screen.width),
    y: uncut(y, map.height * scale, screen.height),
    scale,
  };
}

/** What is hardly longer than the screen is cut by no more than it must be. */
function uncut(from: number, length: number, room: number): number {
  const spare = room - length;
  return length > 1.25 * room ? from : Math.max(Math.min(0, spare), Math.min(Math.max(0, spare), from));
}

/** mTORC1, else the middle. */
export function middleOf(
  { activities }: TissueMaps,
  { nodes, width, height }: MapLevel,
): { x: number; y: number } {
  const node = nodes.find(([activity]) => activities[activity]?.label === "mTORC1");
  return node === undefined ? { x: width / 2, y: height / 2 } : { x: node[1], y: node[2] };
}

/** A spot of the map in the middle. */
export function centred(spot: { x: number; y: number }, scale: number, screen: Size): Camera {
  return { x: screen.width / 2 - spot.x * scale, y: screen.height / 2 - spot.y * scale, scale };
}

/** Nearer or farther, with one point of the screen where it is. */
export function zoomed(camera: Camera, by: number, at: { x: number; y: number }): Camera {
  const scale = Math.max(smallest, Math.min(largest, camera.scale * by));
  const part = scale / camera.scale;
  return { x: at.x - (at.x - camera.x) * part, y: at.y - (at.y - camera.y) * part, scale };
}

/** Moved so that a spot is on the screen, if it is not. */
export function showing(camera: Camera, spot: { x: number; y: number }, screen: Size): Camera {
  const x = camera.x + spot.x * camera.scale;
  const y = camera.y + spot.y * camera.scale;
  const isSeen = x > 50 && y > 30 && x < screen.width - 50 && y < screen.height - 30;
  return isSeen ? camera : centred(spot, camera.scale, screen);
}

/** Moved no further than it takes for all of a path to be on the screen; to its middle where it is too long for that. */
export function showingPath(camera: Camera, path: readonly number[], screen: Size): Camera {
  const along = (first: 0 | 1) =>
    path
      .filter((_, i) => i % 2 === first)
      .map((corner) => corner * camera.scale + (first ? camera.y : camera.x));
  return {
    x: camera.x + shift(along(0), screen.width, 50),
    y: camera.y + shift(along(1), screen.height, 30),
    scale: camera.scale,
  };
}

function shift(corners: readonly number[], room: number, margin: number): number {
  const [low, high] = [Math.min(...corners), Math.max(...corners)];
  if (high - low > room - 2 * margin) return (room - low - high) / 2;
  return Math.max(0, margin - low) - Math.max(0, high - (room - margin));
}

/** What the small map frames: no more than there is of the map, so that all four sides are seen. */
export function framed(seen: Box, map: Size): Box {
  const [x, y] = [Math.max(0, Math.min(map.width, seen.x)), Math.max(0, Math.min(map.height, seen.y))];
  const to = { x: Math.min(map.width, seen.x + seen.width), y: Math.min(map.height, seen.y + seen.height) };
  return { x, y, width: Math.max(0, to.x - x), height: Math.max(0, to.y - y) };
}

/** What of a map is on the screen; nothing where all of it is. */
export function sightOf({ x, y, scale }: Camera, map: Size, screen: Size): Box | undefined {
  const isWhole =
    x >= -1 &&
    y >= -1 &&
    x + map.width * scale <= screen.width + 1 &&
    y + map.height * scale <= screen.height + 1;
  if (isWhole) return undefined;
  return { x: -x / scale, y: -y / scale, width: screen.width / scale, height: screen.height / scale };
}
