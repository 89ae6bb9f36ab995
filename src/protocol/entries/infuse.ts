import * as z from "zod/mini";
import { type Complaint, shown } from "../complaint.ts";
import type { Quantity } from "../event.ts";
import { quantity, span, word } from "../fields.ts";
import { inUnit } from "../quantity.ts";
import { defineEntry, type EntryContext, given, spoken, timing } from "./define-entry.ts";

const infused = ["amino_acids", "leucine", "glucose", "insulin", "lipid"] as const;

type Infused = (typeof infused)[number];

/** Unit of the rate in the event, per body mass and time. */
const rateUnits: Readonly<Record<Infused, string>> = {
  amino_acids: "mg/kg/h",
  leucine: "umol/kg/min",
  glucose: "mg/kg/min",
  insulin: "pmol/kg/min",
  lipid: "mg/kg/h",
};

/** What turns masses and activities into amounts, where the infusion is a single substance. */
const substanceOf: Partial<Record<Infused, string>> = {
  leucine: "leucine",
  glucose: "glucose",
  insulin: "insulin",
};

const fields = z.strictObject({
  ...timing,
  infuse: word("What is infused", infused),
  rate: quantity("How fast, per body mass or in all", {
    units: ["mg/kg/h", "g/h", "mol/kg/min", "mol/min"],
    examples: ["162 mg/kg/h"],
    substance: "insulin",
    least: 0,
  }),
  duration: span("How long it is infused", "6 h"),
  route: z.optional(word("How it is given", ["iv", "icv"])),
});
type Infusion = z.output<typeof fields>;

/** A constant infusion. The event has `rate` (per body mass) and `flow` (in all), however it was written. */
export const infuse = defineEntry({
  key: "infuse",
  about: "A constant infusion",
  fields,
  check: (entry, context): Complaint[] => {
    if (rates(entry, context)) return [];
    const expected = `a rate such as ${entry.infuse === "insulin" ? "1 mU/kg/min" : `1 ${rateUnits[entry.infuse]}`}`;
    const found = shown(`${entry.rate.value} ${entry.rate.unit}`);
    return [{ code: "wrong-dimension", path: ["rate"], expected, found }];
  },
  happen: (entry, context) => [
    {
      kind: `infuse.${entry.infuse}`,
      duration: entry.duration,
      quantities: given({ ...rates(entry, context) }),
      words: spoken({ route: entry.route ?? "iv" }),
      ...(entry.label === undefined ? {} : { label: entry.label }),
    },
  ],
});

/** Per body mass and in all; undefined where the unit is of the wrong kind. */
function rates({ infuse: what, rate }: Infusion, { subject }: EntryContext) {
  const unit = rateUnits[what];
  const mass = subject?.mass && inUnit(subject.mass, "kg");
  if (mass === undefined) return undefined;
  const perMass = inEither(rate, unit, substanceOf[what]);
  const whole = unit.replace("/kg", "");
  const inAll = inEither(rate, whole, substanceOf[what]);
  if (perMass !== undefined)
    return { rate: { value: perMass, unit }, flow: { value: perMass * mass, unit: whole } };
  return inAll === undefined
    ? undefined
    : { rate: { value: inAll / mass, unit }, flow: { value: inAll, unit: whole } };
}

function inEither(rate: Quantity, unit: string, substance: string | undefined): number | undefined {
  const plain = inUnit(rate, unit);
  if (plain !== undefined || substance === undefined) return plain;
  const unnamed = rate.unit.replace(/\{.*\}/, "");
  return inUnit({ ...rate, unit: `${unnamed}{${substance}}` }, unit) ?? inUnit(rate, `${unit}{${substance}}`);
}
