import * as z from "zod/mini";
import { wholeDocument } from "./document-fields.ts";
import type { KnownCompounds } from "./known-compounds.ts";

/** Where editors find the schema, relative to a file in `examples/`. */
export const schemaPath = "schema/protocol.schema.json";

/** JSON Schema of the protocol language, for editors. It states shape and words; units and times are checked on reading. */
export function protocolSchema(compounds: KnownCompounds = {}): Record<string, unknown> {
  const schema = z.toJSONSchema(wholeDocument(), { io: "input", unrepresentable: "any", reused: "ref" });
  return withNames({ title: "Equator protocol", ...nameParts(schema) }, compounds);
}

/** Editors complete the names of compounds that are known; others are of the same form and told on reading. */
function withNames(schema: Record<string, unknown>, compounds: KnownCompounds): Record<string, unknown> {
  const parts = schema["$defs"] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const names = Object.entries(compounds).flatMap(([name, { aliases = [], writtenAs }]) =>
    writtenAs === undefined ? [name, ...aliases] : [],
  );
  if (parts["compound"] === undefined || names.length === 0) return schema;
  const { description, ...form } = parts["compound"];
  const compound = { description, anyOf: [{ enum: names.sort() }, form] };
  return { ...schema, $defs: { ...parts, compound } };
}

const prefix = "#/$defs/";

/** Names the shared parts after the field that first uses them, where they have no name of their own. */
function nameParts(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const parts = (schema["$defs"] ?? {}) as Readonly<Record<string, unknown>>;
  const names = new Map<string, string>();
  const taken = new Set(Object.keys(parts));
  const nameOf = (part: string, field: string): string => {
    const known = names.get(part) ?? (part.startsWith("__") ? undefined : part);
    if (known !== undefined) return known;
    let name = field;
    for (let i = 2; taken.has(name); i++) name = `${field}_${i}`;
    taken.add(name);
    names.set(part, name);
    return name;
  };
  const rename = (node: unknown, field: string): unknown => {
    if (Array.isArray(node)) return node.map((item) => rename(item, field));
    if (typeof node !== "object" || node === null) return node;
    const named = Object.entries(node).map(([key, value]) => {
      if (key === "$ref") return [key, prefix + nameOf(String(value).slice(prefix.length), field)];
      return [key, rename(value, keywords.has(key) ? field : key)];
    });
    return Object.fromEntries(named);
  };
  const { $defs: _, ...top } = schema;
  const named = rename(top, "part") as Record<string, unknown>;
  // A part is named by its user, which may stand further down: its own text comes once it has a name.
  const written: Record<string, unknown> = {};
  let waiting = Object.keys(parts);
  while (waiting.length > 0) {
    const ready = waiting.filter((part) => names.has(part) || !part.startsWith("__"));
    if (ready.length === 0) break;
    for (const part of ready) {
      const name = nameOf(part, "part");
      written[name] = rename(parts[part], name.replace(/_entry$/, ""));
    }
    waiting = waiting.filter((part) => !ready.includes(part));
  }
  return { ...named, $defs: written };
}

const keywords = new Set([
  "properties",
  "items",
  "anyOf",
  "oneOf",
  "allOf",
  "additionalProperties",
  "propertyNames",
]);
