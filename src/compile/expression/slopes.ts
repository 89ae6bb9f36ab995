import { outer, powerSlope, slopeByExponent } from "./derivative.ts";
import { binary, select } from "./functions.ts";
import type { Graph, Node } from "./graph.ts";
import { arity, op } from "./operation.ts";
import { divide, product } from "./product.ts";

/** The derivative of a node by one of its operands. */
export interface Slope {
  readonly of: Node;
  readonly node: Node;
  readonly negative: boolean;
}

/** Derivatives of an operation by those of its operands that `changes` names; comparisons and conditions have none. */
export function slopesOf(graph: Graph, node: Node, changes: (node: Node) => boolean): Slope[] {
  const operands = arity(graph.operationOf(node));
  const found: Slope[] = [];
  for (let n = 0; n < operands; n++) {
    const of = n === 0 ? graph.first(node) : n === 1 ? graph.second(node) : graph.third(node);
    const slope = changes(of) ? slopeOf(graph, node, n) : undefined;
    if (slope !== undefined) found.push({ of, ...slope });
  }
  return found;
}

type Signed = Omit<Slope, "of">;

const plus = (node: Node): Signed => ({ node, negative: false });
const minus = (node: Node): Signed => ({ node, negative: true });

function slopeOf(graph: Graph, node: Node, n: number): Signed | undefined {
  const [a, b] = [graph.first(node), graph.second(node)];
  const one = graph.constant(1);
  switch (graph.operationOf(node)) {
    case op.add:
      return plus(one);
    case op.subtract:
      return n === 0 ? plus(one) : minus(one);
    case op.negate:
      return minus(one);
    case op.multiply:
      return plus(n === 0 ? b : a);
    case op.reciprocal:
      return minus(graph.node(op.multiply, node, node));
    case op.divide:
      return n === 0 ? plus(product(graph, [b], [-1])) : minus(divide(graph, node, b));
    case op.pow:
      return plus(n === 0 ? powerSlope(graph, node, a, b) : slopeByExponent(graph, node, a));
    default:
      return slopeOfChoice(graph, node, n);
  }
}

/** Of what chooses one of its operands, and of functions of one. */
function slopeOfChoice(graph: Graph, node: Node, n: number): Signed | undefined {
  const [a, b] = [graph.first(node), graph.second(node)];
  const [one, zero] = [graph.constant(1), graph.constant(0)];
  switch (graph.operationOf(node)) {
    // Of equal operands the second counts.
    case op.min:
      return plus(n === 0 ? binary(graph, op.less, a, b) : binary(graph, op.lessOrEqual, b, a));
    case op.max:
      return plus(n === 0 ? binary(graph, op.less, b, a) : binary(graph, op.lessOrEqual, a, b));
    case op.select: {
      if (n === 0) return undefined;
      return plus(n === 1 ? select(graph, a, one, zero) : select(graph, a, zero, one));
    }
    case op.less:
    case op.lessOrEqual:
    case op.equal:
      return undefined;
    default:
      return functionSlope(graph, outer(graph, graph.operationOf(node), node, a));
  }
}

function functionSlope(graph: Graph, slope: Node): Signed | undefined {
  if (graph.valueOf(slope) === 0) return undefined;
  return graph.operationOf(slope) === op.negate ? minus(graph.first(slope)) : plus(slope);
}
