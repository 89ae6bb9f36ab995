import type { SbmlMath } from "../math/math-tree.ts";
import type { SbmlFunction } from "../sbml-model.ts";
import type { Complaints } from "./complaints.ts";
import { dimensionless, type Measure } from "./measure.ts";
import { measureText } from "./measure-text.ts";
import { applyOperator } from "./operator-units.ts";

/** What is known of a formula: its unit, and its value where it is a fixed number. */
export interface Finding {
  readonly unit?: Measure | undefined;
  readonly value?: number | undefined;
}

/** What inference looks things up in. */
export interface UnitScope {
  /** What a name stands for; empty where it is not declared. */
  nameOf(id: string): Finding;
  unitOf(id: string): Measure | undefined;
  readonly time: Measure | undefined;
  readonly functions: ReadonlyMap<string, SbmlFunction>;
  readonly complaints: Complaints;
  readonly work: Work;
  /** Inside the body of a function. */
  readonly inCall?: boolean;
}

/** What has been spent, and the results of function calls by function and argument units. */
export interface Work {
  nodesInCalls: number;
  complete: boolean;
  readonly calls: Map<string, Finding>;
}

/** Deepest formula with the function bodies it calls, and most nodes looked at in function bodies. */
const deepest = 1000;
const mostInCalls = 300_000;
const nothing: Finding = {};

/** The unit of a formula, complaining on the way; nothing where a part that matters is not declared. */
export function inferUnit(math: SbmlMath, scope: UnitScope, depth = 0): Finding {
  if (depth > deepest) return giveUp(scope);
  if (scope.inCall) scope.work.nodesInCalls++;
  switch (math.kind) {
    case "number":
      return { unit: math.units === undefined ? undefined : scope.unitOf(math.units), value: math.value };
    case "name":
      return scope.nameOf(math.id);
    case "constant":
      return ofConstant(math.name, scope);
    case "apply":
      return applyOperator(math, scope, (part) => inferUnit(part, scope, depth + 1));
    case "call":
      return call(math, scope, depth);
  }
}

function giveUp(scope: UnitScope): Finding {
  scope.work.complete = false;
  return nothing;
}

function ofConstant(name: Extract<SbmlMath, { kind: "constant" }>["name"], scope: UnitScope): Finding {
  if (name === "time") return { unit: scope.time };
  if (name === "pi" || name === "exponentiale") return { unit: dimensionless };
  return nothing;
}

/** Infers the body with the units of the arguments; the same units are looked at once. */
function call(math: Extract<SbmlMath, { kind: "call" }>, scope: UnitScope, depth: number): Finding {
  const given = math.of.map((part) => inferUnit(part, scope, depth + 1));
  const called = scope.functions.get(math.function);
  if (called?.body === undefined) return nothing;
  const { work } = scope;
  const key = `${math.function} ${given.map(findingKey).join(" ")}`;
  const known = work.calls.get(key);
  if (known) return known;
  // Stands in while the body is looked at, so that a function that calls itself ends.
  work.calls.set(key, nothing);
  if (work.nodesInCalls > mostInCalls) return giveUp(scope);
  const names = new Map(called.parameters.map((name, index) => [name, given[index] ?? nothing]));
  const inner: UnitScope = { ...scope, inCall: true, nameOf: (id) => names.get(id) ?? nothing };
  const result = inferUnit(called.body, inner, depth + 1);
  work.calls.set(key, result);
  return result;
}

function findingKey({ unit, value }: Finding): string {
  return `${unit === undefined ? "?" : `${unit.factor}:${measureText(unit)}`}=${value ?? "?"}`;
}
