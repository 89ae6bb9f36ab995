import { defineParameters } from "../../language.ts";

/** Parameters of lipolysis, plasma fatty acids and triglyceride. */
export const fattyAcidParameters = defineParameters({
  nefa_fasting: {
    value: 0.45,
    unit: "mmol/L",
    means: "plasma fatty acids after a night",
    evidence: {
      grade: "derived",
      from: ["secondMeal2009"],
      how: "0.51 +- 0.04 before lunch without breakfast (abstract), lowered towards 0.39 to 0.49 of other laboratories",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  cl_nefa: {
    value: 0.0115,
    unit: "L/(kg*min)",
    means: "clearance of fatty acids, per body mass",
    evidence: {
      grade: "derived",
      from: ["nurjhan1992", "gormsen2007"],
      how: "three times a glycerol release of 1.62 to 1.73 umol/kg/min over that level; disposal is linear in it (abstracts)",
    },
    spread: { kind: "lognormal", factor: 1.25 },
  },
  k_lipolysis: {
    value: 50,
    unit: "pmol/L",
    means: "insulin at half of its restraint on lipolysis",
    evidence: {
      grade: "assumed",
      why: "palmitate release falls by half in obese people, more in lean, at a low dose; the clamp study has no identifier here",
      wouldSettle: "palmitate release at three insulin levels in lean people",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  n_lipolysis: {
    value: 2,
    unit: "1",
    means: "steepness of that restraint",
    evidence: {
      grade: "assumed",
      why: "with the part without restraint -60 % at 100 and -82 % at 430 pmol/L",
      wouldSettle: "palmitate release at three insulin levels in lean people",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  frac_unrestrained: {
    value: 0.12,
    unit: "1",
    means: "part of lipolysis that insulin cannot restrain",
    evidence: {
      grade: "assumed",
      why: "79 % are suppressed at the highest dose of that study",
      wouldSettle: "palmitate release at three insulin levels in lean people",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_starvation: {
    value: 1.4,
    unit: "1",
    means: "rise of lipolysis after days without food, beyond what insulin gives",
    evidence: {
      grade: "assumed",
      why: "release about doubles at 60 to 72 h although insulin alone gives 1.2; the tracer studies have no identifier here",
      wouldSettle: "palmitate release over a fast with insulin held",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  k_ketone: {
    value: 10,
    unit: "mmol/L",
    means: "hydroxybutyrate at half of its brake on lipolysis",
    evidence: {
      grade: "assumed",
      why: "ketone drinks lower fatty acids",
      wouldSettle: "fatty acids over infused hydroxybutyrate",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_counter: {
    value: 0.5,
    unit: "1",
    means: "rise of lipolysis in full counter-regulation (adrenaline)",
    evidence: {
      grade: "assumed",
      why: "small at fasting insulin",
      wouldSettle: "fatty acids in stepped hypoglycaemia",
    },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  n_fat: {
    value: 0.4,
    unit: "1",
    means: "power of fat mass on lipolysis",
    evidence: {
      grade: "assumed",
      why: "release rises less than fat mass does",
      wouldSettle: "palmitate release over fat mass",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  palmitate_share: {
    value: 0.27,
    unit: "1",
    means: "palmitate among plasma fatty acids",
    evidence: { grade: "assumed", why: "textbook value", wouldSettle: "composition of plasma fatty acids" },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  level_glycerol: {
    value: 0.06,
    unit: "mmol/L",
    means: "plasma glycerol after a night",
    evidence: { grade: "assumed", why: "usual value", wouldSettle: "glycerol of the subjects at hand" },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  frac_spill: {
    value: 0.3,
    unit: "1",
    means: "share of fatty acids of a meal that spill into plasma",
    evidence: { grade: "assumed", why: "about a third", wouldSettle: "labelled fat in a meal" },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  triglyceride_fasting: {
    value: 0.9,
    unit: "mmol/L",
    means: "plasma triglyceride after a night",
    evidence: {
      grade: "assumed",
      why: "usual value of lean young adults",
      wouldSettle: "triglyceride of the subjects at hand",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  n_vldl: {
    value: 0.25,
    unit: "1",
    means: "power of plasma fatty acids on lipoprotein triglyceride",
    evidence: {
      grade: "assumed",
      why: "triglyceride rises in a long fast (johnson2002); its figures were not read",
      wouldSettle: "kinetics of very-low-density lipoprotein at 72 h",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  k_vldl: {
    value: 0.004,
    unit: "1/min",
    means: "turnover of lipoprotein triglyceride",
    evidence: {
      grade: "assumed",
      why: "half-time of 3 h",
      wouldSettle: "kinetics of very-low-density lipoprotein",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
});
