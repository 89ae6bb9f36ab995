import type { Graph, Node } from "../expression/graph.ts";
import { op } from "../expression/operation.ts";
import { commuting } from "../expression/product.ts";

/** The Jacobian by rows: columns and entries. */
export interface SparseRows {
  readonly columns: readonly (readonly number[])[];
  readonly entries: readonly (readonly Node[])[];
}

/**
 * Factors of shift M - J as nodes, M = I but for zeros at algebraic states, all signs turned so that solving only
 * multiplies and adds. Unknowns behind the states are terms (linearise.ts): their rows have -1 on the diagonal.
 */
export interface SymbolicFactors {
  readonly order: Int32Array;
  /** Per row: earlier pivots and the negated multipliers. */
  readonly lower: readonly Row[];
  /** Per row: later pivots and the entries of J after elimination. */
  readonly upper: readonly Row[];
  /** Per row: 1 / pivot. */
  readonly inverse: readonly Node[];
  /** Positive while no pivot has grown beyond bounds, nor vanished in an algebraic row. */
  readonly guard: Node;
}

export interface Row {
  readonly columns: readonly number[];
  readonly nodes: readonly Node[];
}

/** A pivot may exceed the diagonal entry it started from by this factor. */
const largestGrowth = 1e6;
/** A pivot of an algebraic row may fall below the diagonal entry it started from by this factor. */
const largestLoss = 1e8;
const guardChains = 4;

/**
 * Gaussian elimination of A = J - shift I by rows, pivots on the diagonal (as KPP does; Damian et al. 2002), written
 * as nodes. W = -A has the same multipliers; its pivots are negated in `inverse`. Rows of algebraic states have no
 * shift, and come first in `order`.
 */
export function factorSymbolically(
  graph: Graph,
  jacobian: SparseRows,
  order: Int32Array,
  algebraic?: Uint8Array,
  states = order.length,
): SymbolicFactors {
  const size = order.length;
  const position = new Int32Array(size);
  for (const [at, i] of order.entries()) position[i] = at;
  const lower: Row[] = new Array(size);
  const upper: Row[] = new Array(size);
  const inverse: Node[] = new Array(size);
  const work: Node[] = new Array(size).fill(-1);
  const algebraicCount = algebraic?.reduce((count, is) => count + is, 0) ?? 0;
  const minusOne = graph.constant(-1);
  const grown: Node[] = [];
  for (const i of order) {
    const isAlgebraic = algebraic?.[i] === 1;
    const isTerm = i >= states;
    const row = isTerm
      ? startTerm(jacobian, i, work, minusOne)
      : startRow(graph, jacobian, i, work, isAlgebraic);
    const used: Elimination["used"] = { columns: [], nodes: [] };
    const elimination = { row, work, position, inverse, upper, used, hasTerms: states < size };
    // What algebraic pivots make of a diagonal is the matrix of the system without them, not growth.
    if (algebraic !== undefined && !isAlgebraic) eliminateRow(graph, elimination, algebraicCount);
    const diagonal = work[i] as Node;
    eliminateRow(graph, elimination, position[i] as number);
    lower[i] = used;
    const later = row.filter((j) => (position[j] as number) > (position[i] as number));
    later.sort((j, k) => (position[j] as number) - (position[k] as number));
    upper[i] = { columns: later, nodes: later.map((j) => work[j] as Node) };
    const pivot = work[i] as Node;
    inverse[i] = isTerm && pivot === minusOne ? graph.constant(1) : graph.node(op.divide, minusOne, pivot);
    if (isAlgebraic) grown.push(isLost(graph, diagonal, inverse[i] as Node));
    else if (pivot !== diagonal) grown.push(hasGrown(graph, diagonal, inverse[i] as Node));
    for (const j of row) work[j] = -1;
  }
  return { order, lower, upper, inverse, guard: guardOf(graph, grown) };
}

/** Lays the row of a term out in `work`: what it is made of, and -1 on the diagonal. */
function startTerm({ columns, entries }: SparseRows, i: number, work: Node[], minusOne: Node): number[] {
  const row = [...(columns[i] ?? [])];
  for (const [k, j] of row.entries()) work[j] = entries[i]?.[k] as Node;
  work[i] = minusOne;
  return [...row, i];
}

/** Lays row i of J - shift M out in `work`; returns its columns, to which fill is added later. */
function startRow(
  graph: Graph,
  jacobian: SparseRows,
  i: number,
  work: Node[],
  isAlgebraic: boolean,
): number[] {
  const shift = graph.leaf(op.shift, 0);
  const columns = [...(jacobian.columns[i] ?? [])];
  for (const [k, j] of columns.entries()) work[j] = jacobian.entries[i]?.[k] as Node;
  if (work[i] === -1) {
    columns.push(i);
    work[i] = isAlgebraic ? graph.constant(0) : graph.node(op.negate, shift);
  } else if (!isAlgebraic) work[i] = graph.node(op.subtract, work[i] as Node, shift);
  return columns;
}

interface Elimination {
  readonly row: number[];
  readonly work: Node[];
  readonly position: Int32Array;
  readonly inverse: readonly Node[];
  readonly upper: readonly Row[];
  /** Earlier pivots that were used, and their multipliers. */
  readonly used: { readonly columns: number[]; readonly nodes: Node[] };
  readonly hasTerms: boolean;
}

/** Subtracts the rows of the pivots that come before position `end`. */
function eliminateRow(
  graph: Graph,
  { row, work, position, inverse, upper, used, hasTerms }: Elimination,
  end: number,
): void {
  const { columns, nodes } = used;
  for (;;) {
    const k = nextBelow(row, position, columns, end);
    if (k < 0) return;
    const multiplier = times(graph, work[k] as Node, inverse[k] as Node, hasTerms);
    columns.push(k);
    nodes.push(multiplier);
    const source = upper[k] as Row;
    for (const [n, j] of source.columns.entries()) {
      const change = times(graph, multiplier, source.nodes[n] as Node, hasTerms);
      if (work[j] === -1) {
        row.push(j);
        work[j] = change;
      } else work[j] = graph.node(op.add, work[j] as Node, change);
    }
  }
}

/** Where there are terms, many factors are 1. */
function times(graph: Graph, a: Node, b: Node, hasTerms: boolean): Node {
  if (hasTerms && graph.valueOf(a) === 1) return b;
  if (hasTerms && graph.valueOf(b) === 1) return a;
  return commuting(graph, op.multiply, a, b);
}

/** The earliest pivot in the row that is after the last one used and before position `end`. */
function nextBelow(
  row: readonly number[],
  position: Int32Array,
  used: readonly number[],
  end: number,
): number {
  const last = used.length === 0 ? -1 : (position[used[used.length - 1] as number] as number);
  let best = -1;
  let at = end;
  for (const j of row) {
    const p = position[j] as number;
    if (p > last && p < at) {
      at = p;
      best = j;
    }
  }
  return best;
}

/**
 * 1 where elimination made a pivot much larger than the diagonal entry it started from, else 0.
 *
 * Only growth spoils the factors: W then equals L U to few digits. A pivot that shrinks, as fast reversible
 * reactions make it, is harmless. A pivot and its own entry are compared, so units of the states do not matter.
 */
function hasGrown(graph: Graph, diagonal: Node, inverse: Node): Node {
  const share = graph.node(op.abs, commuting(graph, op.multiply, diagonal, inverse));
  return graph.node(op.less, share, graph.constant(1 / largestGrowth));
}

/** 1 where the pivot of an algebraic row is zero, not finite, much larger or much smaller than it was, else 0. */
function isLost(graph: Graph, diagonal: Node, inverse: Node): Node {
  const share = graph.node(op.abs, commuting(graph, op.multiply, diagonal, inverse));
  const isLarge = graph.node(op.lessOrEqual, graph.constant(1 / largestGrowth), share);
  const isSmall = graph.node(op.lessOrEqual, share, graph.constant(largestLoss));
  return graph.node(op.subtract, graph.constant(1), commuting(graph, op.multiply, isLarge, isSmall));
}

/** 1 - the number of grown pivots, added up in several chains so that none is long. */
function guardOf(graph: Graph, grown: readonly Node[]): Node {
  const chains: Node[] = [];
  for (const [n, node] of grown.entries()) {
    const chain = n % guardChains;
    chains[chain] = n < guardChains ? node : graph.node(op.add, chains[chain] as Node, node);
  }
  return chains.reduce((rest, chain) => graph.node(op.subtract, rest, chain), graph.constant(1));
}
