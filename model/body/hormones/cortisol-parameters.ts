import { defineParameters } from "../../language.ts";

/** Parameters of cortisol. */
export const cortisolParameters = defineParameters({
  cortisol_level: {
    value: 213,
    unit: "nmol/L",
    means: "mean of a day, fed and at rest",
    evidence: {
      grade: "assumed",
      why: "mean of a profile of 33 healthy adults with a peak of 15.5 ug/dL at 08:32 and less than 2 at 00:18, in a paper that has no identifier here",
      wouldSettle: "an identifier for that profile, or hourly cortisol",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  half_life_cortisol: {
    value: 66,
    unit: "min",
    means: "half-life of total cortisol",
    evidence: {
      grade: "assumed",
      why: "mean half-life of its decay in man, in a paper of 1971 that has no identifier here",
      wouldSettle: "an identifier for it, or cortisol after a dose",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  power_swing: {
    value: 1.0384,
    unit: "1",
    means: "swing of the day in the logarithm of secretion",
    evidence: {
      grade: "assumed",
      why: "with the next three, made to meet peak and nadir of that profile and their hours",
      wouldSettle: "hourly cortisol of the subjects at hand",
    },
    spread: { kind: "lognormal", factor: 1.15 },
  },
  lag_swing: {
    value: 9.6566,
    unit: "h",
    means: "hour of the peak of that swing",
    evidence: { grade: "assumed", why: "as above", wouldSettle: "hourly cortisol of the subjects at hand" },
    spread: { kind: "lognormal", factor: 1.05 },
  },
  power_overtone: {
    value: 0.4153,
    unit: "1",
    means: "swing of half a day in the logarithm of secretion",
    evidence: { grade: "assumed", why: "as above", wouldSettle: "hourly cortisol of the subjects at hand" },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  lag_overtone: {
    value: 5.4053,
    unit: "h",
    means: "hour of the peak of that swing",
    evidence: { grade: "assumed", why: "as above", wouldSettle: "hourly cortisol of the subjects at hand" },
    spread: { kind: "lognormal", factor: 1.05 },
  },
  ratio_shape: {
    value: 1.3063,
    unit: "1",
    means: "mean of the daily shape before it is scaled to 1",
    evidence: {
      grade: "assumed",
      why: "computed from the four numbers above",
      wouldSettle: "nothing: it follows from them",
    },
    spread: { kind: "none", why: "follows from the four numbers above" },
  },
  gain_shortage: {
    value: 0.75,
    unit: "1",
    means: "secretion that a long fast adds",
    evidence: {
      grade: "derived",
      from: ["bergendahl1996"],
      how: "production 2504 to 4528 nmol/L a day on the fifth day of a fast in men: 1.8-fold",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  gain_exercise: {
    value: 5,
    unit: "1",
    means: "secretion that hard exercise adds",
    evidence: {
      grade: "derived",
      from: ["hill2008"],
      how: "30 min at 60 and 80 % of maximal oxygen uptake raise cortisol by 40 and 83 %, against its half-life",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  k_exercise: {
    value: 0.7,
    unit: "1",
    means: "intensity at half of that",
    evidence: { grade: "derived", from: ["hill2008"], how: "nothing at 40 %" },
    spread: { kind: "lognormal", factor: 1.15 },
  },
  n_exercise: {
    value: 5,
    unit: "1",
    means: "steepness of that",
    evidence: { grade: "derived", from: ["hill2008"], how: "from nothing at 40 % to its double at 80 %" },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  gain_il6: {
    value: 0.6,
    unit: "1",
    means: "secretion that much IL-6 adds",
    evidence: {
      grade: "assumed",
      why: "a low dose of IL-6 raises cortisol in healthy men by an amount that was not seen; a high dose triples it in patients",
      wouldSettle: "cortisol over steps of infused IL-6",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  k_il6: {
    value: 40,
    unit: "1",
    means: "IL-6 at half of that, relative to rest",
    evidence: {
      grade: "assumed",
      why: "exercise brings IL-6 to 20 to 100 times rest",
      wouldSettle: "cortisol over steps of infused IL-6",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
});
