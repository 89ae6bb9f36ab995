import type { Fit, Json } from "./fit.ts";

/** A fit as the text of its file: lists of plain values on one line, so that a change of one number changes one line. */
export function fitText(fit: Fit): string {
  return `${written(JSON.parse(JSON.stringify(fit)), "")}\n`;
}

function written(value: Json, indent: string): string {
  const inner = `${indent} `;
  if (isList(value)) {
    if (value.every(isPlain)) return JSON.stringify(value);
    return `[\n${value.map((each) => inner + written(each, inner)).join(",\n")}\n${indent}]`;
  }
  if (isPlain(value)) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.every(([, each]) => isPlain(each))) return JSON.stringify(value);
  const lines = entries.map(([key, each]) => `${inner}${JSON.stringify(key)}: ${written(each, inner)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function isPlain(value: Json): value is string | number | boolean | null {
  return value === null || typeof value !== "object";
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
