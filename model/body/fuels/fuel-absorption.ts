import { defineModule, defineParameters } from "../../language.ts";
import { digestionParameters } from "../digestion-parameters.ts";
import { fuelEnergies } from "./energies.ts";

const { k_emptying, load_half, frac_glucose_systemic } = digestionParameters;
const { energy_glucose, energy_protein, energy_fat, fat_molar } = fuelEnergies;
const emptyingEvidence = { refs: ["giezenaar2018", "hutchison2015"] } as const;

const first = {
  grade: "assumed",
  why: "first order, as the curves of triglyceride after meals look",
  wouldSettle: "labelled fat and protein in meals, by the hour",
} as const;

/** What meals bring beside what digestion follows: fat, protein as fuel, energy. */
export const fuelAbsorption = defineModule({
  id: "fuel_absorption",
  about: "Fat through stomach, gut and chylomicrons; protein absorbed before the liver; energy absorbed.",
  needs: {
    stomach_energy: { unit: "kcal", typical: 0, means: "energy still in the stomach" },
    glucose_arrival: { unit: "mmol/min", typical: 0, means: "glucose arriving in systemic plasma" },
  },
  parameters: {
    k_emptying,
    load_half,
    frac_glucose_systemic,
    energy_glucose,
    energy_protein,
    energy_fat,
    fat_molar,
    ...defineParameters({
      weight_food: {
        value: 0.5,
        unit: "1",
        means: "brake of mixed food on emptying, relative to protein of the same energy",
        evidence: {
          grade: "assumed",
          why: "between protein (1) and carbohydrate or fat (0.4) of the digestion module",
          wouldSettle: "nothing: that module has the brake in full",
        },
        spread: { kind: "lognormal", factor: 1.3 },
      },
      k_protein: {
        value: 0.02,
        unit: "1/min",
        means: "absorption of protein as fuel",
        evidence: {
          grade: "assumed",
          why: "half in 35 min, as amino acids appear after whey",
          wouldSettle: "labelled protein by the hour",
        },
        spread: { kind: "lognormal", factor: 1.4 },
      },
      frac_protein: {
        value: 0.95,
        unit: "1",
        means: "protein absorbed",
        evidence: { grade: "assumed", why: "textbook value", wouldSettle: "nitrogen of stool" },
        spread: { kind: "normal", sd: 0.02 },
      },
      k_fat: {
        value: 0.007,
        unit: "1/min",
        means: "absorption of fat",
        evidence: {
          grade: "assumed",
          why: "triglyceride peaks about 3 h after a meal",
          wouldSettle: "labelled fat",
        },
        spread: { kind: "lognormal", factor: 1.4 },
      },
      frac_fat: {
        value: 0.95,
        unit: "1",
        means: "fat absorbed",
        evidence: { grade: "assumed", why: "textbook value", wouldSettle: "fat of stool" },
        spread: { kind: "normal", sd: 0.02 },
      },
      k_chylomicron: {
        value: 0.07,
        unit: "1/min",
        means: "clearance of chylomicron triglyceride",
        evidence: {
          grade: "assumed",
          why: "half-time of 10 min",
          wouldSettle: "clearance of an emulsion in young people",
        },
        spread: { kind: "lognormal", factor: 1.5 },
      },
    }),
  },
  states: {
    stomach_protein: { unit: "g", initial: 0, scale: 20, means: "protein in the stomach, as fuel" },
    gut_protein: { unit: "g", initial: 0, scale: 20, means: "protein in the gut, as fuel" },
    stomach_fat: { unit: "g", initial: 0, scale: 20, means: "fat in the stomach" },
    gut_fat: { unit: "g", initial: 0, scale: 20, means: "fat in the gut" },
    chylomicron: { unit: "mmol", initial: 0, scale: 5, means: "triglyceride of meals in plasma" },
  },
  terms: {
    emptying: {
      unit: "1/min",
      is: "k_emptying / (1 + weight_food * max(stomach_energy, 0) / load_half)",
      means: "gastric emptying under the brake",
    },
    fat_taken: { unit: "g/min", is: "k_fat * gut_fat", means: "fat leaving the gut" },
    protein_taken: { unit: "g/min", is: "k_protein * gut_protein", means: "protein leaving the gut" },
    cleared: { unit: "mmol/min", is: "k_chylomicron * chylomicron", means: "triglyceride of meals split" },
    protein: { unit: "g/min", is: "frac_protein * protein_taken", means: "protein absorbed" },
    glucose: { unit: "mmol/min", is: "glucose_arrival / frac_glucose_systemic", means: "glucose absorbed" },
  },
  processes: {
    protein_emptying: {
      from: "stomach_protein",
      to: "gut_protein",
      rate: "emptying * stomach_protein",
      means: "protein leaves the stomach",
      evidence: emptyingEvidence,
    },
    protein_absorption: {
      from: "gut_protein",
      rate: "protein_taken",
      means: "protein absorbed or lost in stool",
      evidence: first,
    },
    fat_emptying: {
      from: "stomach_fat",
      to: "gut_fat",
      rate: "emptying * stomach_fat",
      means: "fat leaves the stomach",
      evidence: emptyingEvidence,
    },
    fat_absorption: { from: "gut_fat", rate: "fat_taken", means: "fat leaves the gut", evidence: first },
    fat_appearance: {
      to: "chylomicron",
      rate: "frac_fat * fat_taken / fat_molar",
      means: "fat absorbed appears in chylomicrons",
      evidence: first,
    },
    clearance: {
      from: "chylomicron",
      rate: "cleared",
      means: "triglyceride split in tissues",
      evidence: first,
    },
  },
  offers: {
    protein_absorbed: { unit: "g/min", is: "protein", means: "protein absorbed, before the liver" },
    glucose_absorbed: { unit: "mmol/min", is: "glucose", means: "glucose absorbed, before the liver" },
    first_pass: { unit: "mmol/min", is: "glucose - glucose_arrival", means: "of that, kept by the liver" },
    fat_cleared: { unit: "mmol/min", is: "cleared", means: "triglyceride of meals split in tissues" },
    chylomicron_fat: { unit: "mmol", is: "chylomicron", means: "triglyceride of meals in plasma" },
    energy_absorbed: {
      unit: "kJ/min",
      is: "energy_glucose * glucose + energy_protein * protein + energy_fat * fat_molar * cleared",
      means: "energy absorbed; fat counts when it leaves plasma",
    },
  },
  limits: [
    "protein as fuel is kept beside the amino acids of digestion: a slow protein is absorbed here as fast as another",
    "carbohydrate has the energy of glucose (3.72 kcal/g), protein 4.1 and fat 9.44 kcal/g, so that energy differs from labels by up to 7 %",
    "amino acids or glucose by vein are no intake; alcohol and fibre are unknown",
  ],
});
