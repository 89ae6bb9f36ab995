import type { XmlElement } from "../../xml/element.ts";

export const sbmlNamespace = "http://www.sbml.org/sbml/level3/version2/core";
export const mathNamespace = "http://www.w3.org/1998/Math/MathML";
export const xhtmlNamespace = "http://www.w3.org/1999/xhtml";
const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

/** Prefixes that readers of annotations know. */
const wellKnown: ReadonlyMap<string, string> = new Map([
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://biomodels.net/biology-qualifiers/", "bqbiol"],
  ["http://biomodels.net/model-qualifiers/", "bqmodel"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["http://www.w3.org/2001/vcard-rdf/3.0#", "vCard"],
  ["http://www.w3.org/2006/vcard/ns#", "vCard4"],
]);

/** Namespaces that are the default where they stand, since readers look for them there. */
const inPlace: ReadonlySet<string> = new Set(["", sbmlNamespace, mathNamespace, xhtmlNamespace]);

/** Namespace -> prefix, for all that is declared at the root. */
export type Prefixes = ReadonlyMap<string, string>;

/**
 * The prefixes that trees of notes and annotations need, in the order in which their namespaces come. The outermost
 * element of each becomes one of Level 3 Version 2, so its own namespace does not count.
 */
export function prefixesFor(trees: readonly XmlElement[]): Prefixes {
  const prefixes = new Map([[sbmlNamespace, "sbml"]]);
  let made = 0;
  const give = (namespace: string) => {
    if (prefixes.has(namespace) || namespace === "" || namespace === xmlNamespace) return;
    const known = wellKnown.get(namespace);
    if (known === undefined) made++;
    prefixes.set(namespace, known ?? `ns${made}`);
  };
  for (const tree of trees) {
    for (const element of elementsIn(tree)) {
      if (element !== tree && !inPlace.has(element.namespace)) give(element.namespace);
      for (const { namespace } of element.attributes) give(namespace);
    }
  }
  return new Map([...prefixes, [xmlNamespace, "xml"]]);
}

/** A tree and all inside it, in the order of the text. */
function* elementsIn(tree: XmlElement): Generator<XmlElement> {
  const left = [tree];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    yield next;
    const inside = next.children.filter((child) => typeof child !== "string");
    left.push(...inside.reverse());
  }
}

/** Declarations for the root: `xmlns:rdf` and so on. */
export function declarationsOf(prefixes: Prefixes): [name: string, namespace: string][] {
  return [...prefixes]
    .filter(([namespace]) => namespace !== xmlNamespace)
    .map(([namespace, prefix]) => [`xmlns:${prefix}`, namespace]);
}
