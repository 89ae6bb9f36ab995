import type { XmlElement } from "../../xml/element.ts";
import { readLambda } from "../math/read-math.ts";
import type {
  SbmlCompartment,
  SbmlFunction,
  SbmlParameter,
  SbmlSpecies,
  SbmlUnit,
  SbmlUnitDefinition,
} from "../sbml-model.ts";
import { entriesOf } from "./element-parts.ts";
import { knownFields } from "./known-fields.ts";
import { openComponent, readNamedId } from "./read-component.ts";
import { readUnitId } from "./read-unit-id.ts";
import type { SbmlReading } from "./sbml-reading.ts";

export function readFunction(reading: SbmlReading, element: XmlElement): SbmlFunction {
  const open = openComponent(reading, element, ["math"]);
  const named = readNamedId(open);
  open.attributes.finish();
  const math = open.parts.get("math");
  if (math === undefined && !reading.isFrom(3, 2))
    reading.warn("sbml-missing-element", element.at, { found: `the math of ${named.id}` });
  return { ...open.common, ...named, ...readLambda(reading, math) };
}

export function readUnitDefinition(reading: SbmlReading, element: XmlElement): SbmlUnitDefinition {
  const open = openComponent(reading, element, ["listOfUnits"]);
  const named = readNamedId(open);
  open.attributes.finish();
  const units = entriesOf(reading, open.parts.get("listOfUnits"), ["unit"]);
  return { ...open.common, ...named, units: units.map((unit) => readUnit(reading, unit)) };
}

function readUnit(reading: SbmlReading, element: XmlElement): SbmlUnit {
  const open = openComponent(reading, element);
  const { attributes } = open;
  const needed = reading.isFrom(3) ? (name: string) => attributes.requiredNumber(name) : undefined;
  const unit = {
    kind: readUnitId(open, "kind") ?? "",
    exponent: needed?.("exponent") ?? attributes.number("exponent") ?? 1,
    scale: needed?.("scale") ?? attributes.whole("scale") ?? 0,
    multiplier: needed?.("multiplier") ?? attributes.number("multiplier") ?? 1,
    offset: attributes.number("offset"),
  };
  if (unit.kind === "") attributes.missing("kind");
  attributes.skip("name");
  attributes.finish();
  return knownFields(unit);
}

export function readCompartment(reading: SbmlReading, element: XmlElement): SbmlCompartment {
  const open = openComponent(reading, element);
  const { attributes } = open;
  const named = readNamedId(open);
  const compartment = knownFields({
    ...open.common,
    ...named,
    spatialDimensions: readDimensions(open.reading, attributes.number("spatialDimensions")),
    size: reading.isFrom(2) ? attributes.number("size") : (attributes.number("volume") ?? 1),
    units: readUnitId(open, "units"),
    constant: attributes.flagFrom3("constant", true),
  });
  attributes.skip("outside", "compartmentType");
  attributes.finish();
  return compartment;
}

/** Three below Level 3. */
function readDimensions(reading: SbmlReading, given: number | undefined): number | undefined {
  return reading.isFrom(3) ? given : (given ?? 3);
}

export function readSpecies(reading: SbmlReading, element: XmlElement): SbmlSpecies {
  const open = openComponent(reading, element);
  const { attributes } = open;
  const species = knownFields({
    ...open.common,
    ...readNamedId(open),
    compartment: attributes.requiredId("compartment"),
    initialAmount: reading.isFrom(2)
      ? attributes.number("initialAmount")
      : attributes.requiredNumber("initialAmount"),
    initialConcentration: reading.isFrom(2) ? attributes.number("initialConcentration") : undefined,
    substanceUnits: readUnitId(open, reading.isFrom(2) ? "substanceUnits" : "units"),
    hasOnlySubstanceUnits: attributes.flagFrom3("hasOnlySubstanceUnits", false),
    boundaryCondition: attributes.flagFrom3("boundaryCondition", false),
    constant: attributes.flagFrom3("constant", false),
    conversionFactor: reading.isFrom(3) ? attributes.id("conversionFactor") : undefined,
  });
  attributes.skip("charge", "speciesType", "spatialSizeUnits");
  attributes.finish();
  if (species.initialAmount !== undefined && species.initialConcentration !== undefined)
    reading.error("sbml-two-initial-values", element.at, { found: species.id });
  return species;
}

export function readParameter(reading: SbmlReading, element: XmlElement): SbmlParameter {
  return readAnyParameter(reading, element, false);
}

/** A parameter of one kinetic law: nothing can change it. */
export function readLocalParameter(reading: SbmlReading, element: XmlElement): SbmlParameter {
  return readAnyParameter(reading, element, true);
}

function readAnyParameter(reading: SbmlReading, element: XmlElement, isLocal: boolean): SbmlParameter {
  const open = openComponent(reading, element);
  const { attributes } = open;
  const parameter = knownFields({
    ...open.common,
    ...readNamedId(open),
    value: attributes.number("value"),
    units: readUnitId(open, "units"),
    constant: isLocal ? true : attributes.flagFrom3("constant", true),
  });
  if (isLocal) attributes.skip("constant");
  attributes.finish();
  return parameter;
}
