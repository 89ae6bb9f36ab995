import { defineParameters } from "../../language.ts";

/** Parameters of IL-6 and C-reactive protein. */
export const inflammationParameters = defineParameters({
  il6_rest: {
    value: 1.2,
    unit: "ng/L",
    means: "IL-6 of plasma at rest",
    evidence: {
      grade: "assumed",
      why: "about 1 ng/L in healthy adults; no number was seen in what was read",
      wouldSettle: "a cohort in one assay",
    },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  half_life_il6: {
    value: 60,
    unit: "min",
    means: "half-life of IL-6",
    evidence: {
      grade: "assumed",
      why: "stands for its making in muscle too, since plasma alone turns over in minutes; the peak is at the end of exercise",
      wouldSettle: "IL-6 every 15 min after exercise",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_exercise: {
    value: 90,
    unit: "1",
    means: "release at full load, relative to rest",
    evidence: {
      grade: "derived",
      from: ["steensberg2000"],
      how: "19-fold after 5 h of work with one leg at 25 W, counted as a load of 0.2",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_fat: {
    value: 3,
    unit: "1",
    means: "rise of the logarithm with the share of fat",
    evidence: {
      grade: "assumed",
      why: "obesity goes with higher IL-6 and C-reactive protein; size not seen",
      wouldSettle: "IL-6 against body fat",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_age: {
    value: 0.008,
    unit: "1",
    means: "rise of the logarithm per year of age",
    evidence: {
      grade: "assumed",
      why: "rises with age, partly with fat",
      wouldSettle: "IL-6 against age at one body fat",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_inactivity: {
    value: 0.4,
    unit: "1",
    means: "release that complete rest adds",
    evidence: {
      grade: "assumed",
      why: "inactivity goes with higher IL-6 independent of obesity; size not seen",
      wouldSettle: "IL-6 before and after bed rest",
    },
    spread: { kind: "lognormal", factor: 1.7 },
  },
  crp_rest: {
    value: 0.8,
    unit: "mg/L",
    means: "C-reactive protein",
    evidence: {
      grade: "assumed",
      why: "median of 468 donors, in a paper that has no identifier here",
      wouldSettle: "an identifier for it, or a median in one assay",
    },
    spread: { kind: "lognormal", factor: 2.5 },
  },
  half_life_crp: {
    value: 1140,
    unit: "min",
    means: "half-life of C-reactive protein",
    evidence: {
      grade: "measured",
      ref: "vigushin1993",
      at: "abstract: 19 h, the same in health and disease",
      in: "labelled protein in people",
    },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  power_crp: {
    value: 1,
    unit: "1",
    means: "power of IL-6 in its synthesis",
    evidence: {
      grade: "assumed",
      why: "synthesis alone sets its level; in proportion to IL-6",
      wouldSettle: "C-reactive protein over infusions of IL-6",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  age_normal: {
    value: 30,
    unit: "1",
    means: "age, in years, that the values are given for",
    evidence: {
      grade: "assumed",
      why: "the reference point of a scale",
      wouldSettle: "nothing: it is a convention",
    },
    spread: { kind: "none", why: "a convention" },
  },
  body_fat_normal: {
    value: 0.2,
    unit: "1",
    means: "share of fat that the values are given for",
    evidence: {
      grade: "assumed",
      why: "the reference point of a scale",
      wouldSettle: "nothing: it is a convention",
    },
    spread: { kind: "none", why: "a convention" },
  },
});
