import { didYouMean, nearMatches } from "../messages/index.ts";
import { type Complaint, shown, within } from "./complaint.ts";
import { type Entry, type EntryKey, entryKeys, entryKinds } from "./entries/register.ts";
import type { Path, Places } from "./places.ts";
import { complaintsOf } from "./zod-complaints.ts";

/** Reads one entry by the fields of the kind that it names. */
export function readEntry(
  data: unknown,
  path: Path,
  places: Places,
): { entry?: Entry; complaints: Complaint[] } {
  const kind = kindOf(data);
  if (typeof kind !== "string") return { complaints: [within(path, kind)] };
  const { fields } = entryKinds[kind];
  const read = fields.safeParse(data);
  if (!read.success) {
    return {
      complaints: complaintsOf(read.error.issues, fields, data).map((complaint) => within(path, complaint)),
    };
  }
  const place = places.ofValue(path);
  const from = { line: place.line ?? 1, column: place.column ?? 1, path: place.path ?? "" };
  return { entry: { kind, fields: read.data, from } as Entry, complaints: [] };
}

/** `medium` beside `compound` is no second kind; everything else that names a kind is. */
function kindOf(data: unknown): EntryKey | Complaint {
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return {
      code: "wrong-type",
      path: [],
      expected: 'an entry, as {at: "08:00", meal: ...}',
      found: shown(data),
    };
  }
  const named = entryKeys.filter((key) => Object.hasOwn(data, key));
  const [first, second] = named;
  if (first === undefined) return withoutKind(Object.keys(data));
  if (second === undefined) return first;
  return {
    code: "entry-of-two-kinds",
    path: [second],
    atKey: true,
    found: named.join(" and "),
    hint: "write two entries",
  };
}

/** Blames the field that looks most like a misspelt kind. */
function withoutKind(fields: readonly string[]): Complaint {
  const expected = entryKeys.join(", ");
  const suspect = fields.find((field) => !timingNames.has(field) && nearMatches(field, entryKeys).length > 0);
  if (suspect === undefined) return { code: "entry-without-kind", path: [], expected };
  return {
    code: "unknown-field",
    path: [suspect],
    atKey: true,
    found: suspect,
    hint: didYouMean(suspect, entryKeys),
  };
}

const timingNames = new Set([
  "at",
  "day",
  "every",
  "times",
  "until",
  "label",
  "note",
  "duration",
  "dose",
  "level",
  "rate",
  "route",
]);
