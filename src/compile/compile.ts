import type { KernelEvent } from "../engine/kernel.ts";
import type { FlatSystem } from "../lang/flat-system.ts";
import { type Gradient, gradients } from "./expression/derivative.ts";
import type { Graph, Node } from "./expression/graph.ts";
import { depends } from "./expression/operation.ts";
import { eliminationOrder } from "./linear/elimination-order.ts";
import { type Linearised, linearise } from "./linear/linearise.ts";
import { pairResiduals } from "./linear/pair-residuals.ts";
import { factorSymbolically, type SparseRows, type SymbolicFactors } from "./linear/symbolic-factors.ts";
import { type SymbolicSolve, solveSymbolically } from "./linear/symbolic-solve.ts";
import type { Counts, DelayFacts, Indices, Program, Tapes } from "./program.ts";
import { findCurved } from "./read/affine.ts";
import { breakTime, isOnTimeAlone } from "./read/break-time.ts";
import { nodesOf, type ReadEvent } from "./read/events.ts";
import { type ReadSystem, readSystem } from "./read/system.ts";
import { callsFirst } from "./tape/calls-first.ts";
import { type Layout, layOut } from "./tape/layout.ts";
import { findHoisted, Recorder } from "./tape/record.ts";
import type { Output } from "./tape/tape.ts";

/** From this size on, derivatives are shared (linear/linearise.ts); below it, results keep their bits. */
const fewestStates = 200;

/** Everything that a program computes, as nodes. */
interface Symbolic {
  readonly read: ReadSystem;
  readonly jacobian: SparseRows;
  readonly slope: ReadonlyMap<number, Node>;
  readonly factors: SymbolicFactors;
  readonly solve: SymbolicSolve;
  /** Per switch: when it changes, where that is known before the run. */
  readonly breaks: readonly (Node | undefined)[];
}

/**
 * Compiles a flat system: formulas to a shared graph, its sparse derivatives, an elimination order for the Newton
 * matrix, its factors in symbols, and all of it as tapes.
 *
 * Throws an EquatorError for a formula that it cannot read.
 */
export function compile(system: FlatSystem): Program {
  const algebraic = algebraicOf(system);
  const symbolic = differentiate(system, algebraic);
  const hoistedNodes = findHoisted(symbolic.read.graph, runTimeNodes(symbolic));
  const layout = layOut({
    states: system.states.length,
    parameters: system.parameters.length,
    switches: symbolic.read.margins.length,
    hoisted: hoistedNodes.length,
    factors: symbolic.solve.stored.length,
    entries: symbolic.jacobian.entries.flat().length,
    outputs: system.readouts.length,
    assignments: Math.max(
      0,
      ...symbolic.read.events.map((event) => event.values.length + event.factors.length),
    ),
    events: symbolic.read.events.length,
    delays: symbolic.read.delays.length,
  });
  const hoisted = new Map(hoistedNodes.map((node, i) => [node, layout.start.hoisted + i]));
  const tapes = recordTapes(symbolic, layout, hoisted);
  const { graph, rates, margins, kinds, events } = symbolic.read;
  return {
    id: system.id,
    counts: countAll(system, symbolic, tapes),
    indices: indexAddresses(system),
    defaults: numbersOf(system),
    layout,
    constants: Float64Array.from(graph.constants),
    tapes,
    pattern: patternOf(symbolic.jacobian),
    ...(algebraic === undefined ? {} : { algebraic }),
    ...restingOf(system),
    dependsOnTime: rates.some((rate) => (graph.dependsOn(rate) & depends.time) !== 0),
    // Only a known time can be a planned stop; every other condition is watched while stepping.
    switchOnTimeAlone: symbolic.breaks.map((time) => time !== undefined),
    switchHoldsAtZero: kinds.map((kind) => kind === "not-negative"),
    switchOnEquality: kinds.map((kind) => kind === "equality"),
    switchCurved: findCurved(graph, margins).map((curved, i) => curved && kinds[i] !== "equality"),
    events: events.map(describeEvent),
    ...(symbolic.read.delays.length === 0 ? {} : { delays: describeDelays(symbolic.read) }),
  };
}

function describeEvent(event: ReadEvent): KernelEvent {
  const { name, states, before, persistent, valuesAtExecution, delay, priority } = event;
  const has = {
    hasDelay: delay !== undefined,
    hasPriority: priority !== undefined,
    hasFactors: event.factors.length > 0,
  };
  return { name, states, before, persistent, valuesAtExecution, ...has };
}

function describeDelays({ graph, delays, nested, margins }: ReadSystem): DelayFacts {
  const isPast = (node: Node) => (graph.dependsOn(node) & depends.past) !== 0;
  return {
    count: delays.length,
    isNeeded: delays.map((delay) => delay.isNeeded),
    isLagFixed: delays.map(({ by }) => graph.isFixed(by)),
    isLagOnState: delays.map(({ by }) => (graph.dependsOn(by) & depends.state) !== 0 || isPast(by)),
    mayJump: delays.map(({ of }) => (graph.dependsOn(of) & ~(depends.parameter | depends.time)) !== 0),
    nested,
    watched: margins.some(isPast),
  };
}

/** 1 for each algebraic state; undefined where there is none. */
function algebraicOf({ states }: FlatSystem): Uint8Array | undefined {
  const all = Uint8Array.from(states, ({ algebraic }) => (algebraic === true ? 1 : 0));
  return all.includes(1) ? all : undefined;
}

/** Which states rest, where any does: those that are written with a rate of 0, not those whose rate comes to it. */
function restingOf({ states }: FlatSystem) {
  const resting = Uint8Array.from(states, ({ rate, algebraic }) =>
    rate.kind === "number" && rate.value === 0 && algebraic !== true ? 1 : 0,
  );
  return resting.includes(1) ? { resting } : {};
}

function differentiate(system: FlatSystem, algebraic: Uint8Array | undefined): Symbolic {
  const asRead = readSystem(system);
  const { graph, margins } = asRead;
  const rates = algebraic === undefined ? asRead.rates : pairResiduals(graph, asRead.rates, algebraic);
  const read = { ...asRead, rates };
  const size = rates.length;
  const isLarge = size >= fewestStates && algebraic === undefined;
  const { jacobian, extended, slope } = isLarge
    ? linearise(graph, rates, numbersOf(system))
    : writtenOut(graph, rates);
  const { columns } = extended;
  const order = eliminationOrder(columns.length, columns, algebraic, size);
  const factors = factorSymbolically(graph, extended, order, algebraic, size);
  const solve = solveSymbolically(graph, factors, size);
  const breaks = margins.map((margin) =>
    isOnTimeAlone(graph, margin) ? breakTime(graph, margin) : undefined,
  );
  return { read, jacobian, slope, factors, solve, breaks };
}

function numbersOf({ parameters }: FlatSystem): Float64Array {
  return Float64Array.from(parameters, ({ value }) => value);
}

/** The derivatives of small systems, each written out by itself. */
function writtenOut(graph: Graph, rates: readonly Node[]): Linearised {
  const size = rates.length;
  const rows = gradients(graph, rates, size);
  const jacobian = jacobianOf(graph, rows, size);
  const slope = new Map<number, Node>();
  for (const [i, row] of rows.entries()) {
    const at = row.variables.indexOf(size);
    if (at >= 0 && graph.valueOf(row.nodes[at] as Node) !== 0) slope.set(i, row.nodes[at] as Node);
  }
  return { jacobian, extended: jacobian, slope };
}

function jacobianOf(graph: Graph, rows: readonly Gradient[], size: number): SparseRows {
  const columns: number[][] = [];
  const entries: Node[][] = [];
  for (const row of rows) {
    const kept = row.variables
      .map((variable, k) => ({ variable, node: row.nodes[k] as Node }))
      .filter(({ variable, node }) => variable < size && graph.valueOf(node) !== 0);
    columns.push(kept.map(({ variable }) => variable));
    entries.push(kept.map(({ node }) => node));
  }
  return { columns, entries };
}

/** Every node that some tape other than the hoist reads. */
function runTimeNodes({ read, jacobian, slope, factors, solve }: Symbolic): Node[] {
  return [
    ...read.rates,
    ...jacobian.entries.flat(),
    ...slope.values(),
    ...solve.stored,
    ...solve.forward,
    ...solve.solution,
    factors.guard,
    ...read.margins,
    ...read.readouts,
    ...read.events.flatMap(nodesOf),
    ...read.delays.flatMap(({ of, by, before }) => [of, by, before]),
  ];
}

function recordTapes(symbolic: Symbolic, layout: Layout, hoisted: ReadonlyMap<Node, number>): Tapes {
  const { read, jacobian, slope, factors, solve, breaks } = symbolic;
  const recorder = new Recorder(read.graph, layout, hoisted);
  const { start } = layout;
  const early = callsFirst(read.graph, read.rates).map(unstored);
  const rates = [...early, ...into(read.rates, start.rates)];
  const slopes = [...slope].map(([i, node]) => ({ node, cell: start.slope + i }));
  const stored = into(solve.stored, start.factors);
  const guard = { node: factors.guard, cell: start.guard };
  const known = [...hoisted].map(([node, cell]) => ({ node, cell }));
  const times = breaks.map((node, i) => ({
    node: node ?? read.graph.constant(Number.NaN),
    cell: start.breaks + i,
  }));
  return {
    hoist: recorder.record([...known, ...times], true),
    initial: recorder.record(into(read.initial, start.argument), true),
    rates: recorder.record(rates),
    jacobian: recorder.record(into(jacobian.entries.flat(), start.entries)),
    timeSlope: recorder.record(slopes),
    start: recorder.record([...rates, ...slopes, ...rowByRow(symbolic), ...stored, guard]),
    solve: recorder.record([
      ...solve.forward.map(unstored),
      ...solve.backward.map((i) => ({ node: solve.solution[i] as Node, cell: i })),
    ]),
    margins: recorder.record(into(read.margins, start.margins)),
    outputs: recorder.record(into(read.readouts, start.outputs)),
    holds: recorder.record(
      into(
        read.events.map((event) => event.holds),
        start.holds,
      ),
    ),
    delays: recorder.record(
      intoKnown(
        read.events.map((event) => event.delay),
        start.delays,
      ),
    ),
    priorities: recorder.record(
      intoKnown(
        read.events.map((event) => event.priority),
        start.priorities,
      ),
    ),
    events: read.events.map((event) =>
      recorder.record(into([...event.values, ...event.factors], start.right)),
    ),
    pasts: read.delays.map(({ of }) => recorder.record(into([of], start.right))),
    befores: read.delays.map(({ before }) => recorder.record(into([before], start.right))),
    lags: recorder.record(
      into(
        read.delays.map(({ by }) => by),
        start.right,
      ),
    ),
  };
}

/** The factors in the order of elimination, so that what a row needs is recent. */
function rowByRow({ factors }: Symbolic): Output[] {
  const nodes: Node[] = [];
  for (const i of factors.order) {
    nodes.push(
      ...(factors.lower[i]?.nodes ?? []),
      factors.inverse[i] as Node,
      ...(factors.upper[i]?.nodes ?? []),
    );
  }
  return nodes.map(unstored);
}

function into(nodes: readonly Node[], start: number): Output[] {
  return nodes.map((node, i) => ({ node, cell: start + i }));
}

/** Like into, for those that there are. */
function intoKnown(nodes: readonly (Node | undefined)[], start: number): Output[] {
  return nodes.flatMap((node, i) => (node === undefined ? [] : [{ node, cell: start + i }]));
}

function unstored(node: Node): Output {
  return { node, cell: -1 };
}

function patternOf(jacobian: SparseRows): Program["pattern"] {
  const rows = jacobian.columns.flatMap((columns, i) => columns.map(() => i));
  return { rows: Int32Array.from(rows), columns: Int32Array.from(jacobian.columns.flat()) };
}

function countAll(system: FlatSystem, { jacobian, factors, read }: Symbolic, tapes: Tapes): Counts {
  const entries = (rows: readonly { readonly columns: readonly number[] }[]) =>
    rows.reduce((total, row) => total + row.columns.length, 0);
  return {
    states: system.states.length,
    parameters: system.parameters.length,
    switches: read.margins.length,
    jacobian: jacobian.entries.flat().length,
    factors: entries(factors.lower) + entries(factors.upper) + factors.order.length,
    hoisted: tapes.hoist.outputs.length / 2 - read.margins.length,
    rateOperations: tapes.rates.length,
    startOperations: tapes.start.length,
    solveOperations: tapes.solve.length,
  };
}

function indexAddresses(system: FlatSystem): Indices {
  const index = (items: readonly { readonly address: string }[]) =>
    new Map(items.map((item, i) => [item.address, i]));
  return {
    states: index(system.states),
    parameters: index(system.parameters),
    readouts: index(system.readouts),
  };
}
