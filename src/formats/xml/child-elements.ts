import type { XmlElement } from "./element.ts";

/** The elements in an element, without the text between them. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  for (const child of element.children) if (typeof child !== "string") elements.push(child);
  return elements;
}

/** The text of an element; an element within it stands as its name in brackets, which no value contains. */
export function textIn(element: XmlElement): string {
  const [only = ""] = element.children;
  if (element.children.length <= 1 && typeof only === "string") return only;
  return element.children.map((child) => (typeof child === "string" ? child : `<${child.name}>`)).join("");
}
