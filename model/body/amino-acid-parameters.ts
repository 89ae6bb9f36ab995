import { defineParameters } from "../language.ts";
import { curveFit } from "./fitting.ts";

/** Parameters of the plasma amino acids; flows are per lean mass. */
export const aminoAcidParameters = defineParameters({
  leucine_fasting: {
    value: 0.12,
    unit: "mmol/L",
    means: "plasma leucine after an overnight fast",
    evidence: {
      grade: "derived",
      from: ["mccoll2024"],
      how: "middle of the fasting values of seven digitised studies, 0.097 to 0.152",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  eaa_fasting: {
    value: 0.85,
    unit: "mmol/L",
    means: "plasma essential amino acids other than leucine, fasted",
    evidence: {
      grade: "derived",
      from: ["aminoAcidVariability2012"],
      how: "sum of the medians of valine, methionine, histidine and phenylalanine (Table 1), with usual values of lysine 0.20, threonine 0.15 and isoleucine 0.06 that the table lacks",
    },
    spread: { kind: "lognormal", factor: 1.25 },
  },
  neaa_fasting: {
    value: 2,
    unit: "mmol/L",
    means: "plasma non-essential amino acids, fasted",
    evidence: {
      grade: "derived",
      from: ["aminoAcidVariability2012"],
      how: "sum of the medians of glycine, alanine, serine, proline, arginine and tyrosine (Table 1), with usual values of glutamine 0.55 and asparagine 0.08",
    },
    spread: { kind: "lognormal", factor: 1.25 },
  },
  turnover_leucine: {
    value: 0.00236,
    unit: "mmol/(kg*min)",
    means: "leucine freed by breakdown in the fasted body, per lean mass",
    evidence: {
      grade: "measured",
      ref: "insulinAminoAcidClamp2004",
      at: "abstract: 2.36 +- 0.06 umol per kg lean mass and minute",
      in: "10 healthy young men, after a night",
    },
    spread: { kind: "lognormal", factor: 1.12 },
  },
  ratio_eaa: {
    value: 3.84,
    unit: "1",
    means: "other essential amino acids per leucine, in moles, in body protein",
    evidence: { grade: "derived", from: ["gorissen2018"], how: "Table 1, human muscle: 0.1846 over 0.0480" },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  frac_restrained: {
    value: 0.2,
    unit: "1",
    means: "share of breakdown outside muscle that insulin can hold back",
    evidence: {
      grade: "fitted",
      to: ["mccoll2024", "insulinAminoAcidClamp2004"],
      how: `${curveFit}; insulin lowers whole-body breakdown by 18 %`,
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  km_leucine: {
    value: 0.06,
    unit: "mmol/L",
    means: "leucine at half of its saturable use",
    evidence: { grade: "fitted", to: ["mccoll2024"], how: curveFit },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  cl_leucine: {
    value: 0.004625,
    unit: "L/(kg*min)",
    means: "clearance of leucine by oxidation and transamination, per lean mass",
    evidence: { grade: "fitted", to: ["mccoll2024"], how: curveFit },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  km_eaa: {
    value: 0.5,
    unit: "mmol/L",
    means: "other essential amino acids at half of their saturable use",
    evidence: {
      grade: "assumed",
      why: "scaled from leucine by the fasting levels",
      wouldSettle: "plasma curves of each essential amino acid after a drink",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  cl_eaa: {
    value: 0.00375,
    unit: "L/(kg*min)",
    means: "clearance of the other essential amino acids, per lean mass",
    evidence: {
      grade: "assumed",
      why: "set by hand so that leucine rises about twice as much as the others after whey",
      wouldSettle: "plasma curves of each essential amino acid after a drink",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  cl_neaa: {
    value: 0.015,
    unit: "L/(kg*min)",
    means: "clearance of the non-essential amino acids, per lean mass",
    evidence: {
      grade: "fitted",
      to: ["bohe2001"],
      how: "by hand, so that a mixed infusion raises total amino acids about 1.8 times; measured 1.7",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  k_clamp: {
    value: 1,
    unit: "1/min",
    means: "how fast a clamp pulls amino acids to its level",
    evidence: {
      grade: "assumed",
      why: "a primed infusion is at its level within minutes, faster than what follows",
      wouldSettle: "the priming scheme of the protocol at hand",
    },
    spread: { kind: "none", why: "a laboratory device, not a property of the body" },
  },
});
