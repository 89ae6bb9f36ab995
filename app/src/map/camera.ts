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
  return whole.scale >= readable ? whole : centred(spot, readable, screen);
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

/** What of a map is on the screen; nothing where all of it is. */
export function sightOf(
  { x, y, scale }: Camera,
  map: Size,
  screen: Size,
): (Size & { readonly x: number; readonly y: number }) | undefined {
  const isWhole =
    x >= -1 &&
    y >= -1 &&
    x + map.width * scale <= screen.width + 1 &&
    y + map.height * scale <= screen.height + 1;
  if (isWhole) return undefined;
  return { x: -x / scale, y: -y / scale, width: screen.width / scale, height: screen.height / scale };
}
