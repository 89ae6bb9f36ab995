import type { XmlElement } from "../../xml/element.ts";
import type { SbmlEvent, SbmlEventAssignment, SbmlEventPart, SbmlTrigger } from "../sbml-model.ts";
import { entriesOf } from "./element-parts.ts";
import { knownFields } from "./known-fields.ts";
import { openComponent, readName } from "./read-component.ts";
import { readFormula } from "./read-formula.ts";
import type { SbmlReading } from "./sbml-reading.ts";

export function readEvent(reading: SbmlReading, element: XmlElement): SbmlEvent {
  const names = ["trigger", "delay", "listOfEventAssignments", ...(reading.isFrom(3) ? ["priority"] : [])];
  const open = openComponent(reading, element, names);
  const { attributes, parts } = open;
  const trigger = parts.get("trigger");
  if (trigger === undefined && !reading.isFrom(3, 2))
    reading.error("sbml-missing-element", element.at, { found: "the trigger of the event" });
  const part = (name: string) => {
    const found = parts.get(name);
    return found && reading.within(name, () => readEventPart(reading, found));
  };
  const event = knownFields({
    ...open.common,
    ...readName(open),
    useValuesFromTriggerTime: attributes.flagFrom3("useValuesFromTriggerTime", true),
    trigger: trigger && reading.within("trigger", () => readTrigger(reading, trigger)),
    priority: part("priority"),
    delay: part("delay"),
    assignments: entriesOf(reading, parts.get("listOfEventAssignments"), ["eventAssignment"]).map((entry) =>
      readEventAssignment(reading, entry),
    ),
  });
  attributes.skip("timeUnits");
  attributes.finish();
  return event;
}

function readTrigger(reading: SbmlReading, element: XmlElement): SbmlTrigger {
  const open = openComponent(reading, element, ["math"]);
  const trigger = {
    ...open.common,
    ...readName(open),
    initialValue: open.attributes.flagFrom3("initialValue", true),
    persistent: open.attributes.flagFrom3("persistent", true),
    ...readFormula(open),
  };
  open.attributes.finish();
  return trigger;
}

function readEventPart(reading: SbmlReading, element: XmlElement): SbmlEventPart {
  const open = openComponent(reading, element, ["math"]);
  const part = { ...open.common, ...readName(open), ...readFormula(open) };
  open.attributes.finish();
  return part;
}

function readEventAssignment(reading: SbmlReading, element: XmlElement): SbmlEventAssignment {
  const open = openComponent(reading, element, ["math"]);
  const variable = open.attributes.requiredId("variable");
  return reading.within(variable, () => {
    const assignment = { ...open.common, ...readName(open), variable, ...readFormula(open) };
    open.attributes.finish();
    return assignment;
  });
}
