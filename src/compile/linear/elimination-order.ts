/** The pattern of a square matrix, row by row: the columns of its non-zero entries. */
export type Pattern = readonly (readonly number[])[];

/** Weighs new entries above everything else in the cost of a pivot. */
const fillWeight = 1e6;

/**
 * The order of pivots on the diagonal that keeps the factors sparse: at each step the pivot that creates the fewest
 * new entries (Tinney and Walker, Proc. IEEE 55:1801, 1967); among those the one that takes the fewest multiplications
 * (Markowitz, Management Science 3:255, 1957); among those the lowest index. Those that `first` marks come before all
 * others.
 */
export function eliminationOrder(size: number, pattern: Pattern, first?: Uint8Array): Int32Array {
  const matrix = new Remaining(size, pattern);
  const left = Array.from({ length: size }, (_, i) => i);
  const order = new Int32Array(size);
  const comesBefore = (i: number, j: number): boolean => {
    const rank = (first?.[j] ?? 0) - (first?.[i] ?? 0);
    return rank < 0 || (rank === 0 && matrix.costOf(i) < matrix.costOf(j));
  };
  for (let step = 0; step < size; step++) {
    let best = 0;
    for (let n = 1; n < left.length; n++) if (comesBefore(left[n] as number, left[best] as number)) best = n;
    const pivot = left[best] as number;
    order[step] = pivot;
    left.splice(best, 1);
    matrix.eliminate(pivot);
  }
  return order;
}

/** What is left of the matrix, without its diagonal, and how many entries each pivot would create. */
class Remaining {
  /** Per row its columns, per column its rows. */
  readonly #rows: number[][];
  readonly #columns: number[][];
  readonly #fill: Int32Array;
  /** Members of a list bear the number of its last marking. */
  readonly #marks: Int32Array;
  #marking = 0;

  constructor(size: number, pattern: Pattern) {
    this.#rows = Array.from({ length: size }, () => []);
    this.#columns = Array.from({ length: size }, () => []);
    this.#marks = new Int32Array(size);
    for (const [i, row] of pattern.entries()) {
      for (const j of new Set(row)) {
        // The diagonal is always there and never counts.
        if (i !== j) this.#add(i, j);
      }
    }
    this.#fill = Int32Array.from({ length: size }, (_, i) => this.#countFill(i));
  }

  costOf(pivot: number): number {
    return (this.#fill[pivot] as number) * fillWeight + this.#row(pivot).length * this.#column(pivot).length;
  }

  /** Takes a pivot out of the matrix, with fill. */
  eliminate(pivot: number): void {
    const row = this.#row(pivot);
    const column = this.#column(pivot);
    for (const j of row) remove(this.#column(j), pivot);
    for (const i of column) remove(this.#row(i), pivot);
    for (const i of column) {
      const mark = this.#mark(this.#row(i));
      for (const j of row) if (j !== i && this.#marks[j] !== mark) this.#fillIn(i, j, mark);
    }
    for (const i of new Set([...row, ...column])) this.#fill[i] = this.#countFill(i);
  }

  /** A new entry: pivots with i in their column and j in their row, all marked, need not create it any more. */
  #fillIn(i: number, j: number, mark: number): void {
    for (const k of this.#column(j))
      if (this.#marks[k] === mark) this.#fill[k] = (this.#fill[k] as number) - 1;
    this.#add(i, j);
  }

  #countFill(pivot: number): number {
    const row = this.#row(pivot);
    const mark = this.#mark(row);
    let fill = 0;
    for (const i of this.#column(pivot)) {
      fill += row.length - (this.#marks[i] === mark ? 1 : 0);
      for (const j of this.#row(i)) if (this.#marks[j] === mark) fill--;
    }
    return fill;
  }

  #mark(members: readonly number[]): number {
    this.#marking++;
    for (const member of members) this.#marks[member] = this.#marking;
    return this.#marking;
  }

  #add(i: number, j: number): void {
    this.#row(i).push(j);
    this.#column(j).push(i);
  }

  #row(i: number): number[] {
    return this.#rows[i] as number[];
  }

  #column(j: number): number[] {
    return this.#columns[j] as number[];
  }
}

function remove(from: number[], member: number): void {
  const last = from.pop() as number;
  if (last !== member) from[from.indexOf(member)] = last;
}
