import { defineParameters } from "../language.ts";

/** Parameters of senescent cells. */
export const senescentCellsParameters = defineParameters({
  half_life_young: {
    value: 5,
    unit: "d",
    means: "half-life of senescent cells in the young",
    evidence: {
      grade: "assumed",
      why: "days in young mice, weeks in old mice (Karin 2019, abstract: no number); taken in the middle of days",
      wouldSettle: "senescent cells of people by week after an insult",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  gain_age_removal: {
    value: 0.03,
    unit: "1",
    means: "slowing of removal per year after 30, on the log scale",
    evidence: {
      grade: "derived",
      from: ["karin2019"],
      how: "half-life from days to weeks over the life of a mouse, taken as a factor of 4.5 over 50 years of people",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_age: {
    value: 0.012,
    unit: "1",
    means: "rise of production per year after 30, on the log scale",
    evidence: {
      grade: "assumed",
      why: "so that burden rises about eightfold from 30 to 80 with slower removal; p16 of T cells rises exponentially with age (Liu 2009, abstract: no slope)",
      wouldSettle: "counts of p16-positive cells of people by decade",
    },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  frac_damage: {
    value: 0.5,
    unit: "1",
    means: "share of production that follows damage of liver and muscle",
    evidence: {
      grade: "assumed",
      why: "damage makes cells senescent; which share is not known",
      wouldSettle: "senescent cells over graded autophagy",
    },
    spread: { kind: "normal", sd: 0.15 },
  },
  gain_division: {
    value: 0.2,
    unit: "1",
    means: "rise of production per relative rise of division",
    evidence: {
      grade: "assumed",
      why: "cells reach the end of their divisions sooner; small in adults",
      wouldSettle: "senescent cells over division rate",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  gain_paracrine: {
    value: 0.15,
    unit: "1",
    means: "rise of production per relative rise of secretion",
    evidence: {
      grade: "assumed",
      why: "senescent cells make neighbours senescent through what they secrete; size not known",
      wouldSettle: "senescent cells after transplantation of some",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  gain_inflammation: {
    value: 0.2,
    unit: "1",
    means: "rise of production per unit of lasting inflammation",
    evidence: {
      grade: "assumed",
      why: "p16 of T cells goes with IL-6 (Liu 2009): direction only, and an association",
      wouldSettle: "senescent cells before and after lasting inflammation",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  frac_secretion: {
    value: 0.6,
    unit: "1",
    means: "share of secretion that needs mTORC1",
    evidence: {
      grade: "assumed",
      why: "rapamycin lowers IL-6 and other cytokines of senescent cells in culture (Laberge 2015; Herranz 2015); the abstracts give no size",
      wouldSettle: "cytokines of senescent cells over graded rapamycin",
    },
    spread: { kind: "normal", sd: 0.15 },
  },
  k_secretion: {
    value: 0.7,
    unit: "1",
    means: "mTORC1, over habitual days, at half of that share",
    evidence: {
      grade: "assumed",
      why: "below saturation on habitual days",
      wouldSettle: "cytokines of senescent cells over graded rapamycin",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  mtorc1_normal: {
    value: 0.44,
    unit: "1",
    means: "active mTORC1 of dividing cells on the average of a habitual day",
    evidence: {
      grade: "assumed",
      why: "mean of the whole body over days of three meals; senescent cells have no signalling of their own",
      wouldSettle: "nothing to settle: a unit",
    },
    spread: { kind: "none", why: "a unit" },
  },
  age_normal: {
    value: 30,
    unit: "1",
    means: "age at which the burden is 1",
    evidence: {
      grade: "assumed",
      why: "a convention: young adults are the reference",
      wouldSettle: "nothing to settle: a reference",
    },
    spread: { kind: "none", why: "a reference" },
  },
  frac_spared: {
    value: 0.1,
    unit: "1",
    means: "share of senescent cells that no removal reaches",
    evidence: {
      grade: "assumed",
      why: "senolytics leave some behind; the share is not known",
      wouldSettle: "burden after repeated senolytics",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  division_normal: {
    value: 0.0107,
    unit: "1/h",
    means: "division of dividing cells on the average of a habitual day",
    evidence: {
      grade: "assumed",
      why: "mean of the whole body over days of three meals",
      wouldSettle: "nothing to settle: a unit",
    },
    spread: { kind: "none", why: "a unit" },
  },
});
