import { defineParameters } from "../../language.ts";

/** Published slopes of diseases over markers, as logarithms of hazard ratios. */
export const associationsParameters = defineParameters({
  gain_prostate: {
    value: 0.01539,
    unit: "L/nmol",
    means: "log of the hazard ratio of prostate cancer per IGF-1",
    evidence: {
      grade: "derived",
      from: ["knuppel2020"],
      how: "hazard ratio per 5 nmol/L in UK Biobank, corrected for regression dilution: 1.08 (1.05 to 1.12); followed for 6.9 years",
    },
    spread: { kind: "normal", sd: 0.00329 },
  },
  gain_breast: {
    value: 0.02087,
    unit: "L/nmol",
    means: "log of the hazard ratio of breast cancer per IGF-1",
    evidence: {
      grade: "derived",
      from: ["knuppel2020"],
      how: "hazard ratio per 5 nmol/L in UK Biobank, corrected for regression dilution: 1.11 (1.07 to 1.15); followed for 6.9 years",
    },
    spread: { kind: "normal", sd: 0.00368 },
  },
  gain_colorectal: {
    value: 0.01539,
    unit: "L/nmol",
    means: "log of the hazard ratio of colorectal cancer per IGF-1",
    evidence: {
      grade: "derived",
      from: ["knuppel2020"],
      how: "hazard ratio per 5 nmol/L in UK Biobank, corrected for regression dilution: 1.08 (1.03 to 1.13); followed for 6.9 years",
    },
    spread: { kind: "normal", sd: 0.00473 },
  },
  gain_cancer: {
    value: 0.00591,
    unit: "L/nmol",
    means: "log of the hazard ratio of any cancer per IGF-1",
    evidence: {
      grade: "derived",
      from: ["qianF2020"],
      how: "hazard ratio per 5 nmol/L in UK Biobank: 1.03 (1.01 to 1.06), men and women alike; of lung, ovaries and liver it is below 1",
    },
    spread: { kind: "normal", sd: 0.00247 },
  },
  gain_diabetes: {
    value: 0.10846,
    unit: "m^2/kg",
    means: "log of the relative risk of type 2 diabetes per body mass index",
    evidence: {
      grade: "derived",
      from: ["jayedi2022"],
      how: "relative risk per 5 units over 182 cohort studies: 1.72 (1.65 to 1.81)",
    },
    spread: { kind: "normal", sd: 0.00472 },
  },
  gain_dementia: {
    value: 0.02716,
    unit: "m^2/kg",
    means: "log of the relative risk of dementia per body mass index in midlife",
    evidence: {
      grade: "derived",
      from: ["albanese2017"],
      how: "relative risk of obesity in midlife 1.33 (1.08 to 1.63), taken as 33 against 22.5 kg/m^2; of overweight 1.07 (0.96 to 1.20), of underweight 1.39",
    },
    spread: { kind: "normal", sd: 0.01 },
  },
  gain_dementia_igf1: {
    value: 0.05038,
    unit: "L/nmol",
    means: "log of the hazard ratio of Alzheimer dementia per lower IGF-1",
    evidence: {
      grade: "derived",
      from: ["westwood2014"],
      how: "hazard ratio of the lowest quarter 1.51 (1.14 to 2.00), 1.69 standard deviations below the mean of the others; one is 37 ug/L",
    },
    spread: { kind: "normal", sd: 0.01753 },
  },
  gain_depression: {
    value: 0.0835,
    unit: "1",
    means: "log of the odds ratio of depressive symptoms per standard deviation of log C-reactive protein",
    evidence: {
      grade: "derived",
      from: ["valkanova2013"],
      how: "adjusted r = 0.046 (p < 0.0005) over longitudinal studies, as pi / sqrt(3) * r; no interval in the abstract, so that its spread follows from p",
    },
    spread: { kind: "normal", sd: 0.024 },
  },
  k_crp: {
    value: 1.05,
    unit: "1",
    means: "standard deviation of the logarithm of C-reactive protein between people",
    evidence: {
      grade: "assumed",
      why: "C-reactive protein of healthy adults spreads about threefold around its median",
      wouldSettle: "nothing to settle here: any survey of healthy adults gives it",
    },
    spread: { kind: "lognormal", factor: 1.15 },
  },
  igf1_rest: {
    value: 30,
    unit: "nmol/L",
    means: "IGF-1 at the start",
    evidence: { grade: "derived", from: "settled state", how: "total IGF-1 of the settled person" },
    spread: { kind: "none", why: "determined by the other numbers" },
  },
  index_rest: {
    value: 23.7,
    unit: "kg/m^2",
    means: "body mass index at the start",
    evidence: { grade: "derived", from: "settled state", how: "body mass index of the settled person" },
    spread: { kind: "none", why: "determined by the other numbers" },
  },
  crp_rest: {
    value: 0.75,
    unit: "mg/L",
    means: "C-reactive protein at the start",
    evidence: { grade: "derived", from: "settled state", how: "C-reactive protein of the settled person" },
    spread: { kind: "none", why: "determined by the other numbers" },
  },
});
