import type { ParsedNode } from "yaml";
import { type EditedText, endOf, type ParsedPair, startOf } from "./edit-place.ts";
import { columnOf, isFirstOnLine, lineEnd } from "./text-edits.ts";

type Part = ParsedNode | ParsedPair;

/** Puts one more part behind the last one in brackets: on a line of its own where that has one. */
export function insertInBrackets(source: EditedText, parts: readonly Part[], put: string): void {
  const { text, newline, edits } = source;
  const last = parts.at(-1);
  const [first] = parts;
  if (last === undefined || first === undefined) return;
  const end = endOf(text, last);
  const isOnLines = parts.length > 1 && isFirstOnLine(text, startOf(last));
  if (!isOnLines) {
    edits.push({ from: end, to: end, text: `, ${put}` });
    return;
  }
  const indent = newline + " ".repeat(columnOf(text, startOf(last)));
  const rest = /^(,?)[ \t]*(#[^\r\n]*)?(?=\r?\n|$)/.exec(text.slice(end, lineEnd(text, end)));
  const at = rest === null ? end : end + rest[0].length;
  if (rest?.[1] !== ",") edits.push({ from: end, to: end, text: "," });
  edits.push({ from: at, to: at, text: `${indent}${put}${rest?.[1] === "," ? "," : ""}` });
}

/** Takes parts with their commas out of brackets; one at least stays. */
export function removeInBrackets(
  { text, edits }: EditedText,
  parts: readonly Part[],
  gone: readonly number[],
): void {
  const isGone = new Set(gone);
  const lastKept = parts.reduce((last, _, i) => (isGone.has(i) ? last : i), 0);
  for (const i of gone) {
    const part = parts[i];
    const next = parts[i + 1];
    if (part !== undefined && next !== undefined && i < lastKept)
      edits.push({ from: startOf(part), to: startOf(next), text: "" });
  }
  const stays = parts[lastKept];
  const last = parts.at(-1);
  const next = parts[lastKept + 1];
  if (stays === undefined || last === undefined || next === undefined) return;
  const [end, to] = [endOf(text, stays), endOf(text, last)];
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  // The comment behind what stays is of that.
  const line = Math.max(end + comma, lineEnd(text, end));
  if (startOf(next) < line) edits.push({ from: end, to, text: "" });
  else edits.push({ from: end, to: end + comma, text: "" }, { from: line, to, text: "" });
}
