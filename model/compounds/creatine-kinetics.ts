import { defineModule, defineParameters } from "../language.ts";

const filling = {
  grade: "assumed",
  why: "muscle takes creatine up the less, the fuller it is; what it does not take is excreted",
  wouldSettle: "creatine of muscle over weeks of several doses",
} as const;

/** Creatine above what muscle has by itself, and the water that comes with it. */
export const creatineKinetics = defineModule({
  id: "creatine",
  about: "Creatine that muscle stores above usual while it is taken, with its water.",
  parameters: defineParameters({
    half_life_gut: {
      value: 1,
      unit: "h",
      means: "half-life of a dose in gut and blood",
      evidence: {
        grade: "assumed",
        why: "hours; no kinetics was read",
        wouldSettle: "plasma creatine over 12 h",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
    stored_most: {
      value: 25,
      unit: "g",
      means: "creatine that can be stored above usual",
      evidence: {
        grade: "derived",
        from: ["louis2003"],
        how: "total creatine of muscle rises by 21 %, of about 120 g in a man's muscle (the latter a usual number)",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    frac_taken_up: {
      value: 0.35,
      unit: "1",
      means: "share of a dose that empty stores take up",
      evidence: {
        grade: "assumed",
        why: "20 g a day fill the stores within a week, a few grams a day within a month",
        wouldSettle: "creatine in urine on the first day of loading",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    half_life_store: {
      value: 21,
      unit: "d",
      means: "half-life of what is stored above usual",
      evidence: {
        grade: "derived",
        from: ["pashayee2024"],
        how: "1 to 2 % of creatine becomes creatinine each day, 35 to 70 d; sooner above usual, as uptake falls",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    water_per_creatine: {
      value: 0.033,
      unit: "kg/g",
      means: "water and what else comes with it in fat-free mass",
      evidence: {
        grade: "derived",
        from: ["pashayee2024"],
        how: "fat-free mass rises by 0.82 kg (0.57 to 1.06), all of it laid to water here, over 25 g",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
  }),
  states: {
    gut: { unit: "g", initial: 0, scale: 5, means: "creatine in gut and blood" },
    stored: { unit: "g", initial: 0, scale: 25, means: "creatine of muscle above usual" },
  },
  terms: {
    leaving: { unit: "g/min", is: "log(2) / half_life_gut * gut", means: "what leaves gut and blood" },
  },
  processes: {
    clearing: { from: "gut", rate: "leaving", means: "taken up or excreted", evidence: filling },
    uptake: {
      to: "stored",
      rate: "frac_taken_up * leaving * max(0, 1 - stored / stored_most)",
      means: "stored by muscle",
      evidence: filling,
    },
    loss: {
      from: "stored",
      rate: "log(2) / half_life_store * stored",
      means: "becomes creatinine",
      evidence: { refs: ["pashayee2024"] },
    },
  },
  offers: {
    creatine_rise: { unit: "1", is: "stored / stored_most", means: "share of the largest rise of creatine" },
    water: { unit: "kg", is: "water_per_creatine * stored", means: "water that comes with it" },
  },
  limits: [
    "all of the gain of fat-free mass is water here: synthesis of muscle protein does not rise after it (Louis 2003)",
    "sets done with more phosphocreatine are not more or heavier here",
    "people differ in how much they have at first: vegetarians gain more",
  ],
});
