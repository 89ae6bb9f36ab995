import type { XmlElement } from "../../xml/element.ts";
import type { ModelUnits, SbmlComponent, SbmlModel } from "../sbml-model.ts";
import { entriesOf } from "./element-parts.ts";
import { fillEarlyLevels } from "./fill-early-levels.ts";
import { knownFields } from "./known-fields.ts";
import { type OpenComponent, openComponent, readName } from "./read-component.ts";
import { readEvent } from "./read-events.ts";
import {
  readCompartment,
  readFunction,
  readParameter,
  readSpecies,
  readUnitDefinition,
} from "./read-quantities.ts";
import { readReaction } from "./read-reactions.ts";
import { readConstraint, readInitialAssignment, readRule, ruleNames } from "./read-rules.ts";
import { readUnitId } from "./read-unit-id.ts";
import type { SbmlReading } from "./sbml-reading.ts";

/** The lists of a model of any level. */
export const modelLists: readonly string[] = [
  ...["listOfFunctionDefinitions", "listOfUnitDefinitions", "listOfCompartmentTypes", "listOfSpeciesTypes"],
  ...["listOfCompartments", "listOfSpecies", "listOfParameters", "listOfInitialAssignments", "listOfRules"],
  ...["listOfConstraints", "listOfReactions", "listOfEvents"],
];

/**
 * Reads one model element: the `model` of a document, or a model definition of the package comp.
 *
 * Faults go to the reading. What refers to what is not looked at: `checkModel` does that, once the model is whole.
 */
export function readModelElement(reading: SbmlReading, element: XmlElement): SbmlModel {
  const open = openComponent(reading, element, modelLists);
  const list = listReader(open);
  const model: SbmlModel = {
    ...open.common,
    ...readModelNames(open),
    source: { level: reading.dialect.level, version: reading.dialect.version },
    units: readModelUnits(open),
    ...readConversion(open),
    functionDefinitions: list("listOfFunctionDefinitions", ["functionDefinition"], readFunction),
    unitDefinitions: list("listOfUnitDefinitions", ["unitDefinition"], readUnitDefinition),
    compartments: list("listOfCompartments", ["compartment"], readCompartment),
    species: list("listOfSpecies", reading.isFrom(2) ? ["species"] : ["species", "specie"], readSpecies),
    parameters: list("listOfParameters", ["parameter"], readParameter),
    initialAssignments: list("listOfInitialAssignments", ["initialAssignment"], readInitialAssignment),
    rules: list("listOfRules", ruleNames(reading), readRule),
    constraints: list("listOfConstraints", ["constraint"], readConstraint),
    reactions: list("listOfReactions", ["reaction"], readReaction),
    events: list("listOfEvents", ["event"], readEvent),
  };
  open.attributes.finish();
  return fillEarlyLevels(model);
}

type ReadEntry<T> = (reading: SbmlReading, element: XmlElement) => T;

function listReader({ reading, parts }: OpenComponent) {
  return <T extends SbmlComponent>(
    list: string,
    names: readonly string[],
    read: ReadEntry<T>,
  ): readonly T[] => {
    const entries = entriesOf(reading, parts.get(list), names);
    return reading.within(list, () => entries.map((entry) => readEntry(reading, entry, read)));
  };
}

function readEntry<T>(reading: SbmlReading, entry: XmlElement, read: ReadEntry<T>): T {
  return reading.within(nameOf(entry), () => read(reading, entry));
}

/** Attributes by which an entry is called, the best first. */
const naming = ["id", "variable", "symbol", "name"];

/** What an entry is called in the path of a fault. */
function nameOf(entry: XmlElement): string {
  let best = naming.length;
  let found = entry.name;
  for (const { name, namespace, value } of entry.attributes) {
    const rank = namespace === "" ? naming.indexOf(name) : -1;
    if (rank < 0 || rank >= best) continue;
    best = rank;
    found = value;
  }
  return found;
}

/** Level 1 gives a model a name alone, which is its id. */
function readModelNames(open: OpenComponent): { id?: string; name?: string } {
  if (open.reading.isFrom(2)) return readName(open);
  const id = open.attributes.id("name");
  return id === undefined ? {} : { id };
}

/** Level 3 says which; below they are the predefined units, which a unit definition may change. */
function readModelUnits(open: OpenComponent): ModelUnits {
  if (!open.reading.isFrom(3)) return earlyUnits;
  return knownFields({
    substance: readUnitId(open, "substanceUnits"),
    time: readUnitId(open, "timeUnits"),
    volume: readUnitId(open, "volumeUnits"),
    area: readUnitId(open, "areaUnits"),
    length: readUnitId(open, "lengthUnits"),
    extent: readUnitId(open, "extentUnits"),
  });
}

const earlyUnits: ModelUnits = {
  substance: "substance",
  time: "time",
  volume: "volume",
  area: "area",
  length: "length",
  extent: "substance",
};

function readConversion({ reading, attributes }: OpenComponent): { conversionFactor?: string } {
  const factor = reading.isFrom(3) ? attributes.id("conversionFactor") : undefined;
  return factor === undefined ? {} : { conversionFactor: factor };
}
