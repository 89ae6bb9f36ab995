import type { Program } from "../program.ts";
import type { Region } from "../tape/layout.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { tableBytes } from "./tables.ts";

/** What each lane has cells of its own for, one after the other, as a kernel shows them. */
const ownRegions = [
  "parameters",
  "switches",
  "tolerance",
  "y",
  "next",
  "stages",
  "bends",
  "breaks",
  "outputs",
] as const satisfies readonly Region[];

export type OwnRegion = (typeof ownRegions)[number];

/**
 * Byte addresses in the memory of a pair: tables, constants, then each cell of the layout as a pair of both lanes, then
 * what each lane has of its own, then the norms, then scratch.
 */
export class PairLayout {
  readonly norms: number;
  readonly #start: Readonly<Record<Region, number>>;
  readonly #constants: readonly number[];
  readonly #constantsStart = align(tableBytes);
  readonly #indices = new Map<number | "-0", number>();
  readonly #cells: number;
  readonly #own: Readonly<Record<OwnRegion, readonly [number, number]>>;
  readonly #scratch: number;

  constructor({ layout, constants, defaults }: Program) {
    this.#start = layout.start;
    const known: number[] = [];
    for (const value of [0, 1, -1, ...constants, ...defaults]) {
      if (this.#indices.has(keyOf(value))) continue;
      this.#indices.set(keyOf(value), known.length);
      known.push(value);
    }
    this.#constants = known;
    this.#cells = align(this.#constantsStart + 8 * known.length);
    let next = this.#cells + 16 * layout.cells;
    const own = {} as Record<OwnRegion, [number, number]>;
    for (const region of ownRegions) {
      // The last of an odd number is read with what follows.
      const bytes = align(8 * layout.length[region]);
      own[region] = [next, next + bytes];
      next += 2 * bytes;
    }
    this.#own = own;
    this.norms = next;
    this.#scratch = next + 16;
  }

  /** The first pair of a region. */
  pairs(region: Region): number {
    return this.cell(this.#start[region]);
  }

  /** The pair of a cell of the layout. */
  cell(cell: number): number {
    return this.#cells + 16 * cell;
  }

  /** The cells of a lane. */
  own(region: OwnRegion, lane: number): number {
    return this.#own[region][lane] as number;
  }

  /** A pair for results; the memory ends before the first that is not used. */
  scratch(cell: number): number {
    return this.#scratch + 16 * cell;
  }

  constant(value: number): number {
    const index = this.#indices.get(keyOf(value));
    if (index === undefined) throw new Error(`${value} is no constant of the program`);
    return this.#constantsStart + 8 * index;
  }

  addConstants(module: ModuleBuilder): void {
    module.addData(this.#constantsStart, Float64Array.from(this.#constants));
  }
}

/** A map takes -0 for 0. */
function keyOf(value: number): number | "-0" {
  return Object.is(value, -0) ? "-0" : value;
}

function align(bytes: number): number {
  return 16 * Math.ceil(bytes / 16);
}
