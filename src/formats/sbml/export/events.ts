import type { FlatEvent, Formula } from "../../../lang/index.ts";
import { plain, time } from "../../../lang/units/dimension.ts";
import type { SbmlEvent } from "../sbml-model.ts";
import { dimensionAt, type ExportedSystem } from "./exported-system.ts";
import { mathOfFormula } from "./math-of-formula.ts";
import { asId } from "./sbml-ids.ts";

/** State events. One may have the address of a state, but not its id. */
export function eventsOf(system: ExportedSystem): SbmlEvent[] {
  return system.flat.events.map((event) => eventOf(system, event));
}

function eventOf(system: ExportedSystem, event: FlatEvent): SbmlEvent {
  const { names, ids } = system;
  const { address, when, sets, delay, priority, persistent = true, before = true } = event;
  const part = (of: Formula, unit = plain) => ({ math: mathOfFormula(of, names, unit), at: 0 });
  return {
    id: ids.fresh(asId(address)),
    name: address,
    useValuesFromTriggerTime: (event.values ?? "at-trigger") === "at-trigger",
    trigger: { ...part(when), initialValue: before, persistent },
    ...(priority === undefined ? {} : { priority: part(priority) }),
    ...(delay === undefined ? {} : { delay: part(delay, time) }),
    assignments: sets.map(({ state, to }) => ({
      variable: ids.of(state),
      ...part(to, dimensionAt(system, state)),
    })),
    at: 0,
  };
}
