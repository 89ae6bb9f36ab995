import type { FlatEvent, Formula } from "../../../lang/index.ts";
import type { SbmlEvent, SbmlEventAssignment } from "../sbml-model.ts";
import type { Equations } from "./equations.ts";
import { binaryOf, callOf, nameOf, numberOf, productOf } from "./formula-parts.ts";
import { lower } from "./lower.ts";
import { addressOf, partOf } from "./symbols.ts";
import { isAmountState, volumeOf } from "./values.ts";

/** The events of a model. One without a trigger never happens. */
export function flatEvents(equations: Equations): FlatEvent[] {
  return equations.model.events.flatMap((event, index) => flatEvent(equations, event, index) ?? []);
}

function flatEvent(equations: Equations, event: SbmlEvent, index: number): FlatEvent | undefined {
  const { trigger, priority, delay } = event;
  if (trigger?.math === undefined) return undefined;
  return {
    address: event.id === undefined ? `${index}.event` : addressOf(event.id),
    when: lower(equations, trigger.math, "running"),
    sets: event.assignments.flatMap((assignment) => assign(equations, event, assignment) ?? []),
    persistent: trigger.persistent,
    before: trigger.initialValue,
    values: event.useValuesFromTriggerTime ? "at-trigger" : "at-execution",
    ...(delay?.math === undefined ? {} : { delay: lower(equations, delay.math, "running") }),
    ...(priority?.math === undefined ? {} : { priority: lower(equations, priority.math, "running") }),
  };
}

function assign(
  equations: Equations,
  event: SbmlEvent,
  { variable, math }: SbmlEventAssignment,
): FlatEvent["sets"][number] | undefined {
  if (math === undefined) return undefined;
  const value = lower(equations, math, "running");
  const thing = equations.things.get(variable);
  if (thing?.kind !== "species" || !isAmountState(equations, thing.of))
    return { state: addressOf(variable), to: value };
  // A concentration is set in the volume that the same event gives its compartment.
  const resized = event.assignments.find((other) => other.variable === thing.of.compartment)?.math;
  const volume =
    resized === undefined ? volumeOf(equations, thing.of, "running") : lower(equations, resized, "running");
  return { state: partOf(variable, "amount"), to: productOf(value, volume) };
}

/** The events that keep the states of step functions in step. */
export function stepEvents(equations: Equations): FlatEvent[] {
  return equations.steps.map(({ address, of }) => ({
    address: `${address}.step`,
    when: outside(of, nameOf(address)),
    sets: [{ state: address, to: callOf("floor", of) }],
    before: false,
    priority: numberOf(Number.MAX_VALUE),
  }));
}

function outside(value: Formula, floor: Formula): Formula {
  const above = binaryOf(">=", value, binaryOf("+", floor, numberOf(1)));
  return binaryOf("||", binaryOf("<", value, floor), above);
}
