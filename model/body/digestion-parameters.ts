import { defineParameters } from "../language.ts";
import { curveFit, glucoseFit } from "./fitting.ts";

const atwater = { kind: "none", why: "a convention of food labels" } as const;

const label = {
  grade: "assumed",
  why: "the general factor of food labels; by convention, not by measurement",
  wouldSettle: "bomb calorimetry of the food at hand",
} as const;

/** Parameters of stomach and gut. */
export const digestionParameters = defineParameters({
  energy_protein: {
    value: 4,
    unit: "kcal/g",
    means: "energy of protein and amino acids",
    evidence: label,
    spread: atwater,
  },
  energy_carbohydrate: {
    value: 4,
    unit: "kcal/g",
    means: "energy of carbohydrate",
    evidence: label,
    spread: atwater,
  },
  energy_fat: { value: 9, unit: "kcal/g", means: "energy of fat", evidence: label, spread: atwater },
  k_emptying: {
    value: 0.072,
    unit: "1/min",
    means: "emptying of a stomach without energy: half in 10 min, as water",
    evidence: { grade: "fitted", to: ["mccoll2024", "giezenaar2018"], how: curveFit },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  load_half: {
    value: 40,
    unit: "kcal",
    means: "weighted energy that halves emptying",
    evidence: {
      grade: "fitted",
      to: ["giezenaar2018", "hutchison2015"],
      how: "by hand, so that 70 g of whey empties by half in an hour, near 2.5 kcal/min",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  weight_other: {
    value: 0.4,
    unit: "1",
    means: "brake of carbohydrate and fat, relative to protein of the same energy",
    evidence: {
      grade: "fitted",
      to: ["giezenaar2018"],
      how: "by hand, on three drinks of one paper: protein replaced by sugar and oil empties faster",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  k_slow: {
    value: 0.0045,
    unit: "1/min",
    means: "release of clotted or slowly digested protein",
    evidence: {
      grade: "fitted",
      to: ["groen2015", "burd2019"],
      how: "by hand, with slow shares and availabilities: 54 % of casein and 59 % of whey in plasma at 5 to 6 h",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  k_absorption: {
    value: 0.043,
    unit: "1/min",
    means: "absorption of amino acids from the gut into systemic plasma",
    evidence: { grade: "fitted", to: ["mccoll2024"], how: curveFit },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  k_absorption_carbohydrate: {
    value: 0.013,
    unit: "1/min",
    means: "passage of carbohydrate through gut and splanchnic bed",
    evidence: { grade: "fitted", to: ["rizza1981"], how: glucoseFit },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  frac_glucose_systemic: {
    value: 0.9,
    unit: "1",
    means: "eaten carbohydrate that reaches systemic plasma as glucose",
    evidence: {
      grade: "transferred",
      ref: "dallaMan2007",
      at: "f in BIOMD0000000379",
      from: "a meal model of normal humans",
      why: "the same quantity; tracer studies without an identifier here give 0.87 and 0.96",
    },
    spread: { kind: "normal", sd: 0.04 },
  },
  molar_mass_glucose: {
    value: 180.16,
    unit: "g/mol",
    means: "molar mass of glucose",
    evidence: {
      grade: "assumed",
      why: "sum of standard atomic weights",
      wouldSettle: "nothing: it is exact",
    },
    spread: { kind: "none", why: "a molar mass" },
  },
});
