import type { XmlAttribute, XmlElement, XmlNode } from "./element.ts";
import { declaredPrefix, NamespaceScopes } from "./namespace-scopes.ts";
import { XmlFault } from "./xml-fault.ts";
import type { XmlLimits } from "./xml-limits.ts";

interface OpenElement {
  /** With its prefix, as it must be closed. */
  readonly written: string;
  readonly children: XmlNode[];
  readonly at: number;
  readonly scoped: boolean;
  /** How many elements it may still take. */
  left: number;
}

/** Builds a tree from the events of a parser and refuses at once what goes over a limit. */
export class TreeBuilder {
  readonly #limits: XmlLimits;
  readonly #scopes = new NamespaceScopes();
  readonly #openElements: OpenElement[] = [];
  #root: XmlElement | undefined;
  #starting = { written: "", at: 0 };
  #attributes: { written: string; value: string }[] = [];
  #elementCount = 0;
  #attributeCount = 0;
  #closed = "";

  constructor(limits: XmlLimits) {
    this.#limits = limits;
  }

  get root(): XmlElement | undefined {
    return this.#root;
  }

  /** The innermost element that is open, as it is written. */
  get innermost(): { readonly written: string; readonly at: number } | undefined {
    return this.#openElements.at(-1);
  }

  /** The element that was closed last, as it is written. */
  get closed(): string {
    return this.#closed;
  }

  start(written: string, at: number): void {
    this.#starting = { written, at };
    const { depth, elements } = this.#limits;
    if (this.#openElements.length >= depth) throw new XmlFault("xml-depth", at, { expected: `${depth}` });
    this.#elementCount++;
    if (this.#elementCount > elements)
      throw new XmlFault("xml-too-many-elements", at, { expected: `${elements}` });
    this.#countEntry();
  }

  #countEntry(): void {
    const list = this.#openElements.at(-1);
    if (list === undefined || --list.left >= 0) return;
    const most = this.#limits.entriesOf.get(localName(list.written));
    throw new XmlFault("xml-too-many-entries", list.at, {
      found: shortened(list.written),
      expected: `${most}`,
    });
  }

  attribute(written: string, value: string): void {
    this.#countAttribute();
    this.#attributes.push({ written, value });
  }

  #countAttribute(): void {
    const { attributesOfOne, attributes } = this.#limits;
    const { written, at } = this.#starting;
    this.#attributeCount++;
    if (this.#attributes.length >= attributesOfOne)
      throw new XmlFault("xml-too-many-attributes", at, {
        found: shortened(written),
        expected: `${attributesOfOne}`,
      });
    if (this.#attributeCount > attributes)
      throw new XmlFault("xml-too-many-attributes", at, { found: "the file", expected: `${attributes}` });
  }

  /** The fault of an attribute that the element in the making has twice. */
  duplicate(attribute: string): XmlFault {
    return new XmlFault("xml-duplicate-attribute", this.#starting.at, { found: shortened(attribute) });
  }

  open(): void {
    const { written, at } = this.#starting;
    const scoped = this.#scopes.enter(this.#attributes, at);
    const { name, namespace } = this.#scopes.resolveElement(written, at);
    const children: XmlNode[] = [];
    const element = { name, namespace, attributes: this.#resolvedAttributes(at), children, at };
    const parent = this.#openElements.at(-1);
    if (parent) parent.children.push(element);
    else this.#root = element;
    const left = this.#limits.entriesOf.get(name) ?? Number.POSITIVE_INFINITY;
    this.#openElements.push({ written, children, at, scoped, left });
    this.#attributes = [];
  }

  #resolvedAttributes(at: number): XmlAttribute[] {
    const resolved: XmlAttribute[] = [];
    let qualified: Set<string> | undefined;
    for (const { written, value } of this.#attributes) {
      if (declaredPrefix(written) !== undefined) continue;
      const { name, namespace } = this.#scopes.resolveAttribute(written, at);
      if (namespace !== "") qualified = this.#withQualified(qualified, written, `${name} ${namespace}`);
      resolved.push({ name, namespace, value });
    }
    return resolved;
  }

  /** Two prefixes may mean one namespace, which the parser does not know. */
  #withQualified(names: Set<string> | undefined, written: string, name: string): Set<string> {
    if (names?.has(name)) throw this.duplicate(written);
    return (names ?? new Set()).add(name);
  }

  close(): void {
    const closed = this.#openElements.pop();
    this.#closed = closed?.written ?? "";
    if (closed?.scoped) this.#scopes.leave();
  }

  text(piece: string): void {
    const children = this.#openElements.at(-1)?.children;
    const before = children?.at(-1);
    if (typeof before === "string") children?.splice(-1, 1, before + piece);
    else children?.push(piece);
  }
}

function localName(written: string): string {
  return written.slice(written.indexOf(":") + 1);
}

/** A name of the file for a message. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}
