import type { Place } from "../messages/diagnostic.ts";

/** Steps from the top of a document to a part of it. */
export type Path = readonly (string | number)[];

/** Offsets of a part in the text: its name (or its value, in a list) and its value. */
export interface Offsets {
  readonly key: number;
  readonly value: number;
}

/** Looks up where the parts of a document stand in its file. */
export interface Places {
  /** Where a value stands; a missing part is placed at the nearest part that is there. */
  ofValue(path: Path): Place;
  /** Where a field's name stands. */
  ofKey(path: Path): Place;
}

/** A path as text: `days.lift.2.dose`. */
export function dotted(path: Path): string {
  return path.map((step) => String(step).slice(0, 60)).join(".");
}

/** An index that cannot be confused by names with dots in them. */
export function placeKey(path: Path): string {
  return path.join("\u0000");
}

/** Makes the look-up from offsets by {@link placeKey}. */
export function placesFrom(
  offsets: ReadonlyMap<string, Offsets>,
  positionOf: (offset: number) => { line: number; col: number },
  file: string | undefined,
): Places {
  const find = (path: Path, side: keyof Offsets): Place => {
    const { offset, depth } = nearest(offsets, path, side);
    const { line, col } = positionOf(offset);
    const named = depth === path.length || side === "value" ? dotted(path) : dotted(path.slice(0, depth));
    return {
      ...(file === undefined ? {} : { file }),
      line,
      column: col,
      ...(named === "" ? {} : { path: named }),
    };
  };
  return { ofValue: (path) => find(path, "value"), ofKey: (path) => find(path, "key") };
}

/** The offset of the deepest part on the path that exists. Where the value is missing, its parent's name is meant. */
function nearest(offsets: ReadonlyMap<string, Offsets>, path: Path, side: keyof Offsets) {
  for (let depth = path.length; depth >= 0; depth--) {
    const found = offsets.get(placeKey(path.slice(0, depth)));
    if (found) return { offset: depth === path.length ? found[side] : found.key, depth };
  }
  return { offset: 0, depth: 0 };
}
