import type { YAMLMap } from "yaml";
import {
  behindColon,
  type EditedText,
  endOf,
  isFlow,
  isJsonStyle,
  type ParsedPair,
  pairName,
  type Slot,
  startOf,
} from "./edit-place.ts";
import { editValue } from "./edit-values.ts";
import type { Group } from "./find-parts.ts";
import { insertInBrackets, removeInBrackets } from "./in-brackets.ts";
import { removeLines } from "./remove-lines.ts";
import { rewrite } from "./rewrite-value.ts";
import { isSame } from "./same-data.ts";
import { columnOf, isFirstOnLine, lineEnd } from "./text-edits.ts";
import { fieldsOf, inlineText, nameText, valueText } from "./write-value.ts";

/** Edits the fields of a group: values, fields that go, fields that come. */
export function editFields(
  source: EditedText,
  node: YAMLMap.Parsed,
  [before, after]: readonly [Group, Group],
  slot: Slot,
): void {
  const pairs = node.items as ParsedPair[];
  const kept = new Set(fieldsOf(after).map(([name]) => name));
  const left = pairs.filter((pair) => kept.has(pairName(pair)));
  if (left.length === 0) {
    rewrite(source, node, after, slot);
    return;
  }
  for (const pair of left) {
    const name = pairName(pair);
    if (isSame(before[name], after[name])) continue;
    editValue(source, pair.value, [before[name], after[name]], slotOf(source, node, pair));
  }
  const gone = pairs.flatMap((pair, i) => (kept.has(pairName(pair)) ? [] : [i]));
  if (gone.length > 0) removePairs(source, node, pairs, gone);
  for (const [name, value] of fieldsOf(after)) {
    if (!Object.hasOwn(before, name)) addField(source, node, left, name, value);
  }
}

function slotOf({ text }: EditedText, node: YAMLMap.Parsed, pair: ParsedPair): Slot {
  return {
    behind: behindColon(text, pair),
    inFlow: isFlow(node),
    column: columnOf(text, startOf(pair)),
  };
}

function removePairs(
  source: EditedText,
  node: YAMLMap.Parsed,
  pairs: readonly ParsedPair[],
  gone: readonly number[],
): void {
  if (isFlow(node)) {
    removeInBrackets(source, pairs, gone);
    return;
  }
  for (const i of gone) {
    const pair = pairs[i];
    const next = pairs[i + 1];
    if (pair === undefined) continue;
    const from = startOf(pair);
    if (isFirstOnLine(source.text, from)) removeLines(source, from, endOf(source.text, pair));
    // The first field behind a dash: the next one takes its place.
    else if (next !== undefined) source.edits.push({ from, to: startOf(next), text: "" });
  }
}

/** The order of the fields of a protocol. */
const order = [
  ...["equator", "name", "about", "subject", "medium", "start", "lasts", "system", "variants", "values"],
  ...["perturb", "observe", "foods", "meals", "sessions", "days", "blocks", "events"],
];

function addField(
  source: EditedText,
  node: YAMLMap.Parsed,
  left: readonly ParsedPair[],
  name: string,
  value: unknown,
): void {
  const { text, newline, edits } = source;
  const time = name === "day" ? left.find((pair) => pairName(pair) === "at") : undefined;
  const before = time ?? left[0];
  const column = columnOf(text, startOf(before as ParsedPair));
  if (isFlow(node)) {
    const style = { isJson: isJsonStyle(node) };
    const put = `${nameText(name, style)}: ${inlineText(value, style)}`;
    if (time !== undefined) edits.push({ from: startOf(time), to: startOf(time), text: `${put}, ` });
    else insertInBrackets(source, left, put);
    return;
  }
  const put = `${nameText(name)}:${valueText(value, column, newline)}`;
  const indent = newline + " ".repeat(column);
  if (time !== undefined) edits.push({ from: startOf(time), to: startOf(time), text: put + indent });
  else {
    const at = lineEnd(text, endOf(text, pairBefore(left, name)));
    edits.push({ from: at, to: at, text: indent + put });
  }
}

/** The pair that a new field follows: the fields of a protocol keep their order. */
function pairBefore(left: readonly ParsedPair[], name: string): ParsedPair {
  const rank = order.indexOf(name);
  const later = left.findIndex((pair) => order.indexOf(pairName(pair)) > rank);
  const isTop = rank >= 0 && left.some((pair) => pairName(pair) === "equator");
  return (isTop && later > 0 ? left[later - 1] : left.at(-1)) as ParsedPair;
}
