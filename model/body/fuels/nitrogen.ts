import { defineModule, defineParameters } from "../../language.ts";

const capacity = {
  grade: "assumed",
  why: "oxidation follows protein intake over days as urinary nitrogen does; the studies of that have no identifier here",
  wouldSettle: "urinary nitrogen day by day after a step of protein, up and down",
} as const;

const urea = {
  grade: "assumed",
  why: "all nitrogen of oxidised protein becomes urea; one pool in body water",
  wouldSettle: "urea in plasma and urine by the hour",
} as const;

/** Protein oxidation and urinary nitrogen. */
export const nitrogen = defineModule({
  id: "nitrogen",
  about: "Oxidation by a capacity that follows intake, driven by amino acids, glucagon and starvation; urea.",
  needs: {
    protein_absorbed: { unit: "g/min", typical: 0.0574, means: "protein absorbed" },
    leucine_concentration: { unit: "mmol/L", typical: 0.12, means: "plasma leucine" },
    leucine_plasma_fasting: { unit: "mmol/L", typical: 0.12, means: "the same, fasted" },
    glucagon_fold: { unit: "1", typical: 1, means: "glucagon relative to fasted" },
    starvation: { unit: "1", typical: 0, means: "programme of starvation" },
    protein_excess: { unit: "g", typical: 0, means: "protein above what belongs to fat mass and training" },
    running: { unit: "1", typical: 1, means: "1 from the start of a run on, 0 before" },
    lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass at the start" },
  },
  parameters: defineParameters({
    rate_fasting: {
      value: 0.001,
      unit: "g/(kg*min)",
      means: "protein oxidised after a night on habitual food, per lean mass",
      evidence: {
        grade: "assumed",
        why: "14.5 g of nitrogen a day in men in the first days of a fast, seen without an identifier, lowered to close the balance of 94 g of protein a day",
        wouldSettle: "urinary nitrogen of the subjects at hand",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    oxidation_least: {
      value: 0.0002,
      unit: "g/(kg*min)",
      means: "least oxidation after days without protein, per lean mass",
      evidence: {
        grade: "assumed",
        why: "37 +- 6 mg of nitrogen per kg body mass and day in 83 students, seen without an identifier",
        wouldSettle: "an identifier for that study",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    half_life_capacity: {
      value: 2300,
      unit: "min",
      means: "time for oxidation to follow intake",
      evidence: {
        grade: "assumed",
        why: "urinary nitrogen is steady after 4.5 days, in most people within 8, seen without an identifier",
        wouldSettle: "urinary nitrogen after a step of protein",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    half_life_pull: {
      value: 30000,
      unit: "min",
      means: "time to return to the lean mass that belongs to the fat mass",
      evidence: {
        grade: "fitted",
        to: ["bouchard2014"],
        how: "by hand, within a whole-body model of fasts, meals and clamps: 2.7 +- 1.5 kg of lean mass in 100 days of surplus",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    oxidation_floor: {
      value: 5e-5,
      unit: "g/(kg*min)",
      means: "capacity below which it no longer falls, per lean mass",
      evidence: {
        grade: "assumed",
        why: "keeps capacity above 0",
        wouldSettle: "nothing: it only acts near 0",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    n_amino_acids: {
      value: 1.1,
      unit: "1",
      means: "power of plasma leucine on oxidation",
      evidence: {
        grade: "assumed",
        why: "nearly in proportion",
        wouldSettle: "leucine oxidation over infused doses",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    n_glucagon: {
      value: 0.35,
      unit: "1",
      means: "power of glucagon on oxidation",
      evidence: {
        grade: "assumed",
        why: "nitrogen rises with glucagon over the first days of a fast",
        wouldSettle: "urea production over glucagon doses",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    gain_starvation: {
      value: 0.9,
      unit: "1",
      means: "rise of oxidation by the starvation programme",
      evidence: {
        grade: "assumed",
        why: "keeps nitrogen near 13 g/d for three days while capacity falls",
        wouldSettle: "nitrogen day by day over a fast",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    nitrogen_share: {
      value: 0.16,
      unit: "1",
      means: "nitrogen in protein",
      evidence: { grade: "assumed", why: "one part in 6.25", wouldSettle: "nothing: it is a convention" },
      spread: { kind: "none", why: "a convention" },
    },
    urea_fasting: {
      value: 5,
      unit: "mmol/L",
      means: "plasma urea after a night",
      evidence: { grade: "assumed", why: "usual value", wouldSettle: "urea of the subjects at hand" },
      spread: { kind: "lognormal", factor: 1.25 },
    },
    water_lean: {
      value: 0.7,
      unit: "L/kg",
      means: "body water per lean mass",
      evidence: {
        grade: "assumed",
        why: "textbook value of 0.73, less what urea does not reach",
        wouldSettle: "dilution of labelled water",
      },
      spread: { kind: "lognormal", factor: 1.05 },
    },
  }),
  states: {
    capacity: {
      unit: "g/min",
      initial: "(rate_fasting - oxidation_least) * lean_mass",
      scale: 0.05,
      means: "oxidation that intake has induced",
      slow: true,
    },
    urea: { unit: "mmol/L", initial: "urea_fasting", scale: 5, means: "plasma urea" },
  },
  terms: {
    least: { unit: "g/min", is: "oxidation_least * lean_mass", means: "oxidation that is always there" },
    drive: {
      unit: "1",
      is: "max(leucine_concentration / leucine_plasma_fasting, 0)^n_amino_acids * max(glucagon_fold, 0)^n_glucagon * (1 + gain_starvation * starvation)",
      means: "acute drive of oxidation",
    },
    oxidised: { unit: "g/min", is: "(least + capacity) * drive", means: "protein oxidised" },
    pull: {
      unit: "g/min",
      is: "log(2) * protein_excess / half_life_pull",
      means: "return to the lean mass that belongs to the fat mass",
    },
    following: { unit: "1/min", is: "log(2) / half_life_capacity", means: "how fast capacity follows" },
    made: { unit: "mmol/min", is: "nitrogen_share * oxidised / 28.01[g/mol]", means: "urea made" },
    body_water: { unit: "L", is: "water_lean * lean_mass", means: "volume of urea" },
    clearance: {
      unit: "L/min",
      is: "nitrogen_share * rate_fasting * lean_mass / (28.01[g/mol] * urea_fasting)",
      means: "clearance that keeps fasting urea steady",
    },
  },
  processes: {
    inducing: {
      to: "capacity",
      rate: "running * following * (protein_absorbed + max(pull, 0))",
      means: "capacity induced by protein",
      evidence: capacity,
    },
    losing: {
      from: "capacity",
      rate: "running * following * (capacity * drive + (least * drive + max(-pull, 0)) * michaelis(capacity, oxidation_floor * lean_mass))",
      means: "capacity lost as protein is oxidised",
      evidence: capacity,
    },
    urea_making: { to: "urea", rate: "made / body_water", means: "urea made", evidence: urea },
    urea_excreting: {
      from: "urea",
      rate: "clearance * urea / body_water",
      means: "urea excreted",
      evidence: urea,
    },
  },
  offers: {
    nitrogen_excretion: { unit: "g/d", is: "28.01[g/mol] * clearance * urea", means: "urinary nitrogen" },
    protein_oxidation: { unit: "g/min", is: "oxidised", means: "protein oxidised" },
    oxidation_fasting: { unit: "g/min", is: "rate_fasting * lean_mass", means: "the same, fasted" },
    urea_concentration: { unit: "mmol/L", is: "urea", means: "plasma urea" },
  },
  limits: [
    "all protein is one pool; protein of a muscle that is modelled in detail is a part of it, not coupled to it",
    "amino acids of plasma and cells stand outside this balance (about 30 g); leucine stands for all of them",
    "nitrogen has fallen by a quarter at 84 h of a fast (by less in a body with muscle), where leucine oxidation is found raised by a quarter",
  ],
});
