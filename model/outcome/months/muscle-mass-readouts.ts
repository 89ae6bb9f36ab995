import { defineModule, defineParameters } from "../../language.ts";

/** Muscle of the whole body from its two regions, and what it gives to lean mass and to the free pools. */
export const muscleMassReadouts = defineModule({
  id: "muscle_mass_readouts",
  about:
    "Skeletal muscle of the body from its lower and upper regions; its part in lean mass and in protein turnover.",
  needs: {
    protein_mass_lower: {
      unit: "1",
      typical: 1,
      means: "protein of lower-body muscle relative to the start",
    },
    protein_mass_upper: {
      unit: "1",
      typical: 1,
      means: "protein of upper-body muscle relative to the start",
    },
    trained_gain_lower: { unit: "1", typical: 0, means: "what of it loading has left, lower body" },
    trained_gain_upper: { unit: "1", typical: 0, means: "the same, upper body" },
    synthesis_lower: { unit: "1", typical: 1, means: "synthesis of lower-body muscle relative to fasted" },
    synthesis_upper: { unit: "1", typical: 1, means: "the same, upper body" },
    breakdown_lower: { unit: "1", typical: 1, means: "breakdown of lower-body muscle relative to fasted" },
    breakdown_upper: { unit: "1", typical: 1, means: "the same, upper body" },
    igf1_relative: { unit: "1", typical: 1, means: "free IGF-1 relative to rest" },
    mass: { unit: "kg", typical: 70, means: "body mass at the start" },
    male: { unit: "1", typical: 1, means: "1 for men, 0 for women" },
  },
  inputs: { bed_rest: { unit: "1", default: 0, means: "1 while in bed rest" } },
  parameters: defineParameters({
    muscle_share_men: {
      value: 0.384,
      unit: "1",
      means: "skeletal muscle of body mass in men",
      evidence: {
        grade: "measured",
        ref: "janssen2000",
        at: "abstract: 38.4 %",
        in: "men, magnetic resonance imaging",
      },
      spread: { kind: "normal", sd: 0.03 },
    },
    muscle_share_women: {
      value: 0.306,
      unit: "1",
      means: "skeletal muscle of body mass in women",
      evidence: {
        grade: "measured",
        ref: "janssen2000",
        at: "abstract: 30.6 %",
        in: "women, magnetic resonance imaging",
      },
      spread: { kind: "normal", sd: 0.03 },
    },
    frac_lower: {
      value: 0.55,
      unit: "1",
      means: "lower-body share of skeletal muscle",
      evidence: {
        grade: "assumed",
        why: "more than half of skeletal muscle is in the lower body; the table was not seen",
        wouldSettle: "the regional table of Janssen 2000",
      },
      spread: { kind: "normal", sd: 0.03 },
    },
    frac_trained: {
      value: 0.55,
      unit: "1",
      means: "share of a region that a programme for it trains",
      evidence: {
        grade: "fitted",
        to: ["benito2020"],
        how: "by hand: +1.53 kg (1.30 to 1.76) of lean mass in trials of about 10 weeks",
      },
      spread: { kind: "normal", sd: 0.12 },
    },
    protein_of_muscle: {
      value: 0.2,
      unit: "1",
      means: "protein of wet muscle",
      evidence: {
        grade: "assumed",
        why: "textbook order; no primary source read",
        wouldSettle: "chemical analysis of human muscle",
      },
      spread: { kind: "lognormal", factor: 1.08 },
    },
    lean_per_muscle: {
      value: 1.3,
      unit: "1",
      means: "change of fat-free mass per change of muscle",
      evidence: {
        grade: "assumed",
        why: "gains of fat-free mass hold connective tissue, skin and water besides muscle",
        wouldSettle: "whole-body imaging with a four-compartment model through training",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    water_growth_hormone: {
      value: 2.2,
      unit: "kg",
      means: "lean water at pharmacological growth hormone",
      evidence: {
        grade: "measured",
        ref: "sergeeva2019",
        at: "abstract: lean mass +2.7, extracellular water +1.8, units of the pooled difference not stated",
        in: "healthy adults, pooled trials",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    igf1_swing: {
      value: 1.3,
      unit: "1",
      means: "relative free IGF-1 that meals and nights reach by themselves",
      evidence: {
        grade: "assumed",
        why: "only doses hold water",
        wouldSettle: "free IGF-1 by the hour against extracellular water",
      },
      spread: { kind: "normal", sd: 0.1 },
    },
    igf1_pharmacological: {
      value: 1,
      unit: "1",
      means: "rise of relative free IGF-1 over that at which the water is in full",
      evidence: {
        grade: "assumed",
        why: "doses of the trials about double IGF-1",
        wouldSettle: "IGF-1 in the pooled trials",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    water_bed_rest: {
      value: 0.6,
      unit: "kg",
      means: "lean water lost in bed rest",
      evidence: {
        grade: "assumed",
        why: "plasma volume falls within days of bed rest",
        wouldSettle: "deuterium and sodium space at day 7",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
  }),
  states: {},
  terms: {
    muscle_start: {
      unit: "kg",
      is: "(male * muscle_share_men + (1 - male) * muscle_share_women) * mass",
      means: "muscle at the start",
    },
    by_training: {
      unit: "1",
      is: "frac_trained * (frac_lower * trained_gain_lower + (1 - frac_lower) * trained_gain_upper)",
      means: "muscle gained by training, relative to all at the start",
    },
    by_else: {
      unit: "1",
      is: "frac_lower * (protein_mass_lower - trained_gain_lower) + (1 - frac_lower) * (protein_mass_upper - trained_gain_upper)",
      means: "muscle but for what training has left, relative to the start",
    },
    relative: { unit: "1", is: "by_else + by_training", means: "muscle relative to the start" },
    water: {
      unit: "kg",
      is: "water_growth_hormone * min(1, max(0, igf1_relative - igf1_swing) / igf1_pharmacological) - water_bed_rest * min(1, max(0, bed_rest))",
      means: "lean water by growth hormone and bed rest",
    },
  },
  processes: {},
  offers: {
    muscle_mass: { unit: "kg", is: "muscle_start * relative", means: "skeletal muscle" },
    muscle_protein_change: {
      unit: "kg",
      is: "protein_of_muscle * muscle_start * (relative - 1)",
      means: "muscle protein gained since the start",
    },
    lean_gain_training: {
      unit: "kg",
      is: "lean_per_muscle * muscle_start * by_training",
      means: "fat-free mass gained by training",
    },
    lean_change: {
      unit: "kg",
      is: "lean_per_muscle * muscle_start * (relative - 1) + water",
      means: "change of fat-free mass by muscle and water",
    },
    protein_synthesis: {
      unit: "1",
      is: "frac_lower * synthesis_lower + (1 - frac_lower) * synthesis_upper",
      means: "synthesis of all muscle protein of the body relative to fasted",
    },
    protein_breakdown: {
      unit: "1",
      is: "frac_lower * breakdown_lower + (1 - frac_lower) * breakdown_upper",
      means: "breakdown of all muscle protein of the body relative to fasted",
    },
  },
  limits: [
    "muscle at the start is a share of body mass by sex alone, whatever the age and the fat",
    "where one limb is followed, what it does stands for all of the lower body",
    "fat and lean mass as energy and protein balance make them are elsewhere",
  ],
});
