import { habitualMorning } from "../../habit.ts";
import { defineParameters } from "../../language.ts";

/** Parameters of leptin. */
export const leptinParameters = defineParameters({
  synthesis_morning: habitualMorning("synthesis of leptin"),
  leptin_normal: {
    value: 5.26,
    unit: "ug/L",
    means: "leptin of a man with 15 kg of fat",
    evidence: {
      grade: "assumed",
      why: "5.26 +- 2.81 ug/L in control men, in a paper that has no identifier here; 2.2 in lean men",
      wouldSettle: "leptin against fat mass in one assay",
    },
    spread: { kind: "lognormal", factor: 1.7 },
  },
  ratio_woman: {
    value: 2.47,
    unit: "1",
    means: "women over men at the same fat",
    evidence: {
      grade: "assumed",
      why: "13.0 over 5.26 ug/L in the same paper, fat not matched",
      wouldSettle: "leptin of women and men of equal fat mass",
    },
    spread: { kind: "lognormal", factor: 1.25 },
  },
  fat_normal: {
    value: 15,
    unit: "kg",
    means: "fat that the values are given for",
    evidence: {
      grade: "assumed",
      why: "the reference point of a scale",
      wouldSettle: "nothing: it is a convention",
    },
    spread: { kind: "none", why: "a convention" },
  },
  power_fat: {
    value: 1.2,
    unit: "1",
    means: "power of fat mass",
    evidence: {
      grade: "assumed",
      why: "a kilogram of fat makes more in those who have more",
      wouldSettle: "leptin against fat mass",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  k_energy: {
    value: 1,
    unit: "1",
    means: "remembered energy at half of its effect",
    evidence: { grade: "derived", from: ["boden1996"], how: "-64 % at 52 h of fasting at normal weight" },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  frac_left: {
    value: 0.1,
    unit: "1",
    means: "synthesis left in a long fast",
    evidence: {
      grade: "assumed",
      why: "leptin of lean men is at 0.14 after 72 h and of women at 0.46 after 4 days, in two papers that have no identifier here: it does not vanish",
      wouldSettle: "leptin through a fast of a week",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_synthesis: {
    value: 480,
    unit: "min",
    means: "delay of synthesis in fat",
    evidence: {
      grade: "assumed",
      why: "steady until 12 h of fasting, lowest at 36 h, back 24 h after food, in a paper that has no identifier here",
      wouldSettle: "leptin by the hour",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  k_clearance: {
    value: 0.00878,
    unit: "1/min",
    means: "clearance from plasma",
    evidence: { grade: "derived", from: ["wong2004"], how: "79 mL/kg/h over 150 mL/kg" },
    spread: { kind: "lognormal", factor: 1.6 },
  },
});
