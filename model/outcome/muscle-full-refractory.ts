import { defineModule, defineParameters } from "../language.ts";

/** Muscle-full read as refractoriness: driven synthesis builds a brake that stays while amino acids stay high. */
export const muscleFullRefractory = defineModule({
  id: "muscle_full_refractory",
  about:
    "Driven synthesis builds a brake that opens again when amino acids fall; loading slows and opens it.",
  needs: {
    stimulated_initiation: { unit: "1", typical: 0.5, means: "initiation above the fasted level" },
    amino_acid_drive: { unit: "1", typical: 0.5, means: "drive by amino acids" },
    amino_acids_present: { unit: "1", typical: 0.9, means: "whether amino acids are raised" },
    mechanical_drive: { unit: "1", typical: 0, means: "drive left by a training session" },
  },
  parameters: defineParameters({
    k_build: {
      value: 0.0155,
      unit: "1/min",
      means: "building of the brake under full drive",
      evidence: {
        grade: "fitted",
        to: ["bohe2001", "mitchell2015", "moore2009jp"],
        how: "by hand over the six topics",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_open: {
      value: 0.006,
      unit: "1/min",
      means: "opening of the brake once amino acids have fallen",
      evidence: { grade: "fitted", to: ["bohe2001", "moore2009jp"], how: "by hand over the six topics" },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_open_loading: {
      value: 0.0256,
      unit: "1/min",
      means: "opening of the brake by loading",
      evidence: {
        grade: "fitted",
        to: ["moore2009jp", "mitchell2014"],
        how: "by hand: the fed response lasts 5 h after exercise",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    loading_slows: {
      value: 7.1,
      unit: "1",
      means: "how far loading slows the building",
      evidence: {
        grade: "fitted",
        to: ["moore2009jp", "mitchell2014"],
        how: "by hand: the fed response lasts 5 h after exercise",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_brake: {
      value: 0.59,
      unit: "1",
      means: "brake at which the gate is half closed",
      evidence: { grade: "fitted", to: ["bohe2001", "mitchell2015"], how: "by hand over the six topics" },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    n_brake: {
      value: 8.6,
      unit: "1",
      means: "steepness of the closing",
      evidence: { grade: "fitted", to: ["bohe2001", "mitchell2015"], how: "by hand over the six topics" },
      spread: { kind: "lognormal", factor: 1.5 },
    },
  }),
  states: {
    brake: { unit: "1", initial: 0, scale: 1, means: "brake on myofibrillar synthesis" },
    brake_sarcoplasmic: { unit: "1", initial: 0, scale: 1, means: "brake on sarcoplasmic synthesis" },
  },
  terms: {
    driven: { unit: "1", is: "stimulated_initiation * amino_acid_drive", means: "driven synthesis" },
    opening: { unit: "1/min", is: "k_open * (1 - amino_acids_present)", means: "opening after amino acids" },
  },
  processes: {
    build: {
      to: "brake",
      rate: "k_build * driven * (1 - brake) / (1 + loading_slows * mechanical_drive)",
      means: "driven synthesis builds the brake, less so after loading",
      evidence: { refs: ["bohe2001", "moore2009jp"] },
    },
    release: {
      from: "brake",
      rate: "(opening + k_open_loading * mechanical_drive) * brake",
      means: "the brake opens when amino acids fall, and by loading",
      evidence: { refs: ["moore2009jp"] },
    },
    build_sarcoplasmic: {
      to: "brake_sarcoplasmic",
      rate: "k_build * driven * (1 - brake_sarcoplasmic)",
      means: "the same for sarcoplasmic protein, which exercise does not prolong",
      evidence: { refs: ["moore2009jp"] },
    },
    release_sarcoplasmic: {
      from: "brake_sarcoplasmic",
      rate: "opening * brake_sarcoplasmic",
      means: "opening when amino acids fall",
      evidence: { refs: ["moore2009jp"] },
    },
  },
  offers: {
    gate: {
      unit: "1",
      is: "1 - hill(brake, k_brake, n_brake)",
      means: "open share for myofibrillar synthesis",
    },
    gate_sarcoplasmic: {
      unit: "1",
      is: "1 - hill(brake_sarcoplasmic, k_brake, n_brake)",
      means: "open share for sarcoplasmic synthesis",
    },
  },
  limits: [
    "an hour after amino acids have fallen the gate is open again: no refractory hours are left to tell drinks every 1.5 h from drinks every 3 h (Areta 2013)",
    "what the brake is made of is not known",
    "Trommelen 2023 reports no upper limit after 100 g of protein",
  ],
});
