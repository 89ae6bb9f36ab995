import { defineModule, defineParameters } from "../../language.ts";

/** Glucagon of plasma. */
export const glucagon = defineModule({
  id: "glucagon",
  about: "Raised by low glucose, arriving amino acids and counter-regulation, lowered by insulin.",
  needs: {
    glucose_concentration: { unit: "mmol/L", typical: 5, means: "plasma glucose" },
    glucose_plasma_fasting: { unit: "mmol/L", typical: 5, means: "the same, fasted" },
    insulin_fold: { unit: "1", typical: 1, means: "plasma insulin relative to fasted" },
    leucine_arrival: { unit: "mmol/min", typical: 0, means: "leucine arriving from the gut" },
    eaa_arrival: { unit: "mmol/min", typical: 0, means: "other essential amino acids arriving" },
    neaa_arrival: { unit: "mmol/min", typical: 0, means: "non-essential amino acids arriving" },
    counter_regulation: { unit: "1", typical: 0, means: "0 at fasting glucose, 1 in deep hypoglycaemia" },
  },
  parameters: defineParameters({
    glucagon_fasting: {
      value: 10,
      unit: "pmol/L",
      means: "plasma glucagon after a night",
      evidence: {
        grade: "assumed",
        why: "usual with specific assays; older antisera read 17 to 36; only the ratio acts",
        wouldSettle: "a sandwich assay in the subjects at hand",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    k_glucagon: {
      value: 0.14,
      unit: "1/min",
      means: "turnover of plasma glucagon",
      evidence: {
        grade: "assumed",
        why: "half-time of 4 to 5 min in two tracer studies that have no identifier here",
        wouldSettle: "identifiers for those studies",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    n_glucose: {
      value: 1,
      unit: "1",
      means: "power of falling glucose",
      evidence: {
        grade: "fitted",
        to: ["marliss1970"],
        how: "by hand, within a whole-body model of fasts, meals and clamps: about twice fasting on day 3",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    n_insulin: {
      value: 0.15,
      unit: "1",
      means: "power of falling insulin",
      evidence: {
        grade: "fitted",
        to: ["marliss1970"],
        how: "by hand, within a whole-body model of fasts, meals and clamps: about twice fasting on day 3",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    gain_amino_acids: {
      value: 2,
      unit: "1",
      means: "highest rise by arriving amino acids",
      evidence: {
        grade: "assumed",
        why: "glucagon about doubles after 25 to 50 g of protein",
        wouldSettle: "glucagon after graded protein",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_amino_acids: {
      value: 1,
      unit: "mmol/min",
      means: "arrival at half of that rise",
      evidence: {
        grade: "assumed",
        why: "within the range of meals",
        wouldSettle: "glucagon after graded protein",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    gain_counter: {
      value: 3,
      unit: "1",
      means: "rise in full counter-regulation",
      evidence: {
        grade: "assumed",
        why: "15 to 22 pmol/L at 3 mmol/L glucose",
        wouldSettle: "stepped hypoglycaemia with insulin held",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
  }),
  states: {
    glucagon: { unit: "pmol/L", initial: "glucagon_fasting", scale: 10, means: "plasma glucagon" },
  },
  terms: {
    arrival: {
      unit: "mmol/min",
      is: "leucine_arrival + eaa_arrival + neaa_arrival",
      means: "amino acids arriving from the gut",
    },
    drive: {
      unit: "1",
      is: "(glucose_plasma_fasting / max(glucose_concentration, 0.5[mmol/L]))^n_glucose * max(insulin_fold, 0.01)^(-n_insulin) * (1 + gain_amino_acids * michaelis(arrival, k_amino_acids) + gain_counter * counter_regulation)",
      means: "secretion relative to fasted",
    },
  },
  processes: {
    secretion: {
      to: "glucagon",
      rate: "k_glucagon * glucagon_fasting * drive",
      means: "secretion",
      evidence: { refs: ["marliss1970", "mitrakou1991"] },
    },
    clearance: {
      from: "glucagon",
      rate: "k_glucagon * glucagon",
      means: "clearance",
      evidence: {
        grade: "assumed",
        why: "in proportion to the level, as its two tracer studies without an identifier here report",
        wouldSettle: "clearance at several levels",
      },
    },
  },
  offers: {
    glucagon_concentration: { unit: "pmol/L", is: "glucagon", means: "plasma glucagon" },
    glucagon_fold: { unit: "1", is: "glucagon / glucagon_fasting", means: "glucagon relative to fasted" },
  },
  limits: [
    "the three studies of a 72 h fast report 1.4, 2 and 3 times fasting glucagon; here about 2",
    "amino acids act as they arrive, not by their level in plasma",
    "no difference between portal and peripheral glucagon, none between antisera: only the ratio acts",
  ],
});
