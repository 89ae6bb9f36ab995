import type { XmlElement, XmlNode } from "../../xml/element.ts";

/** A model's XML without what was deleted or replaced. */
export function keptElements(element: XmlElement, removed: ReadonlySet<XmlElement>): XmlElement {
  if (removed.size === 0) return element;
  const children = element.children.flatMap((child): XmlNode[] => {
    if (typeof child === "string") return [child];
    return removed.has(child) ? [] : [keptElements(child, removed)];
  });
  return { ...element, children };
}
