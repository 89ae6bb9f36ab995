import { defineModule, defineParameters } from "../language.ts";

const membranes = { refs: ["mcglory2019", "smith2011omega"] } as const;

/** EPA and DHA in membranes of muscle: they come and go over weeks, and make mTORC1 answer amino acids and insulin more. */
export const omega3Kinetics = defineModule({
  id: "omega_3",
  about: "EPA and DHA of muscle membranes above usual, and what they do to mTORC1 that is fed.",
  needs: {
    leucine_concentration: { unit: "mmol/L", typical: 0.12, means: "leucine of plasma" },
    leucine_plasma_fasting: { unit: "mmol/L", typical: 0.12, means: "the same, fasted" },
  },
  parameters: defineParameters({
    frac_long_chain: {
      value: 0.84,
      unit: "1",
      means: "EPA and DHA in a dose",
      evidence: {
        grade: "assumed",
        why: "of a concentrated ester as in the trials; fish oil has about a third",
        wouldSettle: "the label of the oil",
      },
      spread: { kind: "normal", sd: 0.05 },
    },
    half_life_gut: {
      value: 3,
      unit: "h",
      means: "half-life of oil in the gut",
      evidence: { grade: "assumed", why: "as fat of a meal", wouldSettle: "fatty acids of plasma after oil" },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    half_life_membrane: {
      value: 14,
      unit: "d",
      means: "half-life of EPA and DHA above usual in membranes of muscle",
      evidence: {
        grade: "assumed",
        why: "they had risen in muscle after two weeks of fish oil and rose on to the fourth (a paper of 2014 seen without an identifier)",
        wouldSettle: "lipids of muscle over weeks of fish oil and after",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_membrane: {
      value: 60,
      unit: "g",
      means: "what has been taken, less what was lost, at half of its effect",
      evidence: {
        grade: "assumed",
        why: "about what 4 g a day come to in eight weeks: more has not been tried",
        wouldSettle: "synthesis on a clamp after several doses",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    gain_response: {
      value: 8,
      unit: "1",
      means: "rise of the input of mTORC1 while leucine is twice its fasting level or more, at most",
      evidence: {
        grade: "fitted",
        to: ["smith2011omega"],
        how: "by hand: p-S6K1 on a clamp of insulin and amino acids half higher after eight weeks, basal as it was",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
  }),
  states: {
    swallowed: { unit: "g", initial: 0, scale: 4, means: "oil in the gut" },
    membrane: { unit: "g", initial: 0, scale: 60, means: "EPA and DHA above usual, as taken" },
  },
  terms: {
    fed: {
      unit: "1",
      is: "min(1, max(0, leucine_concentration / leucine_plasma_fasting - 1))",
      means: "feeding, 1 where leucine is twice its fasting level or more",
    },
  },
  processes: {
    digestion: {
      from: "swallowed",
      rate: "log(2) / half_life_gut * swallowed",
      means: "oil leaves the gut",
      evidence: membranes,
    },
    incorporation: {
      to: "membrane",
      rate: "frac_long_chain * log(2) / half_life_gut * swallowed",
      means: "EPA and DHA come into membranes",
      evidence: membranes,
    },
    turnover: {
      from: "membrane",
      rate: "log(2) / half_life_membrane * membrane",
      means: "membranes turn over",
      evidence: membranes,
    },
  },
  offers: {
    raised: {
      unit: "1",
      is: "1 + gain_response * michaelis(membrane, k_membrane) * fed",
      means: "input of mTORC1 relative to usual",
    },
  },
  limits: [
    "the target is not known: an answer that grows with feeding and leaves the fasted state as it was is put at the input of mTORC1",
    "triglycerides, inflammation and clotting are left out",
    "what is eaten with fish as food is not counted",
  ],
});
