import { binary, select } from "../expression/functions.ts";
import type { Graph, Node } from "../expression/graph.ts";
import { depends, op } from "../expression/operation.ts";
import { divide, multiply, negate } from "../expression/product.ts";
import { add, subtract } from "../expression/sum.ts";

/** A margin as offset + slope * time, with parts known before the run. */
interface Line {
  readonly offset: Node;
  readonly slope: Node;
}

/** Whether a margin changes with time and with nothing else that moves. */
export function isOnTimeAlone(graph: Graph, margin: Node): boolean {
  const bits = graph.dependsOn(margin);
  return (bits & depends.time) !== 0 && (bits & (depends.state | depends.switch | depends.past)) === 0;
}

/** The time at which a margin on time alone changes its sign, NaN where it has no such time; undefined unless it is a line. */
export function breakTime(graph: Graph, margin: Node): Node | undefined {
  const line = asLine(graph, margin);
  if (line === undefined) return undefined;
  const crossing = negate(graph, divide(graph, line.offset, line.slope));
  const flat = binary(graph, op.equal, line.slope, graph.constant(0));
  return select(graph, flat, graph.constant(Number.NaN), crossing);
}

function asLine(graph: Graph, node: Node): Line | undefined {
  if (graph.isFixed(node)) return { offset: node, slope: graph.constant(0) };
  const operation = graph.operationOf(node);
  if (operation === op.time) return { offset: graph.constant(0), slope: graph.constant(1) };
  const a = graph.first(node);
  if (operation === op.negate) return mapLine(asLine(graph, a), (part) => negate(graph, part));
  const b = graph.second(node);
  if (operation === op.add) return joinLines(asLine(graph, a), asLine(graph, b), (x, y) => add(graph, x, y));
  if (operation === op.subtract)
    return joinLines(asLine(graph, a), asLine(graph, b), (x, y) => subtract(graph, x, y));
  if (operation === op.multiply) {
    const [factor, rest] = graph.isFixed(a) ? [a, b] : [b, a];
    if (graph.isFixed(factor)) return mapLine(asLine(graph, rest), (part) => multiply(graph, part, factor));
  }
  return undefined;
}

function mapLine(line: Line | undefined, change: (part: Node) => Node): Line | undefined {
  return line && { offset: change(line.offset), slope: change(line.slope) };
}

function joinLines(
  a: Line | undefined,
  b: Line | undefined,
  join: (x: Node, y: Node) => Node,
): Line | undefined {
  return a && b && { offset: join(a.offset, b.offset), slope: join(a.slope, b.slope) };
}
