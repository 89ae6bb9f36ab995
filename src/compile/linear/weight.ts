import { select } from "../expression/functions.ts";
import type { Graph, Node } from "../expression/graph.ts";
import { op } from "../expression/operation.ts";
import { commuting, negate } from "../expression/product.ts";

/** What a slope is: a node, or its negative. */
export interface Weight {
  readonly node: Node;
  readonly negative: boolean;
}

export function plus(node: Node): Weight {
  return { node, negative: false };
}

export function minus(node: Node): Weight {
  return { node, negative: true };
}

/** Whether it is 1 or -1, by which a product costs nothing. */
export function isUnit(graph: Graph, { node }: Weight): boolean {
  return graph.valueOf(node) === 1;
}

/** The product of the slopes of two steps of a chain; what depends on parameters alone is brought together. */
export function chained(graph: Graph, a: Weight, b: Weight): Weight {
  const negative = a.negative !== b.negative;
  if (isUnit(graph, a)) return { node: b.node, negative };
  if (isUnit(graph, b)) return { node: a.node, negative };
  return { node: times(graph, a.node, b.node), negative };
}

/** As {@link chained}, but 0 where the first, which is 0 or 1, is 0, even if the second is not finite there. */
export function chainedIf(graph: Graph, truth: Weight, b: Weight): Weight {
  if (isUnit(graph, truth)) return chained(graph, truth, b);
  const node = select(graph, truth.node, b.node, graph.constant(0));
  return { node, negative: truth.negative !== b.negative };
}

export function added(graph: Graph, a: Weight, b: Weight): Weight {
  if (a.negative === b.negative)
    return { node: commuting(graph, op.add, a.node, b.node), negative: a.negative };
  const [more, less] = a.negative ? [b, a] : [a, b];
  return plus(graph.node(op.subtract, more.node, less.node));
}

/** A weight as one node; where it has a coefficient of parameters alone, that takes the sign. */
export function signed(graph: Graph, { node, negative }: Weight): Node {
  if (!negative) return node;
  const coefficient = coefficientOf(graph, node);
  return coefficient === undefined
    ? negate(graph, node)
    : commuting(graph, op.multiply, negate(graph, coefficient), restOf(graph, node));
}

/** a * b, with the coefficients of both, where they have any, as one. */
function times(graph: Graph, a: Node, b: Node): Node {
  if (graph.isFixed(a) === graph.isFixed(b)) {
    const [ofA, ofB] = [coefficientOf(graph, a), coefficientOf(graph, b)];
    if (ofA === undefined || ofB === undefined) return commuting(graph, op.multiply, a, b);
    const rest = commuting(graph, op.multiply, restOf(graph, a), restOf(graph, b));
    return commuting(graph, op.multiply, commuting(graph, op.multiply, ofA, ofB), rest);
  }
  const [fixed, changing] = graph.isFixed(a) ? [a, b] : [b, a];
  const coefficient = coefficientOf(graph, changing);
  if (coefficient === undefined) return commuting(graph, op.multiply, fixed, changing);
  const both = commuting(graph, op.multiply, fixed, coefficient);
  return commuting(graph, op.multiply, both, restOf(graph, changing));
}

/** The factor of a changing product that depends on parameters alone. */
function coefficientOf(graph: Graph, node: Node): Node | undefined {
  if (graph.operationOf(node) !== op.multiply || graph.isFixed(node)) return undefined;
  const [a, b] = [graph.first(node), graph.second(node)];
  if (graph.isFixed(a)) return a;
  return graph.isFixed(b) ? b : undefined;
}

function restOf(graph: Graph, node: Node): Node {
  return graph.isFixed(graph.first(node)) ? graph.second(node) : graph.first(node);
}
