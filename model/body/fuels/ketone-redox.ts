import { defineModule, defineParameters } from "../../language.ts";

/** Acetoacetate beside hydroxybutyrate: the redox state of liver mitochondria falls as ketosis deepens. */
export const ketoneRedox = defineModule({
  id: "ketone_redox",
  about: "Plasma acetoacetate from hydroxybutyrate: it rises by less, as liver mitochondria are reduced.",
  needs: { bhb_concentration: { unit: "mmol/L", typical: 0.1, means: "plasma hydroxybutyrate" } },
  parameters: defineParameters({
    acetoacetate_fasting: {
      value: 0.035,
      unit: "mmol/L",
      means: "acetoacetate after a night without food",
      evidence: { grade: "measured", ref: "ho1988", at: "abstract: 35 +- 6, day 1", in: "six normal men" },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    bhb_reference: {
      value: 0.06,
      unit: "mmol/L",
      means: "hydroxybutyrate at that acetoacetate",
      evidence: {
        grade: "assumed",
        why: "about as much or twice as much as acetoacetate after a night",
        wouldSettle: "both ketones after a night in one assay",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    n_redox: {
      value: 0.6,
      unit: "1",
      means: "relative rise of acetoacetate per relative rise of hydroxybutyrate",
      evidence: {
        grade: "assumed",
        why: "+82 % against +214 % at 18 h (London 1986, no identifier seen): ln 1.82 over ln 3.14 is 0.52; rounded up, as one paper saw a constant ratio in plasma",
        wouldSettle: "both ketones on each day of a fast",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
  }),
  states: {},
  processes: {},
  offers: {
    acetoacetate_concentration: {
      unit: "mmol/L",
      is: "acetoacetate_fasting * (max(bhb_concentration, 0) / bhb_reference)^n_redox",
      means: "plasma acetoacetate",
    },
  },
  limits: [
    "mass of ketone bodies is kept with a fixed share of acetoacetate in their own module",
    "exercise, alcohol and insulin move the ratio: left out",
    "one old paper saw a constant ratio in plasma as ketosis progressed",
  ],
});
