import type { Parameter } from "../../../lang/index.ts";
import {
  type FlatParameter,
  type FlatTerm,
  type IndexEntry,
  sourcesOf,
  wordEvidence,
  wordGrade,
  wordSpread,
} from "../../../lang/index.ts";
import { splitAddress } from "../../../lang/system/address.ts";
import type { SbmlParameter, SbmlRule } from "../sbml-model.ts";
import { annotationOf, describedBy } from "./annotation.ts";
import { dimensionAt, dimensionOfUnit, type ExportedSystem, readoutId } from "./exported-system.ts";
import { mathOfFormula } from "./math-of-formula.ts";
import { parameterTerm, sboTerms } from "./sbo-terms.ts";
import { notesOf } from "./tree.ts";

/** Constants with what is known of them, and inputs, which may change. */
export function constants(system: ExportedSystem): SbmlParameter[] {
  return system.flat.parameters.map((parameter) => {
    const { address, value, input } = parameter;
    const dimension = dimensionAt(system, address);
    const id = system.ids.of(address);
    return {
      id,
      name: address,
      sboTerm: parameterTerm(splitAddress(address).name, dimension[2] < 0),
      ...aboutParameter(system, parameter, id),
      value,
      units: system.units.of(dimension),
      constant: !input,
      at: 0,
    };
  });
}

function aboutParameter(
  { index, references }: ExportedSystem,
  { address, input }: FlatParameter,
  id: string,
) {
  const entry = index.get(address);
  if (entry?.kind !== "parameter")
    return notesOf([entry?.means ?? "", input ? "An input: events may set it." : ""], 4);
  const { value, unit, evidence } = entry.parameter;
  const texts = [
    entry.means,
    `Declared as ${value} ${unit}. Evidence: ${wordGrade(evidence)}: ${wordEvidence(evidence, references)}.`,
    spreadText(entry.parameter),
  ];
  return {
    ...notesOf(texts, 4),
    ...annotationOf(id, [describedBy(sourcesOf(evidence), references)], 4),
  };
}

function spreadText({ spread }: Parameter): string {
  return spread.kind === "none" ? `No spread: ${spread.why}.` : `Spread: ${wordSpread(spread)}.`;
}

/** Terms and ports, and readouts, as parameters that rules compute. */
export function computed(system: ExportedSystem): SbmlParameter[] {
  const { flat, ids, index } = system;
  return [
    ...flat.terms.map((term) =>
      computedParameter(system, term, ids.of(term.address), [index.get(term.address)?.means ?? ""]),
    ),
    ...flat.readouts.map((readout) =>
      computedParameter(
        system,
        readout,
        readoutId(system, readout.address),
        readoutTexts(readout, index.get(readout.address)),
      ),
    ),
  ];
}

function computedParameter(
  system: ExportedSystem,
  { address, unit }: FlatTerm,
  id: string,
  texts: readonly string[],
): SbmlParameter {
  return {
    id,
    name: address,
    sboTerm: sboTerms.parameter.id,
    ...notesOf(texts, 4),
    units: system.units.of(dimensionOfUnit(unit)),
    constant: false,
    at: 0,
  };
}

function readoutTexts({ unit, perUnit }: FlatTerm, entry: IndexEntry | undefined): string[] {
  const assay = entry?.kind === "readout" && entry.assay !== undefined ? `Assay: ${entry.assay}.` : "";
  const shown = perUnit === 1 ? "" : `Times ${perUnit} it is in ${unit}.`;
  return [entry?.means ?? "", assay, shown];
}

/** The rules of terms and readouts, each after those that it uses. */
export function assignmentRules(system: ExportedSystem): SbmlRule[] {
  const rule = ({ unit, is }: FlatTerm, variable: string): SbmlRule => ({
    kind: "assignment",
    variable,
    math: mathOfFormula(is, system.names, dimensionOfUnit(unit)),
    at: 0,
  });
  const { terms, readouts } = system.flat;
  return [
    ...terms.map((term) => rule(term, system.ids.of(term.address))),
    ...readouts.map((readout) => rule(readout, readoutId(system, readout.address))),
  ];
}
