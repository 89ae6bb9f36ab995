import { defineModule, defineParameters } from "../language.ts";

const brought = (what: string) =>
  ({
    grade: "assumed",
    why: `stands for any agent: each brings its own ${what}`,
    wouldSettle: "nothing to settle: a place for a number",
  }) as const;

const disposition = {
  grade: "assumed",
  why: "one compartment of first order: what is known of these agents is a peak, its time and a half-life",
  wouldSettle: "plasma levels of the parent over a day after a dose",
} as const;

/** An agent taken by mouth or given by vein, as its parent in plasma: one compartment; each agent brings its numbers. */
export const oralKinetics = defineModule({
  id: "oral_kinetics",
  about: "The parent of an agent in gut and plasma, with the apparent volume of a dose by mouth.",
  needs: { body_mass: { unit: "kg", typical: 70, means: "body mass" } },
  inputs: { infusion: { unit: "umol/min", default: 0, means: "what is given by vein" } },
  parameters: defineParameters({
    k_absorption: {
      value: 0.02,
      unit: "1/min",
      means: "absorption",
      evidence: brought("rate"),
      spread: { kind: "lognormal", factor: 2 },
    },
    volume_oral: {
      value: 1,
      unit: "L/kg",
      means: "volume over the share of the dose that arrives as the parent",
      evidence: brought("volume"),
      spread: { kind: "lognormal", factor: 2 },
    },
    half_life_plasma: {
      value: 3,
      unit: "h",
      means: "half-life of the parent in plasma",
      evidence: brought("half-life"),
      spread: { kind: "lognormal", factor: 1.5 },
    },
  }),
  states: {
    gut: { unit: "umol", initial: 0, scale: 1000, means: "the agent in the gut" },
    plasma: { unit: "umol", initial: 0, scale: 1000, means: "the agent in plasma and what mixes with it" },
  },
  terms: {
    level: { unit: "umol/L", is: "plasma / (volume_oral * body_mass)", means: "plasma level of the parent" },
  },
  processes: {
    absorption: {
      from: "gut",
      to: "plasma",
      rate: "k_absorption * gut",
      means: "absorption",
      evidence: disposition,
    },
    infusing: { to: "plasma", rate: "infusion", means: "given by vein", evidence: disposition },
    elimination: {
      from: "plasma",
      rate: "log(2) / half_life_plasma * plasma",
      means: "elimination, conjugation included",
      evidence: disposition,
    },
  },
  offers: { level_free: { unit: "umol/L", is: "level", means: "parent in plasma, free of conjugation" } },
  limits: [
    "conjugates are counted as gone: whether some act, or give the parent back in tissues, is left out",
    "what is bound to protein of plasma counts as free, as it does in a medium with serum",
    "doses in proportion: neither absorption nor elimination saturates",
    "gut wall and liver see more than plasma does: left out",
  ],
});
