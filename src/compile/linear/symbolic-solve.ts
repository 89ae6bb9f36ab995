import type { Graph, Node } from "../expression/graph.ts";
import { op } from "../expression/operation.ts";
import { commuting } from "../expression/product.ts";
import type { Row, SymbolicFactors } from "./symbolic-factors.ts";

/** Forward and back substitution as nodes, and which factors must be stored between factoring and solving. */
export interface SymbolicSolve {
  /** Node of each stored factor, by slot. */
  readonly stored: readonly Node[];
  /** Intermediate results in the order in which they are best computed. */
  readonly forward: readonly Node[];
  /** Solution by component, and the order in which the components are found; terms have no place of their own. */
  readonly solution: readonly Node[];
  readonly backward: readonly number[];
}

export function solveSymbolically(
  graph: Graph,
  factors: SymbolicFactors,
  states = factors.order.length,
): SymbolicSolve {
  const slots = new Map<Node, number>();
  const load = (node: Node): Node => {
    if (graph.isFixed(node)) return node;
    const slot = slots.get(node) ?? slots.size;
    slots.set(node, slot);
    return graph.leaf(op.factor, slot);
  };
  const hasTerms = states < factors.order.length;
  const times = (a: Node, b: Node) =>
    hasTerms && graph.valueOf(a) === 1 ? b : commuting(graph, op.multiply, a, b);
  // A term has no right-hand side: it is nothing until something is added to it.
  const values: (Node | undefined)[] = [];
  const gain = (start: Node | undefined, row: Row): Node | undefined => {
    let total = start;
    for (const [n, j] of row.columns.entries()) {
      const value = values[j];
      if (value === undefined) continue;
      const part = times(load(row.nodes[n] as Node), value);
      total = total === undefined ? part : graph.node(op.add, total, part);
    }
    return total;
  };
  const forward: Node[] = [];
  for (const i of factors.order) {
    const right = i < states ? graph.leaf(op.right, i) : undefined;
    values[i] = gain(right, factors.lower[i] as Row);
    if (values[i] !== undefined) forward.push(values[i] as Node);
  }
  const backward = [...factors.order].reverse();
  for (const i of backward) {
    const upper = factors.upper[i] as Row;
    // The component found last comes last, so that its latency is paid once.
    const farFirst = { columns: [...upper.columns].reverse(), nodes: [...upper.nodes].reverse() };
    const total = gain(values[i], farFirst);
    values[i] = total && times(load(factors.inverse[i] as Node), total);
  }
  const solution = values.slice(0, states) as Node[];
  return { stored: [...slots.keys()], forward, solution, backward: backward.filter((i) => i < states) };
}
