import type * as z from "zod/mini";
import { didYouMean } from "../messages/index.ts";
import type { ProtocolCode } from "../messages/protocol.ts";
import { type Complaint, shown } from "./complaint.ts";
import { nameExpected } from "./fields.ts";
import type { Path } from "./places.ts";

type Issue = z.core.$ZodIssue;

/** So many unknown fields of one group are looked at; the list of faults is cut below that anyway. */
const mostNames = 300;

/** Turns what the schema found into complaints of ours. */
export function complaintsOf(issues: readonly Issue[], schema: z.ZodMiniType, data: unknown): Complaint[] {
  return issues.flatMap((issue) => complain(issue, schema, data));
}

function complain(issue: Issue, schema: z.ZodMiniType, data: unknown): Complaint[] {
  const path = issue.path.filter((step) => typeof step !== "symbol") as Path;
  const value = valueAt(data, path);
  switch (issue.code) {
    case "custom":
      return [customComplaint(issue.params ?? {}, path)];
    case "unrecognized_keys":
      return issue.keys.slice(0, mostNames).map((key) => unknownField(key, path, schema));
    case "invalid_union":
      return unionComplaints(issue, path, schema, data);
    case "invalid_value":
      return [unknownWord(issue.values.map(String), path, value)];
    case "invalid_key":
    case "invalid_format":
      return [badName(issue, path, value)];
    case "too_small":
    case "too_big":
      return [outOfRange(issue, path, value)];
    case "invalid_type":
      return [value === undefined ? missing(path) : wrongType(typeWord(issue.expected), path, value)];
    default:
      return [wrongType("something else", path, value)];
  }
}

function customComplaint(params: Record<string, unknown>, path: Path): Complaint {
  const { code, expected, found, hint } = params as unknown as Omit<Complaint, "path">;
  if (code === "missing-field") return missing(path);
  return { code: code as ProtocolCode, path, expected, found, hint };
}

function missing(path: Path): Complaint {
  return { code: "missing-field", path, found: String(path.at(-1) ?? "the protocol") };
}

function wrongType(expected: string, path: Path, value: unknown): Complaint {
  return { code: "wrong-type", path, expected, found: shown(value) };
}

function unknownField(key: string, path: Path, schema: z.ZodMiniType): Complaint {
  const names = fieldNames(schema, path);
  const hint = didYouMean(key, names) ?? `known here: ${names.join(", ")}`;
  return { code: "unknown-field", path: [...path, key], atKey: true, found: key, hint };
}

function unknownWord(words: readonly string[], path: Path, value: unknown): Complaint {
  if (value === undefined) return missing(path);
  const hint = typeof value === "string" ? didYouMean(value, words) : besideHint(words, path, value);
  return { code: "unknown-word", path, expected: words.join(", "), found: shown(value), hint };
}

/** `infuse: {amino_acids: 162 mg/kg/h}`: the word stands alone, and its fields beside it. */
function besideHint(words: readonly string[], path: Path, value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const word = Object.keys(value).find((name) => words.includes(name));
  if (word === undefined) return undefined;
  const inner = (value as Readonly<Record<string, unknown>>)[word];
  const rate = typeof inner === "string" ? `rate: ${inner}` : "its fields";
  return `write ${path.at(-1)}: ${word}, with ${rate} beside it`;
}

function badName(issue: Issue, path: Path, value: unknown): Complaint {
  const key = issue.code === "invalid_key";
  const found = shown(key ? path.at(-1) : value);
  return { code: "bad-name", path, atKey: key, expected: nameExpected, found };
}

function outOfRange(issue: Issue & { code: "too_small" | "too_big" }, path: Path, value: unknown): Complaint {
  const bound = issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  const what = issue.origin === "string" ? " characters" : issue.origin === "array" ? " of them" : "";
  return { code: "out-of-range", path, expected: `${bound}${what}`, found: shown(value) };
}

/** Of several forms, the one that the value was meant to be: the one that does not already fail on its type. */
function unionComplaints(
  issue: Issue & { code: "invalid_union" },
  path: Path,
  schema: z.ZodMiniType,
  data: unknown,
) {
  const meant = issue.errors.find(
    (errors) => !errors.some((error) => error.path.length === 0 && isTypeIssue(error)),
  );
  if (meant === undefined) {
    const words = issue.errors.flatMap((errors) => errors.flatMap(wordsOf));
    const value = valueAt(data, path);
    if (typeof value === "string" && words.length > 0) return [unknownWord([...new Set(words)], path, value)];
    const forms = issue.errors.flatMap((errors) => errors.flatMap(formOf));
    return [wrongType([...new Set(forms)].join(", or "), path, value)];
  }
  return meant.flatMap((error) =>
    complain({ ...error, path: [...path, ...error.path] } as Issue, schema, data),
  );
}

function isTypeIssue(issue: Issue): boolean {
  return issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union";
}

function wordsOf(issue: Issue): string[] {
  return issue.code === "invalid_value" ? issue.values.map(String) : [];
}

function formOf(issue: Issue): string[] {
  if (issue.code === "invalid_value") return wordsOf(issue);
  return issue.code === "invalid_type" ? [typeWord(issue.expected)] : [];
}

const typeWords: Readonly<Record<string, string>> = {
  object: "a group of fields",
  record: "a group of named parts",
  array: "a list",
  string: "text",
  number: "a number",
  int: "a whole number",
};

function typeWord(expected: string): string {
  return Object.hasOwn(typeWords, expected) ? (typeWords[expected] as string) : expected;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Names of the fields that a group at this path may have. */
function fieldNames(schema: z.ZodMiniType, path: Path): string[] {
  let groups = unwrap(schema);
  for (const step of path) groups = groups.flatMap((group) => inside(group, step)).flatMap(unwrap);
  return groups.flatMap((group) => (isObject(group) ? Object.keys(group._zod.def.shape) : []));
}

function inside(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  const { def } = schema._zod as z.core.$ZodTypes["_zod"];
  if (def.type === "object")
    return Object.hasOwn(def.shape, step) ? [def.shape[step] as z.core.$ZodType] : [];
  if (def.type === "array") return [def.element];
  return def.type === "record" ? [def.valueType] : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = schema._zod as z.core.$ZodTypes["_zod"];
  if (def.type === "optional") return unwrap(def.innerType);
  return def.type === "union" ? def.options.flatMap(unwrap) : [schema];
}

function isObject(schema: z.core.$ZodType): schema is z.core.$ZodObject {
  return schema._zod.def.type === "object";
}
