import type { FlatSystem, FlatTerm } from "../../lang/flat-system.ts";
import { refuse } from "../compile-faults.ts";
import { Graph, type Node } from "../expression/graph.ts";
import { depends, op } from "../expression/operation.ts";
import { delayedValue, type ReadDelay, readDelay, shownValue } from "./delays.ts";
import { type ReadEvent, readEvent } from "./events.ts";
import { readFormula } from "./formula.ts";
import { areNested, neededNames } from "./needed-terms.ts";
import type { ConditionKind, Conditions, Scope } from "./scope.ts";

/** A flat system as nodes of one graph. */
export interface ReadSystem {
  readonly graph: Graph;
  readonly rates: readonly Node[];
  readonly initial: readonly Node[];
  readonly readouts: readonly Node[];
  /** One margin per switch, and when its condition holds. */
  readonly margins: readonly Node[];
  readonly kinds: readonly ConditionKind[];
  readonly events: readonly ReadEvent[];
  readonly delays: readonly ReadDelay[];
  /** Whether delayed values or their lags use delayed values. */
  readonly nested: boolean;
}

/**
 * Reads a flat system. Rates and events read switches, which hold still while the solver steps; readouts, and the
 * terms that they use, make their comparisons in place.
 */
export function readSystem(system: FlatSystem): ReadSystem {
  const graph = new Graph();
  const names = new Map<string, Node>([["time", graph.leaf(op.time, 0)]]);
  for (const [i, state] of system.states.entries()) names.set(state.address, graph.leaf(op.state, i));
  for (const [i, parameter] of system.parameters.entries())
    names.set(parameter.address, graph.leaf(op.parameter, i));
  const conditions: Conditions = { margins: [], kinds: [], slots: new Map() };
  const inPlaceNames = new Map(names);
  const { delays: delayed = [] } = system;
  for (const [i, { address }] of delayed.entries()) {
    names.set(address, delayedValue(graph, i));
    inPlaceNames.set(address, shownValue(graph, i));
  }
  const scope: Scope = { graph, names, conditions, known: new WeakMap(), path: system.id };
  const inPlace: Scope = {
    graph,
    names: inPlaceNames,
    conditions: undefined,
    known: new WeakMap(),
    path: system.id,
  };
  const needed = neededNames(system);
  for (const term of system.terms) {
    const node = needed.has(term.address) ? readTerm(scope, term) : undefined;
    if (node !== undefined) names.set(term.address, node);
    const same = node !== undefined && (graph.dependsOn(node) & (depends.switch | depends.past)) === 0;
    inPlaceNames.set(term.address, same ? node : readTerm(inPlace, term));
  }
  const rates = system.states.map((state) =>
    read(scope, state.address, () => readFormula(scope, state.rate)),
  );
  const initial = system.states.map((state) =>
    read(inPlace, state.address, () => fixed(inPlace, readFormula(inPlace, state.initial))),
  );
  const readouts = system.readouts.map((readout) => readTerm(inPlace, readout));
  const stateIndex = new Map(system.states.map((state, i) => [state.address, i]));
  const events = system.events.map((event) =>
    read(scope, event.address, () => readEvent(scope, event, stateIndex)),
  );
  const delays = delayed.map((delay) => {
    inPlace.path = delay.address;
    const isNeeded = needed.has(delay.address);
    return read(scope, delay.address, () => readDelay(isNeeded ? scope : inPlace, inPlace, delay, isNeeded));
  });
  const { margins, kinds } = conditions;
  const nested = delayed.length > 0 && areNested(system);
  return { graph, rates, initial, readouts, margins, kinds, events, delays, nested };
}

function read<T>(scope: Scope, path: string, make: () => T): T {
  scope.path = path;
  return make();
}

function readTerm(scope: Scope, term: FlatTerm): Node {
  return read(scope, term.address, () => readFormula(scope, term.is));
}

function fixed(scope: Scope, node: Node): Node {
  if (scope.graph.isFixed(node)) return node;
  return refuse("initial-value-not-fixed", scope.path, "a formula of time or states", "parameters alone");
}
