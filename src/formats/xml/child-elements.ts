import type { XmlElement } from "./element.ts";

/** The elements in an element, without the text between them. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The text of an element; an element within it stands as its name in brackets, which no value contains. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : `<${child.name}>`)).join("");
}
