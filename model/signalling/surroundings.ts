import { defineModule, defineParameters } from "../language.ts";

/** Constants in place of a body: what a tissue sees at rest through every port that no module of the body fills. */
export const surroundings = defineModule({
  id: "tissue_surroundings",
  about:
    "Resting values of the ports of a tissue; 1 for what is relative to rest, 0 for what is absent there.",
  parameters: defineParameters({
    insulin_rest: {
      value: 14,
      unit: "pmol/L",
      means: "local insulin at rest",
      evidence: {
        grade: "assumed",
        why: "interstitial insulin of fasted muscle",
        wouldSettle: "insulin where the cells of the tissue see it",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    leucine_rest: {
      value: 0.13,
      unit: "mmol/L",
      means: "local leucine at rest",
      evidence: {
        grade: "assumed",
        why: "leucine in fasted muscle",
        wouldSettle: "leucine where the cells of the tissue see it",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    eaa_rest: {
      value: 3.2,
      unit: "mmol/L",
      means: "other essential amino acids at rest",
      evidence: {
        grade: "assumed",
        why: "essential amino acids in fasted muscle",
        wouldSettle: "essential amino acids where the cells of the tissue see them",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    arginine_rest: {
      value: 0.08,
      unit: "mmol/L",
      means: "local arginine at rest",
      evidence: {
        grade: "assumed",
        why: "arginine in fasted plasma",
        wouldSettle: "arginine where the cells of the tissue see it",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    amp_effect_rest: {
      value: 0.0304,
      unit: "1",
      means: "effect of AMP on AMPK at rest",
      evidence: {
        grade: "assumed",
        why: "that of resting muscle",
        wouldSettle: "phosphorus spectroscopy of the tissue",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    growth_factor_rest: {
      value: 0,
      unit: "1",
      means: "growth factor at rest",
      evidence: {
        grade: "assumed",
        why: "absent unless the tissue says otherwise",
        wouldSettle: "PI3K of the tissue with and without its growth factor",
      },
      spread: { kind: "none", why: "stands in for the body" },
    },
    mitogen_rest: {
      value: 0,
      unit: "1",
      means: "mitogen at rest",
      evidence: {
        grade: "assumed",
        why: "absent unless the tissue says otherwise",
        wouldSettle: "ERK of the tissue with and without its mitogen",
      },
      spread: { kind: "none", why: "stands in for the body" },
    },
  }),
  states: {},
  processes: {},
  offers: {
    insulin_at_rest: { unit: "pmol/L", is: "insulin_rest", means: "local insulin at rest" },
    leucine_at_rest: { unit: "mmol/L", is: "leucine_rest", means: "local leucine at rest" },
    eaa_at_rest: { unit: "mmol/L", is: "eaa_rest", means: "other essential amino acids at rest" },
    arginine_at_rest: { unit: "mmol/L", is: "arginine_rest", means: "local arginine at rest" },
    amp_effect_at_rest: { unit: "1", is: "amp_effect_rest", means: "effect of AMP on AMPK at rest" },
    growth_factor_at_rest: { unit: "1", is: "growth_factor_rest", means: "growth factor at rest" },
    mitogen_at_rest: { unit: "1", is: "mitogen_rest", means: "mitogen at rest" },
    no_rapamycin: { unit: "nmol/L", is: "0", means: "free rapamycin where none is given" },
    unchanged: { unit: "1", is: "1", means: "what is relative to rest, at rest" },
    absent: { unit: "1", is: "0", means: "what is absent at rest" },
  },
  limits: ["constants: nothing that happens to the body reaches the tissue through them"],
});
