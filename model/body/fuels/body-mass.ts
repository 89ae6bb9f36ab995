import { defineModule, defineParameters } from "../../language.ts";
import { fuelEnergies } from "./energies.ts";

const { energy_glucose, energy_fat, energy_ketone, fat_molar } = fuelEnergies;
const balance = { refs: ["hall2010", "chowHall2008"] } as const;

/** Fat, protein and mass of the body over months. */
export const bodyMass = defineModule({
  id: "body_mass",
  about: "Fat mass and body protein by their balances; lean mass with its water and glycogen.",
  needs: {
    mass: { unit: "kg", typical: 70, means: "body mass at the start" },
    lean_mass_start: { unit: "kg", typical: 57.4, means: "fat-free mass at the start" },
    fat_cleared: { unit: "mmol/min", typical: 0, means: "triglyceride of meals split in tissues" },
    fat_energy: { unit: "kJ/min", typical: 2, means: "energy of fat burned as such" },
    ketone_production: { unit: "mmol/min", typical: 0.199, means: "ketone bodies made" },
    glucose_from_glycerol: { unit: "mmol/min", typical: 0.026565, means: "glucose made of glycerol" },
    lipogenesis: { unit: "mmol/min", typical: 0, means: "glucose made into fat" },
    protein_absorbed: { unit: "g/min", typical: 0.0574, means: "protein absorbed" },
    protein_oxidation: { unit: "g/min", typical: 0.0574, means: "protein oxidised" },
    muscle_glycogen_total: { unit: "mmol", typical: 2341.92, means: "muscle glycogen" },
    muscle_glycogen_fasting: { unit: "mmol", typical: 2341.92, means: "the same at the start" },
    liver_glycogen: { unit: "mmol", typical: 336.938, means: "liver glycogen" },
    liver_glycogen_fasting: { unit: "mmol", typical: 336.938, means: "the same at the start" },
    running: { unit: "1", typical: 1, means: "1 from the start of a run on, 0 before" },
    lean_gain: { unit: "kg", typical: 0, means: "lean mass gained by training or lost by disuse" },
  },
  parameters: {
    energy_glucose,
    energy_fat,
    energy_ketone,
    fat_molar,
    ...defineParameters({
      protein_share: {
        value: 0.2,
        unit: "1",
        means: "protein in fat-free mass at the start",
        evidence: { grade: "assumed", why: "textbook value", wouldSettle: "neutron activation" },
        spread: { kind: "lognormal", factor: 1.08 },
      },
      forbes: {
        value: 10.4,
        unit: "kg",
        means: "change of lean mass per logarithm of fat mass",
        evidence: {
          grade: "transferred",
          ref: "chowHall2008",
          at: "partition in BIOMD0000000901",
          from: "cross-sections of adults",
          why: "the relation holds between people; weight change follows it on average",
        },
        spread: { kind: "lognormal", factor: 1.15 },
      },
      hydration: {
        value: 4,
        unit: "1",
        means: "fat-free mass per protein gained or lost",
        evidence: {
          grade: "assumed",
          why: "protein is 0.2 to 0.25 of a change of lean mass",
          wouldSettle: "body water over weight change",
        },
        spread: { kind: "lognormal", factor: 1.2 },
      },
      water_glycogen: {
        value: 2.7,
        unit: "1",
        means: "water held with glycogen",
        evidence: {
          grade: "assumed",
          why: "the value that circulates",
          wouldSettle: "body water over glycogen",
        },
        spread: { kind: "lognormal", factor: 1.3 },
      },
    }),
  },
  states: {
    fat: { unit: "kg", initial: "mass - lean_mass_start", scale: 10, means: "fat mass", slow: true },
    protein: {
      unit: "kg",
      initial: "protein_share * lean_mass_start",
      scale: 10,
      means: "body protein",
      slow: true,
    },
  },
  terms: {
    fat_start: { unit: "kg", is: "mass - lean_mass_start", means: "fat mass at the start" },
    protein_start: { unit: "kg", is: "protein_share * lean_mass_start", means: "body protein at the start" },
    glycogen_gain: {
      unit: "kg",
      is: "0.162[g/mmol] * (muscle_glycogen_total - muscle_glycogen_fasting + liver_glycogen - liver_glycogen_fasting)",
      means: "glycogen gained since the start",
    },
    lean: {
      unit: "kg",
      is: "lean_mass_start + hydration * (protein - protein_start) + (1 + water_glycogen) * glycogen_gain",
      means: "fat-free mass",
    },
    belonging: {
      unit: "kg",
      is: "forbes * log(max(fat, 0.5[kg]) / fat_start) + lean_gain",
      means: "change of lean mass that belongs to the fat mass and to training",
    },
    gained: {
      unit: "g/min",
      is: "fat_molar * fat_cleared + energy_glucose * lipogenesis / energy_fat",
      means: "fat from meals and from glucose",
    },
    lost: {
      unit: "g/min",
      is: "(fat_energy + energy_ketone * ketone_production + energy_glucose * glucose_from_glycerol) / energy_fat",
      means: "fat burned, made into ketones, and its glycerol made into glucose",
    },
  },
  processes: {
    fat_gain: { to: "fat", rate: "running * gained", means: "fat stored", evidence: balance },
    fat_loss: {
      from: "fat",
      rate: "running * lost * min(max(fat, 0) / 1[kg], 1)",
      means: "fat used",
      evidence: balance,
    },
    protein_gain: {
      to: "protein",
      rate: "running * protein_absorbed",
      means: "protein absorbed",
      evidence: balance,
    },
    protein_loss: {
      from: "protein",
      rate: "running * protein_oxidation * min(max(protein, 0) / 1[kg], 1)",
      means: "protein oxidised",
      evidence: balance,
    },
  },
  offers: {
    fat_mass: { unit: "kg", is: "fat", means: "fat mass" },
    fat_mass_start: { unit: "kg", is: "fat_start", means: "fat mass at the start" },
    lean_mass: { unit: "kg", is: "lean", means: "fat-free mass" },
    total_mass: { unit: "kg", is: "fat + lean", means: "body mass" },
    body_fat: { unit: "1", is: "fat / (fat + lean)", means: "fat as a share of body mass" },
    protein_mass: { unit: "kg", is: "protein", means: "body protein" },
    protein_excess: {
      unit: "g",
      is: "protein - protein_start - belonging / hydration",
      means: "protein above what belongs to the fat mass and to training",
    },
  },
  steady: { none: "fat and protein are stocks: they change until intake meets expenditure" },
  limits: [
    "below 1 kg of fat or of protein, which nobody lives with, energy no longer closes: the last of them is not given away",
    "water follows protein and glycogen only; sodium and hydration are left out",
    "volumes of other modules stay those of the subject at the start",
  ],
});
