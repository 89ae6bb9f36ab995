import { defineParameters } from "../language.ts";
import { glucoseFit } from "./fitting.ts";

/** Parameters of glucose. */
export const glucoseParameters = defineParameters({
  glucose_fasting: {
    value: 5,
    unit: "mmol/L",
    means: "plasma glucose after an overnight fast",
    evidence: {
      grade: "assumed",
      why: "round value for lean young adults; a meal model of normal humans uses 5.3 (dallaMan2007)",
      wouldSettle: "the fasting values of the subjects at hand",
    },
    spread: { kind: "lognormal", factor: 1.07 },
  },
  production: {
    value: 0.0104,
    unit: "mmol/(kg*min)",
    means: "endogenous production after an overnight fast, per body mass",
    evidence: {
      grade: "transferred",
      ref: "dallaMan2007",
      at: "EGP 1.88 mg/kg/min in BIOMD0000000379",
      from: "a meal model of normal humans",
      why: "the same quantity in the same kind of subject",
    },
    spread: { kind: "lognormal", factor: 1.12 },
  },
  k_production: {
    value: 130,
    unit: "pmol/L",
    means: "plasma insulin that halves production",
    evidence: {
      grade: "fitted",
      to: ["rizza1981"],
      how: "by hand, below the 174 pmol/L (29 mU/L) of that abstract, since small rises of insulin after meals already act",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  n_production: {
    value: 2.5,
    unit: "1",
    means: "steepness of that suppression",
    evidence: {
      grade: "fitted",
      to: ["rizza1981"],
      how: "by hand: suppression is complete at about 60 mU/L",
    },
    spread: { kind: "lognormal", factor: 1.25 },
  },
  ratio_alarm: {
    value: 0.94,
    unit: "1",
    means: "glucose below which counter-regulation calls up production, relative to fasting",
    evidence: {
      grade: "assumed",
      why: "a little below fasting, so that the fasting state is at an edge in nobody",
      wouldSettle: "stepped hypoglycaemia clamps over fasting glucose",
    },
    spread: { kind: "normal", sd: 0.03 },
  },
  gain_low: {
    value: 5,
    unit: "1",
    means: "production called up per relative fall below that level",
    evidence: {
      grade: "assumed",
      why: "keeps glucose above 4 mmol/L when protein raises insulin",
      wouldSettle: "stepped hypoglycaemia clamp",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  yield_amino_acids: {
    value: 0.35,
    unit: "1",
    means: "glucose released per arriving amino acid, by glucagon",
    evidence: {
      grade: "assumed",
      why: "keeps glucose near fasting after whey although insulin rises",
      wouldSettle: "traced glucose production after whey alone",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  vmax_uptake: {
    value: 0.05,
    unit: "mmol/(kg*min)",
    means: "highest uptake by insulin, per body mass",
    evidence: {
      grade: "derived",
      from: ["rizza1981"],
      how: "10 to 11 mg/kg/min (abstract) is 0.056 to 0.061, less 0.009 taken up without insulin",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  k_uptake: {
    value: 148.5,
    unit: "pmol/L",
    means: "interstitial insulin at half of that uptake",
    evidence: {
      grade: "derived",
      from: ["rizza1981", "sjostrand1999"],
      how: "55 mU/L in plasma (330 pmol/L) times 0.45",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  n_uptake: {
    value: 1.7,
    unit: "1",
    means: "steepness of uptake by insulin",
    evidence: { grade: "fitted", to: ["rizza1981"], how: glucoseFit },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  frac_saturated: {
    value: 0.5,
    unit: "1",
    means: "share of uptake without insulin that hardly depends on glucose (brain)",
    evidence: {
      grade: "assumed",
      why: "brain takes about half of fasting glucose",
      wouldSettle: "brain uptake at several glucose levels",
    },
    spread: { kind: "normal", sd: 0.1 },
  },
  k_saturated: {
    value: 0.1,
    unit: "1",
    means: "glucose, relative to fasted, at half of that share",
    evidence: {
      grade: "assumed",
      why: "small, so that it acts only in hypoglycaemia and keeps glucose above 0",
      wouldSettle: "brain uptake at several glucose levels",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  k_clamp: {
    value: 1,
    unit: "1/min",
    means: "how fast a clamp pulls glucose to its level",
    evidence: {
      grade: "assumed",
      why: "a primed infusion is at its level within minutes, faster than what follows",
      wouldSettle: "the priming scheme of the protocol at hand",
    },
    spread: { kind: "none", why: "a laboratory device, not a property of the body" },
  },
});
