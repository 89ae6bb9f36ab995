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
 * The prefixes that trees of notes and annotations need, in the order in which their namespaces come: those that the
 * file had, else those that readers know, else `ns1` and so on. A namespace that the file gave no prefix stands without
 * one. The outermost element of each tree becomes one of Level 3 Version 2, so its own namespace does not count.
 */
export function prefixesFor(trees: readonly XmlElement[]): Prefixes {
  const wanted = wantedPrefixes(trees);
  const prefixes = new Map([...wanted.keys()].map((namespace) => [namespace, ""]));
  const taken = new Set(["sbml", "xml", "xmlns"]);
  for (const [namespace, prefix] of wanted) {
    const free = [prefix, wellKnown.get(namespace)].find((one) => one !== undefined && !taken.has(one));
    if (free === undefined) continue;
    prefixes.set(namespace, free);
    taken.add(free);
  }
  let made = 0;
  for (const [namespace, prefix] of prefixes) {
    if (prefix !== "") continue;
    do made++;
    while (taken.has(`ns${made}`));
    prefixes.set(namespace, `ns${made}`);
  }
  return new Map([[sbmlNamespace, "sbml"], ...prefixes, [xmlNamespace, "xml"]]);
}

/** The namespaces that need a prefix, with the first that the file has for each. */
function wantedPrefixes(trees: readonly XmlElement[]): Map<string, string | undefined> {
  const wanted = new Map<string, string | undefined>();
  const want = (namespace: string, prefix: string | undefined) => {
    if (namespace === "" || namespace === sbmlNamespace || namespace === xmlNamespace) return;
    wanted.set(namespace, wanted.get(namespace) ?? prefix);
  };
  for (const tree of trees) {
    for (const element of elementsIn(tree)) {
      const { namespace, prefix } = element;
      const needsOne = prefix !== undefined || wellKnown.has(namespace);
      if (element !== tree && needsOne && !inPlace.has(namespace)) want(namespace, prefix);
      for (const attribute of element.attributes) want(attribute.namespace, attribute.prefix);
    }
  }
  return wanted;
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
