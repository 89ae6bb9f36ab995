import { defineParameters } from "../../language.ts";

/** Parameters of ghrelin. */
export const ghrelinParameters = defineParameters({
  ghrelin_rest: {
    value: 146,
    unit: "pmol/L",
    means: "total ghrelin, fasted",
    evidence: {
      grade: "measured",
      ref: "lucidi2005",
      at: "abstract: 146 +- 24 pmol/L",
      in: "healthy adults",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  half_life_ghrelin: {
    value: 28,
    unit: "min",
    means: "half-life of total ghrelin",
    evidence: {
      grade: "measured",
      ref: "akamizu2004",
      at: "abstract: 27 to 31 min for the total, 9 to 13 min acylated",
      in: "healthy young men after a bolus",
    },
    spread: { kind: "lognormal", factor: 1.15 },
  },
  frac_left: {
    value: 0.4,
    unit: "1",
    means: "secretion left after the largest meals",
    evidence: {
      grade: "assumed",
      why: "troughs are at half to two thirds",
      wouldSettle: "ghrelin after large meals",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  k_insulin: {
    value: 2,
    unit: "1",
    means: "insulin at half of its restraint, relative to fasting, less 1",
    evidence: {
      grade: "assumed",
      why: "ghrelin mirrors insulin, whose peak comes first",
      wouldSettle: "ghrelin under steps of insulin with and without food",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_sleep: {
    value: 0.3,
    unit: "1",
    means: "secretion that deep sleep takes",
    evidence: {
      grade: "assumed",
      why: "sleep curbs the rise at night; size not seen",
      wouldSettle: "ghrelin at night, asleep and awake",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  depth_normal: {
    value: 0.0803,
    unit: "1",
    means: "mean depth of sleep over a day",
    evidence: {
      grade: "assumed",
      why: "mean over a day with a usual night",
      wouldSettle: "nothing: it follows from sleep",
    },
    spread: { kind: "none", why: "follows from sleep" },
  },
  power_fat: {
    value: 0.4,
    unit: "1",
    means: "power of body fat, downwards",
    evidence: {
      grade: "assumed",
      why: "lower with body mass index; size not seen",
      wouldSettle: "ghrelin against body fat",
    },
    spread: { kind: "lognormal", factor: 1.5 },
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
