import * as z from "zod/mini";
import type { Complaint } from "../complaint.ts";
import { quantity, span } from "../fields.ts";
import { defineEntry, foldsApart, given, timing } from "./define-entry.ts";

/** A level that is held: a concentration, or a multiple of the basal level. */
const level = (description: string, examples: readonly string[], substance?: string) =>
  z.optional(
    quantity(`${description}: a concentration or a multiple of the basal level`, {
      units: ["mol/L", "x"],
      examples,
      least: 0,
      ...(substance === undefined ? {} : { substance }),
    }),
  );

const levels = z.strictObject({
  insulin: level("Insulin", ["30 mU/L", "180 pmol/L", "1 x"], "insulin"),
  glucose: level("Glucose", ["5 mmol/L", "90 mg/dL", "1 x"], "glucose"),
  amino_acids: level("Amino acids in plasma", ["3 x", "6 mmol/L"]),
  leucine: level("Leucine in plasma", ["300 umol/L", "2 x"], "leucine"),
});

/**
 * Levels that are held while it lasts. A concentration comes out under its own name (`insulin`), a multiple of the
 * basal level as `insulin_fold`: they are different quantities.
 */
export const clamp = defineEntry({
  key: "clamp",
  about: "Plasma levels that are held while it lasts",
  fields: z.strictObject({ ...timing, clamp: levels, duration: span("How long they are held", "4 h") }),
  check: (entry): Complaint[] => {
    if (Object.keys(entry.clamp).length > 0) return [];
    const expected = "a level, as insulin: 30 mU/L";
    return [{ code: "field-needs", path: ["clamp"], atKey: true, found: "clamp", expected }];
  },
  happen: (entry) => [
    {
      kind: "clamp",
      duration: entry.duration,
      quantities: foldsApart(given(entry.clamp)),
      words: {},
      ...(entry.label === undefined ? {} : { label: entry.label }),
    },
  ],
});
