import { defineModule, defineParameters } from "../language.ts";
import { jointSearch, jointSearchEdge } from "./fitting.ts";

/** Amino acids to the Rag GTPases: leucine opens the gate, the other essential amino acids amplify. */
export const leucineSensing = defineModule({
  id: "leucine_sensing",
  about: "Rag activity: gated by muscle leucine, amplified by the other essential amino acids.",
  needs: {
    muscle_leucine: { unit: "mmol/L", typical: 0.13, means: "leucine in muscle cell water" },
    muscle_eaa: { unit: "mmol/L", typical: 3.2, means: "other essential amino acids in muscle cell water" },
  },
  parameters: defineParameters({
    km_leucine: {
      value: 0.166,
      unit: "mmol/L",
      means:
        "muscle leucine that opens half of the gate; an effective constant, far above the Kd of a Sestrin",
      evidence: { grade: "fitted", to: ["mccoll2024", "tremblay2005"], how: jointSearch },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    n_leucine: {
      value: 4,
      unit: "1",
      means: "steepness of the gate",
      evidence: { grade: "fitted", to: ["mccoll2024", "tremblay2005"], how: jointSearchEdge },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    frac_basal: {
      value: 0.02,
      unit: "1",
      means: "Rag activity without leucine",
      evidence: {
        grade: "assumed",
        why: "without leucine S6K1 stays at its placebo level whatever the other amino acids do; not quite zero",
        wouldSettle: "Rag nucleotides or mTOR on lysosomes of human muscle without leucine",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_leucine_alone: {
      value: 0.5,
      unit: "1",
      means: "Rag activity with leucine alone, relative to leucine with ample other amino acids",
      evidence: {
        grade: "assumed",
        why: "leucine alone gives a bit more than half of the S6K1 response of all essential amino acids",
        wouldSettle: "S6K1 after leucine with the others clamped at several levels",
      },
      spread: { kind: "normal", sd: 0.15 },
    },
    km_eaa: {
      value: 3.2,
      unit: "mmol/L",
      means: "other essential amino acids at half of their amplification (arginine and SLC38A9 lumped)",
      evidence: {
        grade: "assumed",
        why: "set at the fasted level, so that both a fall and a rise are felt",
        wouldSettle: "S6K1 after leucine with the others clamped at several levels",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    tau_rag: {
      value: 5,
      unit: "min",
      means: "lag of Rag loading and docking of mTORC1",
      evidence: { grade: "fitted", to: ["mccoll2024"], how: jointSearchEdge },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    rag: { unit: "1", initial: 0.221, means: "active share of the Rags", scale: 0.2 },
  },
  terms: {
    gate: {
      unit: "1",
      is: "hill(muscle_leucine, km_leucine, n_leucine)",
      means: "how far leucine opens the gate",
    },
    amplification: {
      unit: "1",
      is: "frac_leucine_alone + (1 - frac_leucine_alone) * michaelis(muscle_eaa, km_eaa)",
      means: "what the other essential amino acids make of an open gate",
    },
    target: {
      unit: "1",
      is: "frac_basal + (1 - frac_basal) * gate * amplification",
      means: "Rag activity that these amino acids lead to",
    },
  },
  processes: {
    activation: {
      to: "rag",
      rate: "target / tau_rag",
      means: "Rags are loaded and mTORC1 docks as leucine frees GATOR2 from its Sestrin",
      evidence: { refs: ["wolfson2016", "chantranupong2016"] },
    },
    inactivation: {
      from: "rag",
      rate: "rag / tau_rag",
      means: "Rags return to the inactive form",
      evidence: { refs: ["wolfson2016", "demetriades2014"] },
    },
  },
  offers: {
    rag_active: { unit: "1", is: "rag", means: "active share of the Rags" },
  },
  limits: [
    "the sensor is not resolved: Sestrin2 binds leucine at 0.02 mmol/L (Wolfson 2016), below muscle leucine at any time; in muscle Sestrin1 is the likely gate, its constant here is effective",
    "only muscle leucine between 0.13 and 0.30 mmol/L is constrained by data; half-point and steepness trade off against the half-point of mTORC1",
    "arginine is not an input of its own",
    "the gate follows muscle leucine, which has hourly data and peaks at 120 min after a drink: mTORC1 comes late and stays (see s6k1)",
  ],
});
