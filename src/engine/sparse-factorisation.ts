import { GrowingColumns } from "./growing-columns.ts";
import { type MatrixPattern, minimumDegreeOrder } from "./sparse-order.ts";

/** The diagonal is the pivot where it is at least this part of the largest candidate. */
const diagonalShare = 0.1;

/**
 * Sparse LU factors of a square matrix, rows exchanged: column by column, each a sparse triangular solution with the
 * columns before it (J. R. Gilbert and T. Peierls, SIAM J. Sci. Stat. Comput. 9:862-874, 1988). Owns its memory.
 *
 * Candidates for a pivot are compared in units of the largest entry of their row, each entry times the weight of
 * its column, so that the units of equations and unknowns do not matter.
 */
export class SparseFactorisation {
  readonly size: number;
  /** Values of the entries, in the order of the pattern, written by the caller; entries in one place add up. */
  readonly values: Float64Array;
  readonly #pattern: MatrixPattern;
  readonly #weights: ArrayLike<number>;
  readonly #order: Int32Array;
  /** Entries by column: those of column j are entries[starts[j]] on. */
  readonly #starts: Int32Array;
  readonly #entries: Int32Array;
  readonly #rowUnit: Float64Array;
  /** Place of each row among the pivots, or -1. */
  readonly #place: Int32Array;
  readonly #lower: GrowingColumns;
  readonly #upper: GrowingColumns;
  readonly #pivots: Float64Array;
  readonly #x: Float64Array;
  readonly #mark: Int32Array;
  /** Rows that the column reaches: from `#top` to the end, each before those that it changes. */
  readonly #reached: Int32Array;
  readonly #path: Int32Array;
  readonly #next: Int32Array;

  constructor(size: number, pattern: MatrixPattern, weights: ArrayLike<number>) {
    const count = pattern.rows.length;
    this.size = size;
    this.values = new Float64Array(count);
    this.#pattern = pattern;
    this.#weights = weights;
    this.#order = minimumDegreeOrder(size, pattern);
    this.#starts = new Int32Array(size + 1);
    this.#entries = byColumn(size, pattern, this.#starts);
    this.#rowUnit = new Float64Array(size);
    this.#place = new Int32Array(size);
    this.#lower = new GrowingColumns(size, 2 * count);
    this.#upper = new GrowingColumns(size, 2 * count);
    this.#pivots = new Float64Array(size);
    this.#x = new Float64Array(size);
    this.#mark = new Int32Array(size);
    this.#reached = new Int32Array(size);
    this.#path = new Int32Array(size);
    this.#next = new Int32Array(size);
  }

  /** Factors the matrix; false where it is singular or not finite. */
  factor(): boolean {
    this.#measureRows();
    this.#place.fill(-1);
    this.#mark.fill(-1);
    this.#lower.clear();
    this.#upper.clear();
    for (let k = 0; k < this.size; k++) {
      const top = this.#solveColumn(k);
      const pivot = this.#choosePivot(top, this.#order[k] as number);
      if (pivot < 0) {
        this.#x.fill(0);
        return false;
      }
      this.#store(k, top, pivot);
    }
    const { rows, starts } = this.#lower;
    const end = starts[this.size] as number;
    for (let p = 0; p < end; p++) rows[p] = this.#place[rows[p] as number] as number;
    return true;
  }

  /** Solves in place with the factors. */
  solve(rhs: Float64Array): void {
    const n = this.size;
    const x = this.#x;
    const lower = this.#lower;
    const upper = this.#upper;
    for (let i = 0; i < n; i++) x[this.#place[i] as number] = rhs[i] as number;
    for (let k = 0; k < n; k++) subtractColumn(lower, k, x[k] as number, x);
    for (let k = n - 1; k >= 0; k--) {
      const value = (x[k] as number) / (this.#pivots[k] as number);
      x[k] = value;
      subtractColumn(upper, k, value, x);
    }
    for (let k = 0; k < n; k++) rhs[this.#order[k] as number] = x[k] as number;
    x.fill(0);
  }

  #measureRows(): void {
    const { rows, columns } = this.#pattern;
    this.#rowUnit.fill(0);
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k] as number;
      const size = Math.abs((this.values[k] as number) * (this.#weights[columns[k] as number] as number));
      if (size > (this.#rowUnit[i] as number)) this.#rowUnit[i] = size;
    }
  }

  /** Column `order[k]` of the matrix after the pivots so far, in `x`; returns where the rows it reaches start. */
  #solveColumn(k: number): number {
    const column = this.#order[k] as number;
    const rows = this.#pattern.rows;
    const from = this.#starts[column] as number;
    const to = this.#starts[column + 1] as number;
    let top = this.size;
    for (let p = from; p < to; p++) {
      const row = rows[this.#entries[p] as number] as number;
      if (this.#mark[row] !== k) top = this.#reach(row, k, top);
    }
    const x = this.#x;
    for (let p = from; p < to; p++) {
      const entry = this.#entries[p] as number;
      const row = rows[entry] as number;
      x[row] = (x[row] as number) + (this.values[entry] as number);
    }
    for (let p = top; p < this.size; p++) {
      const row = this.#reached[p] as number;
      const place = this.#place[row] as number;
      if (place >= 0) subtractColumn(this.#lower, place, x[row] as number, x);
    }
    return top;
  }

  /** Depth-first search from a row through the columns of its pivots; the rows found are put before `top`. */
  #reach(start: number, k: number, top: number): number {
    const { rows, starts } = this.#lower;
    let depth = 0;
    let first = top;
    this.#path[0] = start;
    this.#open(start, 0, k);
    while (depth >= 0) {
      const row = this.#path[depth] as number;
      const place = this.#place[row] as number;
      const end = place < 0 ? 0 : (starts[place + 1] as number);
      let p = this.#next[depth] as number;
      while (p < end && this.#mark[rows[p] as number] === k) p++;
      if (p >= end) {
        depth--;
        first--;
        this.#reached[first] = row;
        continue;
      }
      this.#next[depth] = p + 1;
      depth++;
      this.#path[depth] = rows[p] as number;
      this.#open(rows[p] as number, depth, k);
    }
    return first;
  }

  #open(row: number, depth: number, k: number): void {
    const place = this.#place[row] as number;
    this.#mark[row] = k;
    this.#next[depth] = place < 0 ? 0 : (this.#lower.starts[place] as number);
  }

  /** The row of the pivot, or -1 where there is none. */
  #choosePivot(top: number, diagonal: number): number {
    let best = -1;
    let largest = 0;
    for (let p = top; p < this.size; p++) {
      const row = this.#reached[p] as number;
      if ((this.#place[row] as number) >= 0) continue;
      const size = this.#relative(row);
      if (size > largest) {
        largest = size;
        best = row;
      }
    }
    if (best < 0) return -1;
    const isReached = this.#mark[diagonal] === this.#mark[best] && (this.#place[diagonal] as number) < 0;
    const pivot = isReached && this.#relative(diagonal) >= diagonalShare * largest ? diagonal : best;
    return Math.abs(this.#x[pivot] as number) < Infinity ? pivot : -1;
  }

  #relative(row: number): number {
    return Math.abs(this.#x[row] as number) / (this.#rowUnit[row] as number);
  }

  /** Keeps column k of the factors and clears `x`. */
  #store(k: number, top: number, pivotRow: number): void {
    const x = this.#x;
    const pivot = x[pivotRow] as number;
    this.#pivots[k] = pivot;
    this.#place[pivotRow] = k;
    for (let p = top; p < this.size; p++) {
      const row = this.#reached[p] as number;
      const place = this.#place[row] as number;
      if (place < 0) this.#lower.add(row, (x[row] as number) / pivot);
      else if (place < k) this.#upper.add(place, x[row] as number);
      x[row] = 0;
    }
    this.#lower.end(k);
    this.#upper.end(k);
  }
}

/** x - factor * column k. */
function subtractColumn(
  { starts, rows, values }: GrowingColumns,
  k: number,
  factor: number,
  x: Float64Array,
): void {
  const end = starts[k + 1] as number;
  for (let p = starts[k] as number; p < end; p++) {
    const row = rows[p] as number;
    x[row] = (x[row] as number) - (values[p] as number) * factor;
  }
}

/** The entries of a pattern sorted by column, and where each column starts. */
function byColumn(size: number, { columns }: MatrixPattern, starts: Int32Array): Int32Array {
  for (let k = 0; k < columns.length; k++) {
    const next = (columns[k] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let j = 0; j < size; j++) starts[j + 1] = (starts[j + 1] as number) + (starts[j] as number);
  const free = Int32Array.from(starts);
  const entries = new Int32Array(columns.length);
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k] as number;
    const at = free[column] as number;
    entries[at] = k;
    free[column] = at + 1;
  }
  return entries;
}
