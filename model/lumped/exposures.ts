import { freeAminoAcids, solutions } from "../body/drinks.ts";
import { foods } from "../body/foods.ts";
import { effort } from "../body/fuels/effort.ts";
import { training } from "../tissue/training.ts";

/** Leucine of a meal: as stated, or as its source has it. */
const leucine = "if(given(leucine) > 0.5, leucine / free.molar_mass_leucine, protein * food.leucine_content)";

/** The other essential amino acids of a meal. */
const others = `if(given(eaa) > 0.5, max(eaa - (${leucine}) * free.molar_mass_leucine, 0) / free.molar_mass_eaa, protein * food.eaa_content)`;

const fast = "food.availability * (1 - food.slow_share)";
const slow = "food.availability * food.slow_share";
const power = "if(given(intensity) > 0.5, intensity, 0.6)";

/** A held level: the switch is on while the event has the quantity. */
const held = (quantity: string) => `if(${quantity} >= 0, 1, 1)`;

const laboratory = [
  {
    on: "infuse.amino_acids",
    takes: { flow: "mg/h", rate: "mg/kg/h" },
    tables: { solution: { by: "solution", rows: solutions } },
    during: {
      "amino_acids.leucine_infusion": "flow * solution.leucine_share / solution.molar_mass_leucine",
      "amino_acids.eaa_infusion": "flow * solution.eaa_share / solution.molar_mass_eaa",
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
] as const;

/** What food, drugs, training, disuse and the laboratory do to the lumped system; foods and effort as in the large one. */
export const lumpedExposures = [
  {
    on: "meal",
    takes: { protein: "g", carbohydrate: "g", fat: "g", eaa: "g", leucine: "g" },
    tables: { food: { by: "source", rows: foods }, free: { by: "form", rows: freeAminoAcids } },
    adds: {
      "gut.fast_leucine": `(${leucine}) * ${fast}`,
      "gut.slow_leucine": `(${leucine}) * ${slow}`,
      "gut.fast_eaa": `(${others}) * ${fast}`,
      "gut.slow_eaa": `(${others}) * ${slow}`,
      "gut.carbohydrate": "carbohydrate",
      "gut.fat": "fat",
      "body.energy_eaten": "4[kcal/g] * max(protein, eaa) + 4[kcal/g] * carbohydrate + 9[kcal/g] * fat",
      "body.protein_eaten": "max(protein, eaa)",
    },
  },
  {
    on: "amino_acids",
    takes: { eaa: "g", leucine: "g", nonessential: "g", carbohydrate: "g" },
    tables: { free: { by: "form", rows: freeAminoAcids } },
    adds: {
      "gut.fast_leucine": "leucine / free.molar_mass_leucine * free.availability",
      "gut.fast_eaa": "max(eaa - leucine, 0) / free.molar_mass_eaa * free.availability",
      "gut.carbohydrate": "carbohydrate",
      "body.energy_eaten": "4[kcal/g] * (max(eaa, leucine) + nonessential + carbohydrate)",
      "body.protein_eaten": "max(eaa, leucine) + nonessential",
    },
  },
  ...laboratory,
  ...training,
  {
    on: "train.endurance",
    takes: { intensity: "1" },
    tables: { effort: { by: "form", rows: effort } },
    during: {
      "body.exercise": `max((${power}) * effort.oxygen_most - effort.rest_oxygen, 0) * effort.energy_oxygen * subject.lean_mass / subject.mass`,
    },
  },
  {
    on: "train.resistance",
    takes: { sets: "1" },
    tables: { effort: { by: "form", rows: effort } },
    during: { "body.exercise": "effort.energy_lifting" },
  },
  { on: "immobilise", where: { form: "limb" }, during: { "muscle.adaptation.unloading": "1" } },
  {
    on: "immobilise",
    where: { form: "bed_rest" },
    during: { "muscle.adaptation.unloading": "1", "muscle.adaptation.bed_rest": "1" },
  },
  { on: "compound.rapamycin", takes: { dose: "mg" }, adds: { "rapamycin.gut": "dose / 914.17[g/mol]" } },
  { on: "compound.hmb", takes: { dose: "g" }, adds: { "hmb.gut": "dose / 118.13[g/mol]" } },
] as const;
