import { bdfCell, historyVectors } from "../../engine/bdf-work.ts";
import { pastCells } from "../../engine/past-cells.ts";
import { op } from "../expression/operation.ts";

/** Sizes that fix where everything lies in a kernel's memory. */
export interface Sizes {
  readonly states: number;
  readonly parameters: number;
  readonly switches: number;
  readonly hoisted: number;
  readonly factors: number;
  readonly entries: number;
  readonly outputs: number;
  /** Most assignments of one event. */
  readonly assignments: number;
  readonly events: number;
  /** Delayed values. */
  readonly delays: number;
}

const regionNames = [
  "parameters",
  "hoisted",
  "switches",
  "tolerance",
  "y",
  "next",
  "stages",
  "argument",
  "rates",
  "slope",
  "right",
  "factors",
  "entries",
  "margins",
  "outputs",
  "breaks",
  "bends",
  "holds",
  "delays",
  "priorities",
  "history",
  "control",
  "time",
  "shift",
  "guard",
  "past",
] as const;

export type Region = (typeof regionNames)[number];

/** Cells (8 bytes each) of a kernel's memory: where each region starts, and their total. */
export interface Layout {
  readonly start: Readonly<Record<Region, number>>;
  readonly length: Readonly<Record<Region, number>>;
  readonly cells: number;
}

export function layOut(sizes: Sizes): Layout {
  const { states } = sizes;
  const length: Record<Region, number> = {
    parameters: sizes.parameters,
    hoisted: sizes.hoisted,
    switches: sizes.switches,
    tolerance: states,
    y: states,
    next: states,
    stages: 8 * states,
    argument: states,
    rates: states,
    slope: states,
    right: Math.max(states, sizes.assignments, sizes.delays),
    factors: sizes.factors,
    entries: sizes.entries,
    margins: sizes.switches,
    outputs: sizes.outputs,
    breaks: sizes.switches,
    bends: 3 * states,
    holds: sizes.events,
    delays: sizes.events,
    priorities: sizes.events,
    history: historyVectors * states,
    control: bdfCell.count,
    time: 1,
    shift: 1,
    guard: 1,
    past: pastCells(sizes.delays),
  };
  const start = {} as Record<Region, number>;
  let cells = 0;
  for (const region of regionNames) {
    start[region] = cells;
    // Even starts keep pairs of cells aligned.
    cells += length[region] + (length[region] % 2);
  }
  return { start, length, cells };
}

const leafRegions: Readonly<Record<number, Region>> = {
  [op.parameter]: "parameters",
  [op.state]: "argument",
  [op.time]: "time",
  [op.switch]: "switches",
  [op.shift]: "shift",
  [op.right]: "right",
  [op.factor]: "factors",
  [op.past]: "past",
};

/** The cell from which a leaf is read. */
export function leafCell(layout: Layout, operation: number, index: number): number {
  const region = leafRegions[operation] as Region;
  return layout.start[region] + index;
}
