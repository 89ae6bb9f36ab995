import type { Reference, References } from "../../../lang/index.ts";
import type { XmlElement } from "../../xml/element.ts";
import { sbmlNamespace } from "../write/namespaces.ts";
import { indented, tree } from "./tree.ts";

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const biology = "http://biomodels.net/biology-qualifiers/";

/** What a thing is said to be: a biological qualifier of MIRIAM and where it points. */
export interface Statement {
  readonly qualifier: "isDescribedBy" | "hasTaxon";
  readonly resources: readonly string[];
}

/** Annotation and the id that it speaks of, for a component `depth` levels deep; nothing without resources. */
export function annotationOf(
  id: string,
  statements: readonly Statement[],
  depth: number,
): { readonly metaId?: string; readonly annotation?: XmlElement } {
  const telling = statements.filter(({ resources }) => resources.length > 0);
  if (telling.length === 0) return {};
  const metaId = `meta_${id}`;
  const about = [{ name: "about", namespace: rdf, value: `#${metaId}` }];
  const description = tree(rdf, "Description", about, telling.map(statementTree));
  const annotation = tree(sbmlNamespace, "annotation", [], [tree(rdf, "RDF", [], [description])]);
  return { metaId, annotation: indented(annotation, depth) };
}

function statementTree({ qualifier, resources }: Statement): XmlElement {
  const items = resources.map((value) => tree(rdf, "li", [{ name: "resource", namespace: rdf, value }], []));
  return tree(biology, qualifier, [], [tree(rdf, "Bag", [], items)]);
}

/** The papers of some keys, by their addresses at identifiers.org, each once; keys of trials have none. */
export function describedBy(keys: readonly string[], references: References): Statement {
  const found = keys.flatMap((key) => {
    const reference = Object.hasOwn(references, key) ? references[key] : undefined;
    return reference === undefined ? [] : [resourceOf(reference)];
  });
  return { qualifier: "isDescribedBy", resources: [...new Set(found)] };
}

function resourceOf({ pmid, doi }: Reference): string {
  return `https://identifiers.org/${pmid === undefined ? `doi:${doi}` : `pubmed:${pmid}`}`;
}
