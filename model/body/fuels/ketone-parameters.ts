import { defineParameters } from "../../language.ts";

/** Parameters of ketone bodies. */
export const ketoneParameters = defineParameters({
  bhb_fasting: {
    value: 0.1,
    unit: "mmol/L",
    means: "hydroxybutyrate after a night",
    evidence: {
      grade: "assumed",
      why: "0.2 +- 0.1 in one abstract (boden1996), lower in most laboratories",
      wouldSettle: "ketones of the subjects at hand",
    },
    spread: { kind: "lognormal", factor: 1.35 },
  },
  ratio_acetoacetate: {
    value: 0.3,
    unit: "1",
    means: "acetoacetate over hydroxybutyrate",
    evidence: {
      grade: "assumed",
      why: "0.035 fed and 0.5 mmol/L in a fast, in a paper seen without an identifier",
      wouldSettle: "both ketones over a fast",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  volume_ketones: {
    value: 0.25,
    unit: "L/kg",
    means: "volume of ketones, per lean mass",
    evidence: {
      grade: "assumed",
      why: "10 L at once and more later, in a kinetic study seen without an identifier",
      wouldSettle: "bolus of labelled hydroxybutyrate",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  n_nefa: {
    value: 1,
    unit: "1",
    means: "power of fatty acids on production",
    evidence: {
      grade: "assumed",
      why: "proportional",
      wouldSettle: "ketone release over fatty acids with insulin held",
    },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  n_insulin: {
    value: 0.3,
    unit: "1",
    means: "power of falling insulin on production",
    evidence: {
      grade: "fitted",
      to: ["boden1996"],
      how: "by hand, within a whole-body model of fasts, meals and clamps: 1.8 +- 0.4 mmol/L at 52 h",
    },
    spread: { kind: "lognormal", factor: 1.25 },
  },
  n_glucagon: {
    value: 0.2,
    unit: "1",
    means: "power of glucagon on production",
    evidence: {
      grade: "fitted",
      to: ["boden1996"],
      how: "by hand, within a whole-body model of fasts, meals and clamps: 1.8 +- 0.4 mmol/L at 52 h",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_starvation: {
    value: 0.1,
    unit: "1",
    means: "rise of production by the starvation programme",
    evidence: {
      grade: "fitted",
      to: ["boden1996"],
      how: "by hand, within a whole-body model of fasts, meals and clamps: 1.8 +- 0.4 mmol/L at 52 h",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  vmax_use: {
    value: 0.0125,
    unit: "mmol/(kg*min)",
    means: "highest use outside the brain, per lean mass",
    evidence: {
      grade: "fitted",
      to: ["boden1996"],
      how: "by hand, within a whole-body model of fasts, meals and clamps: the rise of hydroxybutyrate over three days",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  km_use: {
    value: 0.35,
    unit: "mmol/L",
    means: "ketones at half of that use",
    evidence: {
      grade: "fitted",
      to: ["boden1996"],
      how: "by hand, within a whole-body model of fasts, meals and clamps: the rise of hydroxybutyrate over three days",
    },
    spread: { kind: "lognormal", factor: 1.25 },
  },
  cl_brain: {
    value: 0.0005,
    unit: "L/(kg*min)",
    means: "clearance by the brain after a night, per lean mass",
    evidence: {
      grade: "assumed",
      why: "0.155 umol/g/min by a brain of 1.4 kg at 84 h, with transport induced; the study has no identifier here",
      wouldSettle: "arterio-venous difference over the brain on days 1 to 4",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_transport: {
    value: 2,
    unit: "1",
    means: "induction of transport into the brain",
    evidence: {
      grade: "derived",
      from: ["pan2000", "pan2001"],
      how: "brain hydroxybutyrate 0.60 on day 2 of a fast against 0.24 mmol/L at the same plasma level infused",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  half_life_transport: {
    value: 1440,
    unit: "min",
    means: "time of that induction",
    evidence: {
      grade: "assumed",
      why: "within two days",
      wouldSettle: "infusion of hydroxybutyrate after 1, 2 and 3 days of a fast",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  cl_kidney: {
    value: 0.000133,
    unit: "L/(kg*min)",
    means: "loss in urine, per lean mass",
    evidence: {
      grade: "assumed",
      why: "a few percent of production",
      wouldSettle: "ketones in urine at 72 h",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  frac_brain: {
    value: 0.675,
    unit: "1",
    means: "part of the energy of the brain that ketones can cover",
    evidence: {
      grade: "assumed",
      why: "70 % after weeks without food, from a secondary page",
      wouldSettle: "arterio-venous differences over the brain in long fasts",
    },
    spread: { kind: "normal", sd: 0.07 },
  },
});
