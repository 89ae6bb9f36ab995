import { defineParameters } from "../language.ts";

/** Parameters of the loss of response under constant drive. */
export const desensitisationParameters = defineParameters({
  mtorc1_fasted: {
    value: 0.086,
    unit: "1",
    means: "active mTORC1 of fasted muscle: the unit of its relative activity",
    evidence: {
      grade: "assumed",
      why: "fasted level of the muscle system",
      wouldSettle: "nothing to settle: a unit",
    },
    spread: { kind: "none", why: "a unit" },
  },
  gain_receptor: {
    value: 1.5,
    unit: "1",
    means: "loss of surface receptor by lasting insulin",
    evidence: {
      grade: "assumed",
      why: "down-regulation is old knowledge; no size seen",
      wouldSettle: "receptor number over days of clamp",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  k_receptor: {
    value: 4,
    unit: "1",
    means: "insulin over fasted at half",
    evidence: { grade: "assumed", why: "meal range", wouldSettle: "receptor number over days of clamp" },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_receptor: {
    value: 12,
    unit: "h",
    means: "turnover of surface receptor",
    evidence: { grade: "assumed", why: "hours", wouldSettle: "receptor number by hour of a clamp" },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_irs1: {
    value: 0.3,
    unit: "1",
    means: "loss of IRS1 by lasting mTORC1/S6K1",
    evidence: {
      grade: "assumed",
      why: "constant mTORC1 in muscle lowers the targets of Akt and gives glucose intolerance (Guridi 2016): the direction is known, not the size",
      wouldSettle: "IRS1 amount over days of graded rapamycin",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  k_irs1: {
    value: 2,
    unit: "1",
    means: "mTORC1 over rest at half",
    evidence: { grade: "assumed", why: "meal range", wouldSettle: "IRS1 over graded rapamycin" },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_irs1: {
    value: 24,
    unit: "h",
    means: "turnover of IRS1",
    evidence: { grade: "assumed", why: "a day", wouldSettle: "pulse chase" },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  k_load: {
    value: 0.06,
    unit: "1",
    means: "mean drive by load that halves the answer to load",
    evidence: {
      grade: "assumed",
      why: "mean of 0.02 in usual training costs a quarter",
      wouldSettle: "mTORC1 after a bout at week 0, 4, 12",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_load: {
    value: 7,
    unit: "d",
    means: "loss and return of the answer to load",
    evidence: {
      grade: "assumed",
      why: "lasting training lowers mTORC1 signalling of rats and detraining restores it (as told in detrain2022); time assumed",
      wouldSettle: "p-S6K1 after a bout at weeks 0, 4 and 12",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_insulin_habitual: {
    value: 0.74,
    unit: "1",
    means: "answer to insulin on the average of a habitual day, over the fasted answer",
    evidence: {
      grade: "assumed",
      why: "mean of the muscle system over a day with three mixed meals (93 g protein, 300 g carbohydrate), once it repeats",
      wouldSettle: "nothing to settle: a unit",
    },
    spread: { kind: "none", why: "a unit" },
  },
});
