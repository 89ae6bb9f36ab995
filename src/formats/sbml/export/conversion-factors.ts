import type { Dimension } from "../../../lang/units/dimension.ts";
import { divideDimensions, plain } from "../../../lang/units/dimension.ts";
import type { SbmlParameter } from "../sbml-model.ts";
import type { ExportedSystem } from "./exported-system.ts";
import { sboTerms } from "./sbo-terms.ts";
import { moles, type Substance } from "./state-kinds.ts";
import { notesOf } from "./tree.ts";

const dimensions: Readonly<Record<Substance, Dimension>> = {
  mole: moles,
  gram: [1, 0, 0, 0, 0, 0],
  dimensionless: plain,
};

/** The id of the factor from moles, in which all reactions run, to another substance unit; none for moles. */
export function conversionFactorOf({ ids }: ExportedSystem, substance: Substance): string | undefined {
  return substance === "mole" ? undefined : ids.of(`unit_of_${substance}`);
}

/** The parameters of value 1 that carry units from reactions to species. */
export function conversionFactors(system: ExportedSystem): SbmlParameter[] {
  const used = new Set(
    [...system.states.values()].flatMap(({ kind }) => (kind.kind === "parameter" ? [] : [kind.substance])),
  );
  return [...used].flatMap((substance) => {
    const id = conversionFactorOf(system, substance);
    if (id === undefined) return [];
    const units = system.units.of(divideDimensions(dimensions[substance], moles));
    return [
      {
        id,
        sboTerm: sboTerms.parameter.id,
        ...notesOf(["Carries units alone: all reactions run in moles."], 4),
        value: 1,
        units,
        constant: true,
        at: 0,
      },
    ];
  });
}
