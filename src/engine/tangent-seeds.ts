import { blockVector, type DerivativeTable, lanes, type TangentKernel } from "./tangent-kernel.ts";
import type { Direction } from "./tangent-problem.ts";

/** Terms value[entry] * slope that are added to cells. */
export interface Terms {
  readonly entries: Int32Array;
  readonly cells: Int32Array;
  readonly slopes: Float64Array;
}

/** How fast parameters change along each direction, as it stands at the moment: impulses may set inputs. */
export class TangentSeeds {
  readonly #kernel: TangentKernel;
  readonly #slopes: readonly Map<number, number>[];

  constructor(kernel: TangentKernel, directions: readonly Direction[]) {
    this.#kernel = kernel;
    this.#slopes = directions.map(({ parameters }) => new Map(parameters));
  }

  /** Says how fast a parameter changes from now on; returns whether that is new. */
  set(parameter: number, slopes: ArrayLike<number> | undefined): boolean {
    let changed = false;
    for (const [d, known] of this.#slopes.entries()) {
      const slope = slopes?.[d] ?? 0;
      changed ||= (known.get(parameter) ?? 0) !== slope;
      known.set(parameter, slope);
    }
    return changed;
  }

  /** As `terms`, for each block of directions by itself, with cells from its start. */
  blockTerms(table: Pick<DerivativeTable, "rows" | "columns">, vector: number): Terms[] {
    const { size } = this.#kernel;
    const cells = blockCells(size);
    const all = this.terms(table, (d, row) => cellOf(size, d, vector, row));
    const blocks = Math.ceil(this.#slopes.length / lanes);
    const inBlock = Array.from({ length: blocks }, (): number[] => []);
    for (const [m, cell] of all.cells.entries()) inBlock[Math.floor(cell / cells)]?.push(m);
    return inBlock.map((some, block) => ({
      entries: Int32Array.from(some, (m) => all.entries[m] as number),
      cells: Int32Array.from(some, (m) => (all.cells[m] as number) - block * cells),
      slopes: Float64Array.from(some, (m) => all.slopes[m] as number),
    }));
  }

  /** The terms by which the entries of a table by parameters add to cells of the rows: `cellOf(direction, row)`. */
  terms(
    table: Pick<DerivativeTable, "rows" | "columns">,
    cellOf: (direction: number, row: number) => number,
  ): Terms {
    const { size } = this.#kernel;
    const found = new Map<number, [direction: number, slope: number][]>();
    for (const [d, slopes] of this.#slopes.entries()) {
      for (const [parameter, slope] of slopes) {
        if (slope === 0) continue;
        if (!this.#kernel.differentiated.has(parameter))
          throw new RangeError(`the tangent kernel has no derivatives by parameter ${parameter}`);
        const known = found.get(parameter);
        if (known === undefined) found.set(parameter, [[d, slope]]);
        else known.push([d, slope]);
      }
    }
    const entries: number[] = [];
    const cells: number[] = [];
    const slopes: number[] = [];
    for (const [k, column] of table.columns.entries()) {
      for (const [d, slope] of found.get(column - size - 1) ?? []) {
        entries.push(k);
        cells.push(cellOf(d, table.rows[k] as number));
        slopes.push(slope);
      }
    }
    return {
      entries: Int32Array.from(entries),
      cells: Int32Array.from(cells),
      slopes: Float64Array.from(slopes),
    };
  }
}

/** Adds terms to cells from `offset`, in their order, with the values from `first`. */
export function addTerms(
  { entries, cells, slopes }: Terms,
  values: Float64Array,
  into: Float64Array,
  offset = 0,
  first = 0,
): void {
  for (let m = 0; m < entries.length; m++) {
    const cell = offset + (cells[m] as number);
    const value = values[first + (entries[m] as number)] as number;
    into[cell] = (into[cell] as number) + value * (slopes[m] as number);
  }
}

/** Cells of one block of directions. */
export function blockCells(size: number): number {
  return lanes * size * blockVector.count;
}

/** Where component i of a vector of a direction stands. */
export function cellOf(size: number, direction: number, vector: number, i: number): number {
  return Math.floor(direction / lanes) * blockCells(size) + lanes * (vector * size + i) + (direction % lanes);
}
