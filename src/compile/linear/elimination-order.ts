/** The pattern of a square matrix, row by row: the columns of its non-zero entries. */
export type Pattern = readonly (readonly number[])[];

/** What is left of the matrix, without its diagonal, which is always there and never counts. */
interface Remaining {
  /** Per row its columns, per column its rows. */
  readonly rows: readonly Set<number>[];
  readonly columns: readonly Set<number>[];
  readonly rowSize: Float64Array;
  readonly columnSize: Float64Array;
  /** Per pivot, how many new entries it would create. */
  readonly fill: Float64Array;
}

/** Weighs new entries above everything else in the cost of a pivot. */
const fillWeight = 1e6;
/** What it counts, in new entries, that a state does not wait for a term through which it acts on itself. */
const waiting = 200;

/**
 * The order of pivots on the diagonal that keeps the factors sparse: at each step the pivot that creates the fewest
 * new entries (Tinney and Walker, Proc. IEEE 55:1801, 1967); among those the one that takes the fewest multiplications
 * (Markowitz, Management Science 3:255, 1957); among those the lowest index. Those that `first` marks come before all
 * others.
 *
 * How many new entries a pivot creates is counted once and then kept up to date, entry by entry.
 *
 * From `terms` on, rows are those of terms (linearise.ts). A state that feeds a term and is fed by it waits for it, so
 * that its pivot has all that it does to itself, unless that would create many more entries.
 */
export function eliminationOrder(
  size: number,
  pattern: Pattern,
  first?: Uint8Array,
  terms = size,
): Int32Array {
  const matrix = remainingOf(size, pattern);
  const left = Int32Array.from({ length: size }, (_, i) => i);
  const order = new Int32Array(size);
  for (let step = 0; step < size; step++) {
    const at = cheapest(matrix, left.subarray(0, size - step), first, terms);
    const pivot = left[at] as number;
    order[step] = pivot;
    left.copyWithin(at, at + 1, size - step);
    eliminate(matrix, pivot);
  }
  return order;
}

/** The place in `left`, which ascends, of the next pivot. */
function cheapest(matrix: Remaining, left: Int32Array, first: Uint8Array | undefined, terms: number): number {
  let best = 0;
  let bestRank = 0;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let at = 0; at < left.length; at++) {
    const i = left[at] as number;
    const rank = first === undefined ? 0 : (first[i] as number);
    if (rank < bestRank) continue;
    let cost = costOf(matrix, i);
    if (rank === bestRank && cost >= bestCost) continue;
    if (i < terms && feedsItself(matrix, i, terms)) cost += waiting * fillWeight;
    if (rank === bestRank && cost >= bestCost) continue;
    best = at;
    bestRank = rank;
    bestCost = cost;
  }
  return best;
}

/** Whether a term that is left both feeds a state and is fed by it. */
function feedsItself({ rows, columns }: Remaining, state: number, terms: number): boolean {
  for (const j of rows[state] ?? []) if (j >= terms && columns[state]?.has(j)) return true;
  return false;
}

function costOf({ rowSize, columnSize, fill }: Remaining, pivot: number): number {
  const multiplications = (rowSize[pivot] as number) * (columnSize[pivot] as number);
  return (fill[pivot] as number) * fillWeight + multiplications;
}

function remainingOf(size: number, pattern: Pattern): Remaining {
  const rows: Set<number>[] = Array.from({ length: size }, () => new Set());
  const columns: Set<number>[] = Array.from({ length: size }, () => new Set());
  for (const [i, row] of pattern.entries()) {
    for (const j of row) {
      if (i === j) continue;
      rows[i]?.add(j);
      columns[j]?.add(i);
    }
  }
  const fill = new Float64Array(size);
  for (let pivot = 0; pivot < size; pivot++)
    for (const i of columns[pivot] ?? []) change(fill, pivot, countMissing(rows[pivot], rows[i], i));
  const sizes = (sets: readonly Set<number>[]) => Float64Array.from(sets, (set) => set.size);
  return { rows, columns, rowSize: sizes(rows), columnSize: sizes(columns), fill };
}

/** How many of `wanted` are neither in `present` nor `except`. */
function countMissing(
  wanted: Set<number> | undefined,
  present: Set<number> | undefined,
  except: number,
): number {
  let missing = 0;
  for (const j of wanted ?? []) if (j !== except && present?.has(j) === false) missing++;
  return missing;
}

/** Takes a pivot out of the matrix, with fill. */
function eliminate(matrix: Remaining, pivot: number): void {
  const { rows, columns, rowSize, columnSize, fill } = matrix;
  const row = rows[pivot] as Set<number>;
  const column = columns[pivot] as Set<number>;
  // What others would have created in the row and the column that now go.
  for (const i of column) change(fill, i, -countMissing(columns[i], column, pivot));
  for (const j of row) change(fill, j, -countMissing(rows[j], row, pivot));
  for (const j of row) {
    columns[j]?.delete(pivot);
    change(columnSize, j, -1);
  }
  for (const i of column) {
    rows[i]?.delete(pivot);
    change(rowSize, i, -1);
  }
  for (const i of column) for (const j of row) if (i !== j && rows[i]?.has(j) === false) enter(matrix, i, j);
}

/** Makes entry (i, j): those who would create it need not, and i and j as pivots have one more. */
function enter({ rows, columns, rowSize, columnSize, fill }: Remaining, i: number, j: number): void {
  const row = rows[i] as Set<number>;
  const column = columns[j] as Set<number>;
  const [fewer, more] = row.size < column.size ? [row, column] : [column, row];
  for (const pivot of fewer) if (more.has(pivot)) change(fill, pivot, -1);
  change(fill, i, countMissing(columns[i], column, j));
  change(fill, j, countMissing(rows[j], row, i));
  row.add(j);
  column.add(i);
  change(rowSize, i, 1);
  change(columnSize, j, 1);
}

function change(counts: Float64Array, i: number, by: number): void {
  counts[i] = (counts[i] as number) + by;
}
