import { defineParameters } from "../language.ts";

/** Parameters of exhaustion and antibody. */
export const vaccineResponseParameters = defineParameters({
  pd1_normal: {
    value: 0.15,
    unit: "1",
    means: "PD-1+ share at 30",
    evidence: { grade: "assumed", why: "a minority in the young", wouldSettle: "flow cytometry by age" },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  k_pd1_age: {
    value: 0.006,
    unit: "1",
    means: "rise per year after 30 at usual mTORC1",
    evidence: {
      grade: "assumed",
      why: "PD-1 is more highly expressed with age (Mannick 2014): the direction is known, not the slope",
      wouldSettle: "PD-1+ share by age in one cohort",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_pd1_mtorc1: {
    value: 1.25,
    unit: "1",
    means: "how far the age part follows lasting mTORC1",
    evidence: {
      grade: "assumed",
      why: "six weeks of everolimus lower the PD-1+ share (Mannick 2014): the direction is known, not the size",
      wouldSettle: "PD-1+ share by week on everolimus",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_pd1: {
    value: 30,
    unit: "d",
    means: "turnover of the PD-1+ share",
    evidence: { grade: "assumed", why: "weeks", wouldSettle: "weekly flow cytometry on everolimus" },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  weight_pd1: {
    value: 1.3,
    unit: "1",
    means: "loss of response per PD-1+ share",
    evidence: {
      grade: "fitted",
      to: ["mannick2014"],
      how: "by hand: six weeks at half occupancy of mTOR, ended two weeks before, raise the response at 70 by 20 %; the occupancy is assumed",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  k_mtorc1: {
    value: 0.4,
    unit: "1",
    means: "saturation of acute mTORC1 on expansion",
    evidence: {
      grade: "assumed",
      why: "half dose of drug costs little",
      wouldSettle: "vaccine under transplant doses",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_blast: {
    value: 5,
    unit: "d",
    means: "life of antibody-making cells",
    evidence: { grade: "assumed", why: "days", wouldSettle: "ELISPOT" },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  k_antibody: {
    value: 1,
    unit: "1",
    means: "antibody per response",
    evidence: { grade: "assumed", why: "unit", wouldSettle: "nothing to settle: a unit" },
    spread: { kind: "none", why: "a unit" },
  },
  tau_antibody: {
    value: 120,
    unit: "d",
    means: "decay of titre",
    evidence: { grade: "assumed", why: "months", wouldSettle: "titres over a season" },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  age_normal: {
    value: 30,
    unit: "1",
    means: "age up to which nothing is lost",
    evidence: {
      grade: "assumed",
      why: "a convention: young adults are the reference",
      wouldSettle: "nothing to settle: a reference",
    },
    spread: { kind: "none", why: "a reference" },
  },
  mtorc1_normal: {
    value: 0.225,
    unit: "1",
    means: "active mTORC1 of this tissue on the average of a habitual day",
    evidence: {
      grade: "assumed",
      why: "mean of the whole body over days with three meals (105 g protein, 345 g carbohydrate, 95 g fat) that keep 75 kg",
      wouldSettle: "nothing to settle: a unit",
    },
    spread: { kind: "none", why: "a unit" },
  },
  mtorc1_max: {
    value: 2,
    unit: "1",
    means: "mTORC1, over usual, above which exhaustion does not rise further",
    evidence: {
      grade: "assumed",
      why: "kept within what was tried",
      wouldSettle: "PD-1+ share under lasting activation",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
});
