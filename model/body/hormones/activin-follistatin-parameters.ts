import { habitualMorning } from "../../habit.ts";
import { defineParameters } from "../../language.ts";

/** Parameters of activin A and follistatin. */
export const activinFollistatinParameters = defineParameters({
  follistatin_morning: habitualMorning("follistatin"),
  gain_shortage: {
    value: 0.4,
    unit: "1",
    means: "activin that a long fast takes",
    evidence: {
      grade: "assumed",
      why: "activin A falls within 72 h of fasting; size not seen",
      wouldSettle: "activin through a fast",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_activin: {
    value: 720,
    unit: "min",
    means: "delay of activin",
    evidence: { grade: "assumed", why: "changed by the third day", wouldSettle: "activin by the hour" },
    spread: { kind: "lognormal", factor: 2 },
  },
  follistatin_rest: {
    value: 1328,
    unit: "ng/L",
    means: "follistatin of plasma",
    evidence: {
      grade: "measured",
      ref: "hansen2013",
      at: "abstract: 1328 (1225 to 1440) ng/L",
      in: "103 healthy controls",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  power_ratio: {
    value: 0.45,
    unit: "1",
    means: "power of glucagon over insulin in follistatin",
    evidence: {
      grade: "assumed",
      why: "falls after glucose, rises in a fast; sizes not seen",
      wouldSettle: "a pancreatic clamp",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_exercise: {
    value: 20,
    unit: "1",
    means: "message of the liver that hard exercise adds",
    evidence: {
      grade: "derived",
      from: ["hansen2011"],
      how: "sevenfold 3 h after 3 h of cycling; the rest is glucagon over insulin",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  k_exercise: {
    value: 0.6,
    unit: "1",
    means: "intensity at half of that",
    evidence: {
      grade: "assumed",
      why: "near the lactate threshold",
      wouldSettle: "follistatin after graded exercise",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  n_exercise: {
    value: 4,
    unit: "1",
    means: "steepness of that",
    evidence: {
      grade: "assumed",
      why: "little below the lactate threshold",
      wouldSettle: "follistatin after graded exercise",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  tau_message: {
    value: 180,
    unit: "min",
    means: "life of that message",
    evidence: { grade: "derived", from: ["hansen2011"], how: "the peak is 3 h after exercise" },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  half_life_follistatin: {
    value: 150,
    unit: "min",
    means: "half-life of follistatin",
    evidence: { grade: "derived", from: ["hansen2011"], how: "the peak is 3 h after exercise" },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  k_follistatin: {
    value: 3,
    unit: "1",
    means: "follistatin that binds half of its ligands, relative to rest",
    evidence: {
      grade: "assumed",
      why: "follistatin of plasma binds part of the ligands; high doses nearly all, in mice",
      wouldSettle: "free ligand in plasma",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  myostatin_normal: {
    value: 12.3,
    unit: "ug/L",
    means: "myostatin of plasma in young men",
    evidence: {
      grade: "measured",
      ref: "han2016",
      at: "abstract: 12.3 +- 3.6 ng/mL",
      in: "healthy young men, immunoassay",
    },
    spread: { kind: "lognormal", factor: 1.35 },
  },
  ratio_woman: {
    value: 0.5,
    unit: "1",
    means: "the same in women, relative to men",
    evidence: {
      grade: "measured",
      ref: "bergen2015",
      at: "abstract: young men have about twice that of young women",
      in: "mass spectrometry of plasma",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
});
