import type { Graph, Node } from "./graph.ts";
import { op } from "./operation.ts";

/** Longer products are not taken apart again: derivatives of long chains would cost their square. */
const mostFactors = 32;

/** A product taken apart: number * bases[i] ^ exponents[i], with whole exponents. */
interface Factors {
  number: number;
  readonly bases: Node[];
  readonly exponents: number[];
}

/** base^exponent * ... in normal form: [coefficient of parameters alone] * [factors that change], signs outermost. */
export function product(
  graph: Graph,
  bases: readonly Node[],
  exponents: readonly number[],
  number = 1,
): Node {
  const factors: Factors = { number, bases: [], exponents: [] };
  for (let i = 0; i < bases.length; i++) collect(graph, factors, bases[i] as Node, exponents[i] as number);
  return assemble(graph, factors);
}

export function multiply(graph: Graph, a: Node, b: Node): Node {
  if (graph.valueOf(a) === 1) return b;
  if (graph.valueOf(b) === 1) return a;
  return product(graph, [a, b], [1, 1]);
}

export function divide(graph: Graph, a: Node, b: Node): Node {
  return product(graph, [a, b], [1, -1]);
}

export function wholePower(graph: Graph, base: Node, exponent: number): Node {
  return product(graph, [base], [exponent]);
}

export function negate(graph: Graph, a: Node): Node {
  const value = graph.valueOf(a);
  if (value !== undefined) return graph.constant(-value);
  if (graph.operationOf(a) === op.negate) return graph.first(a);
  // Exact: rounding is symmetric.
  if (graph.operationOf(a) === op.subtract) return graph.node(op.subtract, graph.second(a), graph.first(a));
  return graph.node(op.negate, a);
}

function collect(graph: Graph, into: Factors, start: Node, startExponent: number): void {
  const nodes = [start];
  const exponents = [startExponent];
  while (nodes.length > 0) {
    const node = nodes.pop() as Node;
    const exponent = exponents.pop() as number;
    switch (graph.operationOf(node)) {
      case op.constant:
        into.number *= numberPower(graph.valueOf(node) as number, exponent);
        break;
      case op.negate:
        if (exponent % 2 !== 0) into.number = -into.number;
        nodes.push(graph.first(node));
        exponents.push(exponent);
        break;
      case op.reciprocal:
        nodes.push(graph.first(node));
        exponents.push(-exponent);
        break;
      case op.multiply:
        if (into.bases.length + nodes.length < mostFactors) {
          nodes.push(graph.second(node), graph.first(node));
          exponents.push(exponent, exponent);
          break;
        }
        include(into, node, exponent);
        break;
      default:
        include(into, node, exponent);
    }
  }
}

function include(into: Factors, base: Node, exponent: number): void {
  const at = into.bases.indexOf(base);
  if (at >= 0) into.exponents[at] = (into.exponents[at] as number) + exponent;
  else {
    into.bases.push(base);
    into.exponents.push(exponent);
  }
}

function numberPower(value: number, exponent: number): number {
  let result = 1;
  for (let i = Math.abs(exponent); i > 0; i--) result *= value;
  return exponent < 0 ? 1 / result : result;
}

function assemble(graph: Graph, factors: Factors): Node {
  if (factors.number === 0) return graph.constant(0);
  const fixed = chain(graph, factors, true);
  const changing = chain(graph, factors, false);
  const size = Math.abs(factors.number);
  let coefficient = size === 1 && (fixed ?? changing) !== undefined ? undefined : graph.constant(size);
  if (fixed !== undefined)
    coefficient = coefficient === undefined ? fixed : commuting(graph, op.multiply, coefficient, fixed);
  let whole = coefficient;
  if (changing !== undefined)
    whole = coefficient === undefined ? changing : commuting(graph, op.multiply, coefficient, changing);
  if (whole === undefined) return graph.constant(factors.number);
  return factors.number < 0 ? negate(graph, whole) : whole;
}

/** The product of the bases that are fixed (or of those that change), in the order of their nodes. */
function chain(graph: Graph, factors: Factors, fixed: boolean): Node | undefined {
  const order: number[] = [];
  for (let i = 0; i < factors.bases.length; i++) {
    if (factors.exponents[i] !== 0 && graph.isFixed(factors.bases[i] as Node) === fixed) order.push(i);
  }
  if (order.length > 1) order.sort((i, j) => (factors.bases[i] as Node) - (factors.bases[j] as Node));
  let result: Node | undefined;
  for (const i of order) {
    const factor = repeated(graph, factors.bases[i] as Node, factors.exponents[i] as number);
    result = result === undefined ? factor : commuting(graph, op.multiply, result, factor);
  }
  return result;
}

/** A whole power by repeated squaring; a negative one from the reciprocal, which is shared. */
function repeated(graph: Graph, base: Node, exponent: number): Node {
  if (exponent < 0) return repeated(graph, graph.node(op.reciprocal, base), -exponent);
  if (exponent === 1) return base;
  const half = repeated(graph, base, exponent >> 1);
  const square = graph.node(op.multiply, half, half);
  return (exponent & 1) === 0 ? square : commuting(graph, op.multiply, square, base);
}

/** A node of a commuting operation: the smaller operand first, so that a * b and b * a are one node. */
export function commuting(graph: Graph, operation: number, a: Node, b: Node): Node {
  return a < b ? graph.node(operation, a, b) : graph.node(operation, b, a);
}
