import * as z from "zod/mini";
import { quantity } from "../fields.ts";
import { defineEntry, foldsApart, given, timing } from "./define-entry.ts";

const concentration = (description: string, example: string, substance?: string) =>
  z.optional(
    quantity(`${description}: a concentration`, {
      units: ["mol/L"],
      examples: [example],
      least: 0,
      most: 1,
      ...(substance === undefined ? {} : { substance }),
    }),
  );

const ofFull = (description: string, example: string, substance: string) =>
  z.optional(
    quantity(`${description}: a concentration, or a multiple of full medium`, {
      units: ["mol/L", "x"],
      examples: [example, "1 x"],
      least: 0,
      substance,
    }),
  );

/** Signals to T cells are given as a share of what has its full effect: no concentration means the same in two laboratories. */
const ofSaturating = (description: string) =>
  z.optional(
    quantity(`${description}: a share of what has its full effect`, {
      units: ["x"],
      examples: ["1 x", "0.5 x"],
      least: 0,
      most: 1,
    }),
  );

/** What cells stand in: nutrients, hormones and serum, drugs, and signals to T cells. */
export const mediumFields = z.strictObject({
  amino_acids: z.optional(
    quantity("All amino acids: a multiple of full medium", {
      units: ["x"],
      examples: ["1 x", "0 x"],
      least: 0,
      most: 100,
    }),
  ),
  leucine: ofFull("Leucine", "0.4 mmol/L", "leucine"),
  arginine: ofFull("Arginine", "0.4 mmol/L", "arginine"),
  glucose: ofFull("Glucose", "25 mmol/L", "glucose"),
  insulin: concentration("Insulin", "100 nmol/L", "insulin"),
  igf1: concentration("IGF-1", "10 nmol/L", "igf1"),
  egf: concentration("EGF", "10 nmol/L"),
  serum: z.optional(quantity("Serum", { units: ["1"], examples: ["10 %"], plain: true, least: 0, most: 1 })),
  rapamycin: concentration("Rapamycin", "20 nmol/L"),
  torin1: concentration("Torin1, an inhibitor of the mTOR kinase", "250 nmol/L"),
  metformin: concentration("Metformin", "2 mmol/L"),
  salicylate: concentration("Salicylate", "3 mmol/L"),
  deoxyglucose: concentration("2-deoxyglucose", "1 mmol/L"),
  t_cell_receptor: ofSaturating("Antigen or antibodies on the T-cell receptor, with co-stimulation"),
  il12: ofSaturating("IL-12 with interferon gamma"),
  il4: ofSaturating("IL-4"),
  il6: ofSaturating("IL-6"),
  tgfb: ofSaturating("TGF-beta"),
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
