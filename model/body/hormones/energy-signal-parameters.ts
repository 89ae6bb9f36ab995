import { habitualMorning } from "../../habit.ts";
import { defineParameters } from "../../language.ts";

/** Parameters of the memories of intake. */
export const energySignalParameters = defineParameters({
  energy_morning: habitualMorning("remembered energy", "the mean of a day"),
  protein_morning: habitualMorning("remembered protein", "the mean of a day"),
  yield_protein: {
    value: 4,
    unit: "mmol/g",
    means: "amino acids that reach plasma per protein eaten",
    evidence: {
      grade: "assumed",
      why: "6.1 mmol in a gram of mixed protein, two thirds of which pass the gut and the liver, as in the table of foods",
      wouldSettle: "the same protein counted before and after the gut",
    },
    spread: { kind: "lognormal", factor: 1.15 },
  },
  yield_carbohydrate: {
    value: 5,
    unit: "mmol/g",
    means: "glucose that reaches plasma per carbohydrate eaten",
    evidence: {
      grade: "assumed",
      why: "nine tenths over the molar mass of glucose, as in digestion",
      wouldSettle: "the same carbohydrate counted before and after the gut",
    },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  protein_normal: {
    value: 0.0008,
    unit: "g/(kg*min)",
    means: "protein intake that counts as 1, per body mass (1.15 g/kg a day)",
    evidence: {
      grade: "assumed",
      why: "near the usual intake of young men; a scale",
      wouldSettle: "a diary of the subjects at hand",
    },
    spread: { kind: "lognormal", factor: 1.15 },
  },
  carbohydrate_normal: {
    value: 0.0028,
    unit: "g/(kg*min)",
    means: "carbohydrate intake that counts as 1, per body mass (4 g/kg a day)",
    evidence: {
      grade: "assumed",
      why: "about half of 2500 kcal a day; a scale",
      wouldSettle: "a diary of the subjects at hand",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  tau_energy: {
    value: 1200,
    unit: "min",
    means: "memory of energy",
    evidence: {
      grade: "assumed",
      why: "leptin, growth hormone and IGFBP-1 have all moved by 24 to 36 h of fasting and are back within a day of food",
      wouldSettle: "hourly hormones through a fast and the return of food",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  tau_protein: {
    value: 1200,
    unit: "min",
    means: "memory of protein",
    evidence: {
      grade: "assumed",
      why: "FGF21 triples within a day on 3 % protein; as long as the memory of energy, so that a total fast does not look like a lack of protein",
      wouldSettle: "FGF21 by the hour after a switch of diet",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  tau_carbohydrate: {
    value: 300,
    unit: "min",
    means: "memory of carbohydrate",
    evidence: {
      grade: "assumed",
      why: "T3 is 14 % lower after a day without food, so its production must fall within half a day; liver glycogen empties as fast",
      wouldSettle: "T3 and liver glycogen by the hour",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  k_shortage: {
    value: 0.4,
    unit: "1",
    means: "remembered energy at half of the shortage",
    evidence: {
      grade: "assumed",
      why: "deficits up to a third leave growth hormone and testosterone nearly alone, a total fast changes both within two days",
      wouldSettle: "hormones over graded deficits",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  n_shortage: {
    value: 3,
    unit: "1",
    means: "steepness of the shortage",
    evidence: {
      grade: "assumed",
      why: "like a threshold, for the same reason",
      wouldSettle: "hormones over graded deficits",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  ratio_floor: {
    value: 0.03,
    unit: "1",
    means: "what keeps the share of protein defined when both memories are empty",
    evidence: { grade: "assumed", why: "far below any diet", wouldSettle: "nothing: it is a convention" },
    spread: { kind: "none", why: "keeps a ratio finite" },
  },
});
