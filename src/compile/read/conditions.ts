import { binary, isTruth, select, unary } from "../expression/functions.ts";
import type { Graph, Node } from "../expression/graph.ts";
import { depends, op } from "../expression/operation.ts";
import { negate } from "../expression/product.ts";
import { subtract } from "../expression/sum.ts";
import type { Conditions, Scope } from "./scope.ts";

export type Comparison = "<" | "<=" | ">" | ">=" | "==" | "!=";

const changing = depends.time | depends.state;

/** A comparison as a node that is 0 or 1: a switch where time or state decides it. */
export function compare(scope: Scope, operator: Comparison, left: Node, right: Node): Node {
  const { graph } = scope;
  if (isEquality(operator)) return compareEqual(scope, operator, left, right);
  const [low, high] = operator.startsWith("<") ? [left, right] : [right, left];
  if (((graph.dependsOn(low) | graph.dependsOn(high)) & changing) !== 0) {
    return switchFor(graph, scope.conditions, subtract(graph, high, low));
  }
  return binary(graph, operator.endsWith("=") ? op.lessOrEqual : op.less, low, high);
}

function isEquality(operator: Comparison): boolean {
  return operator === "==" || operator === "!=";
}

/** Equality of what changes with time never lasts: its margin is never positive. */
function compareEqual(scope: Scope, operator: Comparison, left: Node, right: Node): Node {
  const { graph } = scope;
  const equal = equalNodes(scope, left, right);
  return operator === "==" ? equal : not(graph, equal);
}

function equalNodes(scope: Scope, left: Node, right: Node): Node {
  const { graph } = scope;
  if (isTruth(graph, left) && isTruth(graph, right)) return select(graph, left, right, not(graph, right));
  if (((graph.dependsOn(left) | graph.dependsOn(right)) & changing) === 0)
    return binary(graph, op.equal, left, right);
  const distance = unary(graph, op.abs, subtract(graph, left, right));
  return switchFor(graph, scope.conditions, negate(graph, distance));
}

function switchFor(graph: Graph, conditions: Conditions, margin: Node): Node {
  if (graph.isFixed(margin)) return binary(graph, op.less, graph.constant(0), margin);
  return graph.leaf(op.switch, slotOf(conditions, margin));
}

/** The slot whose condition is that a margin is positive. */
export function slotOf(conditions: Conditions, margin: Node): number {
  const known = conditions.slots.get(margin);
  if (known !== undefined) return known;
  const slot = conditions.margins.length;
  conditions.margins.push(margin);
  conditions.slots.set(margin, slot);
  return slot;
}

export function not(graph: Graph, a: Node): Node {
  return select(graph, a, graph.constant(0), graph.constant(1));
}

export function and(graph: Graph, a: Node, b: Node): Node {
  return select(graph, a, b, graph.constant(0));
}

export function or(graph: Graph, a: Node, b: Node): Node {
  return select(graph, a, graph.constant(1), b);
}

/** A margin for a whole truth value: positive where it holds. Built from the margins of its switches. */
export function marginOf(graph: Graph, conditions: Conditions, truth: Node): Node {
  const known = new Map<Node, Node>();
  const margin = (node: Node): Node => {
    const found = known.get(node) ?? ownMargin(graph, conditions, node, margin);
    known.set(node, found);
    return found;
  };
  return margin(truth);
}

function ownMargin(graph: Graph, conditions: Conditions, truth: Node, margin: (part: Node) => Node): Node {
  const operation = graph.operationOf(truth);
  if (operation === op.switch) return conditions.margins[graph.first(truth)] as Node;
  if (operation !== op.select) return select(graph, truth, graph.constant(1), graph.constant(-1));
  const decides = margin(graph.first(truth));
  const yes = binary(graph, op.min, decides, margin(graph.second(truth)));
  const no = binary(graph, op.min, negate(graph, decides), margin(graph.third(truth)));
  return binary(graph, op.max, yes, no);
}
