import { defineParameters } from "../../language.ts";

/** Parameters of endurance training. */
export const enduranceParameters = defineParameters({
  gain_pgc1a: {
    value: 20,
    unit: "1",
    means: "making of PGC-1a per power of endurance exercise, relative to rest",
    evidence: {
      grade: "fitted",
      to: ["stepto2012", "molmen2025", "hickson1980"],
      how: "by hand: PGC-1a protein 1.5-fold after a session, enzymes +23 % in usual training",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  tau_pgc1a: {
    value: 0.5,
    unit: "d",
    means: "turnover of PGC-1a",
    evidence: {
      grade: "assumed",
      why: "mRNA peaks at hours, protein is back within days",
      wouldSettle: "PGC-1a protein at 3, 12, 24 and 48 h",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  mtorc1_fasted: {
    value: 0.0889,
    unit: "1",
    means: "active mTORC1 of the fasted resting state",
    evidence: { grade: "derived", from: "settled state", how: "active mTORC1 of the settled system" },
    spread: { kind: "none", why: "determined by the other numbers" },
  },
  mtorc1_habitual: {
    value: 1.84,
    unit: "1",
    means: "geometric mean of active mTORC1 over a habitual day, relative to fasted",
    evidence: {
      grade: "assumed",
      why: "mean over days of three meals in the modules of hours",
      wouldSettle: "mTORC1 signals through a day of meals",
    },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  weight_mtorc1_pgc1a: {
    value: 0.1,
    unit: "1",
    means: "effect of mTORC1 on PGC-1a, per e-fold",
    evidence: {
      grade: "assumed",
      why: "mTORC1 with YY1 drives targets of PGC-1a in cells; small in man",
      wouldSettle: "enzymes under rapamycin with training",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  gain_enzymes: {
    value: 2,
    unit: "1",
    means: "rise of oxidative enzymes per excess of PGC-1a",
    evidence: {
      grade: "fitted",
      to: ["molmen2025", "hickson1980"],
      how: "by hand: +23 % in usual training, about +45 % in heavy",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  enzyme_saturation: {
    value: 0.8,
    unit: "1",
    means: "excess of PGC-1a at half of the largest response",
    evidence: {
      grade: "fitted",
      to: ["hickson1980", "fritzen2019"],
      how: "by hand, so that heavy training gives about +45 %",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  tau_enzymes: {
    value: 13,
    unit: "d",
    means: "turnover of oxidative enzymes",
    evidence: {
      grade: "derived",
      from: ["ryan2013", "fritzen2019"],
      how: "half-time 7.7 d in forearm; +51 to about +3 % in 28 days",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  frac_enzymes_disuse: {
    value: 0.1,
    unit: "1",
    means: "fall of enzymes in full disuse",
    evidence: {
      grade: "assumed",
      why: "five days of a cast change nothing; PGC-1a falls in 14 days of bed rest",
      wouldSettle: "citrate synthase through six weeks of a cast",
    },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  block_complex1: {
    value: 0.5,
    unit: "1",
    means: "share of the rise of enzymes that full inhibition of complex I takes away",
    evidence: {
      grade: "assumed",
      why: "metformin took away the gain of respiration by training (Konopka 2019), of enzymes less",
      wouldSettle: "citrate synthase and respiration through training with metformin",
    },
    spread: { kind: "normal", sd: 0.2 },
  },
  gain_central: {
    value: 0.28,
    unit: "1",
    means: "rise of stroke and blood volume at most",
    evidence: {
      grade: "fitted",
      to: ["hickson1980", "bacon2013"],
      how: "by hand: maximal uptake +25 % in 10 heavy weeks (Hickson), +0.51 L/min in 6 to 13 weeks of intervals (Bacon)",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  half_central: {
    value: 0.012,
    unit: "1",
    means: "mean endurance power that sustains half of it",
    evidence: {
      grade: "fitted",
      to: ["hickson1980", "bacon2013"],
      how: "by hand: maximal uptake +25 % in 10 heavy weeks (Hickson), +0.51 L/min in 6 to 13 weeks of intervals (Bacon)",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  tau_central: {
    value: 28,
    unit: "d",
    means: "time of the central circulation",
    evidence: {
      grade: "assumed",
      why: "gains are lost after more than 4 weeks; -7 % at 12 days and -14 to -16 % at 8 to 12 weeks in the long trained (secondary sources)",
      wouldSettle: "maximal uptake at 1, 2, 4, 8 and 12 weeks after a block of training",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  frac_central_disuse: {
    value: 0.28,
    unit: "1",
    means: "fall of the central circulation in full bed rest",
    evidence: {
      grade: "derived",
      from: ["dirks2016"],
      how: "peak oxygen uptake -6.4 % in 7 days of bed rest",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  weight_enzymes_vo2: {
    value: 0.15,
    unit: "1",
    means: "share of the change of enzymes in maximal oxygen uptake",
    evidence: {
      grade: "assumed",
      why: "delivery limits maximal uptake; changes of enzymes and of uptake go together with r = 0.45",
      wouldSettle: "uptake of one leg trained, the other not",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  k_recent: {
    value: 29,
    unit: "1/d",
    means: "filling of the drive of recent exercise at full power",
    evidence: {
      grade: "assumed",
      why: "a session of 45 min fills half",
      wouldSettle: "mitochondrial synthesis against length of exercise",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_recent: {
    value: 0.42,
    unit: "d",
    means: "decay of that drive",
    evidence: {
      grade: "assumed",
      why: "a response of hours to a day",
      wouldSettle: "mitochondrial synthesis at 4, 12, 24 and 48 h",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_mitochondrial: {
    value: 3.7,
    unit: "1",
    means: "rise of mitochondrial synthesis at full recent drive",
    evidence: {
      grade: "assumed",
      why: "by hand: +154 % in the untrained (Wilkinson 2008, abstract, no identifier seen)",
      wouldSettle: "mitochondrial synthesis over a day after cycling",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  refinement_enzymes: {
    value: 0.5,
    unit: "1",
    means: "excess of enzymes that halves that response",
    evidence: {
      grade: "assumed",
      why: "+105 % after 10 weeks against +154 %, with enzymes +23 % (Wilkinson 2008, abstract, no identifier seen)",
      wouldSettle: "mitochondrial synthesis after the same session through a training block",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  share_upper: {
    value: 0,
    unit: "1",
    means: "share of endurance exercise that the upper body does",
    evidence: {
      grade: "assumed",
      why: "cycling and running train the legs",
      wouldSettle: "nothing to settle: a convention",
    },
    spread: { kind: "none", why: "a convention: cycling and running train the legs" },
  },
});
