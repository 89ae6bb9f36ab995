import * as z from "zod/mini";
import { typicalBodyFat } from "../lang/index.ts";
import type { Complaint } from "./complaint.ts";
import type { Quantity } from "./event.ts";
import { freeText, quantity, word } from "./fields.ts";
import { inUnit } from "./quantity.ts";

export const speciesNames = ["human", "mouse", "rat", "worm", "fly", "yeast"] as const;
export type Species = (typeof speciesNames)[number];

/** For whom, as a person, the model does not hold: such a protocol is refused. */
export const conditions = [
  "type_1_diabetes",
  "insulin_use",
  "sulfonylurea_use",
  "pregnancy",
  "nursing",
  "eating_disorder",
  "transplant",
  "lymphangioleiomyomatosis",
  "cancer",
  "tuberous_sclerosis",
  "thyroid_disease",
  "kidney_disease",
  "liver_disease",
] as const;

export const subjectFields = z.strictObject({
  species: z.optional(word("Species; human if absent", speciesNames)),
  strain: z.optional(freeText("Strain or genotype, for model organisms")),
  sex: z.optional(word("Sex", ["male", "female"])),
  age: z.optional(
    quantity("Age", { units: ["y"], examples: ["34 y", "12 wk"], least: 0, above: true, most: 120 }),
  ),
  height: z.optional(
    quantity("Height", { units: ["cm"], examples: ["180 cm"], least: 0, above: true, most: 260 }),
  ),
  mass: z.optional(
    quantity("Body mass", { units: ["kg"], examples: ["78 kg"], least: 0, above: true, most: 400 }),
  ),
  body_fat: z.optional(
    quantity("Body fat", { units: ["1"], examples: ["18 %"], plain: true, least: 0.02, most: 0.75 }),
  ),
  training: z.optional(word("Training state", ["untrained", "recreational", "trained"])),
  conditions: z.optional(
    z
      .array(z.enum(conditions))
      .check(z.meta({ description: "Conditions for which the model does not hold" })),
  ),
});
type SubjectFields = z.output<typeof subjectFields>;

/** The body that a protocol acts on. */
export interface Subject {
  readonly species: Species;
  readonly strain?: string;
  readonly sex?: "male" | "female";
  readonly age?: Quantity;
  readonly height?: Quantity;
  readonly mass?: Quantity;
  /** A fraction, in unit 1. */
  readonly body_fat?: Quantity;
  readonly training: "untrained" | "recreational" | "trained";
  /** Fields that the protocol does not give and that took their default. */
  readonly assumed: readonly string[];
}

type Defaults = Partial<Pick<Subject, "sex" | "age" | "height" | "mass" | "body_fat">>;

/**
 * What is taken where a protocol is silent: round numbers near the middle of adults (human), of a grown laboratory
 * animal (mouse, rat). Every one used is listed in `assumed`. Sex, age and mass of a person are never assumed.
 */
export function defaultsFor(species: Species, sex: "male" | "female" | undefined): Defaults {
  const fat = (value: number) => ({ body_fat: { value, unit: "1" } });
  if (species === "human") {
    return { height: { value: sex === "female" ? 163 : 176, unit: "cm" }, ...fat(typicalBodyFat(sex)) };
  }
  if (species === "mouse")
    return { sex: "male", age: { value: 12, unit: "wk" }, mass: { value: 25, unit: "g" }, ...fat(0.15) };
  if (species === "rat")
    return { sex: "male", age: { value: 10, unit: "wk" }, mass: { value: 300, unit: "g" }, ...fat(0.12) };
  return {};
}

/** The subject with its defaults. */
export function completeSubject(fields: SubjectFields): Subject {
  const { conditions: _, species = "human", training = "recreational", ...stated } = fields;
  const given = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  const defaults = defaultsFor(species, fields.sex);
  const assumed = [
    ...(fields.species === undefined ? ["species"] : []),
    ...Object.keys(defaults).filter((name) => !Object.hasOwn(given, name)),
    ...(fields.training === undefined ? ["training"] : []),
  ];
  return { ...defaults, ...given, species, training, assumed };
}

/** What a subject lacks, and whether the model holds for them as a person. */
export function checkSubject(fields: SubjectFields, path: readonly string[]): Complaint[] {
  if (fields.species !== undefined && fields.species !== "human") return [];
  const examples = { sex: "sex: male", age: "age: 34 y", mass: "mass: 78 kg" } as const;
  const missing = (["sex", "age", "mass"] as const)
    .filter((name) => fields[name] === undefined)
    .map(
      (name): Complaint => ({
        code: "missing-field",
        path: [...path, name],
        found: name,
        hint: `write ${examples[name]}`,
      }),
    );
  return [...missing, ...checkPerson(fields, path)];
}

function checkPerson(fields: SubjectFields, path: readonly string[]): Complaint[] {
  const refuse = (field: string, found: string, expected: string): Complaint => ({
    code: "subject-outside-model",
    path: [...path, field],
    found,
    expected,
  });
  const complaints: Complaint[] = [];
  const age = fields.age && inUnit(fields.age, "y");
  if (age !== undefined && age < 18) complaints.push(refuse("age", "people under 18", "an adult"));
  const mass = fields.mass && inUnit(fields.mass, "kg");
  const height = fields.height && inUnit(fields.height, "m");
  if (mass !== undefined && height !== undefined && mass / height ** 2 < 18.5) {
    complaints.push(
      refuse("mass", "underweight people (under 18.5 kg/m2)", "a body mass of at least 18.5 kg/m2"),
    );
  }
  const first = fields.conditions?.[0];
  if (first !== undefined)
    complaints.push(refuse("conditions", `people with ${first}`, "none of these conditions"));
  return complaints;
}
