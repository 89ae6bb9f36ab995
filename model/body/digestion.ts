import { defineModule } from "../language.ts";
import { digestionParameters } from "./digestion-parameters.ts";

const emptyingEvidence = { refs: ["giezenaar2018", "hutchison2015"] } as const;
const slowEvidence = { refs: ["soop2012"] } as const;
const absorptionEvidence = { refs: ["groen2015", "burd2019"] } as const;

/** Stomach and gut: what is eaten becomes amino acids and glucose arriving in plasma. */
export const digestion = defineModule({
  id: "digestion",
  about: "Gastric emptying braked by what the stomach holds, a slow share for clotting protein, absorption.",
  parameters: digestionParameters,
  states: {
    stomach_protein: { unit: "g", initial: 0, scale: 20, means: "protein and amino acids in the stomach" },
    stomach_carbohydrate: { unit: "g", initial: 0, scale: 50, means: "carbohydrate in the stomach" },
    stomach_fat: { unit: "g", initial: 0, scale: 20, means: "fat in the stomach" },
    gut_carbohydrate: { unit: "g", initial: 0, scale: 50, means: "carbohydrate in the gut" },
    fast_leucine: { unit: "mmol", initial: 0, scale: 10, means: "leucine in the stomach, leaving with it" },
    fast_eaa: { unit: "mmol", initial: 0, scale: 30, means: "other essential amino acids, the same" },
    fast_neaa: { unit: "mmol", initial: 0, scale: 40, means: "non-essential amino acids, the same" },
    slow_leucine: { unit: "mmol", initial: 0, scale: 10, means: "leucine in clots, leaving slowly" },
    slow_eaa: { unit: "mmol", initial: 0, scale: 30, means: "other essential amino acids, the same" },
    slow_neaa: { unit: "mmol", initial: 0, scale: 40, means: "non-essential amino acids, the same" },
    gut_leucine: { unit: "mmol", initial: 0, scale: 10, means: "leucine in the gut" },
    gut_eaa: { unit: "mmol", initial: 0, scale: 30, means: "other essential amino acids in the gut" },
    gut_neaa: { unit: "mmol", initial: 0, scale: 40, means: "non-essential amino acids in the gut" },
  },
  terms: {
    load: {
      unit: "kcal",
      is: "energy_protein * stomach_protein + weight_other * (energy_carbohydrate * stomach_carbohydrate + energy_fat * stomach_fat)",
      means: "energy in the stomach, weighted by how it brakes",
    },
    emptying: {
      unit: "1/min",
      is: "k_emptying / (1 + max(load, 0) / load_half)",
      means: "gastric emptying under the brake",
    },
    leucine_flow: { unit: "mmol/min", is: "k_absorption * gut_leucine", means: "leucine absorbed" },
    eaa_flow: {
      unit: "mmol/min",
      is: "k_absorption * gut_eaa",
      means: "other essential amino acids absorbed",
    },
    neaa_flow: {
      unit: "mmol/min",
      is: "k_absorption * gut_neaa",
      means: "non-essential amino acids absorbed",
    },
    carbohydrate_flow: {
      unit: "g/min",
      is: "k_absorption_carbohydrate * gut_carbohydrate",
      means: "carbohydrate absorbed",
    },
  },
  processes: {
    protein_emptying: {
      from: "stomach_protein",
      rate: "emptying * stomach_protein",
      means: "protein leaves the stomach (its amino acids are counted below)",
      evidence: emptyingEvidence,
    },
    carbohydrate_emptying: {
      from: "stomach_carbohydrate",
      to: "gut_carbohydrate",
      rate: "emptying * stomach_carbohydrate",
      means: "carbohydrate leaves the stomach",
      evidence: emptyingEvidence,
    },
    fat_emptying: {
      from: "stomach_fat",
      rate: "emptying * stomach_fat",
      means: "fat leaves the stomach; what becomes of it is not modelled",
      evidence: emptyingEvidence,
    },
    leucine_emptying: {
      from: "fast_leucine",
      to: "gut_leucine",
      rate: "emptying * fast_leucine",
      means: "soluble leucine leaves with the stomach",
      evidence: emptyingEvidence,
    },
    eaa_emptying: {
      from: "fast_eaa",
      to: "gut_eaa",
      rate: "emptying * fast_eaa",
      means: "other essential amino acids, soluble",
      evidence: emptyingEvidence,
    },
    neaa_emptying: {
      from: "fast_neaa",
      to: "gut_neaa",
      rate: "emptying * fast_neaa",
      means: "non-essential amino acids, soluble",
      evidence: emptyingEvidence,
    },
    leucine_release: {
      from: "slow_leucine",
      to: "gut_leucine",
      rate: "k_slow * slow_leucine",
      means: "clotted or slowly digested leucine",
      evidence: slowEvidence,
    },
    eaa_release: {
      from: "slow_eaa",
      to: "gut_eaa",
      rate: "k_slow * slow_eaa",
      means: "other essential amino acids, slow",
      evidence: slowEvidence,
    },
    neaa_release: {
      from: "slow_neaa",
      to: "gut_neaa",
      rate: "k_slow * slow_neaa",
      means: "non-essential amino acids, slow",
      evidence: slowEvidence,
    },
    leucine_absorption: {
      from: "gut_leucine",
      rate: "leucine_flow",
      means: "leucine into plasma",
      evidence: absorptionEvidence,
    },
    eaa_absorption: {
      from: "gut_eaa",
      rate: "eaa_flow",
      means: "other essential amino acids into plasma",
      evidence: absorptionEvidence,
    },
    neaa_absorption: {
      from: "gut_neaa",
      rate: "neaa_flow",
      means: "non-essential amino acids into plasma",
      evidence: absorptionEvidence,
    },
    carbohydrate_absorption: {
      from: "gut_carbohydrate",
      rate: "carbohydrate_flow",
      means: "carbohydrate into the splanchnic bed",
      evidence: { refs: ["dallaMan2007"] },
    },
  },
  offers: {
    leucine_arrival: { unit: "mmol/min", is: "leucine_flow", means: "leucine arriving in systemic plasma" },
    eaa_arrival: {
      unit: "mmol/min",
      is: "eaa_flow",
      means: "other essential amino acids arriving in systemic plasma",
    },
    neaa_arrival: {
      unit: "mmol/min",
      is: "neaa_flow",
      means: "non-essential amino acids arriving in systemic plasma",
    },
    glucose_arrival: {
      unit: "mmol/min",
      is: "frac_glucose_systemic * carbohydrate_flow / molar_mass_glucose",
      means: "glucose arriving in systemic plasma",
    },
    stomach_energy: {
      unit: "kcal",
      is: "energy_protein * stomach_protein + energy_carbohydrate * stomach_carbohydrate + energy_fat * stomach_fat",
      means: "energy still in the stomach",
    },
  },
  limits: [
    "splanchnic extraction is taken off when food is eaten: the amino-acid states hold only what will reach plasma (column availability of the food table)",
    "one brake for all food: 14 g whey with sugar and oil (280 kcal) empties by half in 35 min, measured 23 +- 8; 30 g of whey leaves at 1.7 kcal/min, measured 2.6",
    "input falls too fast: from 100 to 240 min by half for casein and by 0.87 for whey, measured 3 % and 43 % in a mixed meal; 40 g of casein peaks at 80 min",
    "foods other than whey and casein have no fitted slow share; meat should peak at 120 to 180 min, here at 65",
    "all carbohydrate counts as glucose: no starch, fibre, fructose or lactose; fat only brakes",
  ],
});
