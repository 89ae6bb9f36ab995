import { defineParameters } from "../../language.ts";

/** Parameters of oxygen. */
export const oxygenParameters = defineParameters({
  oxygen_normal: {
    value: 0.2093,
    unit: "1",
    means: "oxygen in dry air",
    evidence: { grade: "assumed", why: "the composition of air", wouldSettle: "nothing: it is known" },
    spread: { kind: "none", why: "a constant of nature" },
  },
  pressure_normal: {
    value: 760,
    unit: "mmHg",
    means: "pressure of air at sea level",
    evidence: {
      grade: "assumed",
      why: "the standard atmosphere",
      wouldSettle: "nothing: it is a convention",
    },
    spread: { kind: "none", why: "a convention" },
  },
  water_vapour: {
    value: 47,
    unit: "mmHg",
    means: "pressure of water in air at body temperature",
    evidence: {
      grade: "assumed",
      why: "vapour pressure of water at 37 degrees",
      wouldSettle: "nothing: it is known",
    },
    spread: { kind: "none", why: "a constant of nature" },
  },
  k_saturation: {
    value: 55,
    unit: "mmHg",
    means: "inspired oxygen at half of arterial saturation",
    evidence: {
      grade: "assumed",
      why: "with its power gives 97 % at sea level, 92 % at 15 % and 77 % at 10.7 % oxygen, with usual breathing",
      wouldSettle: "pulse oximetry over inspired oxygen",
    },
    spread: { kind: "lognormal", factor: 1.05 },
  },
  n_saturation: {
    value: 3.6,
    unit: "1",
    means: "steepness of that",
    evidence: { grade: "assumed", why: "as above", wouldSettle: "pulse oximetry over inspired oxygen" },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  frac_extraction: {
    value: 0.25,
    unit: "1",
    means: "saturation that tissue at rest takes out of blood",
    evidence: {
      grade: "assumed",
      why: "textbook: mixed venous blood at rest is three quarters saturated",
      wouldSettle: "venous saturation of the tissue at hand",
    },
    spread: { kind: "lognormal", factor: 1.15 },
  },
  n_haemoglobin: {
    value: 2.7,
    unit: "1",
    means: "steepness of the binding of oxygen to haemoglobin",
    evidence: { grade: "assumed", why: "textbook", wouldSettle: "a dissociation curve" },
    spread: { kind: "lognormal", factor: 1.05 },
  },
  frac_floor: {
    value: 0.02,
    unit: "1",
    means: "venous saturation that is never undercut",
    evidence: {
      grade: "assumed",
      why: "keeps tissue oxygen above 0",
      wouldSettle: "nothing: it is a convention",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
});
