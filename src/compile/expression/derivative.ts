import { binary, select, unary } from "./functions.ts";
import type { Graph, Node } from "./graph.ts";
import { arity, depends, op } from "./operation.ts";
import { divide, multiply, negate, product } from "./product.ts";
import { add, subtract, sum } from "./sum.ts";

/** Non-zero partial derivatives of one node: ascending variables and the derivative by each. */
export interface Gradient {
  readonly variables: readonly number[];
  readonly nodes: readonly Node[];
}

const empty: Gradient = { variables: [], nodes: [] };

const changing = depends.state | depends.time;

/**
 * Sparse gradients of many roots at once, each shared node differentiated once.
 *
 * Variable i is state i; variable `states` is time; where `by` has parameters, variable `states + 1 + p` is parameter p, of
 * those that are in `parameters`, or of all.
 * Switches count as constants: the solver stops where they change.
 */
export function gradients(
  graph: Graph,
  roots: readonly Node[],
  states: number,
  by: number = changing,
  parameters?: ReadonlySet<number>,
): readonly Gradient[] {
  const last = roots.reduce((most, root) => Math.max(most, root), -1);
  const wanted = new Uint8Array(last + 1);
  for (const root of roots) wanted[root] = 1;
  for (let node = last; node >= 0; node--) if (wanted[node] === 1) markOperands(graph, node, wanted, by);
  const known: Gradient[] = new Array(last + 1);
  for (let node = 0; node <= last; node++) {
    if (wanted[node] === 1) known[node] = gradientOf(graph, node, known, { states, by, parameters });
  }
  return roots.map((root) => known[root] ?? empty);
}

function markOperands(graph: Graph, node: Node, wanted: Uint8Array, by: number): void {
  if ((graph.dependsOn(node) & by) === 0) return;
  const operands = arity(graph.operationOf(node));
  if (operands > 0) wanted[graph.first(node)] = 1;
  if (operands > 1) wanted[graph.second(node)] = 1;
  if (operands > 2) wanted[graph.third(node)] = 1;
}

interface Variables {
  readonly states: number;
  readonly by: number;
  readonly parameters: ReadonlySet<number> | undefined;
}

function gradientOf(
  graph: Graph,
  node: Node,
  known: readonly Gradient[],
  { states, by, parameters }: Variables,
): Gradient {
  if ((graph.dependsOn(node) & by) === 0) return empty;
  const operation = graph.operationOf(node);
  if (operation === op.parameter) {
    if (parameters?.has(graph.first(node)) === false) return empty;
    return { variables: [states + 1 + graph.first(node)], nodes: [graph.constant(1)] };
  }
  if (operation === op.state) return { variables: [graph.first(node)], nodes: [graph.constant(1)] };
  if (operation === op.time) return { variables: [states], nodes: [graph.constant(1)] };
  const a = graph.first(node);
  const ofA = known[a] ?? empty;
  const operands = arity(operation);
  if (operands === 1) return scale(graph, ofA, outer(graph, operation, node, a));
  const b = graph.second(node);
  const ofB = known[b] ?? empty;
  if (operands === 2) return ofBinary(graph, node, ofA, ofB);
  const ofC = known[graph.third(node)] ?? empty;
  return merge(ofB, ofC, (x, y) => select(graph, a, x ?? graph.constant(0), y ?? graph.constant(0)));
}

/** d op(a) / da of an operation of one operand. */
export function outer(graph: Graph, operation: number, node: Node, a: Node): Node {
  switch (operation) {
    case op.negate:
      return graph.constant(-1);
    case op.reciprocal:
      return negate(graph, multiply(graph, node, node));
    case op.sqrt:
      return rootSlope(graph, node, product(graph, [node], [-1], 0.5));
    case op.abs:
      return select(
        graph,
        binary(graph, op.less, a, graph.constant(0)),
        graph.constant(-1),
        graph.constant(1),
      );
    case op.exp:
      return node;
    case op.log:
      return product(graph, [a], [-1]);
    case op.sin:
      return unary(graph, op.cos, a);
    case op.cos:
      return negate(graph, unary(graph, op.sin, a));
    case op.arctan:
      return product(graph, [add(graph, graph.constant(1), multiply(graph, a, a))], [-1]);
    case op.floor:
      return graph.constant(0);
    default:
      throw new Error(`no derivative of operation ${operation}`);
  }
}

function ofBinary(graph: Graph, node: Node, ofA: Gradient, ofB: Gradient): Gradient {
  const a = graph.first(node);
  const b = graph.second(node);
  switch (graph.operationOf(node)) {
    case op.add:
      return merge(ofA, ofB, (x, y) =>
        x === undefined ? (y as Node) : y === undefined ? x : add(graph, x, y),
      );
    case op.subtract:
      return merge(ofA, ofB, (x, y) =>
        x === undefined ? negate(graph, y as Node) : y === undefined ? x : subtract(graph, x, y),
      );
    case op.multiply:
      return combine(graph, ofA, b, ofB, a);
    case op.divide:
      return combine(graph, ofA, product(graph, [b], [-1]), ofB, negate(graph, divide(graph, node, b)));
    case op.min:
      return chosen(graph, binary(graph, op.less, a, b), ofA, ofB);
    case op.max:
      return chosen(graph, binary(graph, op.less, b, a), ofA, ofB);
    case op.pow:
      return combine(graph, ofA, powerSlope(graph, node, a, b), ofB, exponentSlope(graph, node, a, ofB));
    default:
      // Comparisons are flat but for their jumps.
      return empty;
  }
}

/**
 * The slope of a root, 0 where the root is: there it is infinite, and a solver that divides by it would hold still what
 * moves.
 */
function rootSlope(graph: Graph, root: Node, slope: Node): Node {
  const zero = graph.constant(0);
  return select(graph, binary(graph, op.equal, root, zero), zero, slope);
}

/**
 * d x^n / dx = n x^n / x, which shares x^n with the rate; at x = 0 its limit for n >= 1, and 0 for n < 1 as for roots.
 */
export function powerSlope(graph: Graph, node: Node, x: Node, n: Node): Node {
  const one = graph.constant(1);
  const atZero = select(graph, binary(graph, op.equal, n, one), one, graph.constant(0));
  const isZero = binary(graph, op.equal, x, graph.constant(0));
  return multiply(graph, n, select(graph, isZero, atZero, graph.node(op.divide, node, x)));
}

function exponentSlope(graph: Graph, node: Node, x: Node, ofExponent: Gradient): Node {
  return ofExponent.nodes.length === 0 ? graph.constant(0) : slopeByExponent(graph, node, x);
}

/** d x^n / dn = x^n ln x, 0 at x = 0. */
export function slopeByExponent(graph: Graph, node: Node, x: Node): Node {
  const zero = graph.constant(0);
  const slope = multiply(graph, node, unary(graph, op.log, x));
  return select(graph, binary(graph, op.equal, x, zero), zero, slope);
}

function scale(graph: Graph, of: Gradient, by: Node): Gradient {
  return { variables: of.variables, nodes: of.nodes.map((node) => multiply(graph, node, by)) };
}

/** ofA * byA + ofB * byB. */
function combine(graph: Graph, ofA: Gradient, byA: Node, ofB: Gradient, byB: Node): Gradient {
  return merge(ofA, ofB, (x, y) => {
    if (x === undefined) return multiply(graph, y as Node, byB);
    if (y === undefined) return multiply(graph, x, byA);
    return sum(graph, [multiply(graph, x, byA), multiply(graph, y, byB)], [1, 1]);
  });
}

function chosen(graph: Graph, condition: Node, ofA: Gradient, ofB: Gradient): Gradient {
  const zero = graph.constant(0);
  return merge(ofA, ofB, (x, y) => select(graph, condition, x ?? zero, y ?? zero));
}

/** Joins two gradients variable by variable; at least one side is given. */
function merge(a: Gradient, b: Gradient, join: (x?: Node, y?: Node) => Node): Gradient {
  const variables: number[] = [];
  const nodes: Node[] = [];
  let i = 0;
  let j = 0;
  while (i < a.variables.length || j < b.variables.length) {
    const left = a.variables[i] ?? Infinity;
    const right = b.variables[j] ?? Infinity;
    variables.push(Math.min(left, right));
    nodes.push(join(left <= right ? a.nodes[i] : undefined, right <= left ? b.nodes[j] : undefined));
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { variables, nodes };
}
