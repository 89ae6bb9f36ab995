import type { XmlElement } from "../../xml/element.ts";
import { escapeText, type MarkupAttribute, tagStart } from "./markup.ts";
import { type Prefixes, sbmlNamespace } from "./namespaces.ts";

/**
 * Notes, an annotation or a message as one piece of text: exactly the elements, attributes and characters that were
 * read, under prefixes that the root declares. The outermost element becomes one of Level 3 Version 2.
 */
export function treeText(tree: XmlElement, prefixes: Prefixes): string {
  return print({ ...tree, namespace: sbmlNamespace }, sbmlNamespace, prefixes);
}

function print(tree: XmlElement, around: string, prefixes: Prefixes): string {
  const { namespace, name, attributes, children } = tree;
  const prefix = namespace === around ? undefined : prefixes.get(namespace);
  const inPlace = prefix === undefined && namespace !== around;
  const tag = prefix === undefined ? name : `${prefix}:${name}`;
  const written = attributes.map(
    (attribute): MarkupAttribute => [
      attribute.namespace === "" ? attribute.name : `${prefixes.get(attribute.namespace)}:${attribute.name}`,
      attribute.value,
    ],
  );
  const start = tagStart(tag, inPlace ? [["xmlns", namespace], ...written] : written);
  if (children.length === 0) return `${start}/>`;
  const inside = children.map((child) =>
    typeof child === "string"
      ? escapeText(child)
      : print(child, prefix === undefined ? namespace : around, prefixes),
  );
  return `${start}>${inside.join("")}</${tag}>`;
}
