import * as z from "zod/mini";
import { grams, span } from "../fields.ts";
import { defineEntry, spoken, timing } from "./define-entry.ts";
import { gramsOf } from "./meal.ts";

/**
 * A drink of free amino acids. `eaa` contains `leucine`; with leucine alone, that is all there is.
 * The event always has eaa, leucine, nonessential and carbohydrate in grams.
 */
export const aminoAcids = defineEntry({
  key: "amino_acids",
  about: "A drink of free amino acids",
  fields: z.strictObject({
    ...timing,
    amino_acids: z.strictObject({
      eaa: z.optional(grams("Essential amino acids, leucine included", "10 g")),
      leucine: grams("Leucine in the drink; 0 g where there is none", "1.8 g"),
      nonessential: z.optional(grams("Non-essential amino acids", "5 g")),
      carbohydrate: z.optional(grams("Carbohydrate in the drink", "30 g")),
      duration: z.optional(span("How long it is drunk", "10 min")),
    }),
  }),
  check: ({ amino_acids: drink }) => {
    if (drink.eaa === undefined || gramsOf(drink.leucine) <= gramsOf(drink.eaa)) return [];
    const path = ["amino_acids", "leucine"];
    return [{ code: "parts-exceed-whole", path, found: "leucine", expected: "eaa" }];
  },
  happen: ({ amino_acids: drink, label }) => {
    const mass = (value: number) => ({ value, unit: "g" });
    const quantities = {
      eaa: mass(gramsOf(drink.eaa ?? drink.leucine)),
      leucine: mass(gramsOf(drink.leucine)),
      nonessential: mass(gramsOf(drink.nonessential)),
      carbohydrate: mass(gramsOf(drink.carbohydrate)),
    };
    const words = spoken({ source: drink.eaa === undefined ? "leucine" : "free_amino_acids" });
    return [
      { kind: "amino_acids", duration: drink.duration ?? 0, quantities, words, ...(label ? { label } : {}) },
    ];
  },
});
