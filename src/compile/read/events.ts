import type { FlatEvent } from "../../lang/flat-system.ts";
import { refuse } from "../compile-faults.ts";
import type { Node } from "../expression/graph.ts";
import { readCondition, readFormula } from "./formula.ts";
import type { Scope } from "./scope.ts";

/** A state event as nodes; its condition, delay, priority and values read the switches. */
export interface ReadEvent {
  readonly name: string;
  /** 1 while the condition holds, else 0. */
  readonly holds: Node;
  readonly delay: Node | undefined;
  readonly priority: Node | undefined;
  readonly states: readonly number[];
  readonly values: readonly Node[];
  /** A factor of each value, computed at the execution; empty where there are none. */
  readonly factors: readonly Node[];
  readonly before: boolean;
  readonly persistent: boolean;
  readonly valuesAtExecution: boolean;
}

export function readEvent(
  scope: Scope,
  event: FlatEvent,
  stateIndex: ReadonlyMap<string, number>,
): ReadEvent {
  const states = event.sets.map((set) => {
    const index = stateIndex.get(set.state);
    return index ?? refuse("event-unknown-state", scope.path, set.state, "a state of the system");
  });
  return {
    name: event.address,
    holds: readCondition(scope, event.when),
    delay: event.delay && readFormula(scope, event.delay),
    priority: event.priority && readFormula(scope, event.priority),
    states,
    factors: event.sets.some(({ times }) => times !== undefined)
      ? event.sets.map(({ times }) =>
          times === undefined ? scope.graph.constant(1) : readFormula(scope, times),
        )
      : [],
    values: event.sets.map((set) => readFormula(scope, set.to)),
    before: event.before ?? true,
    persistent: event.persistent ?? true,
    valuesAtExecution: event.values === "at-execution",
  };
}

/** The nodes of an event that its tapes compute. */
export function nodesOf(event: ReadEvent): Node[] {
  const timing = [event.delay, event.priority].filter((node) => node !== undefined);
  return [event.holds, ...timing, ...event.values, ...event.factors];
}
