import { defineModule, defineParameters } from "../language.ts";

const twoSteps = {
  grade: "assumed",
  why: "two equal steps under the skin: one of that speed would peak within ten minutes, as plasma insulin lives for minutes",
  wouldSettle: "plasma insulin every five minutes after an injection",
} as const;

/** A rapid insulin under the skin, and what of it enters plasma. */
export const insulinKinetics = defineModule({
  id: "insulin_injected",
  about: "Injected rapid insulin: two steps under the skin into plasma.",
  parameters: defineParameters({
    half_life_step: {
      value: 31,
      unit: "min",
      means: "half-life of each of the two steps under the skin",
      evidence: {
        grade: "derived",
        from: ["gagnonAuger2010"],
        how: "the level is highest after 48 min",
      },
      spread: { kind: "lognormal", factor: 1.25 },
    },
    frac_available: {
      value: 1,
      unit: "1",
      means: "share of an injection that reaches plasma",
      evidence: {
        grade: "assumed",
        why: "with a clearance of 0.88 L/min an area of 68 nmol/L*min after 60 nmol takes all of it",
        wouldSettle: "areas under the skin and by vein in the same people",
      },
      spread: { kind: "normal", sd: 0.1 },
    },
  }),
  states: {
    depot: { unit: "pmol", initial: 0, scale: 60000, means: "insulin as injected" },
    transit: { unit: "pmol", initial: 0, scale: 60000, means: "insulin on its way to plasma" },
  },
  terms: { k_step: { unit: "1/min", is: "log(2) / half_life_step", means: "each step under the skin" } },
  processes: {
    leaving: {
      from: "depot",
      to: "transit",
      rate: "k_step * depot",
      means: "hexamers fall apart",
      evidence: twoSteps,
    },
    arriving: { from: "transit", rate: "k_step * transit", means: "it enters plasma", evidence: twoSteps },
  },
  offers: {
    insulin_appearance: {
      unit: "pmol/min",
      is: "frac_available * k_step * transit",
      means: "insulin entering plasma",
    },
  },
  limits: [
    "a rapid analogue of 10 units; larger doses come later, regular and basal insulin far later",
    "it is insulin of plasma like the body's own: the liver sees less of it than of what the pancreas makes, which only ports of portal insulin notice",
    "healthy people alone: the model is not for people who use insulin",
  ],
});
