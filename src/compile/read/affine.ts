import type { Graph, Node } from "../expression/graph.ts";
import { arity, depends, op } from "../expression/operation.ts";

const still = 0;
const affine = 1;
const curved = 2;

/**
 * For each node asked for, whether it is anything but a line in time and states, with factors that hold still while the
 * solver steps. What is a line is, along a step, as smooth as the states.
 */
export function findCurved(graph: Graph, nodes: readonly Node[]): boolean[] {
  const shapes = new Uint8Array(nodes.reduce((most, node) => Math.max(most, node), -1) + 1);
  for (let node = 0; node < shapes.length; node++) shapes[node] = shapeOf(graph, node, shapes);
  return nodes.map((node) => shapes[node] === curved);
}

function shapeOf(graph: Graph, node: Node, shapes: Uint8Array): number {
  if ((graph.dependsOn(node) & (depends.time | depends.state)) === 0) return still;
  const operation = graph.operationOf(node);
  if (arity(operation) === 0) return affine;
  const a = shapes[graph.first(node)] as number;
  if (operation === op.negate) return a;
  const b = arity(operation) > 1 ? (shapes[graph.second(node)] as number) : still;
  switch (operation) {
    case op.add:
    case op.subtract:
      return Math.max(a, b);
    case op.multiply:
      return a === still ? b : b === still ? a : curved;
    case op.divide:
      return b === still ? a : curved;
    case op.select:
      return a === still ? Math.max(b, shapes[graph.third(node)] as number) : curved;
    default:
      return curved;
  }
}
