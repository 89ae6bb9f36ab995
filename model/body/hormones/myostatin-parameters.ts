import { defineParameters } from "../../language.ts";

/** Parameters of myostatin of a muscle. */
export const myostatinParameters = defineParameters({
  gain_disuse: {
    value: 0.6,
    unit: "1",
    means: "rise of the logarithm when the load is lost",
    evidence: {
      grade: "assumed",
      why: "its mRNA doubles within 5 and 14 days in a cast, in a paper that has no identifier here",
      wouldSettle: "an identifier for it, or biopsies in disuse",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  gain_training: {
    value: 0.6,
    unit: "1",
    means: "fall of the logarithm per added habitual load",
    evidence: {
      grade: "derived",
      from: ["roth2003"],
      how: "-37 % of its mRNA after 9 weeks of training; others see no change or a rise",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  tau_myostatin: {
    value: 2160,
    unit: "min",
    means: "delay of myostatin",
    evidence: {
      grade: "assumed",
      why: "the doubling in a cast is complete by 5 days",
      wouldSettle: "biopsies on the first three days of disuse",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_glucocorticoid: {
    value: 0.5,
    unit: "1",
    means: "rise per fold of cortisol",
    evidence: {
      grade: "assumed",
      why: "protein unchanged, +260 and +318 % under three doses of dexamethasone in rats, in a paper that has no identifier here; less per cortisol here",
      wouldSettle: "myostatin of human muscle under glucocorticoid",
    },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  glucocorticoid_max: {
    value: 3.2,
    unit: "1",
    means: "highest rise by glucocorticoid",
    evidence: {
      grade: "assumed",
      why: "as above: +318 % at most",
      wouldSettle: "myostatin of human muscle under glucocorticoid",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  weight_myostatin: {
    value: 0.5,
    unit: "1",
    means: "share of myostatin in what acts on the receptor; activin is the rest",
    evidence: {
      grade: "assumed",
      why: "blocking both gains more muscle than blocking either",
      wouldSettle: "trials of antibodies",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
});
