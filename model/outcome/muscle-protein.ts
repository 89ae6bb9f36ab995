import { defineModule, defineParameters } from "../language.ts";

/** Muscle protein as a stock: what synthesis adds and breakdown takes. */
export const muscleProtein = defineModule({
  id: "muscle_protein",
  about: "Myofibrillar and other muscle protein, relative to the start, under synthesis and breakdown.",
  needs: {
    fsr_myofibrillar: { unit: "%/h", typical: 0.05, means: "myofibrillar synthesis" },
    fsr_mixed: { unit: "%/h", typical: 0.06, means: "mixed synthesis" },
    fsr_mixed_exercise: { unit: "%/h", typical: 0, means: "what exercise adds to mixed synthesis" },
    fsr_myofibrillar_exercise: {
      unit: "%/h",
      typical: 0,
      means: "what exercise adds to myofibrillar synthesis",
    },
    fbr_mixed: { unit: "%/h", typical: 0.06, means: "mixed breakdown" },
    fbr_exercise: { unit: "%/h", typical: 0, means: "what exercise adds to breakdown" },
    lean_mass: { unit: "kg", typical: 60, means: "lean body mass" },
  },
  parameters: defineParameters({
    frac_muscle: {
      value: 0.5,
      unit: "1",
      means: "skeletal muscle in lean body mass",
      evidence: {
        grade: "assumed",
        why: "textbook order; no primary source read for this value",
        wouldSettle: "whole-body magnetic resonance imaging with body composition in the same subjects",
      },
      spread: { kind: "lognormal", factor: 1.1 },
    },
    frac_protein: {
      value: 0.2,
      unit: "1",
      means: "protein in wet muscle",
      evidence: {
        grade: "assumed",
        why: "between 18 and 23 % on pages that are not primary sources",
        wouldSettle: "chemical analysis of human biopsies",
      },
      spread: { kind: "lognormal", factor: 1.1 },
    },
    frac_lasting: {
      value: 0.2,
      unit: "1",
      means: "share of the turnover added by exercise that lasts as mass; the rest remodels",
      evidence: {
        grade: "assumed",
        why: "synthesis after a first bout did not foretell growth over 16 weeks (Mitchell 2014); the share is not measured",
        wouldSettle: "synthesis by the day through a training block against muscle volume",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    fbr_over_mixed: {
      value: 0.79,
      unit: "1",
      means: "myofibrillar breakdown relative to mixed breakdown",
      evidence: {
        grade: "assumed",
        why: "set so that days of three meals without training keep mass; the fraction that is made more slowly must also be broken down more slowly",
        wouldSettle: "fractionated breakdown rates in human muscle",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
  }),
  states: {
    protein: {
      unit: "kg",
      initial: "lean_mass * frac_muscle * frac_protein",
      scale: 6,
      slow: true,
      means: "muscle protein",
    },
    myofibrillar: { unit: "1", initial: 1, slow: true, means: "myofibrillar mass relative to the start" },
  },
  processes: {
    synthesis: {
      to: "protein",
      rate: "(fsr_mixed - (1 - frac_lasting) * fsr_mixed_exercise) * protein",
      means: "synthesis adds protein",
      evidence: { refs: ["phillips1997"] },
    },
    breakdown: {
      from: "protein",
      rate: "(fbr_mixed - (1 - frac_lasting) * fbr_exercise) * protein",
      means: "breakdown takes protein",
      evidence: { refs: ["phillips1997"] },
    },
    myofibrillar_synthesis: {
      to: "myofibrillar",
      rate: "(fsr_myofibrillar - (1 - frac_lasting) * fsr_myofibrillar_exercise) * myofibrillar",
      means: "myofibrillar synthesis",
      evidence: { refs: ["moore2009jp"] },
    },
    myofibrillar_breakdown: {
      from: "myofibrillar",
      rate: "fbr_over_mixed * (fbr_mixed - (1 - frac_lasting) * fbr_exercise) * myofibrillar",
      means: "myofibrillar breakdown",
      evidence: { refs: ["phillips1997"] },
    },
  },
  offers: {
    muscle_protein: { unit: "kg", is: "protein", means: "muscle protein" },
    myofibrillar_mass: { unit: "1", is: "myofibrillar", means: "myofibrillar mass relative to the start" },
    net_balance: { unit: "%/h", is: "fsr_mixed - fbr_mixed", means: "synthesis less breakdown" },
  },
  steady: { none: "mass is a stock: it drifts with net balance" },
  limits: [
    "acute synthesis and lasting growth correlate weakly: what lasts is one assumed share, the same for all",
    "no satellite cells, no ribosome capacity",
  ],
});
