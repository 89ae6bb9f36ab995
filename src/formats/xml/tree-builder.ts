import type { XmlAttribute, XmlElement, XmlNode } from "./element.ts";
import { declaredPrefix, NamespaceScopes, type ResolvedName } from "./namespace-scopes.ts";
import { XmlFault } from "./xml-fault.ts";
import type { XmlLimits } from "./xml-limits.ts";

interface OpenElement {
  /** With its prefix, as it must be closed. */
  readonly written: string;
  readonly resolved: ResolvedName;
  readonly attributes: readonly XmlAttribute[];
  readonly at: number;
  readonly scoped: boolean;
  /** Where its children start among those of all open elements. */
  readonly from: number;
  /** How many elements it may still take. */
  left: number;
}

const noAttributes: readonly XmlAttribute[] = [];
const noChildren: readonly XmlNode[] = [];

/** Builds a tree from the events of a parser and refuses at once what goes over a limit. */
export class TreeBuilder {
  readonly #limits: XmlLimits;
  readonly #scopes = new NamespaceScopes();
  readonly #openElements: OpenElement[] = [];
  /** Of all open elements, the outermost first: so each finished element has a list of just its length. */
  readonly #children: XmlNode[] = [];
  #root: XmlElement | undefined;
  #written = "";
  #at = 0;
  /** Those of the element in the making, by name as written, are the first so many. */
  readonly #attributes: XmlAttribute[] = [];
  #attributesOfOne = 0;
  #hasPrefixes = false;
  #elementCount = 0;
  #attributeCount = 0;
  #closed = "";

  constructor(limits: XmlLimits) {
    this.#limits = limits;
  }

  /** The whole tree, once its root is closed. */
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
    this.#written = written;
    this.#at = at;
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
    const most = this.#limits.entriesOf.get(list.resolved.name);
    throw new XmlFault("xml-too-many-entries", list.at, {
      found: shortened(list.written),
      expected: `${most}`,
    });
  }

  attribute(written: string, value: string): void {
    this.#countAttribute();
    if (written.includes(":") || written === "xmlns") this.#hasPrefixes = true;
    this.#attributes[this.#attributesOfOne++] = { name: written, namespace: "", value };
  }

  #countAttribute(): void {
    const { attributesOfOne, attributes } = this.#limits;
    this.#attributeCount++;
    if (this.#attributesOfOne >= attributesOfOne)
      throw new XmlFault("xml-too-many-attributes", this.#at, {
        found: shortened(this.#written),
        expected: `${attributesOfOne}`,
      });
    if (this.#attributeCount > attributes)
      throw new XmlFault("xml-too-many-attributes", this.#at, {
        found: "the file",
        expected: `${attributes}`,
      });
  }

  /** The fault of an attribute that the element in the making has twice. */
  duplicate(attribute: string): XmlFault {
    return new XmlFault("xml-duplicate-attribute", this.#at, { found: shortened(attribute) });
  }

  open(): void {
    const [written, at] = [this.#written, this.#at];
    const read = this.#takeAttributes();
    const hasPrefixes = this.#hasPrefixes;
    this.#hasPrefixes = false;
    const scoped = hasPrefixes && this.#scopes.enter(read, at);
    const resolved = this.#scopes.resolveElement(written, at);
    const attributes = hasPrefixes ? this.#resolved(read, at) : read;
    const left = this.#limits.entriesOf.get(resolved.name) ?? Number.POSITIVE_INFINITY;
    const from = this.#children.length;
    this.#openElements.push({ written, resolved, attributes, at, scoped, from, left });
  }

  #takeAttributes(): readonly XmlAttribute[] {
    const count = this.#attributesOfOne;
    this.#attributesOfOne = 0;
    return count === 0 ? noAttributes : this.#attributes.slice(0, count);
  }

  #resolved(read: readonly XmlAttribute[], at: number): XmlAttribute[] {
    const resolved: XmlAttribute[] = [];
    let qualified: Set<string> | undefined;
    for (const { name: written, value } of read) {
      if (declaredPrefix(written) !== undefined) continue;
      const { name, namespace, prefix } = this.#scopes.resolveAttribute(written, at);
      if (namespace !== "") qualified = this.#withQualified(qualified, written, `${name} ${namespace}`);
      resolved.push(prefix === undefined ? { name, namespace, value } : { name, namespace, prefix, value });
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
    if (closed === undefined) return;
    const { written, resolved, attributes, at, from } = closed;
    this.#closed = written;
    if (closed.scoped) this.#scopes.leave();
    const all = this.#children;
    const children = all.length === from ? noChildren : all.slice(from);
    all.length = from;
    // Spelled out, since spreading takes several times as long.
    const { name, namespace, prefix } = resolved;
    const element =
      prefix === undefined
        ? { name, namespace, attributes, children, at }
        : { name, namespace, prefix, attributes, children, at };
    if (this.#openElements.length === 0) this.#root = element;
    else all.push(element);
  }

  text(piece: string): void {
    const list = this.#openElements.at(-1);
    if (list === undefined) return;
    const all = this.#children;
    const before = all.length > list.from ? all[all.length - 1] : undefined;
    if (typeof before === "string") all[all.length - 1] = before + piece;
    else all.push(piece);
  }
}

/** A name of the file for a message. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}
