import type { SbmlModel } from "../sbml-model.ts";
import type { Thing } from "./symbols.ts";

/**
 * How an id gets its value during a run: `constant`, by a rule (`assigned`, `rated`, `algebraic`), by reactions
 * (`reacting`), or by events alone (`set`). A reaction stands for its rate.
 */
export type Role = "constant" | "assigned" | "rated" | "reacting" | "set" | "algebraic";

/** The role of every id that is not constant; algebraic rules are matched later. */
export function rolesOf(model: SbmlModel, things: ReadonlyMap<string, Thing>): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const event of model.events)
    for (const { variable, math } of event.assignments) if (math !== undefined) roles.set(variable, "set");
  for (const id of reactingSpecies(model, things)) roles.set(id, "reacting");
  for (const { kind, variable, math } of model.rules) {
    if (variable === undefined || math === undefined || kind === "algebraic") continue;
    roles.set(variable, kind === "assignment" ? "assigned" : "rated");
  }
  for (const reaction of model.reactions)
    for (const { id, stoichiometryMath } of [...reaction.reactants, ...reaction.products])
      if (id !== undefined && stoichiometryMath !== undefined) roles.set(id, "assigned");
  return roles;
}

function reactingSpecies(model: SbmlModel, things: ReadonlyMap<string, Thing>): Set<string> {
  const ids = new Set<string>();
  for (const reaction of model.reactions) {
    for (const { species } of [...reaction.reactants, ...reaction.products]) {
      const thing = things.get(species);
      if (thing?.kind === "species" && !thing.of.boundaryCondition && !thing.of.constant) ids.add(species);
    }
  }
  return ids;
}
