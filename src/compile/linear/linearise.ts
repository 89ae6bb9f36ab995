import type { Graph, Node } from "../expression/graph.ts";
import { op } from "../expression/operation.ts";
import { SlopeNetwork } from "./slope-network.ts";
import type { SparseRows } from "./symbolic-factors.ts";
import { added, chained, signed, type Weight } from "./weight.ts";

/** The derivatives of rates, in two forms. */
export interface Linearised {
  readonly jacobian: SparseRows;
  /**
   * The same with more unknowns, those behind the states: each is what a shared term changes by, and its row says how
   * that is made of others. Terms that many states feed and many rates read are not multiplied out.
   */
  readonly extended: SparseRows;
  /** Per state whose rate reads the time, its derivative by time. */
  readonly slope: ReadonlyMap<number, Node>;
}

/** A term stays an unknown of its own where writing it out would replace more than this many entries more than it has. */
const mostFill = 4;

export function linearise(graph: Graph, rates: readonly Node[], parameters: ArrayLike<number>): Linearised {
  const size = rates.length;
  const network = new SlopeNetwork(graph, rates, parameters);
  const terms = network.reduce(mostFill);
  const points = [...rates.map((_, i) => network.firstRoot + i), ...terms];
  const place = new Map(terms.map((node, i) => [node, size + i]));
  const columnOf = (node: Node) =>
    place.get(node) ?? (graph.operationOf(node) === op.state ? graph.first(node) : -1);
  const extended = rowsOf(graph, network, points, columnOf);
  const slope = slopesOf(graph, network, points, terms);
  network.reduce(Number.POSITIVE_INFINITY);
  return { jacobian: rowsOf(graph, network, points.slice(0, size), columnOf), extended, slope };
}

function rowsOf(
  graph: Graph,
  network: SlopeNetwork,
  points: readonly number[],
  columnOf: (node: Node) => number,
): SparseRows {
  const rows = points.map((point) =>
    [...network.arrows(point)]
      .map(([node, slope]) => ({ column: columnOf(node), slope }))
      .filter(({ column, slope }) => column >= 0 && graph.valueOf(slope.node) !== 0)
      .sort((a, b) => a.column - b.column),
  );
  return {
    columns: rows.map((row) => row.map(({ column }) => column)),
    entries: rows.map((row) => row.map(({ slope }) => signed(graph, slope))),
  };
}

/** Derivatives of the rates by time, through terms too. `terms` are in an order in which each comes after those that it is made of. */
function slopesOf(
  graph: Graph,
  network: SlopeNetwork,
  points: readonly number[],
  terms: readonly Node[],
): Map<number, Node> {
  const known = new Map<number, Weight>();
  const slopeOf = (point: number): Weight | undefined => {
    let total: Weight | undefined;
    for (const [node, slope] of network.arrows(point)) {
      const ofTerm = known.get(node);
      const isTime = graph.operationOf(node) === op.time;
      if (!isTime && ofTerm === undefined) continue;
      const part = ofTerm === undefined ? slope : chained(graph, slope, ofTerm);
      total = total === undefined ? part : added(graph, total, part);
    }
    return total;
  };
  for (const term of terms) {
    const slope = slopeOf(term);
    if (slope !== undefined) known.set(term, slope);
  }
  const slopes = new Map<number, Node>();
  const states = points.length - terms.length;
  for (let i = 0; i < states; i++) {
    const slope = slopeOf(points[i] as number);
    if (slope !== undefined && graph.valueOf(slope.node) !== 0) slopes.set(i, signed(graph, slope));
  }
  return slopes;
}
