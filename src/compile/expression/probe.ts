import { evaluate } from "./evaluate.ts";
import type { Graph, Node } from "./graph.ts";
import { arity, op } from "./operation.ts";

/** The nodes below `end` at a point: each state has the value given, parameters have their numbers, time and all else is 0. */
export function valuesAt(
  graph: Graph,
  end: Node,
  parameters: ArrayLike<number>,
  state: number,
): Float64Array {
  const values = new Float64Array(end);
  for (let node = 0; node < end; node++) {
    const operation = graph.operationOf(node);
    const a = graph.first(node);
    if (operation === op.constant) values[node] = graph.valueOf(node) as number;
    else if (operation === op.parameter) values[node] = parameters[a] as number;
    else if (operation === op.state) values[node] = state;
    else if (arity(operation) > 0) {
      const [b, c] = [values[graph.second(node)] as number, values[graph.third(node)] as number];
      values[node] = evaluate(operation, values[a] as number, b, c);
    }
  }
  return values;
}

/**
 * Which nodes below `end` are quotients or logarithms of what is 0, or not a number, where all states are 0 or all are 1:
 * where a divisor vanishes, it usually does there.
 */
export function singularNodes(graph: Graph, end: Node, parameters: ArrayLike<number>): Uint8Array {
  const found = new Uint8Array(end);
  const points = [0, 1].map((state) => valuesAt(graph, end, parameters, state));
  for (let node = 0; node < end; node++) {
    const operation = graph.operationOf(node);
    if (operation !== op.reciprocal && operation !== op.divide && operation !== op.log) continue;
    const divisor = operation === op.divide ? graph.second(node) : graph.first(node);
    if (points.some((values) => !(Math.abs(values[divisor] as number) > 0))) found[node] = 1;
  }
  return found;
}
