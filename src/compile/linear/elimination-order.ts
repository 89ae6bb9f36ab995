/** The pattern of a square matrix, row by row: the columns of its non-zero entries. */
export type Pattern = readonly (readonly number[])[];

/**
 * The order of pivots on the diagonal that keeps fill low: at each step the one whose row and column have the
 * fewest other entries (Markowitz, Management Science 3:255, 1957). Ties go to the lower index.
 */
export function eliminationOrder(size: number, pattern: Pattern): Int32Array {
  const rows: Set<number>[] = Array.from({ length: size }, (_, i) => new Set([i]));
  const columns: Set<number>[] = Array.from({ length: size }, (_, i) => new Set([i]));
  for (const [i, row] of pattern.entries()) {
    for (const j of row) {
      rows[i]?.add(j);
      columns[j]?.add(i);
    }
  }
  const order = new Int32Array(size);
  const left = new Set(rows.keys());
  for (let step = 0; step < size; step++) {
    const pivot = cheapest(left, rows, columns);
    order[step] = pivot;
    left.delete(pivot);
    eliminate(pivot, rows, columns);
  }
  return order;
}

function cheapest(
  left: ReadonlySet<number>,
  rows: readonly Set<number>[],
  columns: readonly Set<number>[],
): number {
  let best = -1;
  let least = Infinity;
  for (const i of left) {
    const cost = ((rows[i]?.size ?? 1) - 1) * ((columns[i]?.size ?? 1) - 1);
    if (cost < least) {
      least = cost;
      best = i;
    }
  }
  return best;
}

function eliminate(pivot: number, rows: readonly Set<number>[], columns: readonly Set<number>[]): void {
  const row = rows[pivot] as Set<number>;
  const column = columns[pivot] as Set<number>;
  row.delete(pivot);
  column.delete(pivot);
  for (const j of row) columns[j]?.delete(pivot);
  for (const i of column) {
    const below = rows[i] as Set<number>;
    below.delete(pivot);
    for (const j of row) {
      if (below.has(j)) continue;
      below.add(j);
      columns[j]?.add(i);
    }
  }
}
