import { type Document, isAlias, isMap, isNode, isSeq, type ParsedNode } from "yaml";
import type { Diagnostic } from "../../messages/index.ts";
import { type Change, changeData } from "./change-data.ts";
import { type EditedText, isFlow } from "./edit-place.ts";
import { editValue } from "./edit-values.ts";
import { type OpenedText, openText } from "./open-text.ts";
import { isSame } from "./same-data.ts";
import { newlineOf, type TextEdit, withEdits } from "./text-edits.ts";
import { inlineText } from "./write-value.ts";

/** The text of a protocol after changes, or why they cannot be made in it. */
export type EditedProtocol = { readonly text: string } | { readonly faults: readonly Diagnostic[] };

/**
 * Makes changes in the text of a protocol. Only what a change is about is touched: comments, layout and quotes stay as
 * they are. What is put in is written in the style around it. What comes of it, read again, is what `changeData` gives.
 *
 * @example
 * const edited = editText(text, [{ set: "days.lift[0].at", to: "08:30" }]);
 */
export function editText(text: string, changes: readonly Change[]): EditedProtocol {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  let now = text.slice(mark.length);
  let opened = openText(now);
  for (const batch of batchesOf(changes)) {
    if ("faults" in opened) return opened;
    const changed = changeData(opened.data, batch);
    if ("fault" in changed) return { faults: [changed.fault] };
    now = withEdits(now, editsOf(now, opened, changed.data));
    opened = openText(now);
    if ("faults" in opened || !isSame(opened.data, changed.data)) return unwritable(batch);
  }
  return "faults" in opened ? opened : { text: mark + now };
}

/** Fields that are set or taken out are found in one reading; entries that come and go move places, and have their own. */
function batchesOf(changes: readonly Change[]): Change[][] {
  const batches: Change[][] = [];
  for (const change of changes) {
    const last = batches.at(-1);
    const joins = last !== undefined && isOfField(change) && last.every(isOfField);
    if (joins) last.push(change);
    else batches.push([change]);
  }
  return batches;
}

function isOfField(change: Change): boolean {
  return "set" in change || "unset" in change;
}

function editsOf(text: string, { document, data }: OpenedText, after: unknown): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const source: EditedText = { text, newline: newlineOf(text), edits };
  editValue(source, document.contents, [data, after], { behind: 0, inFlow: false, column: -2 });
  return text.includes("*") ? [...edits, ...writtenOut(document, data, edits)] : edits;
}

/** What repeats a part by `*name` is written out where that part is edited: it stays as it was. */
function writtenOut(document: Document.Parsed, data: unknown, edits: readonly TextEdit[]): TextEdit[] {
  const anchors = new Map<string, ParsedNode>();
  const found: TextEdit[] = [];
  const walk = (node: unknown, value: unknown) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      const [from, to] = (node as ParsedNode).range;
      const isGone = edits.some((edit) => edit.from <= from && edit.to >= to);
      if (target !== undefined && !isGone && edits.some((edit) => touches(edit, target)))
        found.push({ from, to, text: inlineText(value) });
      return;
    }
    if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node as ParsedNode);
    if (isMap(node)) {
      for (const { key, value: inner } of node.items) {
        walk(key, undefined);
        const name = isNode(key) ? String(key.toJSON()) : "";
        walk(inner, (value as Readonly<Record<string, unknown>> | undefined)?.[name]);
      }
    } else if (isSeq(node)) {
      for (const [i, item] of node.items.entries())
        walk(item, (value as readonly unknown[] | undefined)?.[i]);
    }
  };
  walk(document.contents, data);
  return found;
}

function touches({ from, to }: TextEdit, node: ParsedNode): boolean {
  const [start, end] = node.range;
  if (from !== to) return from < end && to > start;
  return from > start && (isFlow(node) || !(isMap(node) || isSeq(node)) ? from < end : from <= end);
}

function unwritable(changes: readonly Change[]): EditedProtocol {
  const found = changes.map(placeOf).join(", ");
  return { faults: [{ code: "edit-unwritable", severity: "error", where: {}, found }] };
}

function placeOf(change: Change): string {
  if ("set" in change) return change.set;
  if ("unset" in change) return change.unset;
  if ("remove" in change) return change.remove;
  return "add" in change ? change.add : change.move;
}
