import type { LiveMap } from "equator/analysis";
import { type MapLevel, nodeHeight } from "./maps.ts";
import { boxesOf, isSeen, type Stretch } from "./sight.ts";

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
  // What is next to nothing at rest is many times that as soon as it is anything.
  if (size >= 9999.5) return level > 0 ? "≫ 1 ×" : "≪ −1 ×";
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
  readonly trail: Element;
  readonly box: Stretch;
  readonly activity: number;
  change: number;
  words: string;
  outline: string;
}

interface EdgeParts {
  readonly path: SVGPathElement;
  readonly boxes: readonly Stretch[];
  readonly from: number;
  readonly gain: number;
  width: number;
}

/** Shows how activities stand: sets what has changed, and nothing else. */
export class Painter {
  readonly #nodes: readonly NodeParts[];
  readonly #edges: readonly EdgeParts[];
  #shown: readonly unknown[] = [];

  constructor(picture: Element, level: MapLevel) {
    const groups = picture.querySelectorAll("[data-node]");
    const paths = picture.querySelectorAll<SVGPathElement>("[data-edge]");
    this.#nodes = level.nodes.flatMap(([activity, x, y, width], i) => {
      const group = groups[i];
      const text = group?.querySelector(".map-number");
      const trail = group?.querySelector(".map-trail");
      if (!group || !text || !trail) return [];
      const box = { x: x - width / 2, y: y - nodeHeight / 2, width, height: nodeHeight };
      return [{ group, text, trail, box, activity, change: Number.NaN, words: "", outline: "" }];
    });
    this.#edges = level.edges.flatMap(([from, , gain, corners], i) => {
      const path = paths[i];
      return path ? [{ path, boxes: boxesOf(corners), from, gain, width: Number.NaN }] : [];
    });
  }

  /** Shows one time, the row of the live map before it, of what is in sight. Gives how many attributes were set. */
  show(live: LiveMap | undefined, row: number, seen?: Stretch, isFar = false): number {
    const shown = [live, row, seen, isFar];
    if (shown.every((one, i) => one === this.#shown[i]) && this.#shown.length > 0) return 0;
    this.#shown = shown;
    let set = 0;
    for (const node of this.#nodes) if (isSeen(node.box, seen)) set += showNode(node, live, row, isFar);
    for (const edge of this.#edges)
      if (edge.boxes.some((box) => isSeen(box, seen))) set += showEdge(edge, live, row);
    return set;
  }

  /** The paths of the influences that move most now, by place. */
  strongest(seen?: Stretch): ReadonlyMap<number, SVGPathElement> {
    const strong = [...this.#edges.entries()]
      .filter(([, { width, boxes }]) => width >= leastStrong && boxes.some((box) => isSeen(box, seen)))
      .sort(([, a], [, b]) => b.width - a.width);
    return new Map(strong.slice(0, mostStrong).map(([place, { path }]) => [place, path]));
  }
}

/** Sets what has changed of an activity: its fill, and where that can be read, its number and its trail. */
function showNode(node: NodeParts, live: LiveMap | undefined, row: number, isFar: boolean): number {
  const level = levelAt(live, node.activity, row);
  const change = live === undefined ? 0 : changeOf(level, live.resting[node.activity] ?? 1);
  let set = 0;
  if (change !== node.change) {
    node.group.setAttribute("data-change", String(change));
    node.change = change;
    set++;
  }
  if (isFar) return set;
  const words = live === undefined ? "" : `${levelText(level, live.resting[node.activity])}${signOf(change)}`;
  if (words !== node.words) {
    node.text.textContent = words;
    node.words = words;
    set++;
  }
  const outline = live === undefined ? "" : trailOf(live, node.activity, row);
  if (outline !== node.outline) {
    node.trail.setAttribute("d", outline);
    node.outline = outline;
    set++;
  }
  return set;
}

/** Which side of rest a fill is on, for those who cannot tell by its colour. */
function signOf(change: number): string {
  return change === 0 ? "" : change > 0 ? " ↑" : " ↓";
}

function showEdge(edge: EdgeParts, live: LiveMap | undefined, row: number): number {
  const moved = levelAt(live, edge.from, row) - (live?.resting[edge.from] ?? 1);
  const width = widthOf(live === undefined ? 0 : edge.gain * moved);
  if (width === edge.width) return 0;
  edge.path.setAttribute("stroke-width", String(width));
  edge.width = width;
  return 1;
}

const leastStrong = 3;
const mostStrong = 40;

/** So far back goes the trail of an activity, in milliseconds. */
const trailMs = 7_200_000;
/** Its place in the box of the activity: half its width, its middle, half its height. */
const trailBox = { half: 24, middle: 14, height: 4 };
/** Heights that can be told apart; what stays on one has no trail. */
const trailSteps = 16;

/** How an activity came to be as it is: its last rows, from left to right; nothing where it stood still. */
export function trailOf(live: LiveMap, activity: number, row: number): string {
  const from = rowAt(live, (live.times[row] ?? 0) - trailMs);
  const resting = live.resting[activity] ?? 1;
  const steps: number[] = [];
  for (let at = from; at <= row; at++) {
    const level = levelAt(live, activity, at);
    if (!Number.isFinite(level)) return "";
    const change = resting === 0 ? level : Math.log2(Math.max(level, 1 / 64)) / 2;
    steps.push(Math.round((trailSteps / 2) * Math.max(-1, Math.min(1, change))));
  }
  if (steps.every((step) => step === steps[0])) return "";
  const { half, middle, height } = trailBox;
  const x = (i: number) => Math.round(-half + (2 * half * i) / (steps.length - 1));
  const y = (step: number) => middle - (height * step) / (trailSteps / 2);
  return steps.map((step, i) => `${i === 0 ? "M" : "L"}${x(i)} ${y(step)}`).join("");
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
