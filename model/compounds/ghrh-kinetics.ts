import { defineModule, defineParameters } from "../language.ts";
import { burstLimits, burstProcesses, burstStates, burstTerms } from "./release-burst.ts";

/** GHRH by vein, and the burst of growth hormone that it releases. */
export const ghrhKinetics = defineModule({
  id: "ghrh_given",
  about: "GHRH by its exposure at half of the release of growth hormone; one burst.",
  parameters: defineParameters({
    half_life_plasma: {
      value: 20,
      unit: "min",
      means: "half-life in plasma",
      evidence: {
        grade: "assumed",
        why: "6.8 min in its first phase and 43 min in its last, in a paper that has no identifier here; one half-life between them",
        wouldSettle: "an identifier for it",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    k_gh: {
      value: 1,
      unit: "1",
      means: "GHRH of plasma, in reference exposures at half of the release of growth hormone",
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
        grade: "transferred",
        ref: "arvat2000",
        at: "abstract: a peak of 22.3 +- 4.5 ug/L",
        from: "GHRH-29 in four young men",
        why: "residues 1 to 29 carry the full activity",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
  }),
  states: {
    level: { unit: "1", initial: 0, scale: 1, means: "GHRH of plasma, in reference exposures" },
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
  limits: [
    ...burstLimits,
    "by vein alone; a bolus",
    "a second dose within two hours acts less in men by day and not at night: only the first is here",
  ],
});
