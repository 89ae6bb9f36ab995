import type { XmlElement } from "../../xml/element.ts";

/** An element to be written, a piece of text that is finished, or a tree to be written as it was read. */
export type Markup = MarkupElement | { readonly text: string } | { readonly tree: XmlElement };

export interface MarkupElement {
  /** With its prefix. */
  readonly tag: string;
  readonly attributes: readonly MarkupAttribute[];
  readonly inside: readonly Markup[];
}

/** Name, with its prefix, and value; one without a value is not written. */
export type MarkupAttribute = readonly [name: string, value: string | undefined];

export function element(
  tag: string,
  attributes: readonly MarkupAttribute[],
  inside: readonly Markup[] = [],
): MarkupElement {
  return { tag, attributes, inside };
}

/** Characters that would be markup, or that reading would change, as references. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}

/** The start of a tag, without its end: `<species id="a"`. */
export function tagStart(tag: string, attributes: readonly MarkupAttribute[]): string {
  const written = attributes.flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  return `<${tag}${written.join("")}`;
}

/** The trees inside markup, in the order of the text. */
export function treesIn(markup: Markup): readonly XmlElement[] {
  if ("tree" in markup) return [markup.tree];
  return "text" in markup ? [] : markup.inside.flatMap(treesIn);
}

/** Markup as lines, two spaces deeper for each level; an element that holds only one text stays on its line. */
export function printMarkup(markup: Markup, treeText: (tree: XmlElement) => string): string {
  const lines: string[] = [];
  print(markup, "", lines, treeText);
  return `${lines.join("\n")}\n`;
}

function print(
  markup: Markup,
  indent: string,
  lines: string[],
  treeText: (tree: XmlElement) => string,
): void {
  if (!("tag" in markup)) {
    lines.push(`${indent}${"text" in markup ? markup.text : treeText(markup.tree)}`);
    return;
  }
  const { tag, attributes, inside } = markup;
  const start = `${indent}${tagStart(tag, attributes)}`;
  const [first, ...others] = inside;
  if (first === undefined) lines.push(`${start}/>`);
  else if ("text" in first && others.length === 0) lines.push(`${start}>${first.text}</${tag}>`);
  else {
    lines.push(`${start}>`);
    for (const part of inside) print(part, `${indent}  `, lines, treeText);
    lines.push(`${indent}</${tag}>`);
  }
}
