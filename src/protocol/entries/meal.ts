import * as z from "zod/mini";
import type { Complaint } from "../complaint.ts";
import type { Quantity } from "../event.ts";
import { grams, nameExpected, namePattern, quantity, span, word } from "../fields.ts";
import { inUnit } from "../quantity.ts";
import { defineEntry, given, type Happening, spoken, timing } from "./define-entry.ts";

/** Where the protein of a meal comes from. `mixed` is said, never assumed. */
export const sources = [
  "whey",
  "casein",
  "milk",
  "egg",
  "soy",
  "meat",
  "fish",
  "plant",
  "collagen",
  "mixed",
  "free_amino_acids",
  "leucine",
] as const;

const nutrients = {
  protein: z.optional(grams("Protein", "40 g")),
  source: z.optional(word("Where the protein comes from", sources)),
  leucine: z.optional(grams("Leucine in the protein, where it is known better than from the source", "3 g")),
  eaa: z.optional(grams("Essential amino acids in the protein, leucine included", "18 g")),
  carbohydrate: z.optional(grams("Carbohydrate", "60 g")),
  fat: z.optional(grams("Fat", "15 g")),
};

/** A reference to something that the protocol names. */
export const reference = z
  .string()
  .check(z.regex(namePattern), z.meta({ description: `A name: ${nameExpected}` }));

export const foodFields = z.strictObject({
  ...nutrients,
  per: quantity("The amount of food that holds this", {
    units: ["g", "L"],
    examples: ["100 g"],
    least: 0,
    above: true,
  }),
});

export const mealFields = z.strictObject({
  ...nutrients,
  foods: z.optional(
    z
      .record(reference, quantity("How much of it", { units: ["g", "L"], examples: ["80 g"], least: 0 }))
      .check(z.meta({ description: "Foods of the protocol, each with how much of it" })),
  ),
  duration: z.optional(span("How long the meal is eaten", "15 min")),
});

export type MealFields = z.output<typeof mealFields>;
export type FoodFields = z.output<typeof foodFields>;

/** A named meal, the meal itself, or several parts eaten together. */
const mealPart = z.union([reference, mealFields]);

export const meal = defineEntry({
  key: "meal",
  about: "Food: a named meal, or what is in it",
  fields: z.strictObject({
    ...timing,
    meal: z.union([reference, mealFields, z.array(mealPart).check(z.minLength(1))]),
  }),
  check: ({ meal: parts }) => {
    if (typeof parts === "string") return [];
    if (!Array.isArray(parts)) return checkMeal(parts, ["meal"]);
    return parts.flatMap((part, i) => (typeof part === "string" ? [] : checkMeal(part, ["meal", i])));
  },
  happen: () => [],
});

/** What the numbers of a meal or food may not say together. */
export function checkMeal(fields: MealFields | FoodFields, path: readonly (string | number)[]): Complaint[] {
  const complaints: Complaint[] = [];
  const size = (name: "protein" | "eaa" | "leucine") => gramsOf(fields[name]);
  const exceed = (part: "eaa" | "leucine", whole: "protein" | "eaa") => {
    if (fields[whole] === undefined || size(part) <= size(whole) * (1 + 1e-9)) return;
    complaints.push({ code: "parts-exceed-whole", path: [...path, part], found: part, expected: whole });
  };
  const stated = ["protein", "carbohydrate", "fat", "foods"].some((name) => Object.hasOwn(fields, name));
  if (!stated) {
    const expected = "protein, carbohydrate, fat or foods";
    complaints.push({ code: "field-needs", path: [...path], atKey: true, found: "a meal", expected });
  }
  if (size("protein") > 0 && fields.source === undefined) {
    const hint = `say one of ${sources.join(", ")}`;
    complaints.push({
      code: "missing-field",
      path: [...path, "source"],
      found: "source (of the protein)",
      hint,
    });
  }
  for (const part of ["eaa", "leucine"] as const) {
    if (fields[part] === undefined || fields.protein !== undefined) continue;
    complaints.push({
      code: "field-needs",
      path: [...path, part],
      found: part,
      expected: "protein, which contains it",
      hint: `free amino acids are an entry of their own: amino_acids: {${drinkOf(fields)}}`,
    });
  }
  exceed("eaa", "protein");
  exceed("leucine", "protein");
  exceed("leucine", "eaa");
  return complaints;
}

/** The free amino acids of a meal as a drink, which always says its leucine. */
function drinkOf({ eaa, leucine }: MealFields | FoodFields): string {
  const written = (mass: Quantity | undefined) => (mass ? `${mass.value} ${mass.unit}` : "... g");
  return [...(eaa ? [`eaa: ${written(eaa)}`] : []), `leucine: ${written(leucine)}`].join(", ");
}

/** Grams of a mass; 0 where there is none. */
export function gramsOf(mass: Quantity | undefined): number {
  return mass === undefined ? 0 : (inUnit(mass, "g") ?? 0);
}

/**
 * A meal as events: one for what it states itself, one for each food in it, since foods differ in source.
 * Carbohydrate and fat are multiplied by `energy`; protein stays as written. Quantities are in grams.
 */
export function serveMeal(
  fields: MealFields,
  label: string | undefined,
  energy: number,
  foods: Readonly<Record<string, FoodFields>>,
): Happening[] {
  const named = label === undefined ? {} : { label };
  const duration = fields.duration ?? 0;
  const portions = Object.entries(fields.foods ?? {}).flatMap(([name, amount]) => {
    const food = Object.hasOwn(foods, name) ? foods[name] : undefined;
    if (food === undefined) return [];
    const share = amount.value === 0 ? 0 : (inUnit(amount, food.per.unit) ?? 0) / food.per.value;
    return [
      {
        ...serving(food, share, energy),
        duration,
        words: spoken({ source: food.source, food: name }),
        ...named,
      },
    ];
  });
  const own = ["protein", "carbohydrate", "fat"].some((name) => Object.hasOwn(fields, name));
  if (!own) return portions;
  return [
    { ...serving(fields, 1, energy), duration, words: spoken({ source: fields.source }), ...named },
    ...portions,
  ];
}

function serving(fields: MealFields | FoodFields, share: number, energy: number) {
  const mass = (value: number) => ({ value, unit: "g" });
  const part = (name: "eaa" | "leucine") => fields[name] && mass(gramsOf(fields[name]) * share);
  return {
    kind: "meal",
    quantities: given({
      protein: mass(gramsOf(fields.protein) * share),
      carbohydrate: mass(gramsOf(fields.carbohydrate) * share * energy),
      fat: mass(gramsOf(fields.fat) * share * energy),
      eaa: part("eaa"),
      leucine: part("leucine"),
    }),
  };
}
