import { gradients } from "../expression/derivative.ts";
import type { Graph, Node } from "../expression/graph.ts";

/**
 * The rates with the equations of algebraic states exchanged among these, so that, where it can be, each depends on the
 * state in whose place it stands: the factorisation then finds its pivots on the diagonal. Which equation stands where
 * has no meaning of its own.
 *
 * Augmenting paths (H. W. Kuhn, Naval Research Logistics Quarterly 2:83-97, 1955); an equation keeps its place where it
 * can.
 */
export function pairResiduals(graph: Graph, rates: readonly Node[], algebraic: Uint8Array): readonly Node[] {
  const states = rates.flatMap((_, i) => (algebraic[i] === 1 ? [i] : []));
  const roots = states.map((i) => rates[i] as Node);
  const reached = gradients(graph, roots, rates.length).map(({ variables, nodes }, k) =>
    variables
      .filter((variable, n) => algebraic[variable] === 1 && graph.valueOf(nodes[n] as Node) !== 0)
      .sort((a, b) => Number(b === states[k]) - Number(a === states[k])),
  );
  const equationOf = matching(reached, states);
  const paired = [...rates];
  const free = roots.filter((_, k) => ![...equationOf.values()].includes(k));
  for (const state of states) {
    const k = equationOf.get(state);
    paired[state] = k === undefined ? (free.pop() as Node) : (roots[k] as Node);
  }
  return paired;
}

/** For each state that could be paired, its equation. */
function matching(reached: readonly (readonly number[])[], states: readonly number[]): Map<number, number> {
  const equationOf = new Map<number, number>();
  for (const [k, columns] of reached.entries()) {
    const own = states[k] as number;
    if (columns.includes(own)) equationOf.set(own, k);
  }
  const placed = new Set(equationOf.values());
  for (const k of reached.keys()) if (!placed.has(k)) place(k, reached, equationOf);
  return equationOf;
}

/** Finds a place for an equation by moving others along, breadth first. */
function place(
  start: number,
  reached: readonly (readonly number[])[],
  equationOf: Map<number, number>,
): void {
  const cameFrom = new Map<number, number>();
  const pending = new Set([start]);
  for (const k of pending) {
    for (const state of reached[k] ?? []) {
      if (cameFrom.has(state)) continue;
      cameFrom.set(state, k);
      const holder = equationOf.get(state);
      if (holder !== undefined) {
        pending.add(holder);
        continue;
      }
      moveAlong(state, start, cameFrom, equationOf);
      return;
    }
  }
}

function moveAlong(
  end: number,
  start: number,
  cameFrom: ReadonlyMap<number, number>,
  equationOf: Map<number, number>,
): void {
  const stateOf = new Map([...equationOf].map(([state, k]) => [k, state]));
  let state: number | undefined = end;
  while (state !== undefined) {
    const k = cameFrom.get(state) as number;
    equationOf.set(state, k);
    state = k === start ? undefined : stateOf.get(k);
  }
}
