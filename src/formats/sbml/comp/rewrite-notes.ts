import type { XmlElement } from "../../xml/element.ts";

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** An annotation whose subjects are the renamed components. */
export function renameMetaIds(annotation: XmlElement, prefix: string): XmlElement {
  if (prefix === "") return annotation;
  return {
    ...annotation,
    attributes: annotation.attributes.map((one) =>
      one.name === "about" && one.namespace === rdf && one.value.startsWith("#")
        ? { ...one, value: `#${prefix}${one.value.slice(1)}` }
        : one,
    ),
    children: annotation.children.map((child) =>
      typeof child === "string" ? child : renameMetaIds(child, prefix),
    ),
  };
}
