import { defineModule, defineParameters } from "../language.ts";

const disposition = { refs: ["allegaert2014", "prescott1982"] } as const;

/** Acetaminophen (paracetamol): plasma kinetics after tablets. */
export const acetaminophen = defineModule({
  id: "acetaminophen",
  about: "Oral acetaminophen in gut and plasma.",
  needs: { body_mass: { unit: "kg", typical: 70, means: "body mass" } },
  parameters: defineParameters({
    k_absorption: {
      value: 0.06,
      unit: "1/min",
      means: "absorption",
      evidence: {
        grade: "assumed",
        why: "highest within half an hour to an hour of a fasting dose; it goes with gastric emptying",
        wouldSettle: "plasma acetaminophen in the first hour, fasted and fed",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    frac_available: {
      value: 0.87,
      unit: "1",
      means: "share of an oral dose that reaches plasma",
      evidence: {
        grade: "measured",
        ref: "prescott1982",
        at: "abstract: 70 to 90 %, rising with dose; near the upper end for 1 g",
        in: "adults, in a review",
      },
      spread: { kind: "normal", sd: 0.05 },
    },
    cl_plasma: {
      value: 0.239,
      unit: "L/(h*kg)",
      means: "clearance",
      evidence: {
        grade: "measured",
        ref: "allegaert2014",
        at: "abstract: 16.7 L/h per 70 kg, 25 % between people",
        in: "189 adults, by vein",
      },
      spread: { kind: "lognormal", factor: 1.28 },
    },
    volume_plasma: {
      value: 0.9,
      unit: "L/kg",
      means: "volume of distribution",
      evidence: {
        grade: "measured",
        ref: "prescott1982",
        at: "abstract: approximately 0.9 L/kg",
        in: "adults, in a review",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
  }),
  states: {
    gut: { unit: "umol", initial: 0, scale: 6000, means: "acetaminophen in the gut" },
    plasma: {
      unit: "umol",
      initial: 0,
      scale: 6000,
      means: "acetaminophen in plasma and what mixes with it",
    },
  },
  terms: {
    level: { unit: "umol/L", is: "plasma / (volume_plasma * body_mass)", means: "plasma level" },
  },
  processes: {
    absorption: {
      to: "plasma",
      rate: "frac_available * k_absorption * gut",
      means: "what reaches plasma",
      evidence: { refs: ["prescott1982"] },
    },
    leaving_gut: {
      from: "gut",
      rate: "k_absorption * gut",
      means: "leaves the gut; the liver keeps a part",
      evidence: disposition,
    },
    elimination: {
      from: "plasma",
      rate: "cl_plasma * body_mass * level",
      means: "elimination",
      evidence: disposition,
    },
  },
  offers: { acetaminophen_plasma: { unit: "umol/L", is: "level", means: "acetaminophen in plasma" } },
  limits: [
    "one compartment: half-life 2.6 h, where 1.9 to 2.5 h are quoted",
    "usual doses alone: no depletion of sulphate or glutathione",
  ],
});
