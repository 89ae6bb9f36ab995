import type { XmlAttribute, XmlElement, XmlNode } from "../../xml/element.ts";
import { sbmlNamespace, xhtmlNamespace } from "../write/namespaces.ts";

/** An element made by a program. */
export function tree(
  namespace: string,
  name: string,
  attributes: readonly XmlAttribute[],
  children: readonly XmlNode[],
): XmlElement {
  return { namespace, name, attributes, children, at: 0 };
}

/** Notes of one paragraph for each text; those that are empty are left out. */
export function notesOf(texts: readonly string[], depth: number): { readonly notes?: XmlElement } {
  const paragraphs = texts.filter((text) => text !== "").map((text) => tree(xhtmlNamespace, "p", [], [text]));
  if (paragraphs.length === 0) return {};
  return { notes: indented(tree(sbmlNamespace, "notes", [], paragraphs), depth) };
}

/** A tree with its elements on lines of their own, for a place `depth` levels deep; text stays as it is. */
export function indented(element: XmlElement, depth: number): XmlElement {
  const { children } = element;
  if (children.length === 0 || children.some((child) => typeof child === "string")) return element;
  const inner = `\n${"  ".repeat(depth + 1)}`;
  const laidOut = children.flatMap((child) => [
    inner,
    typeof child === "string" ? child : indented(child, depth + 1),
  ]);
  return { ...element, children: [...laidOut, `\n${"  ".repeat(depth)}`] };
}
