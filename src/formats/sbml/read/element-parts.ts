import type { XmlElement } from "../../xml/element.ts";
import { mathNamespace } from "../math/math-namespace.ts";
import { quoted, type SbmlReading } from "./sbml-reading.ts";

/** The child elements that SBML defines for one element, by name. */
export type ElementParts = ReadonlyMap<string, XmlElement>;

/** Finds the parts of an element. Elements of packages are passed over, unknown and repeated ones are faults. */
export function partsOf(reading: SbmlReading, element: XmlElement, names: readonly string[]): ElementParts {
  const parts = new Map<string, XmlElement>();
  for (const child of elementsOf(element)) {
    if (!isOwn(reading, child)) continue;
    if (!names.includes(child.name) && !everywhere.has(child.name)) reportUnknown(reading, child, element);
    else if (parts.has(child.name)) reportRepeated(reading, child);
    else parts.set(child.name, child);
  }
  return parts;
}

/** The entries of a list, in their order. */
export function entriesOf(
  reading: SbmlReading,
  list: XmlElement | undefined,
  names: readonly string[],
): readonly XmlElement[] {
  if (list === undefined) return [];
  const entries: XmlElement[] = [];
  for (const child of elementsOf(list)) {
    if (!isOwn(reading, child)) continue;
    if (names.includes(child.name)) entries.push(child);
    else if (!everywhere.has(child.name)) reportUnknown(reading, child, list);
  }
  return entries;
}

/** The child elements of an element, without text. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

const everywhere: ReadonlySet<string> = new Set(["notes", "annotation"]);

/** Of the core of SBML or mathematics; everything else belongs to a package. */
function isOwn(reading: SbmlReading, child: XmlElement): boolean {
  if (child.namespace === mathNamespace) return child.name === "math";
  return child.namespace === reading.dialect.namespace || child.namespace === "";
}

function reportUnknown(reading: SbmlReading, child: XmlElement, parent: XmlElement): void {
  reading.error("sbml-unknown-element", child.at, { found: `${quoted(child.name)} in ${parent.name}` });
}

function reportRepeated(reading: SbmlReading, child: XmlElement): void {
  reading.error("sbml-repeated-element", child.at, { found: child.name });
}
