import { defineModule, defineParameters } from "../language.ts";
import { burstLimits, burstProcesses, burstStates, burstTerms } from "./release-burst.ts";

/** Sermorelin (GHRH 1-29) by vein, and the burst of growth hormone that it releases. */
export const sermorelinKinetics = defineModule({
  id: "sermorelin",
  about: "Sermorelin by its exposure at half of the release of growth hormone; one burst.",
  parameters: defineParameters({
    half_life_plasma: {
      value: 11.5,
      unit: "min",
      means: "half-life in plasma",
      evidence: {
        grade: "assumed",
        why: "11 to 12 min on pages that quote its label; the label was not seen",
        wouldSettle: "plasma sermorelin after a bolus",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    k_gh: {
      value: 1,
      unit: "1",
      means: "sermorelin of plasma, in reference exposures at half of the release of growth hormone",
      evidence: { grade: "assumed", why: "it is what level 1 means", wouldSettle: "nothing: a convention" },
      spread: { kind: "none", why: "a convention" },
    },
    n_gh: {
      value: 1,
      unit: "1",
      means: "steepness of that",
      evidence: {
        grade: "assumed",
        why: "one receptor, one site; effects of doses by vein over a range of 32 times rise smoothly, in a paper that has no identifier here",
        wouldSettle: "peaks of growth hormone over levels in plasma",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    tau_used: {
      value: 20,
      unit: "min",
      means: "time in which the pituitary gets used to it",
      evidence: {
        grade: "derived",
        from: ["arvat2000"],
        how: "an area of 1517 ug/L*min at a peak of 22.3 ug/L takes a burst of about 20 min at a half-life of growth hormone of 19 min",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    gain_gh: {
      value: 31,
      unit: "1",
      means: "release of growth hormone at full binding, in multiples of the mean of a day",
      evidence: {
        grade: "derived",
        from: ["arvat2000"],
        how: "a peak of 22.3 +- 4.5 ug/L after GHRH-29 at the dose of the study, which is close to the most; 90 mU/L (35 ug/L) in another study that has no identifier here",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
  }),
  states: {
    level: { unit: "1", initial: 0, scale: 1, means: "sermorelin of plasma, in reference exposures" },
    ...burstStates,
  },
  terms: burstTerms,
  processes: {
    elimination: {
      from: "level",
      rate: "log(2) / half_life_plasma * level",
      means: "elimination",
      evidence: {
        grade: "assumed",
        why: "a decay with one half-life, as it is reported",
        wouldSettle: "its level every minute after a dose",
      },
    },
    ...burstProcesses,
  },
  offers: {
    ghrh_release: {
      unit: "1",
      is: "gain_gh * bound * fresh",
      means: "growth hormone released through the receptor of GHRH, in multiples of the mean of a day",
    },
  },
  limits: [...burstLimits, "by vein alone; a bolus"],
});
