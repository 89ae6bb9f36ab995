import { childElements } from "../../xml/child-elements.ts";
import type { XmlElement } from "../../xml/element.ts";
import { mathNamespace } from "../math/math-namespace.ts";
import { isPackageNamespace } from "./package-namespace.ts";
import { quoted, type SbmlReading } from "./sbml-reading.ts";

/** The child elements that SBML defines for one element, by name. */
export type ElementParts = ReadonlyMap<string, XmlElement>;

const noParts: ElementParts = new Map();

/** Finds the parts of an element. Elements of packages are passed over, unknown and repeated ones are faults. */
export function partsOf(reading: SbmlReading, element: XmlElement, names: readonly string[]): ElementParts {
  if (element.children.length === 0) return noParts;
  const parts = new Map<string, XmlElement>();
  for (const child of childElements(element)) {
    if (!isKnown(reading, child, names) && !everywhere.has(child.name))
      reportUnknown(reading, child, element);
    else if (parts.has(child.name)) reading.error("sbml-repeated-element", child.at, { found: child.name });
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
  for (const child of childElements(list)) {
    if (isKnown(reading, child, names)) entries.push(child);
    else if (!everywhere.has(child.name)) reportUnknown(reading, child, list);
  }
  return entries;
}

const everywhere: ReadonlySet<string> = new Set(["notes", "annotation"]);

function isKnown(
  { dialect }: SbmlReading,
  { name, namespace }: XmlElement,
  names: readonly string[],
): boolean {
  const home = name === "math" ? mathNamespace : dialect.namespace;
  return namespace === home && names.includes(name);
}

/** Elements of packages are reported once for each package; those of other namespaces mean nothing to SBML. */
function reportUnknown(reading: SbmlReading, child: XmlElement, parent: XmlElement): void {
  const { name, namespace } = child;
  if (isPackageNamespace(namespace)) return;
  const says = { found: `${quoted(name)} in ${parent.name}` };
  const isOurs = namespace === "" || namespace === mathNamespace || namespace.startsWith(sbmlNamespaces);
  if (isOurs) reading.error("sbml-unknown-element", child.at, says);
  else reading.warn("sbml-unknown-element", child.at, says);
}

const sbmlNamespaces = "http://www.sbml.org/sbml/level";
