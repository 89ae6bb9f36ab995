import type { FlatSystem } from "../../lang/flat-system.ts";
import { refuse } from "../compile-faults.ts";
import { type Gradient, gradients } from "../expression/derivative.ts";
import type { Graph, Node } from "../expression/graph.ts";
import { arity, depends, op } from "../expression/operation.ts";
import { eliminationOrder } from "../linear/elimination-order.ts";
import { factorSymbolically, type SparseRows, type SymbolicFactors } from "../linear/symbolic-factors.ts";
import { breakTime, isOnTimeAlone } from "../read/break-time.ts";
import { type ReadSystem, readSystem } from "../read/system.ts";
import { layOut } from "../tape/layout.ts";
import { findHoisted, Recorder } from "../tape/record.ts";
import type { SolveRow, TableProgram, TangentProgram } from "./tangent-program.ts";

/** Entries of a table as nodes. */
interface Entries {
  readonly rows: number[];
  readonly columns: number[];
  readonly nodes: Node[];
}

const everything = depends.state | depends.time | depends.parameter;

/**
 * Compiles the derivatives of a flat system: of its rates, readouts, conditions, events, initial values and break times
 * by states, time and parameters, and the second derivatives that the derivative of a Rosenbrock step needs. With
 * `parameters`, only those at these indices: the fewer, the faster.
 *
 * Throws an EquatorError for a system whose tangents are not offered: with delayed values, delayed events or algebraic
 * states.
 */
export function compileTangents(system: FlatSystem, parameters?: Iterable<number>): TangentProgram {
  refuseUnknown(system);
  const read = readSystem(system);
  const { graph } = read;
  const size = system.states.length;
  const differentiated = new Set(parameters ?? system.parameters.keys());
  const differentiate = (roots: readonly Node[]) => gradients(graph, roots, size, everything, differentiated);
  const ratesGradient = differentiate(read.rates);
  const jacobian = jacobianOf(graph, ratesGradient, size);
  const tables = tablesOf(read, { ratesGradient, jacobian, differentiate });
  const { order, ...factors } = factorSymbolically(graph, jacobian, eliminationOrder(size, jacobian.columns));
  const slots = slotsOf({ order, ...factors });
  const { initial, breaks, events, ...changing } = tables;
  const inRun = [...Object.values(changing), ...events].flatMap(({ nodes }) => nodes);
  const hoistedNodes = findHoisted(graph, [...inRun, ...slots.keys(), factors.guard]);
  const layout = layOut({
    states: size,
    parameters: system.parameters.length,
    switches: read.margins.length,
    hoisted: hoistedNodes.length,
    factors: slots.size,
    entries: Math.max(
      0,
      ...[...Object.values(changing), ...events, initial, breaks].map(({ nodes }) => nodes.length),
    ),
    outputs: 0,
    assignments: 0,
    events: 0,
    delays: 0,
  });
  const hoisted = new Map(hoistedNodes.map((node, i) => [node, layout.start.hoisted + i]));
  const recorder = new Recorder(graph, layout, hoisted);
  const table = ({ rows, columns, nodes }: Entries, fixed = false): TableProgram => ({
    rows: Int32Array.from(rows),
    columns: Int32Array.from(columns),
    tape: recorder.record(
      nodes.map((node, k) => ({ node, cell: layout.start.entries + k })),
      fixed,
    ),
  });
  const cellOf = (node: Node) => layout.start.factors + (slots.get(node) as number);
  return {
    id: system.id,
    size,
    differentiated,
    layout,
    defaults: Float64Array.from(system.parameters, (parameter) => parameter.value),
    hoist: recorder.record(
      [...hoisted].map(([node, cell]) => ({ node, cell })),
      true,
    ),
    rates: table(changing.rates),
    curvature: {
      ...table(changing.curvature),
      targets: Int32Array.from(changing.curvature.targets),
      sources: Int32Array.from(changing.curvature.sources),
    },
    outputs: table(changing.outputs),
    margins: table(changing.margins),
    events: events.map((entries) => table(entries)),
    eventSwitches: read.events.map(({ holds }) => switchesIn(graph, holds)),
    initial: table(initial, true),
    breaks: table(breaks, true),
    start: recorder.record([
      ...[...slots].map(([node, slot]) => ({ node, cell: layout.start.factors + slot })),
      { node: factors.guard, cell: layout.start.guard },
    ]),
    ...solveRows({ order, ...factors }, cellOf),
    constants: Float64Array.from(graph.constants),
  };
}

/** Whose tangents are not offered, by name. */
function refuseUnknown({ states, events, delays = [] }: FlatSystem): void {
  const algebraic = states.find((state) => state.algebraic === true);
  const late = events.find((event) => event.delay !== undefined);
  const first = delays[0];
  const found: readonly [string, string] | undefined =
    algebraic !== undefined
      ? [algebraic.address, "an algebraic state"]
      : late !== undefined
        ? [late.address, "an event with a delay"]
        : first !== undefined
          ? [first.address, "a delayed value"]
          : undefined;
  if (found !== undefined) refuse("tangents-not-offered", found[0], found[1], "rates and immediate events");
}

function jacobianOf(graph: Graph, rows: readonly Gradient[], size: number): SparseRows {
  const kept = rows.map((row) => keep(graph, row, (variable) => variable < size));
  return { columns: kept.map(({ variables }) => variables), entries: kept.map(({ nodes }) => nodes) };
}

/** The entries of a gradient that are not zero and are by wanted variables. */
function keep(graph: Graph, { variables, nodes }: Gradient, wanted: (variable: number) => boolean): Gradient {
  const at = variables.flatMap((variable, k) =>
    wanted(variable) && graph.valueOf(nodes[k] as Node) !== 0 ? [k] : [],
  );
  return { variables: at.map((k) => variables[k] as number), nodes: at.map((k) => nodes[k] as Node) };
}

function entriesOf(graph: Graph, rows: readonly Gradient[], wanted: (variable: number) => boolean): Entries {
  const kept = rows.map((row) => keep(graph, row, wanted));
  return {
    rows: kept.flatMap(({ variables }, i) => variables.map(() => i)),
    columns: kept.flatMap(({ variables }) => variables),
    nodes: kept.flatMap(({ nodes }) => nodes),
  };
}

interface Differentiation {
  readonly ratesGradient: readonly Gradient[];
  readonly jacobian: SparseRows;
  readonly differentiate: (roots: readonly Node[]) => readonly Gradient[];
}

function tablesOf(read: ReadSystem, { ratesGradient, jacobian, differentiate }: Differentiation) {
  const { graph } = read;
  const size = ratesGradient.length;
  const notTime = (variable: number) => variable !== size;
  const any = () => true;
  const entries = (roots: readonly Node[], wanted: (variable: number) => boolean) =>
    entriesOf(graph, differentiate(roots), wanted);
  const slopes = ratesGradient.map((row) => row.nodes[row.variables.indexOf(size)]);
  const nowhere = graph.constant(Number.NaN);
  const times = read.margins.map(
    (margin) => (isOnTimeAlone(graph, margin) ? breakTime(graph, margin) : undefined) ?? nowhere,
  );
  return {
    rates: entriesOf(graph, ratesGradient, notTime),
    curvature: curvatureOf(graph, { jacobian, slopes, differentiate }, notTime),
    outputs: entries(read.readouts, notTime),
    margins: entries(read.margins, any),
    events: read.events.map(({ values, factors }) => entries([...values, ...factors], any)),
    initial: entries(read.initial, notTime),
    breaks: entries(times, notTime),
  };
}

/** The entries of J v + weight df/dt by states and parameters, and the second derivatives that they are sums of. */
interface Curvature extends Entries {
  readonly targets: readonly number[];
  readonly sources: readonly number[];
}

/** `nodes` are the second derivatives; the weight of df/dt counts as component n of the vector. */
function curvatureOf(
  graph: Graph,
  {
    jacobian,
    slopes,
    differentiate,
  }: Omit<Differentiation, "ratesGradient"> & { readonly slopes: readonly (Node | undefined)[] },
  wanted: (variable: number) => boolean,
): Curvature {
  const size = slopes.length;
  const roots: Node[] = [];
  const places: { readonly row: number; readonly source: number }[] = [];
  for (const [row, slope] of slopes.entries()) {
    for (const [k, source] of (jacobian.columns[row] ?? []).entries()) {
      roots.push(jacobian.entries[row]?.[k] as Node);
      places.push({ row, source });
    }
    if (slope === undefined) continue;
    roots.push(slope);
    places.push({ row, source: size });
  }
  const bends = entriesOf(graph, differentiate(roots), wanted);
  const rowOf = bends.rows.map((root) => places[root]?.row as number);
  const span = Math.max(0, ...bends.columns) + 1;
  const keys = rowOf.map((row, k) => row * span + (bends.columns[k] as number));
  const sorted = [...new Set(keys)].sort((x, y) => x - y);
  const entryOf = new Map(sorted.map((key, entry) => [key, entry]));
  return {
    rows: sorted.map((key) => Math.floor(key / span)),
    columns: sorted.map((key) => key % span),
    nodes: bends.nodes,
    targets: keys.map((key) => entryOf.get(key) as number),
    sources: bends.rows.map((root) => places[root]?.source as number),
  };
}

/** A slot for each factor that solving reads. */
function slotsOf({ order, lower, upper, inverse }: SymbolicFactors): Map<Node, number> {
  const slots = new Map<Node, number>();
  const add = (node: Node) => slots.has(node) || slots.set(node, slots.size);
  for (const i of order) {
    for (const node of lower[i]?.nodes ?? []) add(node);
    add(inverse[i] as Node);
    for (const node of upper[i]?.nodes ?? []) add(node);
  }
  return slots;
}

function solveRows(
  { order, lower, upper, inverse }: SymbolicFactors,
  cellOf: (node: Node) => number,
): { forward: SolveRow[]; backward: SolveRow[] } {
  const rowOf = (i: number, { columns, nodes }: { columns: readonly number[]; nodes: readonly Node[] }) => ({
    row: i,
    columns,
    cells: nodes.map(cellOf),
    inverse: cellOf(inverse[i] as Node),
  });
  const none = { columns: [], nodes: [] };
  const turned = (i: number) => {
    const { columns, nodes } = upper[i] ?? none;
    return { columns: [...columns].reverse(), nodes: [...nodes].reverse() };
  };
  return {
    forward: [...order].map((i) => rowOf(i, lower[i] ?? none)),
    backward: [...order].reverse().map((i) => rowOf(i, turned(i))),
  };
}

/** The switches below a node. */
function switchesIn(graph: Graph, root: Node): number[] {
  const found = new Set<number>();
  const pending = new Set([root]);
  for (const node of pending) {
    const operation = graph.operationOf(node);
    if (operation === op.switch) found.add(graph.first(node));
    const operands = [graph.first(node), graph.second(node), graph.third(node)];
    for (const of of operands.slice(0, arity(operation))) pending.add(of);
  }
  return [...found];
}
