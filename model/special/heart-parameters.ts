import { defineParameters } from "../language.ts";

/** Parameters of the left ventricle. */
export const heartParameters = defineParameters({
  tau_training: {
    value: 10,
    unit: "d",
    means: "averaging of exercise",
    evidence: { grade: "assumed", why: "days", wouldSettle: "mass over short blocks" },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  k_training: {
    value: 0.03,
    unit: "1",
    means: "mean intensity at half effect (1 h at 0.7 four times a week = 0.017)",
    evidence: {
      grade: "assumed",
      why: "endurance athletes are near the ceiling",
      wouldSettle: "mass over training volume",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_training: {
    value: 0.25,
    unit: "1",
    means: "largest growth by training",
    evidence: {
      grade: "assumed",
      why: "97 to 105 g in 3 months of endurance training (lvMri2006), the ceiling above it assumed",
      wouldSettle: "ventricular mass over training volume",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  tau_mass: {
    value: 25,
    unit: "d",
    means: "turnover of mass",
    evidence: {
      grade: "assumed",
      why: "three months of training come near the plateau; the time is assumed",
      wouldSettle: "ventricular mass by week of training",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  k_mtorc1: {
    value: 1,
    unit: "1",
    means: "saturation of mTORC1",
    evidence: { grade: "assumed", why: "ceiling of 2-fold", wouldSettle: "mass over graded Tsc2 loss" },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  frac_training_mtorc1: {
    value: 0.8,
    unit: "1",
    means: "share of training growth that needs mTORC1",
    evidence: {
      grade: "derived",
      from: ["shioi2003"],
      how: "rapamycin takes away 67 % of load-induced growth in mice; growth by training is taken to need as much",
    },
    spread: { kind: "normal", sd: 0.08 },
  },
  gain_mtorc1: {
    value: 0.25,
    unit: "1",
    means: "growth by lasting mTORC1 alone",
    evidence: {
      grade: "assumed",
      why: "loss of Tsc2 in the adult mouse heart gives growth without failure (an abstract without a PMID or DOI here); size assumed",
      wouldSettle: "mass by week after loss of Tsc2",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_mtorc1: {
    value: 7,
    unit: "d",
    means: "averaging of mTORC1",
    evidence: { grade: "assumed", why: "days", wouldSettle: "mass after Tsc2 deletion by day" },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  k_quality: {
    value: 0.05,
    unit: "1",
    means: "mTORC1 over rest (with part of the drug-bound) at half of its upkeep of quality",
    evidence: {
      grade: "derived",
      from: ["zhangD2010"],
      how: "loss of mTOR ends in failure; rapamycin at usual doses does not",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  frac_drugbound: {
    value: 0.5,
    unit: "1",
    means: "share of drug-bound mTORC1 that still spares 4E-BP1",
    evidence: {
      grade: "transferred",
      ref: "thoreen2009",
      at: "abstract: phosphorylation of 4E-BP1 that rapamycin leaves",
      from: "mouse fibroblasts",
      why: "the split of S6K1 and 4E-BP1 is the same in every cell line shown",
    },
    spread: { kind: "normal", sd: 0.2 },
  },
  weight_junk: {
    value: 0.2,
    unit: "1",
    means: "loss of quality per junk above usual",
    evidence: {
      grade: "assumed",
      why: "3 months of rapamycin turn back heart ageing of mice (Flynn 2013): the direction is known, not the size",
      wouldSettle: "diastolic function against carbonyls in old hearts",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_quality: {
    value: 14,
    unit: "d",
    means: "lag of quality",
    evidence: {
      grade: "assumed",
      why: "without raptor the mouse heart works normally at three weeks and fails by six (an abstract without a PMID or DOI here)",
      wouldSettle: "ejection fraction by week after loss of raptor",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  mtorc1_normal: {
    value: 0.194,
    unit: "1",
    means: "active mTORC1 of this tissue on the average of a habitual day",
    evidence: {
      grade: "assumed",
      why: "mean of the whole body over days with three meals (105 g protein, 345 g carbohydrate, 95 g fat) that keep 75 kg",
      wouldSettle: "nothing to settle: a unit",
    },
    spread: { kind: "none", why: "a unit" },
  },
  n_quality: {
    value: 3,
    unit: "1",
    means: "steepness of mTORC1 on upkeep",
    evidence: {
      grade: "assumed",
      why: "a threshold: only near-complete loss counts",
      wouldSettle: "function over graded loss of raptor",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
});
