/** The pattern of a matrix: entry k stands at rows[k], columns[k]. */
export interface MatrixPattern {
  readonly rows: ArrayLike<number>;
  readonly columns: ArrayLike<number>;
}

/**
 * An order of the columns that keeps the factors of a sparse matrix sparse while pivots stay near the diagonal: minimum
 * degree on the pattern of A + A^T (Tinney and Walker, Proc. IEEE 55:1801, 1967); of equals the lowest index. Once
 * each of those left is joined to half of them, the rest follow by index: there is little left to keep sparse.
 */
export function minimumDegreeOrder(size: number, pattern: MatrixPattern): Int32Array {
  const neighbours = neighboursOf(size, pattern);
  const isLeft = new Uint8Array(size).fill(1);
  const order = new Int32Array(size);
  for (let step = 0; step < size; step++) {
    let pivot = -1;
    let least = Infinity;
    for (let i = 0; i < size; i++) {
      const degree = isLeft[i] === 1 ? (neighbours[i] as Set<number>).size : Infinity;
      if (degree < least) {
        least = degree;
        pivot = i;
      }
    }
    if (2 * least >= size - step) {
      order.set(indicesOf(isLeft), step);
      return order;
    }
    order[step] = pivot;
    isLeft[pivot] = 0;
    join(neighbours, pivot);
  }
  return order;
}

function indicesOf(marks: Uint8Array): number[] {
  return Array.from(marks).flatMap((mark, i) => (mark === 1 ? [i] : []));
}

function neighboursOf(size: number, { rows, columns }: MatrixPattern): Set<number>[] {
  const neighbours = Array.from({ length: size }, () => new Set<number>());
  for (let k = 0; k < rows.length; k++) {
    const i = rows[k] as number;
    const j = columns[k] as number;
    if (i === j) continue;
    neighbours[i]?.add(j);
    neighbours[j]?.add(i);
  }
  return neighbours;
}

/** Takes a node out; those around it become neighbours of one another. */
function join(neighbours: readonly Set<number>[], pivot: number): void {
  const around = neighbours[pivot] as Set<number>;
  for (const i of around) {
    const own = neighbours[i] as Set<number>;
    own.delete(pivot);
    for (const j of around) if (j !== i) own.add(j);
  }
  around.clear();
}
