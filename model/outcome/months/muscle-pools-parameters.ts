import { defineParameters } from "../../language.ts";

/** Parameters of the muscle pools. */
export const musclePoolsParameters = defineParameters({
  turnover_myofibrillar: {
    value: 0.0135,
    unit: "1/d",
    means: "daily turnover of myofibrillar protein at weight balance",
    evidence: {
      grade: "measured",
      ref: "brook2015",
      at: "abstract: 1.35 %/d, untrained leg",
      in: "young men, deuterium oxide over six weeks",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  turnover_mitochondrial: {
    value: 0.0185,
    unit: "1/d",
    means: "daily turnover of mitochondrial protein",
    evidence: { grade: "derived", from: ["trommelen2023sleep"], how: "0.067 to 0.087 %/h over a day" },
    spread: { kind: "lognormal", factor: 1.35 },
  },
  turnover_other: {
    value: 0.011,
    unit: "1/d",
    means: "daily turnover of sarcoplasmic, collagen and other protein",
    evidence: {
      grade: "assumed",
      why: "sarcoplasmic protein turns over faster, collagen more slowly than myofibrillar",
      wouldSettle: "daily synthesis of sarcoplasmic and collagen protein and their masses",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  frac_myofibrillar: {
    value: 0.6,
    unit: "1",
    means: "myofibrillar share of muscle protein",
    evidence: {
      grade: "assumed",
      why: "as in the synthesis of hours",
      wouldSettle: "quantitative fractionation of human vastus lateralis",
    },
    spread: { kind: "normal", sd: 0.04 },
  },
  frac_mitochondrial: {
    value: 0.12,
    unit: "1",
    means: "mitochondrial share of muscle protein",
    evidence: {
      grade: "assumed",
      why: "as in the synthesis of hours",
      wouldSettle: "quantitative fractionation of human vastus lateralis",
    },
    spread: { kind: "normal", sd: 0.03 },
  },
  feed_reference: {
    value: 1.056,
    unit: "1",
    means: "mean resting synthesis of a habitual day, relative to fasted",
    evidence: {
      grade: "derived",
      from: ["bohe2001", "moore2009jp"],
      how: "mean over days of three meals with 1.4 g/kg of protein, 300 g of carbohydrate and 85 g of fat, of the synthesis of hours, which was fitted to these",
    },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  breakdown_reference: {
    value: 0.754,
    unit: "1",
    means: "mean breakdown of a habitual day, relative to fasted",
    evidence: {
      grade: "derived",
      from: ["greenhaff2008"],
      how: "mean over the same days of the breakdown of hours, which was fitted to this",
    },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  frac_feeding_lasting: {
    value: 0.05,
    unit: "1",
    means: "share of a standing change by food that lasts; breakdown follows for the rest",
    evidence: {
      grade: "assumed",
      why: "0.8 against 1.3 g/kg/d for six months leaves lean mass alike (Bhasin 2018, no identifier seen)",
      wouldSettle: "muscle volume on 0.8 and 1.6 g/kg/d for a year",
    },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  tau_adaptation: {
    value: 10,
    unit: "d",
    means: "time in which breakdown follows food",
    evidence: {
      grade: "assumed",
      why: "nitrogen balance settles over one to two weeks after a change of intake",
      wouldSettle: "daily nitrogen balance after a step of protein",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  frac_daily: {
    value: 0.32,
    unit: "1",
    means: "share of the loading response of hours that synthesis by the day shows",
    evidence: {
      grade: "fitted",
      to: ["wilkinsond2014", "brook2015"],
      how: "by hand: by the day +36 % (days 0 to 2) and +33 % (days 0 to 8) with a session every second day, +19 % over 3 weeks of three a week; the responses to tracers of hours, summed, would give three times as much",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  lasting_naive: {
    value: 0.3,
    unit: "1",
    means: "share of what loading adds to synthesis that lasts in the unaccustomed",
    evidence: {
      grade: "fitted",
      to: ["damas2016", "mitchell2014"],
      how: "by hand: synthesis of the first week is the largest and does not go with growth",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  lasting_accustomed: {
    value: 0.7,
    unit: "1",
    means: "the same in the accustomed; differs between people",
    evidence: {
      grade: "fitted",
      to: ["mitchell2014", "abe2000", "defreitas2011"],
      how: "by hand over growth of lower-limb muscle in 5 to 16 weeks",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_region: {
    value: 1,
    unit: "1",
    means: "response of the region to loading, relative to the lower body",
    evidence: {
      grade: "derived",
      from: ["abe2000"],
      how: "the lower body is the reference: 7 to 9 % in 12 weeks",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  frac_other_training: {
    value: 0.6,
    unit: "1",
    means: "share of the loading response in other protein",
    evidence: {
      grade: "assumed",
      why: "sarcoplasmic and connective protein grow with the fibre, less is known",
      wouldSettle: "fractions per muscle mass before and after training",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  frac_mitochondrial_lasting: {
    value: 0.15,
    unit: "1",
    means: "share of added mitochondrial synthesis that lasts as mass",
    evidence: {
      grade: "derived",
      from: ["fritzen2019"],
      how: "enzymes +51 %, but mtDNA, porin and cardiolipin unchanged: most does not last as mass",
    },
    spread: { kind: "lognormal", factor: 1.7 },
  },
  swelling: {
    value: 0.02,
    unit: "1",
    means: "rise of size by water and glycogen at usual load",
    evidence: {
      grade: "derived",
      from: ["defreitas2011", "damas2018"],
      how: "the early rise of area is in large part water; kept while training goes on",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
});
