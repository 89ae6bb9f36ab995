import type { FlatEvent, FlatSystem, FlatTerm } from "../../lang/flat-system.ts";
import { refuse } from "../compile-faults.ts";
import { Graph, type Node } from "../expression/graph.ts";
import { op } from "../expression/operation.ts";
import { marginOf, slotOf } from "./conditions.ts";
import { readCondition, readFormula } from "./formula.ts";
import type { Conditions, Scope } from "./scope.ts";

/** A state event with its switch and its assignments as nodes. */
export interface ReadEvent {
  readonly name: string;
  readonly slot: number;
  readonly states: readonly number[];
  readonly values: readonly Node[];
}

/** A flat system as nodes of one graph. */
export interface ReadSystem {
  readonly graph: Graph;
  readonly rates: readonly Node[];
  readonly initial: readonly Node[];
  readonly readouts: readonly Node[];
  /** One margin per switch. */
  readonly margins: readonly Node[];
  readonly events: readonly ReadEvent[];
}

export function readSystem(system: FlatSystem): ReadSystem {
  const graph = new Graph();
  const names = new Map<string, Node>([["time", graph.leaf(op.time, 0)]]);
  for (const [i, state] of system.states.entries()) names.set(state.address, graph.leaf(op.state, i));
  for (const [i, parameter] of system.parameters.entries())
    names.set(parameter.address, graph.leaf(op.parameter, i));
  const conditions: Conditions = { margins: [], slots: new Map() };
  const scope: Scope = { graph, names, conditions, path: system.id };
  for (const term of system.terms) names.set(term.address, readTerm(scope, term));
  const rates = system.states.map((state) =>
    read(scope, state.address, () => readFormula(scope, state.rate)),
  );
  const initial = system.states.map((state) =>
    read(scope, state.address, () => fixed(scope, readFormula(scope, state.initial))),
  );
  const readouts = system.readouts.map((readout) => readTerm(scope, readout));
  const stateIndex = new Map(system.states.map((state, i) => [state.address, i]));
  const events = system.events.map((event) =>
    read(scope, event.address, () => readEvent(scope, event, stateIndex)),
  );
  return { graph, rates, initial, readouts, margins: conditions.margins, events };
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

function readEvent(scope: Scope, event: FlatEvent, stateIndex: ReadonlyMap<string, number>): ReadEvent {
  const margin = marginOf(scope.graph, scope.conditions, readCondition(scope, event.when));
  const states = event.sets.map((set) => {
    const index = stateIndex.get(set.state);
    return index ?? refuse("event-unknown-state", scope.path, set.state, "a state of the system");
  });
  const values = event.sets.map((set) => readFormula(scope, set.to));
  return { name: event.address, slot: slotOf(scope.conditions, margin), states, values };
}
