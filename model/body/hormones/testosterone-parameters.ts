import { defineParameters } from "../../language.ts";

/** Parameters of testosterone. */
export const testosteroneParameters = defineParameters({
  testosterone_normal: {
    value: 15.2,
    unit: "nmol/L",
    means: "mean of a day in a young man",
    evidence: {
      grade: "derived",
      from: ["berryman2022"],
      how: "17.5 +- 4.7 nmol/L at 06:00 to 06:30 in 68 men, over 1.15 for the hour",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  testosterone_women_normal: {
    value: 1.2,
    unit: "nmol/L",
    means: "mean of a day in a woman",
    evidence: {
      grade: "assumed",
      why: "about a twelfth of that of men; no source was seen",
      wouldSettle: "mass spectrometry in women",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  gain_morning: {
    value: 0.15,
    unit: "1",
    means: "swing of the day about the mean",
    evidence: {
      grade: "derived",
      from: ["brambilla2009"],
      how: "20 to 25 % lower at 16 h than at 8 h in men of 30 to 40 years",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  lag_peak: {
    value: 7.5,
    unit: "h",
    means: "hour of the peak",
    evidence: {
      grade: "assumed",
      why: "07:30, in a paper that has no identifier here",
      wouldSettle: "an identifier for it, or hourly testosterone",
    },
    spread: { kind: "lognormal", factor: 1.05 },
  },
  gain_flattening: {
    value: 0.02,
    unit: "1",
    means: "fall of the swing per year past the usual age",
    evidence: {
      grade: "derived",
      from: ["brambilla2009", "bremner1983"],
      how: "20 to 25 % from 8 to 16 h at 30 to 40 years, 10 % at 70: e-fold in 50 years; lost at 71 in the other paper",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  frac_unpermitted: {
    value: 0.4,
    unit: "1",
    means: "share of the axis that needs no leptin",
    evidence: {
      grade: "assumed",
      why: "ten days without food lower testosterone of obese men by a fifth, two days that of lean men by a third: the fall has an end",
      wouldSettle: "testosterone through a week without food in lean men",
    },
    spread: { kind: "normal", sd: 0.1 },
  },
  k_leptin: {
    value: 0.5,
    unit: "1",
    means: "leptin at half of its leave for the axis, relative to reference",
    evidence: {
      grade: "derived",
      from: ["berryman2022", "rojdmark1987"],
      how: "-44 % after 7 days at 85 % deficit, -34 % after 48 h without food, with the share that needs none",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  n_leptin: {
    value: 2,
    unit: "1",
    means: "steepness of that",
    evidence: {
      grade: "assumed",
      why: "permissive: little change while leptin is near its reference",
      wouldSettle: "testosterone over steps of leptin",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  tau_axis: {
    value: 720,
    unit: "min",
    means: "delay of the axis",
    evidence: {
      grade: "derived",
      from: ["rojdmark1987"],
      how: "a third lower after 48 h without food, when leptin has been low for a day",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  power_fat: {
    value: 0.5,
    unit: "1",
    means: "power of body fat, downwards",
    evidence: {
      grade: "assumed",
      why: "obese men have less, in spite of high leptin",
      wouldSettle: "testosterone against fat at one age",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_age: {
    value: 0.006,
    unit: "1",
    means: "fall per year of age",
    evidence: {
      grade: "assumed",
      why: "the mean of a day is lower at 71 than at 25 years; size not seen",
      wouldSettle: "a cohort in one assay",
    },
    spread: { kind: "lognormal", factor: 1.6 },
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
