import { habitualMorning } from "../habit.ts";
import { defineParameters } from "../language.ts";

/** Parameters of VEGF and capillaries. */
export const angiogenesisParameters = defineParameters({
  growth_habitual: habitualMorning(
    "growth of capillaries",
    "that of endless fasting",
    "on the mean of a habitual day",
  ),
  k_endothelial: {
    value: 2,
    unit: "1",
    means: "saturation of mTORC1 on the answer to VEGF (1 + this is the ceiling)",
    evidence: { grade: "assumed", why: "ceiling of 3-fold", wouldSettle: "tube growth over graded TSC loss" },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  tau_vegf: {
    value: 6,
    unit: "h",
    means: "turnover of tissue VEGF",
    evidence: { grade: "assumed", why: "hours", wouldSettle: "VEGF series after exercise" },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_exercise_vegf: {
    value: 12,
    unit: "1",
    means: "gain of contraction on VEGF",
    evidence: {
      grade: "assumed",
      why: "VEGF is released and its mRNA rises after exercise; no fold in the abstract seen",
      wouldSettle: "microdialysis",
    },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  n_vegf_capillary: {
    value: 1,
    unit: "1",
    means: "power of VEGF on capillaries",
    evidence: { grade: "assumed", why: "about proportional", wouldSettle: "VEGF gene dose" },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  frac_endothelial: {
    value: 0.7,
    unit: "1",
    means: "share of the answer to VEGF that needs endothelial mTORC1",
    evidence: {
      grade: "assumed",
      why: "rapamycin lowers VEGF and markedly inhibits the endothelial answer (Guba 2002): the direction is known, not the size",
      wouldSettle: "tube growth to VEGF over graded rapamycin",
    },
    spread: { kind: "normal", sd: 0.12 },
  },
  tau_capillary: {
    value: 40,
    unit: "d",
    means: "turnover of capillaries",
    evidence: {
      grade: "assumed",
      why: "21 to 24 % more capillaries per fibre within three weeks of one or two sessions a day (a paper seen without a PMID or DOI)",
      wouldSettle: "capillaries per fibre by week of training",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  mtorc1_normal: {
    value: 0.189,
    unit: "1",
    means: "active mTORC1 of this tissue on the average of a habitual day",
    evidence: {
      grade: "assumed",
      why: "mean of the whole body over days with three meals (105 g protein, 345 g carbohydrate, 95 g fat) that keep 75 kg",
      wouldSettle: "nothing to settle: a unit",
    },
    spread: { kind: "none", why: "a unit" },
  },
});
