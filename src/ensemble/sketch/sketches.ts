import { bucketOf, errorAt, highWord, isNotFinite } from "./buckets.ts";
import { type Counted, collapse, countSorted, emptyCounted, mergeCounted, type Stretch } from "./counted.ts";
import { orderStatistics } from "./order-statistics.ts";
import { packSketches, type SketchParts, unpackSketches } from "./pack.ts";
import { sortBuckets } from "./sort-buckets.ts";
import { tally } from "./tally.ts";

/** Bytes that rows wait in until they are sorted, and bytes that the buckets of all cells may grow to. */
const waitingBytes = 24 << 20;
const bucketBytes = 48 << 20;
/** Cells gathered at once: 16 numbers of four bytes fill a line of the cache. */
const block = 16;

/**
 * Quantile sketches of many cells (a readout at a time each) over the members of an ensemble, fed by rows: one value for
 * each cell. The same rows give the same bytes in whichever order they were added and however sketches were merged.
 *
 * A quantile has at most {@link Sketches.error} as its relative error: 2^-10 until a cell has more than `limit` different
 * buckets, then doubled as often as it takes. Memory does not grow with the rows.
 */
export class Sketches {
  readonly cells: number;
  /** Buckets that a cell may have: it follows from the number of cells, so that sketches of one shape can be merged. */
  readonly limit: number;
  #rows = 0;
  #parts: SketchParts;
  readonly #waiting: Uint32Array;
  #waitingRows = 0;

  constructor(cells: number, limit: number = limitFor(cells)) {
    this.cells = cells;
    this.limit = limit;
    this.#parts = emptyParts(cells);
    this.#waiting = new Uint32Array(cells * rowsFor(cells));
  }

  /** How many rows were added, also by merging. */
  get rows(): number {
    return this.#rows;
  }

  /** Adds one value for each cell; refuses the whole row and returns false if one of them is NaN or infinite. */
  add(row: Float64Array): boolean {
    if (!this.#enqueue(row)) return false;
    const { least, most } = this.#parts;
    for (let cell = 0; cell < this.cells; cell++) {
      // Adding zero makes -0 the zero that it is counted as.
      const value = (row[cell] as number) + 0;
      if (value < (least[cell] as number)) least[cell] = value;
      if (value > (most[cell] as number)) most[cell] = value;
    }
    this.#rows++;
    this.#waitingRows++;
    if ((this.#waitingRows + 1) * this.cells > this.#waiting.length) this.#settle();
    return true;
  }

  /** Adds all that was added to other sketches with as many cells and the same limit, packed. */
  merge(packed: Uint32Array): void {
    const { parts, rows, limit } = unpackSketches(packed);
    if (parts.levels.length !== this.cells || limit !== this.limit)
      throw new RangeError("sketches of other shape");
    this.#settle();
    const { least, most } = this.#parts;
    for (let cell = 0; cell < this.cells; cell++) {
      least[cell] = Math.min(least[cell] as number, parts.least[cell] as number);
      most[cell] = Math.max(most[cell] as number, parts.most[cell] as number);
    }
    const merged = emptyCounted(2 * this.limit);
    this.#rebuild(parts.buckets.length, (cell, old) => {
      mergeCounted(old, stretchOf(parts, cell), merged);
      return merged;
    });
    this.#rows += rows;
  }

  /** All that was added, in one array to post to another thread or to {@link Sketches.merge}. */
  pack(): Uint32Array {
    this.#settle();
    return packSketches(this.#parts, this.#rows, this.limit);
  }

  /**
   * Quantiles of every cell for each share (0 to 1, ascending): between the two order statistics around it by a straight
   * line (type 7 of R. J. Hyndman and Y. Fan, Am. Stat. 50 (1996) 361). NaN where nothing was added.
   */
  quantiles(shares: readonly number[]): Float64Array[] {
    this.#settle();
    const columns = shares.map(() => new Float64Array(this.cells).fill(Number.NaN));
    if (this.#rows === 0) return columns;
    const ranks = shares.map((share) => share * (this.#rows - 1));
    const wanted = [...new Set(ranks.flatMap((rank) => [Math.floor(rank), Math.ceil(rank)]))].sort(
      (a, b) => a - b,
    );
    const places = ranks.map(
      (rank) => [wanted.indexOf(Math.floor(rank)), wanted.indexOf(Math.ceil(rank))] as const,
    );
    const found = new Float64Array(wanted.length);
    for (let cell = 0; cell < this.cells; cell++) {
      orderStatistics(stretchOf(this.#parts, cell), wanted, found);
      const low = this.#parts.least[cell] as number;
      const high = this.#parts.most[cell] as number;
      columns.forEach((column, index) => {
        const [below, above] = places[index] as readonly [number, number];
        const rank = ranks[index] as number;
        const a = Math.min(Math.max(found[below] as number, low), high);
        const b = Math.min(Math.max(found[above] as number, low), high);
        column[cell] = a + (b - a) * (rank - Math.floor(rank));
      });
    }
    return columns;
  }

  /**
   * Largest relative error of a quantile, over all cells: relative to the larger of the two order statistics around it.
   */
  get error(): number {
    this.#settle();
    return errorAt(this.#parts.levels.reduce((most, level) => Math.max(most, level), 0));
  }

  /** Puts the buckets of a row behind those that wait. */
  #enqueue(row: Float64Array): boolean {
    if (row.length !== this.cells) throw new RangeError(`${row.length} values for ${this.cells} cells`);
    const words = new Uint32Array(row.buffer, row.byteOffset, 2 * row.length);
    const from = this.#waitingRows * this.cells;
    for (let cell = 0; cell < this.cells; cell++) {
      const high = words[2 * cell + highWord] as number;
      if (isNotFinite(high)) return false;
      this.#waiting[from + cell] = bucketOf(high);
    }
    return true;
  }

  /** Counts the rows that wait in the buckets of their cells. */
  #settle(): void {
    const rows = this.#waitingRows;
    if (rows === 0) return;
    const gathered = new Uint32Array(block * rows);
    const spare = new Uint32Array(rows);
    const list = emptyCounted(rows);
    const merged = emptyCounted(rows + this.limit);
    this.#rebuild(rows * this.cells, (cell, old) => {
      if (cell % block === 0) this.#gather(cell, gathered);
      const column = gathered.subarray((cell % block) * rows, ((cell % block) + 1) * rows);
      if (tally(column, rows, old, merged)) return merged;
      sortBuckets(column, rows, spare);
      countSorted(column, rows, list);
      mergeCounted(old, wholeOf(list), merged);
      return merged;
    });
    this.#waitingRows = 0;
  }

  /** Puts the waiting buckets of a few cells together, cell after cell. */
  #gather(cell: number, gathered: Uint32Array): void {
    const width = Math.min(block, this.cells - cell);
    const rows = this.#waitingRows;
    for (let row = 0; row < rows; row++) {
      const from = row * this.cells + cell;
      for (let i = 0; i < width; i++) gathered[i * rows + row] = this.#waiting[from + i] as number;
    }
  }

  /** Puts another list into each cell; they have at most `more` buckets more than there were. */
  #rebuild(more: number, mergedWith: (cell: number, old: Stretch) => Counted): void {
    const old = this.#parts;
    const room = Math.min(old.buckets.length + more, this.cells * this.limit);
    const buckets = new Uint32Array(room);
    const counts = new Uint32Array(room);
    const starts = new Uint32Array(this.cells + 1);
    const levels = new Uint8Array(this.cells);
    let at = 0;
    for (let cell = 0; cell < this.cells; cell++) {
      const merged = mergedWith(cell, stretchOf(old, cell));
      collapse(merged, this.limit);
      for (let i = 0; i < merged.length; i++) {
        buckets[at + i] = merged.buckets[i] as number;
        counts[at + i] = merged.counts[i] as number;
      }
      at += merged.length;
      starts[cell + 1] = at;
      levels[cell] = merged.level;
    }
    this.#parts = {
      ...old,
      levels,
      starts,
      buckets: buckets.subarray(0, at),
      counts: counts.subarray(0, at),
    };
  }
}

/** The limit of sketches that are given none. */
export function limitFor(cells: number): number {
  let limit = 1024;
  while (limit > 64 && 8 * limit * cells > bucketBytes) limit /= 2;
  return limit;
}

function rowsFor(cells: number): number {
  return Math.min(256, Math.max(8, Math.floor(waitingBytes / (4 * Math.max(1, cells)))));
}

function emptyParts(cells: number): SketchParts {
  return {
    levels: new Uint8Array(cells),
    starts: new Uint32Array(cells + 1),
    least: new Float64Array(cells).fill(Number.POSITIVE_INFINITY),
    most: new Float64Array(cells).fill(Number.NEGATIVE_INFINITY),
    buckets: new Uint32Array(0),
    counts: new Uint32Array(0),
  };
}

function stretchOf(parts: SketchParts, cell: number): Stretch {
  const { buckets, counts, starts, levels } = parts;
  return {
    buckets,
    counts,
    from: starts[cell] as number,
    to: starts[cell + 1] as number,
    level: levels[cell] as number,
  };
}

function wholeOf(list: Counted): Stretch {
  return { buckets: list.buckets, counts: list.counts, from: 0, to: list.length, level: list.level };
}
