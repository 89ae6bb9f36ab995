import { evaluate } from "./evaluate.ts";
import type { Graph, Node } from "./graph.ts";
import { op } from "./operation.ts";
import { commuting, wholePower } from "./product.ts";

/** Whole powers up to here are multiplications. */
const largestWholePower = 64;

/** A function of one node: exp, log, sqrt, abs, sin, cos, arctan or floor. */
export function unary(graph: Graph, operation: number, a: Node): Node {
  const value = graph.valueOf(a);
  if (value !== undefined) return graph.constant(evaluate(operation, value, 0, 0));
  if (operation === op.abs && graph.operationOf(a) === op.abs) return a;
  return graph.node(operation, a);
}

/** min, max or a comparison of two nodes. */
export function binary(graph: Graph, operation: number, a: Node, b: Node): Node {
  const left = graph.valueOf(a);
  const right = graph.valueOf(b);
  if (left !== undefined && right !== undefined) return graph.constant(evaluate(operation, left, right, 0));
  const extreme = operation === op.min || operation === op.max;
  if (extreme && (a === b || contains(graph, operation, a, b))) return a;
  if (extreme && contains(graph, operation, b, a)) return b;
  const commutes = extreme || operation === op.equal;
  return commutes ? commuting(graph, operation, a, b) : graph.node(operation, a, b);
}

/** Whether `whole` is the same operation on `part` already: the maximum of a maximum is the same maximum. */
function contains(graph: Graph, operation: number, whole: Node, part: Node): boolean {
  return (
    graph.operationOf(whole) === operation && (graph.first(whole) === part || graph.second(whole) === part)
  );
}

/** base^exponent: whole constants become multiplications, 1/2 a root. */
export function power(graph: Graph, base: Node, exponent: Node): Node {
  const number = graph.valueOf(exponent);
  if (number !== undefined) {
    if (number === Math.floor(number) && Math.abs(number) <= largestWholePower)
      return wholePower(graph, base, number);
    if (number === 0.5) return unary(graph, op.sqrt, base);
  }
  const value = graph.valueOf(base);
  if (value === 1) return base;
  if (value !== undefined && number !== undefined) return graph.constant(evaluate(op.pow, value, number, 0));
  return graph.node(op.pow, base, exponent);
}

/** a where the condition is not zero, else b. Both are evaluated; neither taints the other. */
export function select(graph: Graph, condition: Node, a: Node, b: Node): Node {
  const value = graph.valueOf(condition);
  if (value !== undefined) return value !== 0 ? a : b;
  if (a === b) return a;
  if (graph.valueOf(a) === 1 && graph.valueOf(b) === 0 && isTruth(graph, condition)) return condition;
  return graph.node(op.select, condition, a, b);
}

/** Whether a node can only be 0 or 1. */
export function isTruth(graph: Graph, node: Node): boolean {
  // A set grows while it is walked, and each shared part is looked at once.
  const pending = new Set([node]);
  for (const at of pending) {
    const operation = graph.operationOf(at);
    if (operation === op.select) pending.add(graph.second(at)).add(graph.third(at));
    else if (operation === op.constant) {
      if (graph.valueOf(at) !== 0 && graph.valueOf(at) !== 1) return false;
    } else if (operation !== op.switch && !isComparison(operation)) return false;
  }
  return true;
}

export function isComparison(operation: number): boolean {
  return operation === op.less || operation === op.lessOrEqual || operation === op.equal;
}
