import type { SbmlCode } from "../../../messages/sbml.ts";
import { childElements } from "../../xml/child-elements.ts";
import type { XmlElement } from "../../xml/element.ts";
import { isPackageNamespace, packageOf } from "./package-namespace.ts";
import { quoted, type SbmlReading } from "./sbml-reading.ts";

/** A package of Level 3 that a document names or uses. */
export interface SbmlPackage {
  /** As in its namespace: `comp`, `fbc`. */
  readonly name: string;
  readonly version: number;
  readonly namespace: string;
  /** Whether the document says that the model means something else without it. */
  readonly required: boolean;
  /** Whether an element or attribute of the package is there, outside notes and annotations. */
  readonly used: boolean;
  /** Names of its elements that are there. */
  readonly elements: ReadonlySet<string>;
}

/** The packages of a document, in the order of their first appearance. */
export function packagesOf(root: XmlElement): readonly SbmlPackage[] {
  const found = new Map<string, { required: boolean; used: boolean; elements: Set<string> }>();
  const entryOf = (namespace: string) => {
    const entry = found.get(namespace) ?? { required: false, used: false, elements: new Set<string>() };
    found.set(namespace, entry);
    return entry;
  };
  for (const { name, namespace, value } of root.attributes) {
    if (name === "required" && isPackageNamespace(namespace))
      entryOf(namespace).required = /^\s*(true|1)\s*$/.test(value);
  }
  const isPackage = remembered(isPackageNamespace);
  for (const child of childElements(root)) visit(child, isPackage, entryOf);
  return [...found].map(([namespace, entry]) => {
    const { name, version } = packageOf(namespace) ?? { name: "", version: 0 };
    return { name, version, namespace, ...entry };
  });
}

type EntryOf = (namespace: string) => { used: boolean; elements: Set<string> };

/** Asks once for each text: a document has few namespaces and many elements. */
function remembered(ask: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
}

function visit(element: XmlElement, isPackage: (namespace: string) => boolean, entryOf: EntryOf): void {
  if (element.name === "notes" || element.name === "annotation") return;
  if (isPackage(element.namespace)) {
    const entry = entryOf(element.namespace);
    entry.used = true;
    entry.elements.add(element.name);
  }
  for (const { namespace } of element.attributes) {
    if (namespace !== "" && isPackage(namespace)) entryOf(namespace).used = true;
  }
  for (const child of element.children) if (typeof child !== "string") visit(child, isPackage, entryOf);
}

/** Packages that say how a model looks, or write mathematics of Level 3 Version 2 in Version 1. */
const harmless: ReadonlySet<string> = new Set(["layout", "render", "groups", "l3v2extendedmath", "comp"]);

const refused: ReadonlyMap<string, SbmlCode> = new Map([
  ["arrays", "sbml-package-arrays"],
  ["distrib", "sbml-package-distrib"],
  ["dyn", "sbml-package-dyn"],
  ["fbc", "sbml-package-fbc"],
  ["multi", "sbml-package-multi"],
  ["qual", "sbml-package-qual"],
  ["req", "sbml-package-req"],
  ["spatial", "sbml-package-spatial"],
]);

/** Reports the packages that are used: an error where the model means something else without it, else a warning. */
export function checkPackages(reading: SbmlReading, packages: readonly SbmlPackage[], at: number): void {
  for (const one of packages) {
    if (!one.used || one.name === "comp" || one.name === "l3v2extendedmath") continue;
    if (!changesMeaning(one)) reading.warn("sbml-package-ignored", at, { found: quoted(one.name) });
    else reading.error(refused.get(one.name) ?? "sbml-package-unknown", at, { found: quoted(one.name) });
  }
}

/** Flux balance is never declared as required, though a model with an objective says nothing without it. */
function changesMeaning({ name, required, elements }: SbmlPackage): boolean {
  if (name === "fbc") return elements.has("objective");
  return required && !harmless.has(name);
}
