import { isMap, type ParsedNode, type YAMLSeq } from "yaml";
import { type EditedText, endOf, isFlow, isJsonStyle, type Slot, startOf } from "./edit-place.ts";
import { editValue } from "./edit-values.ts";
import { type Group, isGroup } from "./find-parts.ts";
import { insertInBrackets, removeInBrackets } from "./in-brackets.ts";
import { removeLines } from "./remove-lines.ts";
import { rewrite } from "./rewrite-value.ts";
import { columnOf, isFirstOnLine, lineEnd, lineStart } from "./text-edits.ts";
import { inlineText, linesText } from "./write-value.ts";

/** Edits the items of a list: values, items that go, items that come behind the others. */
export function editItems(
  source: EditedText,
  node: YAMLSeq.Parsed,
  [before, after]: readonly [readonly unknown[], readonly unknown[]],
  slot: Slot,
): void {
  const items = node.items as ParsedNode[];
  if (after.length < before.length) {
    const gone = goneFrom(before, after);
    if (gone === undefined || (after.length === 0 && isFlow(node))) rewrite(source, node, after, slot);
    else removeItems(source, node, items, gone, slot);
    return;
  }
  for (const [i, item] of items.entries())
    editValue(source, item, [before[i], after[i]], itemSlot(source, node, item));
  for (const value of after.slice(before.length)) addItem(source, node, items, value);
}

/** Which items are gone; undefined where what is left was changed as well. */
function goneFrom(before: readonly unknown[], after: readonly unknown[]): number[] | undefined {
  const gone: number[] = [];
  let next = 0;
  for (const [i, item] of before.entries()) {
    if (next < after.length && item === after[next]) next++;
    else gone.push(i);
  }
  return next === after.length ? gone : undefined;
}

function itemSlot(source: EditedText, node: YAMLSeq.Parsed, item: ParsedNode): Slot {
  if (isFlow(node)) return { behind: startOf(item), inFlow: true, column: 0 };
  const dash = dashOf(source, node, item);
  return { behind: dash + 1, inFlow: false, column: columnOf(source.text, dash) };
}

/** Where the dash of an item stands: on its line, or above where the item begins on the next. */
function dashOf({ text }: EditedText, node: YAMLSeq.Parsed, item: ParsedNode): number {
  const column = columnOf(text, node.range[0]);
  let line = lineStart(text, startOf(item));
  while (line > node.range[0] && !(text[line + column] === "-" && isFirstOnLine(text, line + column)))
    line = lineStart(text, line - 1);
  return Math.max(line + column, node.range[0]);
}

function removeItems(
  source: EditedText,
  node: YAMLSeq.Parsed,
  items: readonly ParsedNode[],
  gone: readonly number[],
  slot: Slot,
): void {
  if (isFlow(node)) {
    removeInBrackets(source, items, gone);
    return;
  }
  const { text, edits } = source;
  const dashes = gone.map((i) => dashOf(source, node, items[i] as ParsedNode));
  if (!dashes.every((dash) => isFirstOnLine(text, dash)) || slot.inFlow) {
    const left = (node.toJSON() as unknown[]).filter((_, i) => !gone.includes(i));
    rewrite(source, node, left, slot);
    return;
  }
  for (const [k, i] of gone.entries())
    removeLines(source, dashes[k] ?? 0, endOf(text, items[i] as ParsedNode));
  if (gone.length === items.length) edits.push({ from: slot.behind, to: slot.behind, text: " []" });
}

function addItem(
  source: EditedText,
  node: YAMLSeq.Parsed,
  items: readonly ParsedNode[],
  value: unknown,
): void {
  const { text, newline, edits } = source;
  if (isFlow(node)) {
    insertInBrackets(source, items, inlineText(value, { isJson: isJsonStyle(items[0]) }));
    return;
  }
  const last = items.at(-1) as ParsedNode;
  const column = columnOf(text, node.range[0]);
  const at = lineEnd(text, endOf(text, last));
  const onLines = isMap(last) && !isFlow(last) && isGroup(value);
  const put = onLines ? linesText(value as Group, column + 2, newline) : inlineText(value);
  edits.push({ from: at, to: at, text: `${newline}${" ".repeat(column)}- ${put}` });
}
