import { defineParameters } from "../../language.ts";

/** Parameters of FGF21. */
export const fgf21Parameters = defineParameters({
  fgf21_rest: {
    value: 150,
    unit: "ng/L",
    means: "FGF21 of plasma, fasted",
    evidence: {
      grade: "assumed",
      why: "healthy people differ 250-fold; a middle value, no median was seen",
      wouldSettle: "a median in one assay",
    },
    spread: { kind: "lognormal", factor: 2.5 },
  },
  half_life_fgf21: {
    value: 60,
    unit: "min",
    means: "half-life of FGF21",
    evidence: {
      grade: "assumed",
      why: "gone within hours; no source was seen",
      wouldSettle: "an infusion of native FGF21 in man",
    },
    spread: { kind: "lognormal", factor: 1.7 },
  },
  tau_diet: {
    value: 360,
    unit: "min",
    means: "delay behind the share of protein in the diet",
    evidence: {
      grade: "assumed",
      why: "its mRNA of liver is up within a day in rodents",
      wouldSettle: "FGF21 by the hour after a meal without protein",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  n_protein: {
    value: 1.8,
    unit: "1",
    means: "power of the share of protein, downwards",
    evidence: {
      grade: "derived",
      from: ["vinales2019", "gosby2016"],
      how: "threefold after a day on 3 % protein; sixfold from 25 to 10 % protein over four days",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  ratio_max: {
    value: 10,
    unit: "1",
    means: "highest drive by a diet without protein, relative to rest",
    evidence: {
      grade: "transferred",
      ref: "laeger2014",
      at: "abstract: tenfold in plasma on a low-protein diet",
      from: "mice and rats",
      why: "the ceiling only: human diets do not reach it",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  gain_nefa: {
    value: 0.2,
    unit: "1",
    means: "secretion per fold of fatty acids",
    evidence: {
      grade: "derived",
      from: ["galman2008", "fazeli2015"],
      how: "+74 % at 7 days of fasting and none at 2; in a fast of ten days it rises late",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
});
