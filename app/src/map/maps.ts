/// <reference path="./map-layouts.d.ts" />

/** An activity of a tissue, whichever level shows it. */
export interface MapActivity {
  /** Address of the term or state that is its value. */
  readonly id: string;
  readonly label: string;
  /** What the model says that it is. */
  readonly means: string;
  /** Other names that it is found by: HGNC symbols and common ones. */
  readonly also?: string;
  /** Whether it comes from outside the tissue. */
  readonly isInput?: boolean;
  /** What counts as 1 where it is 0 at rest. */
  readonly reference?: number;
  /** Readouts that are the activity itself. */
  readonly readouts?: readonly string[];
}

/** Place among the activities, middle, width. */
export type MapNode = readonly [activity: number, x: number, y: number, width: number];

/** Height of the box of an activity, as it was placed. */
export const nodeHeight = 42;

/** From, to, percent for 1 percent, corners of its curve, and what it runs through: places or addresses. */
export type MapEdge = readonly [
  from: number,
  to: number,
  gain: number,
  path: readonly number[],
  through?: readonly (number | string)[],
];

/** One depth of a map, placed when the app was built. */
export interface MapLevel {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** The maps of one tissue. */
export interface TissueMaps {
  readonly id: string;
  readonly name: string;
  readonly activities: readonly MapActivity[];
  readonly levels: readonly MapLevel[];
}

type Loaded = Promise<{ readonly default: TissueMaps }>;

/** Of each tissue: its name, and where its maps are. They are loaded when they are first looked at. */
export const mapsOf: Readonly<Record<string, { readonly name: string; readonly load: () => Loaded }>> = {
  muscle: { name: "Muscle, legs", load: () => import("map-layouts/muscle.json") },
  upper_muscle: { name: "Muscle, upper body", load: () => import("map-layouts/upper_muscle.json") },
  liver: { name: "Liver", load: () => import("map-layouts/liver.json") },
  adipose: { name: "Fat tissue", load: () => import("map-layouts/adipose.json") },
  pomc: { name: "POMC neurons", load: () => import("map-layouts/pomc.json") },
  agrp: { name: "AgRP neurons", load: () => import("map-layouts/agrp.json") },
  hippocampus: { name: "Hippocampus", load: () => import("map-layouts/hippocampus.json") },
  heart: { name: "Heart", load: () => import("map-layouts/heart.json") },
  t_cell: { name: "T cells", load: () => import("map-layouts/t_cell.json") },
  proliferating: { name: "Dividing cells", load: () => import("map-layouts/proliferating.json") },
  skin: { name: "Skin", load: () => import("map-layouts/skin.json") },
  body: { name: "Body", load: () => import("map-layouts/body.json") },
};

export const levelNames = ["Overview", "Activities", "Everything"] as const;

/** Addresses of all activities that an influence runs through, both ends among them. */
export function wayOf({ activities }: TissueMaps, [from, to, , , through = []]: MapEdge): string[] {
  return [from, ...through, to].map((one) =>
    typeof one === "string" ? one : (activities[one]?.id ?? String(one)),
  );
}

/** A path that ends so much earlier, on the line that it comes in by: its arrow or bar takes the rest. */
export function endedBefore(path: readonly number[], by: number): readonly number[] {
  const [fromX = 0, fromY = 0, toX = 0, toY = 0] = path.slice(-4);
  const length = Math.hypot(toX - fromX, toY - fromY);
  if (length <= by) return path;
  const end = (from: number, to: number) => Math.round(10 * (to - ((to - from) * by) / length)) / 10;
  return [...path.slice(0, -2), end(fromX, toX), end(fromY, toY)];
}

/** The outline of an influence as SVG has it: a start, and curves of three corners each. */
export function outlineOf([x, y, ...corners]: readonly number[]): string {
  let outline = `M${x} ${y}`;
  for (let at = 0; at < corners.length; ) {
    const left = (corners.length - at) / 2;
    const take = left >= 3 ? 6 : left * 2;
    outline += `${left >= 3 ? "C" : left === 2 ? "Q" : "L"}${corners.slice(at, at + take).join(" ")}`;
    at += take;
  }
  return outline;
}
