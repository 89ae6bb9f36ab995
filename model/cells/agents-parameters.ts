import { defineParameters } from "../language.ts";

/** Numbers of drugs and of lack of glucose. */
export const agentsParameters = defineParameters({
  tau_rapamycin: {
    value: 15,
    unit: "min",
    means: "time constant of rapamycin with FKBP12 in cells",
    evidence: {
      grade: "assumed",
      why: "p-S6K1 of cells is gone within half an hour to an hour of the drug",
      wouldSettle: "p-S6K1 over the first hour of 0.2 and 20 nmol/L",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  tau_metformin: {
    value: 120,
    unit: "min",
    means: "time constant of metformin getting into mitochondria",
    evidence: {
      grade: "assumed",
      why: "metformin acts on cells over hours, not minutes; no curve was read off",
      wouldSettle: "oxygen use of cells over the hours after metformin",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  k_metformin: {
    value: 2,
    unit: "mmol/L",
    means: "metformin of the medium at half of its effect on energy",
    evidence: {
      grade: "assumed",
      why: "cells are given 0.5 to 5 mmol/L, far more than plasma holds",
      wouldSettle: "p-AMPK of hepatocytes over metformin at 6 h",
    },
    spread: { kind: "lognormal", factor: 3 },
  },
  frac_metformin: {
    value: 0.25,
    unit: "1",
    means: "energy stress of saturating metformin, 0 to 1",
    evidence: {
      grade: "assumed",
      why: "a part of what hard contraction does to AMP; the size was not seen",
      wouldSettle: "AMP over ATP of hepatocytes over metformin",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  k_glucose: {
    value: 0.5,
    unit: "mmol/L",
    means: "glucose at half of its use",
    evidence: {
      grade: "assumed",
      why: "cells in low-glucose medium, 5 mmol/L, show no energy stress",
      wouldSettle: "p-AMPK over glucose of the medium",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  k_deoxyglucose: {
    value: 1,
    unit: "mmol/L",
    means: "2-deoxyglucose that halves glycolysis",
    evidence: {
      grade: "assumed",
      why: "T cells are given about 1 mmol/L in medium with glucose; no curve was read off",
      wouldSettle: "lactate of cells over 2-deoxyglucose at the glucose of their medium",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  frac_glycolysis: {
    value: 0.25,
    unit: "1",
    means: "energy stress without glycolysis, 0 to 1: what mitochondria do not make up for",
    evidence: {
      grade: "assumed",
      why: "cell lines live on glutamine for hours with AMPK up; the size was not seen",
      wouldSettle: "AMP over ATP of cells without glucose",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  k_salicylate: {
    value: 3,
    unit: "mmol/L",
    means: "salicylate at half of its effect on AMPK",
    evidence: {
      grade: "assumed",
      why: "it acts at concentrations of plasma after salsalate, one to a few mmol/L; no curve was read off",
      wouldSettle: "AMPK of cells over salicylate",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  gain_salicylate: {
    value: 3,
    unit: "1",
    means: "what saturating salicylate adds to the phosphorylation of T172 at rest",
    evidence: {
      grade: "assumed",
      why: "a few-fold; the size was not seen",
      wouldSettle: "AMPK of cells over salicylate",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
});
