import * as z from "zod/mini";
import { quantity } from "../fields.ts";
import { defineEntry, foldsApart, given, timing } from "./define-entry.ts";

const concentration = (description: string, example: string, substance?: string) =>
  z.optional(
    quantity(`${description}: a concentration or a multiple of full medium`, {
      units: ["mol/L", "x"],
      examples: [example, "1 x"],
      least: 0,
      ...(substance === undefined ? {} : { substance }),
    }),
  );

/** What cells stand in. */
export const mediumFields = z.strictObject({
  amino_acids: concentration("All amino acids", "1 x"),
  leucine: concentration("Leucine", "0.4 mmol/L", "leucine"),
  arginine: concentration("Arginine", "0.4 mmol/L", "arginine"),
  glutamine: concentration("Glutamine", "2 mmol/L", "glutamine"),
  methionine: concentration("Methionine", "0.1 mmol/L", "methionine"),
  glucose: concentration("Glucose", "25 mmol/L", "glucose"),
  pyruvate: concentration("Pyruvate", "1 mmol/L"),
  insulin: concentration("Insulin", "100 nmol/L", "insulin"),
  igf1: concentration("IGF-1", "10 nmol/L", "igf1"),
  egf: concentration("EGF", "10 nmol/L"),
  serum: z.optional(quantity("Serum", { units: ["1"], examples: ["10 %"], plain: true, least: 0, most: 1 })),
});

/** A change of the medium of cells: what is named changes, the rest stays as it was. Multiples end in `_fold`. */
export const medium = defineEntry({
  key: "medium",
  about: "A change of medium (cell systems)",
  fields: z.strictObject({ ...timing, medium: mediumFields }),
  check: ({ medium: content }, { subject }) => {
    if (subject !== undefined) {
      const found = "subject and medium";
      return [
        { code: "contradiction", path: ["medium"], atKey: true, found, expected: "a body has no medium" },
      ];
    }
    if (Object.keys(content).length > 0) return [];
    return [
      { code: "field-needs", path: ["medium"], atKey: true, found: "medium", expected: "leucine: 0 mmol/L" },
    ];
  },
  happen: ({ medium: content, label }) => [mediumEvent(content, label)],
});

export function mediumEvent(content: z.output<typeof mediumFields>, label?: string) {
  return {
    kind: "medium",
    duration: "end" as const,
    quantities: foldsApart(given(content)),
    words: {},
    ...(label === undefined ? {} : { label }),
  };
}
