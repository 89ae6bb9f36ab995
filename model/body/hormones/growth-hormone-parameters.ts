import { defineParameters } from "../../language.ts";

/** Parameters of growth hormone, with pulses and without. */
export const growthHormoneParameters = defineParameters({
  gh_rest: {
    value: 2.3,
    unit: "ug/L",
    means: "mean of a day at rest, without meals",
    evidence: {
      grade: "derived",
      from: ["ho1988", "hartman1992"],
      how: "2.82 ug*min/mL over a fed day are 1.96 ug/L; set so that a day with three meals gives 1.9",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  half_life_gh: {
    value: 19,
    unit: "min",
    means: "half-life of growth hormone",
    evidence: {
      grade: "measured",
      ref: "hartman1992",
      at: "abstract: 20 +- 1.5 min fed, 18 +- 2.2 min fasted",
      in: "nine healthy men, deconvolution",
    },
    spread: { kind: "lognormal", factor: 1.15 },
  },
  gain_shortage: {
    value: 1.15,
    unit: "1",
    means: "secretion that a long fast adds, besides less feedback",
    evidence: {
      grade: "derived",
      from: ["hartman1992", "ho1988"],
      how: "production 4.75-fold on the second day, concentration 3.1-fold on the fifth: between the two",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  k_insulin: {
    value: 30,
    unit: "1",
    means: "insulin at half of its restraint, relative to fasting, less 1",
    evidence: {
      grade: "assumed",
      why: "meals lower growth hormone a little; size from the weak rhythm of a fed day",
      wouldSettle: "growth hormone under steps of insulin at constant glucose",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  k_igf1: {
    value: 1.7,
    unit: "1",
    means: "free IGF-1 at half of its feedback, relative to rest, less 1",
    evidence: {
      grade: "assumed",
      why: "growth hormone falls by 85 % under 48 h of IGF-1 at 10 to 15 ug/kg/h, in a paper that has no identifier here; free IGF-1 is then 14-fold here",
      wouldSettle: "an identifier for that paper, or growth hormone over doses of IGF-1",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_sleep: {
    value: 8,
    unit: "1",
    means: "secretion that deep sleep adds",
    evidence: {
      grade: "assumed",
      why: "the pulse at the onset of sleep is the largest of a day in men; about half of the daily amount comes at night here",
      wouldSettle: "growth hormone by stage of sleep",
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
  gain_ghrelin: {
    value: 1,
    unit: "1",
    means: "secretion per fold of ghrelin",
    evidence: {
      grade: "assumed",
      why: "a doubling of plasma ghrelin raises growth hormone by an amount that was not seen",
      wouldSettle: "growth hormone over small infusions of ghrelin",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_exercise: {
    value: 8,
    unit: "1",
    means: "secretion that hard exercise adds",
    evidence: {
      grade: "assumed",
      why: "rises with hard exercise; no number was seen",
      wouldSettle: "growth hormone over 30 min at graded intensity",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  k_exercise: {
    value: 0.6,
    unit: "1",
    means: "intensity at half of that",
    evidence: {
      grade: "assumed",
      why: "near the lactate threshold",
      wouldSettle: "growth hormone over 30 min at graded intensity",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  n_exercise: {
    value: 4,
    unit: "1",
    means: "steepness of that",
    evidence: {
      grade: "assumed",
      why: "little below the lactate threshold",
      wouldSettle: "growth hormone over 30 min at graded intensity",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  gain_age: {
    value: 0.012,
    unit: "1",
    means: "fall per year of age",
    evidence: {
      grade: "assumed",
      why: "24 h secretion falls two- to threefold from youth to 40 years and on with age; a smooth curve from 30 on",
      wouldSettle: "growth hormone by decade in one assay",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  power_fat: {
    value: 0.8,
    unit: "1",
    means: "power of body fat, downwards",
    evidence: {
      grade: "assumed",
      why: "falls with body mass index, which explains most of its variation; size not seen",
      wouldSettle: "24 h growth hormone against body fat",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  power_estradiol: {
    value: 0.2,
    unit: "1",
    means: "power of oestradiol",
    evidence: {
      grade: "assumed",
      why: "women before the menopause secrete more and later ones do not; 0.2 gives 1.2 to 1.6-fold over the cycle",
      wouldSettle: "growth hormone under steps of oestradiol",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  estradiol_normal: {
    value: 74,
    unit: "pmol/L",
    means: "oestradiol that the values are given for",
    evidence: {
      grade: "assumed",
      why: "middle of the reference interval of men",
      wouldSettle: "oestradiol of the subjects at hand",
    },
    spread: { kind: "lognormal", factor: 1.3 },
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
