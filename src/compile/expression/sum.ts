import type { Graph, Node } from "./graph.ts";
import { op } from "./operation.ts";
import { commuting, negate, product } from "./product.ts";

/** Terms of one sum with their numeric weights; equal terms are merged. */
interface Terms {
  constant: number;
  readonly nodes: Node[];
  readonly weights: number[];
}

/**
 * The sum of weighted terms: what depends on parameters alone comes first, as one node.
 *
 * Sums inside the terms stay as they are, so that a shared sum is computed once.
 */
export function sum(graph: Graph, nodes: readonly Node[], weights: readonly number[]): Node {
  const terms: Terms = { constant: 0, nodes: [], weights: [] };
  for (let i = 0; i < nodes.length; i++) include(graph, terms, nodes[i] as Node, weights[i] as number);
  const fixed = addUp(graph, terms, true);
  const changing = addUp(graph, terms, false);
  if (changing === undefined) return fixed === undefined ? graph.constant(0) : fixed.node;
  if (fixed === undefined) return changing.negative ? negate(graph, changing.node) : changing.node;
  if (changing.negative) return graph.node(op.subtract, fixed.node, changing.node);
  return commuting(graph, op.add, fixed.node, changing.node);
}

export function add(graph: Graph, a: Node, b: Node): Node {
  return sum(graph, [a, b], [1, 1]);
}

export function subtract(graph: Graph, a: Node, b: Node): Node {
  return sum(graph, [a, b], [1, -1]);
}

function include(graph: Graph, terms: Terms, node: Node, weight: number): void {
  const value = graph.valueOf(node);
  if (value !== undefined) {
    terms.constant += weight * value;
    return;
  }
  if (graph.operationOf(node) === op.negate) {
    include(graph, terms, graph.first(node), -weight);
    return;
  }
  const at = terms.nodes.indexOf(node);
  if (at >= 0) terms.weights[at] = (terms.weights[at] as number) + weight;
  else {
    terms.nodes.push(node);
    terms.weights.push(weight);
  }
}

interface Signed {
  readonly node: Node;
  readonly negative: boolean;
}

/** Adds the fixed (or the changing) terms; the sign is left outside where no term is positive. */
function addUp(graph: Graph, terms: Terms, fixed: boolean): Signed | undefined {
  const positive: Node[] = [];
  const negative: Node[] = [];
  for (let i = 0; i < terms.nodes.length; i++) {
    const weight = terms.weights[i] as number;
    const node = terms.nodes[i] as Node;
    if (weight === 0 || graph.isFixed(node) !== fixed) continue;
    const size = Math.abs(weight);
    const sized = size === 1 ? node : product(graph, [node], [1], size);
    (weight > 0 ? positive : negative).push(sized);
  }
  if (fixed && terms.constant !== 0) positive.push(graph.constant(terms.constant));
  const plus = chain(graph, positive);
  if (plus === undefined) {
    const minus = chain(graph, negative);
    if (minus === undefined) return undefined;
    return fixed ? { node: negate(graph, minus), negative: false } : { node: minus, negative: true };
  }
  let node = plus;
  for (const term of negative.sort(ascending)) node = graph.node(op.subtract, node, term);
  return { node, negative: false };
}

function chain(graph: Graph, nodes: Node[]): Node | undefined {
  let result: Node | undefined;
  for (const node of nodes.sort(ascending))
    result = result === undefined ? node : commuting(graph, op.add, result, node);
  return result;
}

function ascending(a: number, b: number): number {
  return a - b;
}
