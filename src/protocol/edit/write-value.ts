import { isGroup } from "./find-parts.ts";

/** Whether names and texts are written as JSON has them, where the part around is. */
export interface WriteStyle {
  readonly isJson: boolean;
}

const plain: WriteStyle = { isJson: false };

/** A value on one line: `{at: "08:00", meal: lunch}`. */
export function inlineText(value: unknown, style: WriteStyle = plain): string {
  if (Array.isArray(value)) return `[${value.map((item) => inlineText(item, style)).join(", ")}]`;
  if (isGroup(value)) {
    return `{${fieldsOf(value)
      .map(([name, inner]) => `${nameText(name, style)}: ${inlineText(inner, style)}`)
      .join(", ")}}`;
  }
  if (typeof value === "string") return style.isJson || !isPlain(value) ? JSON.stringify(value) : value;
  return value === undefined ? "null" : String(value);
}

/** A text in quotes as they stood: `single` only for what they can hold. */
export function quotedText(value: string, quote: "single" | "double"): string {
  const isLine = !/[\p{Cc}\u2028\u2029]/u.test(value);
  return quote === "single" && isLine ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

/** The name of a field. */
export function nameText(name: string, { isJson }: WriteStyle = plain): string {
  return !isJson && /^[A-Za-z_][\w.@-]*$/.test(name) && !isOtherThanText(name) ? name : JSON.stringify(name);
}

/** The fields of a group that say something. */
export function fieldsOf(group: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(group).filter(([, value]) => value !== undefined);
}

/** Whether a value gets lines of its own: entries do, and groups of them; at the top also groups of groups. */
export function isBlocky(value: unknown, column: number): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isGroup);
  if (!isGroup(value)) return false;
  const inner = fieldsOf(value).map(([, item]) => item);
  if (inner.length === 0) return false;
  return inner.some((item) => isBlocky(item, column + 2)) || (column === 0 && inner.every(isGroup));
}

/** What stands behind the colon of a name at a column: on the same line, or on lines of its own. */
export function valueText(value: unknown, column: number, newline: string): string {
  if (!isBlocky(value, column)) return ` ${inlineText(value)}`;
  const indent = newline + " ".repeat(column + 2);
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${inlineText(item)}`).join("");
  return fieldsOf(value as Readonly<Record<string, unknown>>)
    .map(([name, inner]) => `${indent}${nameText(name)}:${valueText(inner, column + 2, newline)}`)
    .join("");
}

/** A group as lines at a column, the first without its indent. */
export function linesText(group: Readonly<Record<string, unknown>>, column: number, newline: string): string {
  return fieldsOf(group)
    .map(([name, value]) => `${nameText(name)}:${valueText(value, column, newline)}`)
    .join(newline + " ".repeat(column));
}

/** Whether a text needs no quotes, wherever it stands. Times of day get them: older readers take `08:30` for 510. */
function isPlain(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}([T]\d{2}:\d{2}(:\d{2})?)?$/.test(text)) return true;
  const isSafe = /^(?:[\p{L}\p{N}_(]|[-+](?=\d))(?:[\p{L}\p{N}_ .%+*/()°<>^-]*[\p{L}\p{N}_.%+*/()°<>^-])?$/u;
  return isSafe.test(text) && !isOtherThanText(text);
}

function isOtherThanText(text: string): boolean {
  return /^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text) || !Number.isNaN(Number(text));
}
