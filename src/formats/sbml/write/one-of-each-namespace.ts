import type { XmlElement, XmlNode } from "../../xml/element.ts";

const ownNamespace = "urn:equator:annotation";

/**
 * An annotation whose elements each lie in a namespace of their own, as Level 2 Version 2 and later ask (L3V2, 3.2.4).
 * Of those that Level 2 Version 1 let stand beside one another, the first stays and the others go, in their order and
 * with the space before them, into one element of Equator's own. An annotation that is valid stays as it is.
 */
export function oneOfEachNamespace(annotation: XmlElement): XmlElement {
  const { kept, moved } = parted(annotation.children);
  if (moved.length === 0) return annotation;
  const at = kept.findIndex((child) => typeof child !== "string" && child.namespace === ownNamespace);
  const own = kept[at];
  if (own !== undefined && typeof own !== "string") {
    const children = [...kept];
    children[at] = { ...own, children: [...own.children, ...moved] };
    return { ...annotation, children };
  }
  const last = kept.findLastIndex((child) => typeof child !== "string") + 1;
  const made = { name: "more", namespace: ownNamespace, attributes: [], children: moved, at: annotation.at };
  return { ...annotation, children: [...kept.slice(0, last), made, ...kept.slice(last)] };
}

/** The first element of each namespace with the text around, and the others with the space before each. */
function parted(children: readonly XmlNode[]): { kept: XmlNode[]; moved: XmlNode[] } {
  const seen = new Set<string>();
  const kept: XmlNode[] = [];
  const moved: XmlNode[] = [];
  for (const child of children) {
    const before = kept.at(-1);
    if (typeof child === "string") {
      if (typeof before === "string") kept.splice(-1, 1, before + child);
      else kept.push(child);
    } else if (seen.has(child.namespace)) {
      if (typeof before === "string" && before.trim() === "") moved.push(...kept.splice(-1));
      moved.push(child);
    } else kept.push(child);
    if (typeof child !== "string") seen.add(child.namespace);
  }
  return { kept, moved };
}
