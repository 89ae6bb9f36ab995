import { defineModule, defineParameters } from "../language.ts";
import { burstLimits, burstProcesses, burstStates, burstTerms } from "./release-burst.ts";

/** GHRP-6 in plasma, and the bursts of growth hormone and cortisol that it releases. */
export const ghrp6Kinetics = defineModule({
  id: "ghrp6",
  about: "GHRP-6 by its exposure at half of the release of growth hormone; bursts of two hormones.",
  parameters: defineParameters({
    half_life_plasma: {
      value: 2.5,
      unit: "h",
      means: "half-life in plasma",
      evidence: {
        grade: "measured",
        ref: "cabrales2013",
        at: "abstract: elimination 2.5 +- 1.1 h, distribution 7.6 +- 1.9 min",
        in: "nine healthy men, by vein",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_gh: {
      value: 1,
      unit: "1",
      means: "exposure at half of the release of growth hormone",
      evidence: { grade: "assumed", why: "it is what level 1 means", wouldSettle: "nothing: a convention" },
      spread: { kind: "none", why: "a convention" },
    },
    n_gh: {
      value: 1.4,
      unit: "1",
      means: "steepness of that",
      evidence: {
        grade: "assumed",
        why: "peaks of 17.8, 38.3 and 63.0 ug/L after three doses, each twice the one before, in men, in a paper that has no identifier here",
        wouldSettle: "an identifier for it, or higher doses",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    tau_used: {
      value: 20,
      unit: "min",
      means: "time in which the pituitary gets used to it",
      evidence: {
        grade: "assumed",
        why: "as hexarelin; the peak is at 45 min of 30 min of infusion and over by 210 min, in a paper that has no identifier here",
        wouldSettle: "an identifier for it",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    gain_gh: {
      value: 112,
      unit: "1",
      means: "release of growth hormone at full binding, in multiples of the mean of a day",
      evidence: {
        grade: "assumed",
        why: "a highest peak of about 80 ug/L continues those three doses",
        wouldSettle: "peaks above the highest of them",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_cortisol: {
      value: 0.85,
      unit: "1",
      means: "exposure at half of the release of cortisol",
      evidence: {
        grade: "transferred",
        ref: "massoud1996",
        at: "abstract",
        from: "hexarelin in men",
        why: "the same receptor and nearly the same peptide; in swine it raises ACTH and cortisol",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    n_cortisol: {
      value: 8,
      unit: "1",
      means: "steepness of that",
      evidence: {
        grade: "transferred",
        ref: "massoud1996",
        at: "abstract: a step",
        from: "hexarelin in men",
        why: "the same receptor",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    gain_cortisol: {
      value: 6.5,
      unit: "1",
      means: "release of cortisol at full effect, in multiples of the mean of a day",
      evidence: {
        grade: "transferred",
        ref: "massoud1996",
        at: "abstract: about 40 %",
        from: "hexarelin in men",
        why: "the same receptor; four boluses in a night doubled cortisol in men, ACTH after one infusion in the morning did not move, in two papers that have no identifier here",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    level: { unit: "1", initial: 0, scale: 1, means: "GHRP-6 of plasma, in reference exposures" },
    ...burstStates,
  },
  terms: burstTerms,
  processes: {
    elimination: {
      from: "level",
      rate: "log(2) / half_life_plasma * level",
      means: "elimination",
      evidence: { refs: ["cabrales2013"] },
    },
    ...burstProcesses,
  },
  offers: {
    ghsr_release: {
      unit: "1",
      is: "gain_gh * bound * fresh",
      means: "growth hormone released through the ghrelin receptor, in multiples of the mean of a day",
    },
    cortisol_release: {
      unit: "1",
      is: "gain_cortisol * hill(max(level, 0), k_cortisol, n_cortisol) * fresh",
      means: "cortisol released besides, in multiples of the mean of a day",
    },
  },
  limits: [
    ...burstLimits,
    "one compartment: the first fall with 8 min is left out",
    "prolactin does not move, as in swine; of people nothing was seen",
    "hunger and what it does outside the pituitary are left out",
  ],
});
