import type { XmlElement } from "../../xml/element.ts";
import type { SbmlMath } from "../math/math-tree.ts";
import { readMath } from "../math/read-math.ts";
import type { SbmlKineticLaw, SbmlModifier, SbmlReaction, SbmlSpeciesReference } from "../sbml-model.ts";
import { entriesOf } from "./element-parts.ts";
import { knownFields } from "./known-fields.ts";
import { type OpenComponent, openComponent, readName, readNamedId } from "./read-component.ts";
import { readFormula } from "./read-formula.ts";
import { readLocalParameter } from "./read-quantities.ts";
import type { SbmlReading } from "./sbml-reading.ts";

export function readReaction(reading: SbmlReading, element: XmlElement): SbmlReaction {
  const names = ["listOfReactants", "listOfProducts", "kineticLaw"];
  const open = openComponent(reading, element, reading.isFrom(2) ? [...names, "listOfModifiers"] : names);
  const { attributes, parts } = open;
  const references = (list: string) =>
    entriesOf(reading, parts.get(list), referenceNames(reading)).map((entry) =>
      reading.within(list, () => readSpeciesReference(reading, entry)),
    );
  const kineticLaw = parts.get("kineticLaw");
  const reaction = knownFields({
    ...open.common,
    ...readNamedId(open),
    reversible: attributes.flag("reversible") ?? true,
    fast: attributes.flag("fast") ?? false,
    compartment: reading.isFrom(3) ? attributes.id("compartment") : undefined,
    reactants: references("listOfReactants"),
    products: references("listOfProducts"),
    modifiers: entriesOf(reading, parts.get("listOfModifiers"), ["modifierSpeciesReference"]).map((entry) =>
      readModifier(reading, entry),
    ),
    kineticLaw: kineticLaw && reading.within("kineticLaw", () => readKineticLaw(reading, kineticLaw)),
  });
  attributes.finish();
  return reaction;
}

/** Level 1 Version 1 says `specie`. */
function referenceNames(reading: SbmlReading): readonly string[] {
  return reading.isFrom(2) ? ["speciesReference"] : ["speciesReference", "specieReference"];
}

function readSpeciesReference(reading: SbmlReading, element: XmlElement): SbmlSpeciesReference {
  const isLevel2 = reading.isFrom(2) && !reading.isFrom(3);
  const open = openComponent(reading, element, isLevel2 ? ["stoichiometryMath"] : []);
  const { attributes } = open;
  const stoichiometry = readStoichiometry(open);
  const reference = {
    ...open.common,
    ...readName(open),
    species: attributes.requiredId(element.name === "specieReference" ? "specie" : "species"),
    ...stoichiometry,
    constant: attributes.flagFrom3("constant", stoichiometry.stoichiometryMath === undefined),
  };
  attributes.finish();
  return reference;
}

/** One below Level 3; undefined in Level 3, where something else may give it. */
function readStoichiometry(open: OpenComponent): { stoichiometry?: number; stoichiometryMath?: SbmlMath } {
  const { reading, attributes, parts } = open;
  const given = attributes.number("stoichiometry");
  if (reading.isFrom(3)) return given === undefined ? {} : { stoichiometry: given };
  const denominator = reading.isFrom(2) ? 1 : (attributes.whole("denominator") ?? 1);
  const formula = readStoichiometryMath(reading, parts.get("stoichiometryMath"));
  if (formula === undefined) return { stoichiometry: (given ?? 1) / denominator };
  return formula.kind === "number" ? { stoichiometry: formula.value } : { stoichiometryMath: formula };
}

function readStoichiometryMath(reading: SbmlReading, element: XmlElement | undefined): SbmlMath | undefined {
  if (element === undefined) return undefined;
  const open = openComponent(reading, element, ["math"]);
  open.attributes.finish();
  return readMath(reading, open.parts.get("math"));
}

function readModifier(reading: SbmlReading, element: XmlElement): SbmlModifier {
  const open = openComponent(reading, element);
  const modifier = {
    ...open.common,
    ...readName(open),
    species: open.attributes.requiredId("species"),
  };
  open.attributes.finish();
  return modifier;
}

function readKineticLaw(reading: SbmlReading, element: XmlElement): SbmlKineticLaw {
  const [list, entry] = reading.isFrom(3)
    ? (["listOfLocalParameters", "localParameter"] as const)
    : (["listOfParameters", "parameter"] as const);
  const open = openComponent(reading, element, reading.isFrom(2) ? ["math", list] : [list]);
  const parameters = entriesOf(reading, open.parts.get(list), [entry]);
  const law = {
    ...open.common,
    ...readName(open),
    ...readFormula(open),
    localParameters: parameters.map((parameter) => readLocalParameter(reading, parameter)),
  };
  open.attributes.skip("timeUnits", "substanceUnits");
  open.attributes.finish();
  return law;
}
