import * as z from "zod/mini";
import { didYouMean } from "../../messages/index.ts";
import { type Complaint, shown } from "../complaint.ts";
import type { Quantity } from "../event.ts";
import { quantity, span, textField, word } from "../fields.ts";
import { findCompound } from "../known-compounds.ts";
import { inUnit, sameKind, splitQuantity } from "../quantity.ts";
import { uncertainShare } from "../uncertain-share.ts";
import { defineEntry, type EntryContext, given, spoken, timing } from "./define-entry.ts";

const compoundName = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9_-]*$/), z.maxLength(60), z.meta({ description: "The compound" }));

/** Any number with any unit: which is right depends on the compound. */
const dose = textField<Quantity>(
  {
    description: "The amount taken; research-only agents take a level instead",
    type: "string",
    examples: ["5 mg", "1 cup"],
  },
  (input) => {
    const expected = "an amount with its unit, as 5 mg";
    if (typeof input === "number")
      return { code: "bare-number", expected, found: String(input), hint: `write ${input} mg` };
    const read = typeof input === "string" ? splitQuantity(input) : undefined;
    if (!read) return { code: "bad-quantity", expected, found: shown(input) };
    if (read.unit === "") return { code: "bare-number", expected, found: shown(input) };
    return read.value < 0 ? { code: "out-of-range", expected: "at least 0", found: shown(input) } : read;
  },
);

/** How substances of the body are given, which are no compounds to the language. */
const otherEntries: Readonly<Record<string, string>> = {
  insulin: "infuse: insulin with rate: 1 mU/kg/min and duration: 2 h, or clamp: {insulin: 30 mU/L}",
  glucose: "infuse: glucose with rate: 2 mg/kg/min and duration: 2 h, or clamp: {glucose: 5 mmol/L}",
  leucine: "amino_acids: {leucine: 3 g}, or infuse: leucine with rate and duration",
  amino_acids: "amino_acids: {eaa: 10 g, leucine: 1.8 g}, or infuse: amino_acids with rate and duration",
  lipid: "infuse: lipid with rate and duration",
};

/** The entry that is meant where a compound is one of the body's own substances. */
export function otherEntryOf(name: string): string | undefined {
  return Object.hasOwn(otherEntries, name) ? `write ${otherEntries[name]}` : undefined;
}

const levelExample = "level: 1 x (multiples of a reference exposure)";

const fields = z.strictObject({
  ...timing,
  compound: compoundName,
  dose: z.optional(dose),
  level: z.optional(
    quantity("Exposure as multiples of a reference exposure", {
      units: ["x"],
      examples: ["1 x"],
      least: 0,
      most: 1000,
    }),
  ),
  route: z.optional(word("How it is given", ["oral", "sc", "im", "iv", "ip", "icv", "topical", "medium"])),
  duration: z.optional(span("How long it is given, where not at once", "24 h")),
  content: z.optional(
    uncertainShare("What is in it over what the label says, by its certificate", { most: 2 }),
  ),
  purity: z.optional(uncertainShare("Share of the content that is the compound", { most: 1 })),
});
type CompoundEntry = z.output<typeof fields>;

/**
 * A compound, as a dose or a level. Doses come out as written, per body mass ones as a whole, servings as amounts. For
 * cells a dose is a concentration, which stays in the medium.
 */
export const compound = defineEntry({
  key: "compound",
  about: "A compound: a drug, a supplement, a research agent",
  fields,
  check: (entry, context) => [
    ...checkName(entry, context),
    ...checkDoseOrLevel(entry, context),
    ...checkUnit(entry, context),
  ],
  happen: (entry, context) => {
    const known = context.compounds && findCompound(entry.compound, context.compounds);
    const { level, route, duration } = entry;
    return [
      {
        kind: `compound.${known?.[0] ?? entry.compound}`,
        duration: duration ?? (level === undefined && context.subject ? 0 : "end"),
        quantities: given({ dose: realDose(entry, context), level, ...certified(entry) }),
        words: spoken({ route, lot: batchOf(entry, known?.[0] ?? entry.compound) }),
        ...(entry.label === undefined ? {} : { label: entry.label }),
      },
    ];
  },
});

/** What a certificate of analysis says of it. */
function certified({ content, purity }: CompoundEntry): Record<string, Quantity | undefined> {
  return {
    content: content?.value,
    content_sd: content?.sd,
    purity: purity?.value,
    purity_sd: purity?.sd,
  };
}

/** The batch that it is of, one for each compound and certificate: it is uncertain as a whole. None without a certificate. */
function batchOf(entry: CompoundEntry, name: string): string | undefined {
  const { content, purity } = entry;
  if (content === undefined && purity === undefined) return undefined;
  const numbers = [content, purity].map((share) =>
    share === undefined ? "as labelled" : `${share.value.value} sd ${share.sd?.value ?? 0}`,
  );
  return [name, ...numbers].join(" ").replaceAll(".", "_");
}

function checkName(entry: CompoundEntry, { compounds }: EntryContext): Complaint[] {
  if (compounds === undefined) return [];
  const known = findCompound(entry.compound, compounds);
  if (known?.[1].writtenAs !== undefined) {
    const hint = `it ${known[1].writtenAs}`;
    return [{ code: "not-a-compound", path: ["compound"], found: entry.compound, hint }];
  }
  if (known) return [];
  const names = Object.entries(compounds).flatMap(([name, { aliases = [] }]) => [name, ...aliases]);
  const hint = otherEntryOf(entry.compound) ?? didYouMean(entry.compound, names);
  return [{ code: "unknown-compound", path: ["compound"], found: entry.compound, hint }];
}

function checkDoseOrLevel(entry: CompoundEntry, context: EntryContext): Complaint[] {
  const { compound: name } = entry;
  if (entry.dose !== undefined && entry.level !== undefined) {
    return [
      {
        code: "contradiction",
        path: ["level"],
        atKey: true,
        found: "dose and level",
        expected: "give one of them",
      },
    ];
  }
  const takes = context.compounds && findCompound(name, context.compounds)?.[1].takes;
  const inPeople = context.subject?.species === "human";
  if (entry.dose !== undefined && takes === "level" && inPeople) {
    return [{ code: "level-only", path: ["dose"], atKey: true, found: name, expected: levelExample }];
  }
  if (entry.level !== undefined && takes === "amount") {
    return [
      { code: "dose-only", path: ["level"], atKey: true, found: name, expected: "a dose, as dose: 5 mg" },
    ];
  }
  if (entry.dose !== undefined || entry.level !== undefined) return [];
  const expected =
    takes === "level" ? levelExample : takes === "amount" ? "dose: 5 mg" : `dose: 5 mg, or ${levelExample}`;
  const hint = otherEntryOf(name);
  return [{ code: "field-needs", path: ["compound"], atKey: true, found: name, expected, hint }];
}

function checkUnit(entry: CompoundEntry, context: EntryContext): Complaint[] {
  if (entry.dose === undefined || realDose(entry, context) !== undefined) return [];
  const expected = context.subject ? "an amount, as 5 mg or 0.1 mg/kg" : "a concentration, as 100 nmol/L";
  const servings = context.compounds && findCompound(entry.compound, context.compounds)?.[1].servings;
  const hint = servings && `or one of its measures: ${Object.keys(servings).join(", ")}`;
  const found = `${entry.dose.value} ${entry.dose.unit}`;
  return [{ code: "wrong-dimension", path: ["dose"], expected, found, hint }];
}

/** The dose with servings and body mass multiplied out; undefined where its unit is of the wrong kind. */
export function realDose(
  entry: Pick<CompoundEntry, "compound" | "dose">,
  context: EntryContext,
): Quantity | undefined {
  const { dose: written } = entry;
  if (written === undefined) return undefined;
  const known = context.compounds && findCompound(entry.compound, context.compounds);
  const servings = known?.[1].servings;
  const serving = servings && Object.hasOwn(servings, written.unit) ? servings[written.unit] : undefined;
  if (serving) return { value: written.value * serving.value, unit: serving.unit };
  const substance = known?.[0] ?? entry.compound;
  const spelled = [written.unit, `${written.unit}{${substance}}`];
  if (!context.subject) return asUnit(written, spelled, ["g/L", "mol/L"]);
  return (
    perBodyMass(written, context) ??
    asUnit(written, spelled, ["g", "mol"]) ??
    unknownServing(written, context)
  );
}

function asUnit(
  written: Quantity,
  spelled: readonly string[],
  accepted: readonly string[],
): Quantity | undefined {
  const unit = spelled.find((text) => accepted.some((like) => sameKind(text, like)));
  return unit === undefined ? undefined : { value: written.value, unit };
}

/** mg/kg is a plain number to the units, so it is told by how it is written. */
function perBodyMass(written: Quantity, { subject }: EntryContext): Quantity | undefined {
  const match = /^(.+)\/kg$/.exec(written.unit);
  const mass = subject?.mass && inUnit(subject.mass, "kg");
  const unit = match?.[1];
  if (unit === undefined || mass === undefined || !["g", "mol"].some((like) => sameKind(unit, like)))
    return undefined;
  return { value: written.value * mass, unit };
}

/** Without a list of compounds nobody knows what a cup holds, so it is carried on as written. */
function unknownServing(written: Quantity, { compounds }: EntryContext): Quantity | undefined {
  const household = ["cup", "tablet", "capsule", "serving", "scoop"];
  return compounds === undefined && household.includes(written.unit) ? written : undefined;
}
