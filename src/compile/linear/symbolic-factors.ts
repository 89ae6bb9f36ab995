import type { Graph, Node } from "../expression/graph.ts";
import { op } from "../expression/operation.ts";
import { commuting } from "../expression/product.ts";

/** The Jacobian by rows: columns and entries. */
export interface SparseRows {
  readonly columns: readonly (readonly number[])[];
  readonly entries: readonly (readonly Node[])[];
}

/** Factors of shift I - J as nodes, all signs turned so that solving only multiplies and adds. */
export interface SymbolicFactors {
  readonly order: Int32Array;
  /** Per row: earlier pivots and the negated multipliers. */
  readonly lower: readonly Row[];
  /** Per row: later pivots and the entries of J after elimination. */
  readonly upper: readonly Row[];
  /** Per row: 1 / pivot. */
  readonly inverse: readonly Node[];
  /** Positive while no pivot has grown beyond bounds. */
  readonly guard: Node;
}

export interface Row {
  readonly columns: readonly number[];
  readonly nodes: readonly Node[];
}

/** A pivot may exceed the diagonal entry it started from by this factor. */
const largestGrowth = 1e6;
const guardChains = 4;

/**
 * Gaussian elimination of A = J - shift I by rows, pivots on the diagonal (as KPP does; Damian et al. 2002), written
 * as nodes. W = -A has the same multipliers; its pivots are negated in `inverse`.
 */
export function factorSymbolically(graph: Graph, jacobian: SparseRows, order: Int32Array): SymbolicFactors {
  const size = order.length;
  const position = new Int32Array(size);
  for (const [at, i] of order.entries()) position[i] = at;
  const lower: Row[] = new Array(size);
  const upper: Row[] = new Array(size);
  const inverse: Node[] = new Array(size);
  const work: Node[] = new Array(size).fill(-1);
  const minusOne = graph.constant(-1);
  const grown: Node[] = [];
  for (const i of order) {
    const row = startRow(graph, jacobian, i, work);
    const diagonal = work[i] as Node;
    lower[i] = eliminateRow(graph, { i, row, work, position, inverse, upper });
    const later = row.filter((j) => (position[j] as number) > (position[i] as number));
    later.sort((j, k) => (position[j] as number) - (position[k] as number));
    upper[i] = { columns: later, nodes: later.map((j) => work[j] as Node) };
    const pivot = work[i] as Node;
    inverse[i] = graph.node(op.divide, minusOne, pivot);
    if (pivot !== diagonal) grown.push(hasGrown(graph, diagonal, inverse[i] as Node));
    for (const j of row) work[j] = -1;
  }
  return { order, lower, upper, inverse, guard: guardOf(graph, grown) };
}

/** Lays row i of J - shift I out in `work`; returns its columns, to which fill is added later. */
function startRow(graph: Graph, jacobian: SparseRows, i: number, work: Node[]): number[] {
  const shift = graph.leaf(op.shift, 0);
  const columns = [...(jacobian.columns[i] ?? [])];
  for (const [k, j] of columns.entries()) work[j] = jacobian.entries[i]?.[k] as Node;
  if (work[i] === -1) {
    columns.push(i);
    work[i] = graph.node(op.negate, shift);
  } else work[i] = graph.node(op.subtract, work[i] as Node, shift);
  return columns;
}

interface Elimination {
  readonly i: number;
  readonly row: number[];
  readonly work: Node[];
  readonly position: Int32Array;
  readonly inverse: readonly Node[];
  readonly upper: readonly Row[];
}

function eliminateRow(graph: Graph, { i, row, work, position, inverse, upper }: Elimination): Row {
  const columns: number[] = [];
  const nodes: Node[] = [];
  for (;;) {
    const k = nextBelow(row, position, columns, position[i] as number);
    if (k < 0) return { columns, nodes };
    const multiplier = commuting(graph, op.multiply, work[k] as Node, inverse[k] as Node);
    columns.push(k);
    nodes.push(multiplier);
    const source = upper[k] as Row;
    for (const [n, j] of source.columns.entries()) {
      const change = commuting(graph, op.multiply, multiplier, source.nodes[n] as Node);
      if (work[j] === -1) {
        row.push(j);
        work[j] = change;
      } else work[j] = graph.node(op.add, work[j] as Node, change);
    }
  }
}

/** The earliest pivot in the row that is after the last one used and before the row's own. */
function nextBelow(
  row: readonly number[],
  position: Int32Array,
  used: readonly number[],
  own: number,
): number {
  const last = used.length === 0 ? -1 : (position[used[used.length - 1] as number] as number);
  let best = -1;
  let at = own;
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

/** 1 - the number of grown pivots, added up in several chains so that none is long. */
function guardOf(graph: Graph, grown: readonly Node[]): Node {
  const chains: Node[] = [];
  for (const [n, node] of grown.entries()) {
    const chain = n % guardChains;
    chains[chain] = n < guardChains ? node : graph.node(op.add, chains[chain] as Node, node);
  }
  return chains.reduce((rest, chain) => graph.node(op.subtract, rest, chain), graph.constant(1));
}
