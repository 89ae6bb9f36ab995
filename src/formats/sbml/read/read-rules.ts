import type { XmlElement } from "../../xml/element.ts";
import type { SbmlConstraint, SbmlInitialAssignment, SbmlRule } from "../sbml-model.ts";
import { knownFields } from "./known-fields.ts";
import { type OpenComponent, openComponent, readName } from "./read-component.ts";
import { readFormula } from "./read-formula.ts";
import { quoted, type SbmlReading } from "./sbml-reading.ts";

/** Attributes that name the variable of a rule in Level 1, by element. */
const variables1: ReadonlyMap<string, string> = new Map([
  ["compartmentVolumeRule", "compartment"],
  ["specieConcentrationRule", "specie"],
  ["speciesConcentrationRule", "species"],
  ["parameterRule", "name"],
]);

/** Names of the elements that are rules. */
export function ruleNames(reading: SbmlReading): readonly string[] {
  return reading.isFrom(2)
    ? ["algebraicRule", "assignmentRule", "rateRule"]
    : ["algebraicRule", ...variables1.keys()];
}

export function readRule(reading: SbmlReading, element: XmlElement): SbmlRule {
  const open = openComponent(reading, element, reading.isFrom(2) ? ["math"] : []);
  const { attributes } = open;
  const kind = kindOf(open);
  const variable =
    kind === "algebraic"
      ? undefined
      : attributes.requiredId(reading.isFrom(2) ? "variable" : (variables1.get(element.name) ?? "name"));
  const rule = knownFields({ ...open.common, ...readName(open), kind, variable, ...readFormula(open) });
  // Units of a rule are those of its variable; Level 1 lets them be repeated.
  if (!reading.isFrom(2)) attributes.skip("units", "type");
  attributes.finish();
  return rule;
}

function kindOf({ reading, element, attributes }: OpenComponent): SbmlRule["kind"] {
  if (element.name === "algebraicRule") return "algebraic";
  if (reading.isFrom(2)) return element.name === "rateRule" ? "rate" : "assignment";
  const type = attributes.text("type") ?? "scalar";
  if (type !== "scalar" && type !== "rate")
    reading.error("sbml-bad-value", element.at, {
      found: `type=${quoted(type)}`,
      expected: "scalar or rate",
    });
  return type === "rate" ? "rate" : "assignment";
}

export function readInitialAssignment(reading: SbmlReading, element: XmlElement): SbmlInitialAssignment {
  const open = openComponent(reading, element, ["math"]);
  const symbol = open.attributes.requiredId("symbol");
  const assignment = { ...open.common, ...readName(open), symbol, ...readFormula(open) };
  open.attributes.finish();
  return assignment;
}

export function readConstraint(reading: SbmlReading, element: XmlElement): SbmlConstraint {
  const open = openComponent(reading, element, ["math", "message"]);
  const message = open.parts.get("message");
  const constraint = knownFields({ ...open.common, ...readName(open), ...readFormula(open), message });
  open.attributes.finish();
  return constraint;
}
