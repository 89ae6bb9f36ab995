import { defineModule, defineParameters } from "../language.ts";
import { byHand, guess, lumped, within } from "./evidence.ts";

/** Stomach and gut as one place that empties under a brake, with a slow share of protein. */
export const gut = defineModule({
  id: "lumped_gut",
  about: "What is eaten arrives in plasma: one emptying under a brake, and a slow share of protein.",
  parameters: defineParameters({
    k_emptying: {
      value: 0.036,
      unit: "1/min",
      means: "emptying and absorption of little",
      evidence: byHand("west-2011", "mitchell-2015"),
      spread: within(1.3),
    },
    k_slow: {
      value: 0.0073,
      unit: "1/min",
      means: "the same of protein that clots",
      evidence: byHand("mitchell-2015", "res-2012"),
      spread: within(1.5),
    },
    load_half: {
      value: 120,
      unit: "kcal",
      means: "energy in the stomach that halves emptying",
      evidence: byHand("west-2011"),
      spread: within(1.5),
    },
    energy_amino_acid: {
      value: 2,
      unit: "kcal/mmol",
      means: "energy of protein per essential amino acid that will be absorbed",
      evidence: guess("4 kcal/g over 2 mmol/g", "the label of the food"),
      spread: within(1.2),
    },
    weight_other: {
      value: 0.4,
      unit: "1",
      means: "brake of the energy of carbohydrate and fat over that of protein",
      evidence: guess("as in the large system", "emptying of mixed meals"),
      spread: within(1.4),
    },
  }),
  states: {
    fast_leucine: { unit: "mmol", initial: 0, scale: 10, means: "leucine that leaves with the stomach" },
    fast_eaa: { unit: "mmol", initial: 0, scale: 30, means: "other essential amino acids, the same" },
    slow_leucine: { unit: "mmol", initial: 0, scale: 10, means: "leucine in clots" },
    slow_eaa: { unit: "mmol", initial: 0, scale: 30, means: "other essential amino acids, the same" },
    carbohydrate: { unit: "g", initial: 0, scale: 50, means: "carbohydrate" },
    fat: { unit: "g", initial: 0, scale: 20, means: "fat" },
  },
  terms: {
    load: {
      unit: "kcal",
      is: "energy_amino_acid * (fast_leucine + fast_eaa) + weight_other * (4[kcal/g] * carbohydrate + 9[kcal/g] * fat)",
      means: "energy held, as it brakes",
    },
    emptying: {
      unit: "1/min",
      is: "k_emptying / (1 + max(load, 0) / load_half)",
      means: "emptying under the brake",
    },
  },
  processes: {
    leucine_fast: {
      from: "fast_leucine",
      rate: "emptying * fast_leucine",
      means: "arrives",
      evidence: lumped,
    },
    eaa_fast: { from: "fast_eaa", rate: "emptying * fast_eaa", means: "arrives", evidence: lumped },
    leucine_slow: { from: "slow_leucine", rate: "k_slow * slow_leucine", means: "arrives", evidence: lumped },
    eaa_slow: { from: "slow_eaa", rate: "k_slow * slow_eaa", means: "arrives", evidence: lumped },
    carbohydrate_leaves: {
      from: "carbohydrate",
      rate: "emptying * carbohydrate",
      means: "arrives",
      evidence: lumped,
    },
    fat_leaves: {
      from: "fat",
      rate: "emptying * fat",
      means: "leaves; its energy is counted when it is eaten",
      evidence: lumped,
    },
  },
  offers: {
    leucine_arrival: {
      unit: "mmol/min",
      is: "emptying * fast_leucine + k_slow * slow_leucine",
      means: "leucine that arrives in plasma",
    },
    eaa_arrival: {
      unit: "mmol/min",
      is: "emptying * fast_eaa + k_slow * slow_eaa",
      means: "other essential amino acids that arrive in plasma",
    },
    carbohydrate_arrival: {
      unit: "g/min",
      is: "emptying * carbohydrate",
      means: "carbohydrate that arrives",
    },
  },
  limits: [
    "stomach and gut are one place: no lag before absorption",
    "non-essential amino acids are not followed: what they do goes with the essential ones",
  ],
});
