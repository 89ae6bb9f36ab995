import type { FlatEvent, Formula } from "../../../lang/index.ts";
import type { SbmlEvent, SbmlEventAssignment } from "../sbml-model.ts";
import type { Equations } from "./equations.ts";
import { binaryOf, callOf, nameOf, numberOf } from "./formula-parts.ts";
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
    sets: event.assignments.flatMap((assignment) => assign(equations, assignment) ?? []),
    persistent: trigger.persistent,
    before: trigger.initialValue,
    values: event.useValuesFromTriggerTime ? "at-trigger" : "at-execution",
    ...(delay?.math === undefined ? {} : { delay: lower(equations, delay.math, "running") }),
    ...(priority?.math === undefined ? {} : { priority: lower(equations, priority.math, "running") }),
  };
}

function assign(
  equations: Equations,
  { variable, math }: SbmlEventAssignment,
): FlatEvent["sets"][number] | undefined {
  if (math === undefined) return undefined;
  const value = lower(equations, math, "running");
  const thing = equations.things.get(variable);
  if (thing?.kind !== "species" || !isAmountState(equations, thing.of))
    return { state: addressOf(variable), to: value };
  return {
    state: partOf(variable, "amount"),
    to: value,
    times: volumeOf(equations, thing.of, "running"),
  };
}

/** What a falling value must fall below the floor that is held, relative: so that rounding at a jump sets off no other. */
const slack = 1e-9;

/** The events that keep the states of step functions in step. */
export function stepEvents(equations: Equations): FlatEvent[] {
  return equations.steps.flatMap(({ address, of }) => {
    const held = nameOf(address);
    const floor = callOf("floor", of);
    const [above, below] = [binaryOf("+", held, numberOf(1)), binaryOf("-", held, numberOf(1))];
    const width = binaryOf("*", numberOf(slack), binaryOf("+", numberOf(1), callOf("abs", held)));
    return [
      stepEvent(`${address}.up`, binaryOf(">=", of, above), address, callOf("max", floor, above)),
      stepEvent(
        `${address}.down`,
        binaryOf("<", of, binaryOf("-", held, width)),
        address,
        callOf("min", floor, below),
      ),
    ];
  });
}

/** It comes before all others of its instant, and at the start too. */
function stepEvent(address: string, when: Formula, state: string, to: Formula): FlatEvent {
  return { address, when, sets: [{ state, to }], before: false, priority: numberOf(Number.MAX_VALUE) };
}
