import { freeAminoAcids, solutions } from "./drinks.ts";
import { foods } from "./foods.ts";

/** Leucine of a meal: as stated, or as its source has it. */
const leucineOfMeal =
  "if(given(leucine) > 0.5, leucine / free.molar_mass_leucine, protein * food.leucine_content)";

/** The other essential amino acids of a meal, stated with leucine in them or by its source. */
const eaaOfMeal = `if(given(eaa) > 0.5, max(eaa - (${leucineOfMeal}) * free.molar_mass_leucine, 0) / free.molar_mass_eaa, protein * food.eaa_content)`;

const fast = "food.availability * (1 - food.slow_share)";
const slow = "food.availability * food.slow_share";

/** A held level: the switch is on while the event has the quantity, so that clamps of different things overlap. */
const held = (quantity: string) => `if(${quantity} >= 0, 1, 1)`;

/** What meals, drinks, infusions, clamps and rapamycin do to the body. */
export const bodyExposures = [
  {
    on: "meal",
    takes: { protein: "g", carbohydrate: "g", fat: "g", eaa: "g", leucine: "g" },
    tables: { food: { by: "source", rows: foods }, free: { by: "form", rows: freeAminoAcids } },
    adds: {
      "digestion.stomach_protein": "protein",
      "digestion.stomach_carbohydrate": "carbohydrate",
      "digestion.stomach_fat": "fat",
      "digestion.fast_leucine": `(${leucineOfMeal}) * ${fast}`,
      "digestion.slow_leucine": `(${leucineOfMeal}) * ${slow}`,
      "digestion.fast_eaa": `(${eaaOfMeal}) * ${fast}`,
      "digestion.slow_eaa": `(${eaaOfMeal}) * ${slow}`,
      "digestion.fast_neaa": `protein * food.neaa_content * ${fast}`,
      "digestion.slow_neaa": `protein * food.neaa_content * ${slow}`,
    },
  },
  {
    on: "amino_acids",
    takes: { eaa: "g", leucine: "g", nonessential: "g", carbohydrate: "g" },
    tables: { free: { by: "form", rows: freeAminoAcids } },
    adds: {
      "digestion.stomach_protein": "eaa + nonessential",
      "digestion.stomach_carbohydrate": "carbohydrate",
      "digestion.fast_leucine": "leucine / free.molar_mass_leucine * free.availability",
      "digestion.fast_eaa": "max(eaa - leucine, 0) / free.molar_mass_eaa * free.availability",
      "digestion.fast_neaa": "nonessential / free.molar_mass_neaa * free.availability",
    },
  },
  {
    on: "infuse.amino_acids",
    takes: { flow: "mg/h", rate: "mg/kg/h" },
    tables: { solution: { by: "solution", rows: solutions } },
    during: {
      "amino_acids.leucine_infusion": "flow * solution.leucine_share / solution.molar_mass_leucine",
      "amino_acids.eaa_infusion": "flow * solution.eaa_share / solution.molar_mass_eaa",
      "amino_acids.neaa_infusion": "flow * solution.neaa_share / solution.molar_mass_neaa",
    },
  },
  {
    on: "infuse.leucine",
    takes: { flow: "umol/min", rate: "umol/kg/min" },
    during: { "amino_acids.leucine_infusion": "flow" },
  },
  {
    on: "infuse.glucose",
    takes: { flow: "mg/min", rate: "mg/kg/min" },
    during: { "glucose.glucose_infusion": "flow / 180.16[g/mol]" },
  },
  {
    on: "infuse.insulin",
    takes: { flow: "pmol/min", rate: "pmol/kg/min" },
    during: { "insulin.insulin_infusion": "flow" },
  },
  {
    on: "clamp",
    takes: {
      insulin: "pmol/L",
      insulin_fold: "1",
      glucose: "mmol/L",
      glucose_fold: "1",
      amino_acids: "mmol/L",
      amino_acids_fold: "1",
      leucine: "mmol/L",
      leucine_fold: "1",
    },
    holds: {
      "insulin.insulin_clamp_level": "insulin",
      "insulin.insulin_clamp_fold": "insulin_fold",
      "glucose.glucose_clamp_level": "glucose",
      "glucose.glucose_clamp_fold": "glucose_fold",
      "amino_acids.amino_acid_clamp_level": "amino_acids",
      "amino_acids.amino_acid_clamp_fold": "amino_acids_fold",
      "amino_acids.leucine_clamp_level": "leucine",
      "amino_acids.leucine_clamp_fold": "leucine_fold",
    },
  },
  {
    on: "clamp",
    takes: { insulin: "pmol/L", glucose: "mmol/L", amino_acids: "mmol/L", leucine: "mmol/L" },
    holds: {
      "insulin.insulin_clamped": held("insulin"),
      "glucose.glucose_clamped": held("glucose"),
      "amino_acids.amino_acids_clamped": held("amino_acids"),
      "amino_acids.leucine_clamped": held("leucine"),
    },
  },
  {
    on: "clamp",
    takes: { insulin_fold: "1", glucose_fold: "1", amino_acids_fold: "1", leucine_fold: "1" },
    holds: {
      "insulin.insulin_clamped": held("insulin_fold"),
      "glucose.glucose_clamped": held("glucose_fold"),
      "amino_acids.amino_acids_clamped": held("amino_acids_fold"),
      "amino_acids.leucine_clamped": held("leucine_fold"),
    },
  },
  {
    on: "compound.rapamycin",
    takes: { dose: "mg" },
    adds: { "rapamycin.gut": "dose / 914.17[g/mol]" },
  },
] as const;
