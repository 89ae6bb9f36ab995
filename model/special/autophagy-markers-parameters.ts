import { defineParameters } from "../language.ts";

/** Parameters of lysosomes, LC3-II and p62. */
export const autophagyMarkersParameters = defineParameters({
  k_clear: {
    value: 0.1,
    unit: "1/min",
    means: "clearance of autophagosomes",
    evidence: {
      grade: "derived",
      from: ["shirin2019"],
      how: "decay of vesicles in the published model: 0.1 per min",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_contraction: {
    value: 1.2,
    unit: "1",
    means: "extra clearance in working muscle",
    evidence: {
      grade: "derived",
      from: ["fritzen2016", "moller2015"],
      how: "LC3-II falls in human muscle in exercise while ULK1 S555 rises, so clearance must rise more than initiation; running mice show the opposite",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_worked: {
    value: 6,
    unit: "1",
    means: "rise of autophagosome formation per power of contraction, averaged over days",
    evidence: {
      grade: "assumed",
      why: "exercise frees Beclin 1 of BCL2 and starts autophagy in muscle of mice, who need that to adapt to training (He 2012), and four weeks of running raise basal flux, ATG7 and BNIP3 of a mixed muscle (Lira 2013, no identifier seen): the direction is known, not the size; an hour a day at two thirds of the maximum adds a sixth here",
      wouldSettle: "autophagy flux of human muscle before and after weeks of endurance training",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  tau_worked: {
    value: 3,
    unit: "d",
    means: "memory of that work",
    evidence: {
      grade: "assumed",
      why: "days, as proteins of autophagy turn over",
      wouldSettle: "flux by day after training is stopped",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  frac_ampk_restraint: {
    value: 0,
    unit: "1",
    means: "1 where AMPK keeps lysosomes from acidifying, 0 where it does not",
    evidence: {
      grade: "assumed",
      why: "one report of lower acidity under AMPK (Nwadike 2018) stands against the usual reading",
      wouldSettle: "flux in human muscle with an AMPK activator",
    },
    spread: { kind: "none", why: "0 in this reading" },
  },
  k_ampk: {
    value: 0.3,
    unit: "1",
    means: "acting AMPK at half of that restraint",
    evidence: {
      grade: "assumed",
      why: "between rest and hard exercise",
      wouldSettle: "flux in human muscle over an AMPK activator",
    },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  ampk_rest: {
    value: 0.157,
    unit: "1",
    means: "acting AMPK at rest",
    evidence: { grade: "derived", from: "settled state", how: "acting AMPK of the settled tissue" },
    spread: { kind: "none", why: "determined by the other numbers" },
  },
  k_age: {
    value: 0.005,
    unit: "1",
    means: "loss of lysosomal capacity per year after 30",
    evidence: {
      grade: "assumed",
      why: "autophagic activity declines with age, and liver autophagy of old rats answers glucagon and insulin ten times less (donati2008): the direction is known, not the slope",
      wouldSettle: "lysosomal proteolysis by age in people",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  frac_p62_autophagy: {
    value: 0.7,
    unit: "1",
    means: "share of p62 loss by autophagy",
    evidence: {
      grade: "assumed",
      why: "p62 accumulates when autophagy fails (Komatsu 2005)",
      wouldSettle: "p62 half-life with and without ATG7",
    },
    spread: { kind: "normal", sd: 0.12 },
  },
  tau_p62: {
    value: 8,
    unit: "h",
    means: "life of p62",
    evidence: { grade: "assumed", why: "hours", wouldSettle: "cycloheximide" },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  frac_p62_tfeb: {
    value: 0.3,
    unit: "1",
    means: "share of p62 synthesis under TFEB",
    evidence: { grade: "assumed", why: "transcription offsets loss in long fasts", wouldSettle: "p62 mRNA" },
    spread: { kind: "normal", sd: 0.12 },
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
  age_floor: {
    value: 0.2,
    unit: "1",
    means: "share of lysosomal capacity that age leaves",
    evidence: {
      grade: "assumed",
      why: "some flux stays at any age",
      wouldSettle: "lysosomal proteolysis beyond 80",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
});
