import { splitAddress, tissueOf } from "../../../lang/system/address.ts";
import type { SbmlCompartment } from "../sbml-model.ts";
import type { ExportedSystem } from "./exported-system.ts";
import { asId, type SbmlIds } from "./sbml-ids.ts";
import { sboTerms } from "./sbo-terms.ts";
import { notesOf } from "./tree.ts";

/** The compartment that a state is put in: its tissue, or the body. */
export function compartmentOf({ ids }: ExportedSystem, address: string): string {
  return compartmentId(ids, compartmentName(address));
}

function compartmentId(ids: SbmlIds, name: string): string {
  return ids.of(`compartment_${asId(name)}`);
}

function compartmentName(address: string): string {
  return tissueOf(splitAddress(address).instance) ?? "body";
}

/** A compartment of one litre for each tissue that has species, so that amounts are concentrations in mol/L. */
export function compartments(system: ExportedSystem): SbmlCompartment[] {
  const used = [...system.states].filter(([, { kind }]) => kind.kind !== "parameter");
  const names = new Set(used.map(([address]) => compartmentName(address)));
  const notes = notesOf(
    ["A volume of 1 L that stands for units alone: real volumes are parameters of the model."],
    4,
  );
  return [...names].map((name) => ({
    id: compartmentId(system.ids, name),
    name,
    sboTerm: sboTerms.compartment.id,
    ...notes,
    spatialDimensions: 3,
    size: 1,
    units: "litre",
    constant: true,
    at: 0,
  }));
}
