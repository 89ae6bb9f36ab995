import * as z from "zod/mini";
import { markdownTable } from "../../lang/docs/markdown-table.ts";

/** What a field's JSON Schema tells of it. */
interface FieldSchema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly anyOf?: readonly FieldSchema[];
}

/** A table of the fields of a group: name, how it is written, what it means. Fields within fields have dotted names. */
export function fieldTable(fields: z.ZodMiniType, without: readonly string[] = []): string {
  const schema = z.toJSONSchema(fields, { io: "input", unrepresentable: "any" }) as FieldSchema;
  return markdownTable(["field", "written as", "meaning"], rowsOf(schema, "", without));
}

function rowsOf(group: FieldSchema, base: string, without: readonly string[]): string[][] {
  return Object.entries(group.properties ?? {})
    .filter(([name]) => !without.includes(name))
    .flatMap(([name, field]) => {
      const path = `${base}${name}`;
      const inner = groupIn(field);
      const needed = group.required?.includes(name) ? " (needed)" : "";
      const row = [`\`${path}\`${needed}`, writtenAs(field), field.description ?? ""];
      if (inner === undefined) return [row];
      const rows = rowsOf(inner, `${path}.`, []);
      return field.description === undefined ? rows : [row, ...rows];
    });
}

/** The group of fields that a field is, or may be. */
function groupIn(field: FieldSchema): FieldSchema | undefined {
  if (field.properties !== undefined) return field;
  if (field.items !== undefined) return groupIn(field.items);
  return field.anyOf?.find((form) => form.properties !== undefined);
}

function writtenAs(field: FieldSchema): string {
  if (field.enum !== undefined) return field.enum.map(code).join(", ");
  if (field.examples !== undefined) return field.examples.map(code).join(", ");
  if (field.anyOf !== undefined) return [...new Set(field.anyOf.map(writtenAs))].join(", or ");
  if (field.properties !== undefined) return "a group";
  if (field.items !== undefined)
    return `a list of ${field.items.properties ? "groups" : writtenAs(field.items)}`;
  if (field.type === "integer") return "a whole number";
  if (field.type === "object") return "names with values";
  return field.description?.startsWith("A name:") ? "a name" : "text";
}

function code(value: unknown): string {
  const text = String(value);
  return `\`${/^\d\d:\d\d/.test(text) ? `"${text}"` : text}\``;
}
