import type { LiveMap } from "equator/analysis";
import type { MapLevel } from "./maps.ts";

/** So many shades to each side of rest; a factor of four is the last. */
export const mostChange = 8;
const twofold = mostChange / 2;

/** How far an activity is from rest, in shades: each twofold change is half the way. */
export function changeOf(level: number, resting: number): number {
  if (!Number.isFinite(level)) return 0;
  const steps = resting === 0 ? level * mostChange : twofold * Math.log2(Math.max(level, 1 / 64));
  return Math.round(Math.max(-mostChange, Math.min(mostChange, steps)));
}

/** A level as the map writes it: so many times rest; where there is none at rest, against what an ordinary day has. */
export function levelText(level: number, resting = 1): string {
  if (!Number.isFinite(level)) return "–";
  if (resting === 0) return level === 0 ? "off" : level.toPrecision(2);
  const size = Math.abs(level);
  const digits = size < 9.95 ? 2 : size < 99.5 ? 1 : 0;
  return `${level.toFixed(digits)} ×`;
}

const thinnest = 1;
const widest = 6;

/** Width of an influence: how far it alone would move what it acts on. */
export function widthOf(influence: number): number {
  const size = Number.isFinite(influence) ? Math.min(1, Math.abs(influence)) : 0;
  return Math.round((thinnest + size * (widest - thinnest)) * 2) / 2;
}

interface NodeParts {
  readonly group: Element;
  readonly text: Element;
  readonly activity: number;
  change: number;
  words: string;
}

interface EdgeParts {
  readonly path: Element;
  readonly from: number;
  readonly gain: number;
  width: number;
}

/** Shows how activities stand: sets what has changed, and nothing else. */
export class Painter {
  readonly #nodes: readonly NodeParts[];
  readonly #edges: readonly EdgeParts[];

  constructor(picture: Element, level: MapLevel) {
    const groups = picture.querySelectorAll("[data-node]");
    const paths = picture.querySelectorAll("[data-edge]");
    this.#nodes = level.nodes.flatMap(([activity], i) => {
      const group = groups[i];
      const text = group?.querySelector(".map-number");
      return group && text ? [{ group, text, activity, change: Number.NaN, words: "" }] : [];
    });
    this.#edges = level.edges.flatMap(([from, , gain], i) => {
      const path = paths[i];
      return path ? [{ path, from, gain, width: Number.NaN }] : [];
    });
  }

  /** Shows one time: the row of the live map before it. Gives how many attributes were set. */
  show(live: LiveMap | undefined, row: number): number {
    let set = 0;
    for (const node of this.#nodes) {
      const level = levelAt(live, node.activity, row);
      const change = live === undefined ? 0 : changeOf(level, live.resting[node.activity] ?? 1);
      const words = live === undefined ? "" : levelText(level, live.resting[node.activity]);
      if (change !== node.change) {
        node.group.setAttribute("data-change", String(change));
        node.change = change;
        set++;
      }
      if (words !== node.words) {
        node.text.textContent = words;
        node.words = words;
        set++;
      }
    }
    for (const edge of this.#edges) {
      const moved = levelAt(live, edge.from, row) - (live?.resting[edge.from] ?? 1);
      const width = widthOf(live === undefined ? 0 : edge.gain * moved);
      if (width === edge.width) continue;
      edge.path.setAttribute("stroke-width", String(width));
      edge.width = width;
      set++;
    }
    return set;
  }
}

/** How an activity stands at a row of the live map. */
export function levelAt(live: LiveMap | undefined, activity: number, row: number): number {
  return live?.levels[activity * live.times.length + row] ?? Number.NaN;
}

/** The row of the live map at a time: the last one that is not after it. */
export function rowAt({ times }: Pick<LiveMap, "times">, ms: number): number {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((times[middle] ?? 0) <= ms) low = middle;
    else high = middle - 1;
  }
  return low;
}
