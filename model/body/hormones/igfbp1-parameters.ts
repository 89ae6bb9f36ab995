import { habitualMorning } from "../../habit.ts";
import { defineParameters } from "../../language.ts";

/** Parameters of IGFBP-1. */
export const igfbp1Parameters = defineParameters({
  igfbp1_morning: habitualMorning("IGFBP-1"),
  igfbp1_rest: {
    value: 30,
    unit: "ug/L",
    means: "IGFBP-1 after a night",
    evidence: {
      grade: "derived",
      from: ["cotterill1993"],
      how: "32 +- 5 ug/L after 11 h without food; another assay gives a quarter of it",
    },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  half_life_igfbp1: {
    value: 89,
    unit: "min",
    means: "half-life of IGFBP-1",
    evidence: {
      grade: "assumed",
      why: "89 +- 4 min under high insulin, in a paper that has no identifier here",
      wouldSettle: "an identifier for it, or IGFBP-1 in a clamp",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  insulin_portal_rest: {
    value: 80,
    unit: "pmol/L",
    means: "portal insulin, fasted",
    evidence: {
      grade: "assumed",
      why: "2.5 times that of plasma: the liver takes about half",
      wouldSettle: "blood of the portal vein",
    },
    spread: { kind: "none", why: "read off the settled state" },
  },
  k_insulin: {
    value: 26,
    unit: "pmol/L",
    means: "portal insulin at half of its restraint",
    evidence: {
      grade: "derived",
      from: ["cotterill1993", "conover1993"],
      how: "32 to 144 ug/L while insulin falls from 5.7 to 2.2 mU/L; a plateau of 140 ug/L at low insulin",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  n_insulin: {
    value: 2,
    unit: "1",
    means: "steepness of that",
    evidence: { grade: "derived", from: ["cotterill1993", "conover1993"], how: "as above" },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  gain_cortisol: {
    value: 0.32,
    unit: "1",
    means: "IGFBP-1 per fold of cortisol",
    evidence: {
      grade: "derived",
      from: ["conover1993"],
      how: "140 to 300 ug/L while cortisol goes from 220 to 970 nmol/L at low insulin",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
});
