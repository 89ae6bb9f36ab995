import type { Graph, Node } from "../expression/graph.ts";
import { arity, op } from "../expression/operation.ts";

/** Operations that are functions of many instructions. */
const calls: ReadonlySet<number> = new Set([op.exp, op.log, op.sin, op.cos, op.arctan, op.pow]);

/**
 * The calls below the roots, those first that need no other call, then those that need these, and so on.
 *
 * Recorded first, calls that do not wait for one another stand side by side, and a processor that looks a few
 * hundred instructions ahead works on several at once.
 */
export function callsFirst(graph: Graph, roots: readonly Node[]): Node[] {
  const last = roots.reduce((most, root) => Math.max(most, root), -1);
  const wanted = new Uint8Array(last + 1);
  for (const root of roots) wanted[root] = 1;
  for (let node = last; node >= 0; node--) {
    if (wanted[node] === 1 && !graph.isFixed(node)) for (const of of operands(graph, node)) wanted[of] = 1;
  }
  const depth = new Int32Array(last + 1);
  const found: Node[] = [];
  for (let node = 0; node <= last; node++) {
    if (wanted[node] === 0 || graph.isFixed(node)) continue;
    const isCall = calls.has(graph.operationOf(node));
    const below = operands(graph, node).reduce((most, of) => Math.max(most, depth[of] as number), 0);
    depth[node] = below + (isCall ? 1 : 0);
    if (isCall) found.push(node);
  }
  return found.sort((a, b) => (depth[a] as number) - (depth[b] as number) || a - b);
}

function operands(graph: Graph, node: Node): Node[] {
  const all = [graph.first(node), graph.second(node), graph.third(node)];
  return all.slice(0, arity(graph.operationOf(node)));
}
