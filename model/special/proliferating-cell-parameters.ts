import { defineParameters } from "../language.ts";

/** Parameters of growth and division. */
export const proliferatingCellParameters = defineParameters({
  mtorc1_rest: {
    value: 0.086,
    unit: "1",
    means: "active mTORC1 of this tissue at rest: the unit of its relative activity",
    evidence: { grade: "derived", from: "settled state", how: "active mTORC1 of the settled tissue" },
    spread: { kind: "none", why: "determined by the other numbers" },
  },
  akt_rest: {
    value: 0.0654,
    unit: "1",
    means: "Akt signal at rest",
    evidence: { grade: "derived", from: "settled state", how: "Akt signal of the settled tissue" },
    spread: { kind: "none", why: "determined by the other numbers" },
  },
  k_erk: {
    value: 0.2,
    unit: "1",
    means: "ERK at half of the G1 gate",
    evidence: {
      grade: "assumed",
      why: "between 0.1 and full serum",
      wouldSettle: "S-phase entry over serum",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  k_akt: {
    value: 0.4,
    unit: "1",
    means: "Akt that replaces serum by half at the gate",
    evidence: {
      grade: "assumed",
      why: "PTEN loss and PIK3CA gain divide with little serum",
      wouldSettle: "S-phase entry of PTEN-null cells without serum",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  k_division: {
    value: 0.0693,
    unit: "1/h",
    means: "fastest division, with the gate fully open",
    evidence: {
      grade: "assumed",
      why: "ln 2 over 10 h, so that cultured cells double in about a day in full serum",
      wouldSettle: "doubling time of the line",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  gate_rest: {
    value: 0.119813,
    unit: "1",
    means: "gate at rest: what cells are lost balances the division there",
    evidence: { grade: "derived", from: "settled state", how: "gate of the settled tissue" },
    spread: { kind: "none", why: "determined by the other numbers" },
  },
  frac_gate_mtorc1: {
    value: 0.75,
    unit: "1",
    means: "share of the gate that needs mTORC1",
    evidence: {
      grade: "assumed",
      why: "rapamycin slows G1; S6K1 and 4E-BP1/eIF4E both needed and additive (Fingar 2004; Dowling 2010): the direction is known, not the size",
      wouldSettle: "S phase over graded rapamycin and Torin",
    },
    spread: { kind: "normal", sd: 0.1 },
  },
  k_mtorc1: {
    value: 1,
    unit: "1",
    means: "mTORC1 over rest at half",
    evidence: {
      grade: "assumed",
      why: "near rest the gate is half open",
      wouldSettle: "S phase over graded rapamycin",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  frac_drugbound: {
    value: 0.5,
    unit: "1",
    means: "share of drug-bound mTORC1 that still acts on 4E-BP1",
    evidence: {
      grade: "transferred",
      ref: "thoreen2009",
      at: "abstract: phosphorylation of 4E-BP1 that rapamycin leaves",
      from: "mouse fibroblasts",
      why: "the split of S6K1 and 4E-BP1 is the same in every cell line shown",
    },
    spread: { kind: "normal", sd: 0.2 },
  },
  frac_growth_mtorc1: {
    value: 0.35,
    unit: "1",
    means: "share of protein synthesis that needs mTORC1",
    evidence: {
      grade: "assumed",
      why: "cells treated with rapamycin are smaller (Fingar 2002), by about a tenth as read here",
      wouldSettle: "cell volume over graded rapamycin",
    },
    spread: { kind: "normal", sd: 0.14 },
  },
  k_growth: {
    value: 2,
    unit: "1",
    means: "saturation of growth",
    evidence: { grade: "assumed", why: "ceiling of 3-fold", wouldSettle: "cell volume over graded mTORC1" },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  tau_size: {
    value: 18,
    unit: "h",
    means: "turnover of cell mass",
    evidence: { grade: "assumed", why: "about one division", wouldSettle: "pulse chase" },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  tau_gate: {
    value: 4,
    unit: "h",
    means: "lag of the G1 gate",
    evidence: { grade: "assumed", why: "hours to S phase", wouldSettle: "serum stimulation" },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  n_amino: {
    value: 1,
    unit: "1",
    means: "power of amino-acid supply on growth below usual",
    evidence: {
      grade: "assumed",
      why: "building blocks, apart from the signal",
      wouldSettle: "growth over amino acids with active Rag",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  n_mitogen: {
    value: 2,
    unit: "1",
    means: "steepness of mitogens on the gate",
    evidence: {
      grade: "assumed",
      why: "growth factors must persist into late G1",
      wouldSettle: "S-phase entry over serum",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  mtorc1_max: {
    value: 4,
    unit: "1",
    means: "relative mTORC1 at which the gate is fully open",
    evidence: {
      grade: "assumed",
      why: "as the fed and stimulated signalling set",
      wouldSettle: "S phase over graded Rheb",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
});
