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
  /** Solution by component, and the order in which the components are found. */
  readonly solution: readonly Node[];
  readonly backward: readonly number[];
}

export function solveSymbolically(graph: Graph, factors: SymbolicFactors): SymbolicSolve {
  const slots = new Map<Node, number>();
  const load = (node: Node): Node => {
    if (graph.isFixed(node)) return node;
    const slot = slots.get(node) ?? slots.size;
    slots.set(node, slot);
    return graph.leaf(op.factor, slot);
  };
  const values: Node[] = [];
  const forward: Node[] = [];
  for (const i of factors.order) {
    const right = graph.leaf(op.right, i);
    values[i] = gain(graph, right, factors.lower[i] as Row, values, load);
    forward.push(values[i] as Node);
  }
  const backward = [...factors.order].reverse();
  for (const i of backward) {
    const upper = factors.upper[i] as Row;
    // The component found last comes last, so that its latency is paid once.
    const farFirst = { columns: [...upper.columns].reverse(), nodes: [...upper.nodes].reverse() };
    const total = gain(graph, values[i] as Node, farFirst, values, load);
    values[i] = commuting(graph, op.multiply, total, load(factors.inverse[i] as Node));
  }
  return { stored: [...slots.keys()], forward, solution: values, backward };
}

/** start + sum of row entries times known values, one after the other. */
function gain(
  graph: Graph,
  start: Node,
  row: Row,
  values: readonly Node[],
  load: (node: Node) => Node,
): Node {
  let total = start;
  for (const [n, j] of row.columns.entries()) {
    const part = commuting(graph, op.multiply, load(row.nodes[n] as Node), values[j] as Node);
    total = graph.node(op.add, total, part);
  }
  return total;
}
