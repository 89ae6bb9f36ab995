import * as z from "zod/mini";
import type { Complaint } from "./complaint.ts";
import { shown } from "./complaint.ts";
import { checkMeal, foodFields, mealFields } from "./entries/meal.ts";
import { mediumFields } from "./entries/medium.ts";
import { checkGenes, perturbations } from "./entries/perturb.ts";
import { entryKinds } from "./entries/register.ts";
import { checkSession, sessionFields } from "./entries/train.ts";
import { freeText, limbs, namePattern, quantity, span, textField, whole, word } from "./fields.ts";
import { modelNumber } from "./model-number.ts";
import { subjectFields } from "./subject.ts";
import { readDateTime } from "./time-text.ts";

/** Version of the protocol language. */
export const protocolVersion = 1;

const name = z.string().check(z.regex(namePattern), z.maxLength(60));
const named = <Fields extends z.ZodMiniType>(fields: Fields) => z.optional(z.record(name, fields));

const version = textField<1>(
  { description: "Version of the protocol language", type: "number", examples: [1] },
  (input) =>
    input === protocolVersion
      ? protocolVersion
      : { code: "wrong-version", expected: String(protocolVersion), found: shown(input) },
);

const start = textField<number>(
  {
    description: "Local date and time of time zero; days have 24 h",
    type: "string",
    examples: ["2026-03-02T06:00"],
  },
  (input) => {
    const read = typeof input === "string" ? readDateTime(input) : undefined;
    if (read) return read.date + (read.clock ?? 0);
    return { code: "bad-time", expected: "a date and time as 2026-03-02T06:00", found: shown(input) };
  },
);

const energy = quantity("Change of the energy eaten, taken off (or added to) carbohydrate and fat", {
  units: ["1"],
  examples: ["-15 %"],
  plain: true,
  least: -0.9,
  most: 2,
});

export const blockFields = z.strictObject({
  name: z.optional(
    z.string().check(z.regex(namePattern), z.maxLength(60), z.meta({ description: "Name of the block" })),
  ),
  weeks: z.optional(whole("Number of weeks, with week", 1, 5200)),
  week: z.optional(z.array(name).check(z.meta({ description: "Seven names of days" }))),
  days: z.optional(z.array(name).check(z.minLength(1), z.meta({ description: "Names of days, in a row" }))),
  repeat: z.optional(whole("How often the days come, with days", 1, 36_500)),
  energy: z.optional(energy),
});
export type BlockFields = z.output<typeof blockFields>;

const systemName = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9_-]*$/), z.maxLength(60), z.meta({ description: "The system it runs on" }));

/** The fields of a protocol; `entry` is the schema of one entry. */
export function documentFields<EntrySchema extends z.ZodMiniType>(entry: EntrySchema) {
  return z.strictObject({
    equator: version,
    name: z.optional(freeText("Title of the protocol")),
    about: z.optional(freeText("What the protocol is for")),
    subject: z.optional(subjectFields),
    medium: z.optional(mediumFields),
    start: z.optional(start),
    lasts: z.optional(span("Length of the protocol, from start", "36 h", "14 d")),
    system: z.optional(systemName),
    variants: z.optional(
      z
        .record(name, z.string().check(z.maxLength(60)))
        .check(z.meta({ description: "Choices between readings of the literature, by variant" })),
    ),
    values: z.optional(
      z
        .record(z.string().check(z.maxLength(120)), modelNumber)
        .check(z.meta({ description: "Numbers of the model changed for this protocol, by address" })),
    ),
    perturb: z.optional(perturbations),
    observe: z.optional(z.strictObject({ limb: word("The limb whose readouts are shown", limbs) })),
    foods: named(foodFields),
    meals: named(mealFields),
    sessions: named(sessionFields),
    days: named(z.array(entry)),
    blocks: z.optional(z.array(blockFields).check(z.minLength(1))),
    events: z.optional(z.array(entry)),
  });
}

/** The document with its entries not yet read: each is read by the fields of its own kind. */
export const shell = documentFields(z.unknown());
export type Shell = z.output<typeof shell>;

/** The document in full, for JSON Schema. */
export function wholeDocument() {
  const kinds: z.ZodMiniType[] = Object.values(entryKinds).map(describedFields);
  return documentFields(z.union(kinds).check(z.meta({ id: "entry" })));
}

function describedFields(kind: { key: string; fields: z.ZodMiniType; about: string }): z.ZodMiniType {
  return kind.fields.check(z.meta({ id: `${kind.key}_entry`, description: kind.about }));
}

/** Faults between the fields of the named parts. */
export function checkNamedParts(read: Shell): Complaint[] {
  const over = <Fields>(
    area: "foods" | "meals" | "sessions",
    check: (fields: Fields, path: string[]) => Complaint[],
  ) => Object.entries(read[area] ?? {}).flatMap(([key, fields]) => check(fields as Fields, [area, key]));
  return [
    ...over("foods", checkMeal),
    ...over("meals", checkMeal),
    ...over("sessions", checkSession),
    ...checkGenes(read.perturb ?? [], ["perturb"]),
  ];
}
