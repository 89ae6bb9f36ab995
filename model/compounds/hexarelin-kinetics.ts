import { defineModule, defineParameters } from "../language.ts";
import { burstLimits, burstProcesses, burstStates, burstTerms } from "./release-burst.ts";

/** Hexarelin in plasma, and what the pituitary releases on it: growth hormone, prolactin, ACTH. */
export const hexarelinKinetics = defineModule({
  id: "hexarelin",
  about: "Hexarelin by its exposure at half of the release of growth hormone; bursts of three hormones.",
  parameters: defineParameters({
    half_life_plasma: {
      value: 75.9,
      unit: "min",
      means: "half-life in plasma",
      evidence: {
        grade: "transferred",
        ref: "roumi2000",
        at: "abstract: 75.9 +- 9.3 min",
        from: "rats, by vein",
        why: "a peptide that resists enzymes and leaves by bile; growth hormone falls with 55 min after it in men",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_gh: {
      value: 1,
      unit: "1",
      means: "exposure at half of the release of growth hormone",
      evidence: {
        grade: "assumed",
        why: "it is what level 1 means",
        wouldSettle: "nothing: a convention",
      },
      spread: { kind: "none", why: "a convention" },
    },
    n_gh: {
      value: 2,
      unit: "1",
      means: "steepness of that",
      evidence: {
        grade: "derived",
        from: ["imbimbo1994", "massoud1996"],
        how: "peaks of 26.9, 52.3 and 55.0 ug/L after three doses, each twice the one before, rise steeper than 2; with growth hormone-releasing hormone a quarter of the dose already acts",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    tau_used: {
      value: 20,
      unit: "min",
      means: "time in which the pituitary gets used to it",
      evidence: {
        grade: "derived",
        from: ["imbimbo1994"],
        how: "with a half-life of growth hormone of 19 min the peak is near 25 min (30 reported), and it is over by 240 min",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    gain_gh: {
      value: 77,
      unit: "1",
      means: "release of growth hormone at full binding, in multiples of the mean of a day",
      evidence: {
        grade: "derived",
        from: ["imbimbo1994"],
        how: "a highest peak of 55.1 ug/L, with a half-life of growth hormone of 19 min and a mean of 2.3 ug/L",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    k_prolactin: {
      value: 0.81,
      unit: "1",
      means: "exposure at half of the release of prolactin",
      evidence: {
        grade: "derived",
        from: ["massoud1996"],
        how: "the half-maximal dose for prolactin over that for growth hormone",
      },
      spread: { kind: "lognormal", factor: 1.15 },
    },
    gain_prolactin: {
      value: 9.2,
      unit: "1",
      means: "release of prolactin at full effect, in multiples of rest",
      evidence: {
        grade: "derived",
        from: ["massoud1996"],
        how: "a rise of at most 180 %, with a half-life of prolactin of 37 min",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    k_cortisol: {
      value: 0.85,
      unit: "1",
      means: "exposure at half of the release of cortisol",
      evidence: {
        grade: "derived",
        from: ["massoud1996"],
        how: "a step at the lowest dose, near the exposure at half of the release of growth hormone",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    n_cortisol: {
      value: 8,
      unit: "1",
      means: "steepness of that",
      evidence: { grade: "derived", from: ["massoud1996"], how: "a step" },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    gain_cortisol: {
      value: 6.5,
      unit: "1",
      means: "release of cortisol at full effect, in multiples of the mean of a day",
      evidence: {
        grade: "derived",
        from: ["massoud1996"],
        how: "a rise of about 40 % in the morning, when cortisol is above its mean, with a half-life of 66 min",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
  }),
  states: {
    level: { unit: "1", initial: 0, scale: 1, means: "hexarelin of plasma, in reference exposures" },
    ...burstStates,
  },
  terms: burstTerms,
  processes: {
    elimination: {
      from: "level",
      rate: "log(2) / half_life_plasma * level",
      means: "elimination",
      evidence: { refs: ["roumi2000"] },
    },
    ...burstProcesses,
  },
  offers: {
    ghsr_release: {
      unit: "1",
      is: "gain_gh * bound * fresh",
      means: "growth hormone released through the ghrelin receptor, in multiples of the mean of a day",
    },
    prolactin_release: {
      unit: "1",
      is: "gain_prolactin * hill(max(level, 0), k_prolactin, n_gh) * fresh",
      means: "prolactin released besides, in multiples of rest",
    },
    cortisol_release: {
      unit: "1",
      is: "gain_cortisol * hill(max(level, 0), k_cortisol, n_cortisol) * fresh",
      means: "cortisol released besides, in multiples of the mean of a day",
    },
  },
  limits: [
    ...burstLimits,
    "the exposure is that of a bolus by vein; its half-life is that of rats",
    "CD36 of the heart, appetite and the partial tolerance of weeks are left out",
  ],
});
