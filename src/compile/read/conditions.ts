import { binary, isTruth, select, unary } from "../expression/functions.ts";
import type { Graph, Node } from "../expression/graph.ts";
import { depends, op } from "../expression/operation.ts";
import { negate } from "../expression/product.ts";
import { subtract } from "../expression/sum.ts";
import type { ConditionKind, Conditions, Scope } from "./scope.ts";

export type Comparison = "<" | "<=" | ">" | ">=" | "==" | "!=";

const changing = depends.time | depends.state;

/** A comparison as a node that is 0 or 1: a switch where time or state decides it, unless made in place. */
export function compare(scope: Scope, operator: Comparison, left: Node, right: Node): Node {
  const { graph, conditions } = scope;
  if (operator === "==") return compareEqual(scope, left, right);
  if (operator === "!=") return not(graph, compareEqual(scope, left, right));
  const [low, high] = operator.startsWith("<") ? [left, right] : [right, left];
  const within = operator.endsWith("=");
  if (conditions === undefined || !changes(graph, low, high))
    return binary(graph, within ? op.lessOrEqual : op.less, low, high);
  return switchFor(graph, conditions, subtract(graph, high, low), within ? "not-negative" : "positive");
}

function changes(graph: Graph, a: Node, b: Node): boolean {
  return ((graph.dependsOn(a) | graph.dependsOn(b)) & changing) !== 0;
}

/** Of numbers that move, equality is a point that no run stops at; of numbers that only jump, it is as good as any. */
function compareEqual(scope: Scope, left: Node, right: Node): Node {
  const { graph, conditions } = scope;
  if (isTruth(graph, left) && isTruth(graph, right)) return select(graph, left, right, not(graph, right));
  const equal = binary(graph, op.equal, left, right);
  if (conditions === undefined || !changes(graph, left, right)) return equal;
  const apart = negate(graph, unary(graph, op.abs, subtract(graph, left, right)));
  return switchFor(graph, conditions, select(graph, equal, graph.constant(1), apart), "equality");
}

function switchFor(graph: Graph, conditions: Conditions, margin: Node, kind: ConditionKind): Node {
  const zero = graph.constant(0);
  if (graph.isFixed(margin))
    return binary(graph, kind === "not-negative" ? op.lessOrEqual : op.less, zero, margin);
  return graph.leaf(op.switch, slotOf(conditions, margin, kind));
}

function slotOf(conditions: Conditions, margin: Node, kind: ConditionKind): number {
  const key = `${kind} ${margin}`;
  const known = conditions.slots.get(key);
  if (known !== undefined) return known;
  const slot = conditions.margins.length;
  conditions.margins.push(margin);
  conditions.kinds.push(kind);
  conditions.slots.set(key, slot);
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
