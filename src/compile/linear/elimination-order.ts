/** The pattern of a square matrix, row by row: the columns of its non-zero entries. */
export type Pattern = readonly (readonly number[])[];

/** What is left of the matrix: per row its columns, per column its rows. */
interface Remaining {
  readonly rows: readonly Set<number>[];
  readonly columns: readonly Set<number>[];
}

/** Weighs new entries above everything else in the cost of a pivot. */
const fillWeight = 1e6;

/**
 * The order of pivots on the diagonal that keeps the factors sparse: at each step the pivot that creates the fewest
 * new entries (Tinney and Walker, Proc. IEEE 55:1801, 1967); among those the one that takes the fewest multiplications
 * (Markowitz, Management Science 3:255, 1957); among those the lowest index. Those that `first` marks come before all
 * others.
 */
export function eliminationOrder(size: number, pattern: Pattern, first?: Uint8Array): Int32Array {
  const matrix = remainingOf(size, pattern);
  const costs = Float64Array.from({ length: size }, (_, i) => costOf(matrix, i));
  const left = Array.from({ length: size }, (_, i) => i);
  const order = new Int32Array(size);
  const comesBefore = (i: number, j: number): boolean => {
    const rank = (first?.[j] ?? 0) - (first?.[i] ?? 0);
    return rank < 0 || (rank === 0 && (costs[i] as number) < (costs[j] as number));
  };
  for (let step = 0; step < size; step++) {
    const pivot = left.reduce((best, i) => (comesBefore(i, best) ? i : best));
    order[step] = pivot;
    left.splice(left.indexOf(pivot), 1);
    for (const i of eliminate(matrix, pivot)) costs[i] = costOf(matrix, i);
  }
  return order;
}

function remainingOf(size: number, pattern: Pattern): Remaining {
  const rows: Set<number>[] = Array.from({ length: size }, () => new Set());
  const columns: Set<number>[] = Array.from({ length: size }, () => new Set());
  for (const [i, row] of pattern.entries()) {
    for (const j of row) {
      // The diagonal is always there and never counts.
      if (i === j) continue;
      rows[i]?.add(j);
      columns[j]?.add(i);
    }
  }
  return { rows, columns };
}

function costOf({ rows, columns }: Remaining, pivot: number): number {
  const row = rows[pivot] as Set<number>;
  const column = columns[pivot] as Set<number>;
  let fill = 0;
  for (const i of column) {
    const target = rows[i] as Set<number>;
    for (const j of row) if (i !== j && !target.has(j)) fill++;
  }
  return fill * fillWeight + row.size * column.size;
}

/** Takes a pivot out of the matrix, with fill; returns every index whose cost may have changed. */
function eliminate({ rows, columns }: Remaining, pivot: number): Set<number> {
  const row = rows[pivot] as Set<number>;
  const column = columns[pivot] as Set<number>;
  const touched = new Set<number>([...row, ...column]);
  for (const j of row) columns[j]?.delete(pivot);
  for (const i of column) {
    const target = rows[i] as Set<number>;
    target.delete(pivot);
    for (const j of row) {
      if (i === j || target.has(j)) continue;
      target.add(j);
      columns[j]?.add(i);
      // A new entry (i, j) matters to every pivot with i in its column and j in its row.
      for (const k of target) touched.add(k);
    }
  }
  return touched;
}
