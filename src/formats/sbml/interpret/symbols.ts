import type {
  SbmlCompartment,
  SbmlModel,
  SbmlParameter,
  SbmlReaction,
  SbmlSpecies,
  SbmlSpeciesReference,
} from "../sbml-model.ts";
import type { Before } from "./equations.ts";

/** What an id of a model stands for in its mathematics. */
export type Thing =
  | { readonly kind: "compartment"; readonly of: SbmlCompartment }
  | { readonly kind: "species"; readonly of: SbmlSpecies }
  | { readonly kind: "parameter"; readonly of: SbmlParameter }
  | { readonly kind: "stoichiometry"; readonly of: SbmlSpeciesReference }
  | { readonly kind: "reaction"; readonly of: SbmlReaction };

/** The ids of a model that formulas may use, functions apart. */
export function thingsOf(model: SbmlModel): ReadonlyMap<string, Thing> {
  const things = new Map<string, Thing>();
  for (const of of model.compartments) things.set(of.id, { kind: "compartment", of });
  for (const of of model.species) things.set(of.id, { kind: "species", of });
  for (const of of model.parameters) things.set(of.id, { kind: "parameter", of });
  for (const reaction of model.reactions) {
    things.set(reaction.id, { kind: "reaction", of: reaction });
    for (const of of [...reaction.reactants, ...reaction.products]) {
      if (of.id !== undefined) things.set(of.id, { kind: "stoichiometry", of });
    }
  }
  return things;
}

/** Addresses that the flat system keeps for itself. */
const reserved: ReadonlySet<string> = new Set(["time"]);

/** The address of an id in the flat system. Ids have no dots, so that addresses with one never meet an id. */
export function addressOf(id: string): string {
  return reserved.has(id) ? `${id}.value` : id;
}

/** The address of what an id was at the start, or before it. */
export function earlyAddress(id: string, phase: "start" | Before): string {
  return `${id}.${phase === "start" ? "initial" : phase.part}`;
}

/** The address of something that belongs to an id: its amount, its rate, its value at the start. */
export function partOf(
  id: string,
  part: "amount" | "rate" | "initial" | "initial_amount" | "volume" | "start",
): string {
  return `${id}.${part}`;
}
