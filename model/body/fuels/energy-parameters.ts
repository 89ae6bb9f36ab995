import { defineParameters } from "../../language.ts";

/** Parameters of energy expenditure. */
export const energyParameters = defineParameters({
  rest_mass: {
    value: 10,
    unit: "kcal/(kg*d)",
    means: "resting expenditure per body mass",
    evidence: {
      grade: "assumed",
      why: "equation for healthy adults of 1990, seen without an identifier; carries the error of the equation",
      wouldSettle: "calorimetry of the subjects at hand",
    },
    spread: { kind: "lognormal", factor: 1.15 },
  },
  rest_height: {
    value: 625,
    unit: "kcal/(m*d)",
    means: "resting expenditure per height",
    evidence: {
      grade: "assumed",
      why: "the same equation",
      wouldSettle: "calorimetry of the subjects at hand",
    },
    spread: { kind: "none", why: "one equation; its error stands at the first coefficient" },
  },
  rest_age: {
    value: 5,
    unit: "kcal/d",
    means: "resting expenditure lost per year of age",
    evidence: {
      grade: "assumed",
      why: "the same equation",
      wouldSettle: "calorimetry of the subjects at hand",
    },
    spread: { kind: "none", why: "one equation; its error stands at the first coefficient" },
  },
  rest_men: {
    value: 5,
    unit: "kcal/d",
    means: "constant part, men",
    evidence: {
      grade: "assumed",
      why: "the same equation",
      wouldSettle: "calorimetry of the subjects at hand",
    },
    spread: { kind: "none", why: "one equation; its error stands at the first coefficient" },
  },
  rest_women: {
    value: -161,
    unit: "kcal/d",
    means: "constant part, women",
    evidence: {
      grade: "assumed",
      why: "the same equation",
      wouldSettle: "calorimetry of the subjects at hand",
    },
    spread: { kind: "none", why: "one equation; its error stands at the first coefficient" },
  },
  rest_fat: {
    value: 3.2,
    unit: "kcal/(kg*d)",
    means: "change of resting expenditure per fat mass",
    evidence: {
      grade: "assumed",
      why: "as it circulates with models of body weight (hall2011); the value was not seen",
      wouldSettle: "calorimetry before and after weight change",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  rest_lean: {
    value: 22,
    unit: "kcal/(kg*d)",
    means: "change of resting expenditure per lean mass",
    evidence: {
      grade: "assumed",
      why: "as it circulates with models of body weight (hall2011); the value was not seen",
      wouldSettle: "calorimetry before and after weight change",
    },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  thermic_protein: {
    value: 0.22,
    unit: "1",
    means: "cost of protein, of its energy",
    evidence: {
      grade: "assumed",
      why: "0.2 to 0.3; above carbohydrate, above fat (westerterp2004); its table was not read",
      wouldSettle: "that table",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  thermic_carbohydrate: {
    value: 0.08,
    unit: "1",
    means: "cost of carbohydrate, of its energy",
    evidence: { grade: "assumed", why: "0.05 to 0.1", wouldSettle: "the same table" },
    spread: { kind: "lognormal", factor: 1.25 },
  },
  thermic_fat: {
    value: 0.03,
    unit: "1",
    means: "cost of fat, of its energy",
    evidence: { grade: "assumed", why: "0 to 0.03", wouldSettle: "the same table" },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  thermic_habitual: {
    value: 0.095,
    unit: "1",
    means: "the same of habitual food",
    evidence: {
      grade: "assumed",
      why: "follows from the three on half carbohydrate, a sixth protein and the rest fat",
      wouldSettle: "nothing: the other three say it",
    },
    spread: { kind: "none", why: "determined by the three above" },
  },
  activity: {
    value: 8.5,
    unit: "kcal/(kg*d)",
    means: "activity of a sedentary day, per body mass",
    evidence: {
      grade: "assumed",
      why: "total expenditure of 1.5 times resting",
      wouldSettle: "doubly labelled water in the subjects at hand",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  least_activity: {
    value: 0.2,
    unit: "1",
    means: "activity that is always left",
    evidence: {
      grade: "assumed",
      why: "none known; only reached in starvation",
      wouldSettle: "activity in deep restriction",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_deficit: {
    value: 0.6,
    unit: "1",
    means: "activity lost per share of intake lost",
    evidence: {
      grade: "assumed",
      why: "expenditure falls by 454 kcal/d after 3 months of a quarter less food, most of it beyond composition; the paper has no identifier here",
      wouldSettle: "activity in the first weeks of restriction",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_surplus: {
    value: 0.5,
    unit: "1",
    means: "activity gained per share of surplus",
    evidence: {
      grade: "fitted",
      to: ["bouchard2014"],
      how: "by hand, within a whole-body model of fasts, meals and clamps: 63 % of the surplus is stored",
    },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  gain_depletion_rest: {
    value: 0.3,
    unit: "1",
    means: "resting expenditure lost as fat stores empty",
    evidence: {
      grade: "fitted",
      to: ["hargrove2008"],
      how: "by hand, within a whole-body model of fasts, meals and clamps: the weight curve of 24 weeks of semi-starvation",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_depletion_active: {
    value: 0.6,
    unit: "1",
    means: "activity lost as fat stores empty",
    evidence: {
      grade: "fitted",
      to: ["hargrove2008"],
      how: "by hand, within a whole-body model of fasts, meals and clamps: the weight curve of 24 weeks of semi-starvation",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_adaptive: {
    value: 0.14,
    unit: "1",
    means: "resting expenditure lost per intake lost",
    evidence: {
      grade: "assumed",
      why: "as it circulates with models of body weight (hall2011); the value was not seen",
      wouldSettle: "resting expenditure over composition at 24 weeks",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  half_life_adaptive: {
    value: 13970,
    unit: "min",
    means: "time of that loss",
    evidence: {
      grade: "assumed",
      why: "as it circulates with models of body weight (hall2011); the value was not seen",
      wouldSettle: "resting expenditure week by week",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  half_life_intake: {
    value: 2000,
    unit: "min",
    means: "memory of intake",
    evidence: {
      grade: "assumed",
      why: "1.4 days",
      wouldSettle: "expenditure in the first days of restriction",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
});
