import type { XmlElement } from "../../xml/element.ts";
import type { SbmlComponent } from "../sbml-model.ts";
import { AttributeValues } from "./attribute-values.ts";
import { type ElementParts, partsOf } from "./element-parts.ts";
import { knownFields } from "./known-fields.ts";
import type { SbmlReading } from "./sbml-reading.ts";

/** An element on its way to a component: what all have is read, the rest is asked for by name. */
export interface OpenComponent {
  readonly reading: SbmlReading;
  readonly element: XmlElement;
  readonly attributes: AttributeValues;
  readonly parts: ElementParts;
  readonly common: SbmlComponent;
}

/** Begins a component; `parts` are the names of the child elements it may have. */
export function openComponent(
  reading: SbmlReading,
  element: XmlElement,
  parts: readonly string[] = [],
): OpenComponent {
  const attributes = new AttributeValues(reading, element);
  const found = partsOf(reading, element, parts);
  return { reading, element, attributes, parts: found, common: readCommon(attributes, found, element.at) };
}

/** Level 1 has no `id`: names are ids there, and read by {@link readNamedId}. */
function readCommon(attributes: AttributeValues, parts: ElementParts, at: number): SbmlComponent {
  return knownFields({
    id: attributes.id("id"),
    metaId: attributes.text("metaid"),
    sboTerm: attributes.text("sboTerm"),
    notes: parts.get("notes"),
    annotation: parts.get("annotation"),
    at,
  });
}

/** The id of a component that must have one, and its name. */
export function readNamedId({ reading, attributes, common, element }: OpenComponent): {
  id: string;
  name?: string;
} {
  if (!reading.isFrom(2)) return { id: attributes.requiredId("name") };
  if (common.id === undefined && !element.attributes.some(({ name }) => name === "id"))
    attributes.missing("id");
  const name = attributes.text("name");
  return { id: common.id ?? "", ...(name === undefined ? {} : { name }) };
}

/** The name of a component whose id nobody needs. */
export function readName({ reading, attributes }: OpenComponent): { name?: string } {
  const name = reading.isFrom(2) ? attributes.text("name") : undefined;
  return name === undefined ? {} : { name };
}
