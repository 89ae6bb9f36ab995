import { defineModule, defineParameters } from "../language.ts";

/** Muscle-full read as supply: driven synthesis spends a reserve that refills in hours. */
export const muscleFullSupply = defineModule({
  id: "muscle_full_supply",
  about: "Driven synthesis spends a reserve that refills over hours, slowly while amino acids stay high.",
  needs: {
    stimulated_initiation: { unit: "1", typical: 0.5, means: "initiation above the fasted level" },
    amino_acid_drive: { unit: "1", typical: 0.5, means: "drive by amino acids" },
    amino_acids_present: { unit: "1", typical: 0.9, means: "whether amino acids are raised" },
    mechanical_drive: { unit: "1", typical: 0, means: "drive left by a training session" },
  },
  parameters: defineParameters({
    k_use: {
      value: 0.0121,
      unit: "1/min",
      means: "spending of the reserve under full drive",
      evidence: {
        grade: "fitted",
        to: ["bohe2001", "mitchell2015", "moore2009jp"],
        how: "by hand over the six topics",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_refill: {
      value: 0.0011,
      unit: "1/min",
      means: "refilling of the reserve",
      evidence: { grade: "fitted", to: ["bohe2001", "moore2009jp"], how: "by hand over the six topics" },
      spread: { kind: "lognormal", factor: 2 },
    },
    refill_held: {
      value: 0.94,
      unit: "1",
      means: "share of refilling that waits until amino acids fall",
      evidence: { grade: "fitted", to: ["bohe2001"], how: "by hand over the six topics" },
      spread: { kind: "normal", sd: 0.04 },
    },
    k_refill_loading: {
      value: 0.0067,
      unit: "1/min",
      means: "refilling by loading",
      evidence: {
        grade: "fitted",
        to: ["moore2009jp", "mitchell2014"],
        how: "by hand: the fed response lasts 5 h after exercise",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    loading_spares: {
      value: 0.75,
      unit: "1",
      means: "how far loading spares the reserve",
      evidence: {
        grade: "fitted",
        to: ["moore2009jp", "mitchell2014"],
        how: "by hand: the fed response lasts 5 h after exercise",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_reserve: {
      value: 0.6,
      unit: "1",
      means: "reserve at which the gate is half closed",
      evidence: { grade: "fitted", to: ["bohe2001", "mitchell2015"], how: "by hand over the six topics" },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    n_reserve: {
      value: 4.6,
      unit: "1",
      means: "steepness of the closing",
      evidence: { grade: "fitted", to: ["bohe2001", "mitchell2015"], how: "by hand over the six topics" },
      spread: { kind: "lognormal", factor: 1.5 },
    },
  }),
  states: {
    reserve: { unit: "1", initial: 1, means: "reserve for myofibrillar synthesis" },
    reserve_sarcoplasmic: { unit: "1", initial: 1, means: "reserve for sarcoplasmic synthesis" },
  },
  terms: {
    driven: { unit: "1", is: "stimulated_initiation * amino_acid_drive", means: "driven synthesis" },
    refilling: {
      unit: "1/min",
      is: "k_refill * (1 - refill_held * amino_acids_present)",
      means: "refilling, slow while fed",
    },
    gate_now: { unit: "1", is: "hill(reserve, k_reserve, n_reserve)", means: "open share, myofibrillar" },
    gate_sarcoplasmic_now: {
      unit: "1",
      is: "hill(reserve_sarcoplasmic, k_reserve, n_reserve)",
      means: "open share, sarcoplasmic",
    },
  },
  processes: {
    spend: {
      from: "reserve",
      rate: "k_use * driven * gate_now / (1 + loading_spares * mechanical_drive)",
      means: "driven synthesis spends the reserve, less so after loading",
      evidence: { refs: ["bohe2001", "moore2009jp"] },
    },
    refill: {
      to: "reserve",
      rate: "(refilling + k_refill_loading * mechanical_drive) * (1 - reserve)",
      means: "the reserve refills, faster after loading",
      evidence: { refs: ["moore2009jp"] },
    },
    spend_sarcoplasmic: {
      from: "reserve_sarcoplasmic",
      rate: "k_use * driven * gate_sarcoplasmic_now",
      means: "the same for sarcoplasmic protein, which exercise does not prolong",
      evidence: { refs: ["moore2009jp"] },
    },
    refill_sarcoplasmic: {
      to: "reserve_sarcoplasmic",
      rate: "refilling * (1 - reserve_sarcoplasmic)",
      means: "refilling",
      evidence: { refs: ["moore2009jp"] },
    },
  },
  offers: {
    gate: { unit: "1", is: "gate_now", means: "open share for myofibrillar synthesis" },
    gate_sarcoplasmic: {
      unit: "1",
      is: "gate_sarcoplasmic_now",
      means: "open share for sarcoplasmic synthesis",
    },
  },
  limits: [
    "the reserve refills with a half time of 10 h: a second dose 3 h after the first meets a gate that is a third open",
    "the gate begins to close with the first minute of driven synthesis",
    "what the reserve is made of is not known",
    "Trommelen 2023 reports no upper limit after 100 g of protein",
  ],
});
