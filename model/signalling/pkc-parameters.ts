import { defineParameters } from "../language.ts";

/** Parameters of PKC alpha. */
export const pkcParameters = defineParameters({
  mtorc2_rest: {
    value: 0.09,
    unit: "1",
    means: "active mTORC2 at rest",
    evidence: { grade: "derived", from: "settled state", how: "active mTORC2 of the resting tissue" },
    spread: { kind: "none", why: "determined by the other numbers" },
  },
  site_rest: {
    value: 0.6,
    unit: "1",
    means: "share of PKC alpha with S657 phosphorylated at rest",
    evidence: {
      grade: "assumed",
      why: "most of it carries the site at rest",
      wouldSettle: "stoichiometry of S657 in muscle",
    },
    spread: { kind: "normal", sd: 0.12 },
  },
  k_site: {
    value: 0.25,
    unit: "1",
    means: "mTORC2, over rest, at half of the site",
    evidence: {
      grade: "assumed",
      why: "the site is set as the protein matures and stays on for hours, so that half of mTORC2 shows little",
      wouldSettle: "S657 over graded rictor",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  tau_site: {
    value: 2,
    unit: "h",
    means: "time of the site",
    evidence: {
      grade: "assumed",
      why: "hours: the site is set as the protein matures, and is protected",
      wouldSettle: "S657 after wash-in of a kinase inhibitor",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  tau_skeleton: {
    value: 2,
    unit: "h",
    means: "time in which actin follows",
    evidence: { grade: "assumed", why: "hours", wouldSettle: "actin after knock-down of rictor" },
    spread: { kind: "lognormal", factor: 2 },
  },
});
