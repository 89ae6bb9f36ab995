import { defineParameters } from "../../language.ts";

/** How sessions become energy and uptake: one row for a table of exposures on `train`. */
export const effort = {
  default: defineParameters({
    oxygen_most: {
      value: 0.055,
      unit: "L/(kg*min)",
      means: "highest oxygen uptake of the untrained, per lean mass",
      evidence: {
        grade: "assumed",
        why: "44 mL/kg/min at 20 % fat, usual for young men",
        wouldSettle: "spiroergometry of the subjects at hand",
      },
      spread: { kind: "lognormal", factor: 1.15 },
    },
    oxygen_trained: {
      value: 0.014,
      unit: "L/(kg*min)",
      means: "the same, gained by the trained",
      evidence: {
        grade: "assumed",
        why: "usual difference between trained and untrained",
        wouldSettle: "spiroergometry of the subjects at hand",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    energy_oxygen: {
      value: 4.9,
      unit: "kcal/L",
      means: "energy of oxygen used",
      evidence: {
        grade: "assumed",
        why: "a convention of calorimetry, at a quotient near 0.85",
        wouldSettle: "nothing: it is a convention",
      },
      spread: { kind: "none", why: "a convention" },
    },
    rest_oxygen: {
      value: 0.0045,
      unit: "L/(kg*min)",
      means: "oxygen uptake at rest, per lean mass",
      evidence: {
        grade: "assumed",
        why: "resting expenditure is counted elsewhere and is taken off here",
        wouldSettle: "calorimetry of the subjects at hand",
      },
      spread: { kind: "lognormal", factor: 1.1 },
    },
    uptake_endurance: {
      value: 0.035,
      unit: "mmol/(kg*min)",
      means: "glucose taken up by muscle at the highest oxygen uptake, per body mass",
      evidence: {
        grade: "assumed",
        why: "about 0.013 at 60 % of it, in proportion to the square",
        wouldSettle: "limb balance in exercise of several intensities",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    lipolysis_endurance: {
      value: 3,
      unit: "1",
      means: "rise of lipolysis in moderate exercise, per share of the highest oxygen uptake",
      evidence: {
        grade: "assumed",
        why: "two- to threefold release at half of it",
        wouldSettle: "labelled palmitate in exercise",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    energy_lifting: {
      value: 0.05,
      unit: "kcal/(kg*min)",
      means: "energy of sets with their rests above resting, per body mass",
      evidence: {
        grade: "assumed",
        why: "usual of lifting: 5 kcal/min in all for a man of 75 kg",
        wouldSettle: "calorimetry of such a session",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    uptake_lifting: {
      value: 0.006,
      unit: "mmol/(kg*min)",
      means: "glucose taken up by muscle in sets with their rests, per body mass",
      evidence: {
        grade: "assumed",
        why: "glycogen covers most; plasma glucose little",
        wouldSettle: "limb balance in resistance exercise",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    set_time: {
      value: 3,
      unit: "min",
      means: "a set with its rest",
      evidence: {
        grade: "assumed",
        why: "as protocols that give no duration are read",
        wouldSettle: "nothing: it is a convention",
      },
      spread: { kind: "none", why: "a convention" },
    },
    release_endurance: {
      value: 4,
      unit: "1",
      means: "rise of liver glycogen breakdown, per square of the share of the highest oxygen uptake",
      evidence: {
        grade: "assumed",
        why: "glucose release about doubles at 60 % of it and meets uptake",
        wouldSettle: "glucose production by tracer in exercise of several intensities",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    carbohydrate_base: {
      value: 0.2,
      unit: "1",
      means: "carbohydrate in the energy of the lightest exercise",
      evidence: {
        grade: "assumed",
        why: "fat covers most of light exercise",
        wouldSettle: "respiratory quotient over intensities",
      },
      spread: { kind: "normal", sd: 0.05 },
    },
    carbohydrate_slope: {
      value: 0.75,
      unit: "1",
      means: "rise of that share over intensity, to the highest oxygen uptake",
      evidence: {
        grade: "assumed",
        why: "about 0.7 at 65 % of the highest oxygen uptake",
        wouldSettle: "respiratory quotient over intensities",
      },
      spread: { kind: "normal", sd: 0.08 },
    },
    carbohydrate_lifting: {
      value: 0.8,
      unit: "1",
      means: "carbohydrate in the energy of sets with their rests",
      evidence: {
        grade: "assumed",
        why: "glycogen covers most of hard sets",
        wouldSettle: "calorimetry and biopsies of such a session",
      },
      spread: { kind: "normal", sd: 0.1 },
    },
  }),
};
