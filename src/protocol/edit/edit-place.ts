import { isCollection, isMap, isPair, isScalar, type Pair, type ParsedNode, Scalar } from "yaml";
import type { TextEdit } from "./text-edits.ts";

/** A text that is edited, and the edits found so far. */
export interface EditedText {
  readonly text: string;
  readonly newline: string;
  readonly edits: TextEdit[];
}

/** Where a value stands: behind a colon or a dash, or in brackets. */
export interface Slot {
  /** Just behind the colon or the dash. */
  readonly behind: number;
  readonly inFlow: boolean;
  /** Column of the name or the dash. */
  readonly column: number;
}

/** A name with its value, as it was parsed: either may be missing. */
export type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** The name of a field as data have it. */
export function pairName({ key }: ParsedPair): string {
  return isScalar(key) ? String(key.value) : "";
}

/** Whether a collection is written in brackets. */
export function isFlow(node: unknown): boolean {
  return isCollection(node) && node.flow === true;
}

/** Whether a value is not written at all. */
export function isUnwritten(node: ParsedNode | null | undefined): boolean {
  return node == null || (isScalar(node) && node.range[0] === node.range[1]);
}

/** Whether names of a group are written as JSON has them. */
export function isJsonStyle(node: unknown): boolean {
  if (!isMap(node) || !isFlow(node)) return false;
  const [first] = node.items;
  return first !== undefined && isScalar(first.key) && first.key.type === Scalar.QUOTE_DOUBLE;
}

/** Just behind the colon of a pair; behind its name where there is none. */
export function behindColon(text: string, { key }: ParsedPair): number {
  const end = key.range[1];
  const colon = /^\s*:/.exec(text.slice(end, end + 200));
  return colon === null ? end : end + colon[0].length;
}

/** The end of what a node says, without what follows on its last line. */
export function endOf(text: string, node: ParsedNode | ParsedPair): number {
  if (isPair(node)) {
    const { value } = node;
    return value == null || isUnwritten(value) ? behindColon(text, node) : endOf(text, value);
  }
  if (isCollection(node) && !isFlow(node)) {
    const last = (node.items as (ParsedNode | ParsedPair)[]).at(-1);
    return last === undefined ? node.range[1] : endOf(text, last);
  }
  if (!isBlockText(node)) return node.range[1];
  const written = text.slice(node.range[0], node.range[1]);
  const keeps = /^[|>][^\n]*\+/.test(written);
  return node.range[0] + written.replace(keeps ? /\r?\n$/ : /\s+$/, "").length;
}

/** Where a node or a pair begins. */
export function startOf(node: ParsedNode | ParsedPair): number {
  return isPair(node) ? node.key.range[0] : node.range[0];
}

function isBlockText(node: ParsedNode): boolean {
  return isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);
}
