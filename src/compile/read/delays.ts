import { coefficients, firstCoefficient, pastTime, shownCell } from "../../engine/past-cells.ts";
import type { FlatDelay } from "../../lang/flat-system.ts";
import { refuse } from "../compile-faults.ts";
import type { Graph, Node } from "../expression/graph.ts";
import { depends, op } from "../expression/operation.ts";
import { readFormula } from "./formula.ts";
import type { Scope } from "./scope.ts";

/** A delayed value as nodes. */
export interface ReadDelay {
  readonly of: Node;
  readonly by: Node;
  readonly before: Node;
  /** Whether rates, margins or events read it. */
  readonly isNeeded: boolean;
}

/** What stands for delay i in rates and events: a polynomial in time, which the solver fits for each step. */
export function delayedValue(graph: Graph, i: number): Node {
  const time = graph.leaf(op.time, 0);
  const passed = graph.node(op.subtract, time, graph.leaf(op.past, pastTime.base));
  const part = graph.node(op.multiply, passed, graph.leaf(op.past, pastTime.scale));
  const coefficient = (k: number): Node => graph.leaf(op.past, firstCoefficient(i) + k);
  let value = coefficient(coefficients - 1);
  for (let k = coefficients - 2; k >= 0; k--)
    value = graph.node(op.add, coefficient(k), graph.node(op.multiply, part, value));
  return value;
}

/** What stands for delay i in readouts. */
export function shownValue(graph: Graph, i: number): Node {
  return graph.leaf(op.past, shownCell(i));
}

/** Reads a delay: its value and lag in `scope`, what was before the start with comparisons `inPlace`. */
export function readDelay(scope: Scope, inPlace: Scope, delay: FlatDelay, isNeeded: boolean): ReadDelay {
  const before = readFormula(inPlace, delay.before);
  if ((scope.graph.dependsOn(before) & ~(depends.parameter | depends.time)) !== 0)
    refuse("initial-value-not-fixed", inPlace.path, "a formula of states", "time and parameters alone");
  return { of: readFormula(scope, delay.of), by: readFormula(scope, delay.by), before, isNeeded };
}
