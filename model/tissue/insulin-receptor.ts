import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "./fitting.ts";

/** Insulin receptor of muscle, driven by interstitial insulin; active receptor becomes refractory and recovers. */
export const insulinReceptor = defineModule({
  id: "insulin_receptor",
  about: "Active share of the insulin receptor: occupancy less what has become refractory.",
  needs: {
    insulin_interstitial: { unit: "pmol/L", typical: 14, means: "insulin between the muscle fibres" },
  },
  parameters: defineParameters({
    receptor_level: {
      value: 1,
      unit: "1",
      means: "insulin receptor relative to normal muscle",
      evidence: {
        grade: "assumed",
        why: "unit of expression, 1 by definition",
        wouldSettle: "nothing to settle: a unit",
      },
      spread: { kind: "none", why: "1 by definition" },
    },
    k_insulin: {
      value: 699,
      unit: "pmol/L",
      means: "interstitial insulin at half occupancy",
      evidence: { grade: "fitted", to: ["greenhaff2008", "tremblay2005"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2.5 },
    },
    frac_tone: {
      value: 0.0103,
      unit: "1",
      means: "activity without insulin: IGF-1 and constitutive, as a share of the maximum",
      evidence: { grade: "fitted", to: ["greenhaff2008", "mccoll2024"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_refractory: {
      value: 0.01,
      unit: "1/min",
      means: "active receptor becoming refractory (internalised or serine-modified)",
      evidence: {
        grade: "assumed",
        why: "no value of human muscle was found; it makes about a third of saturated receptor refractory",
        wouldSettle: "receptor phosphotyrosine over time with insulin on and off in human muscle",
      },
      spread: { kind: "lognormal", factor: 3 },
    },
    k_recovery: {
      value: 0.02,
      unit: "1/min",
      means: "refractory receptor becoming available again",
      evidence: {
        grade: "assumed",
        why: "no value of human muscle was found; recovery within two hours",
        wouldSettle: "receptor phosphotyrosine over time with insulin on and off in human muscle",
      },
      spread: { kind: "lognormal", factor: 3 },
    },
  }),
  states: {
    refractory: { unit: "1", initial: 0.015, means: "refractory share of the receptor", scale: 0.1 },
  },
  terms: {
    occupancy: {
      unit: "1",
      is: "frac_tone + (1 - frac_tone) * michaelis(insulin_interstitial, k_insulin)",
      means: "receptor in the active conformation, of what is not refractory",
    },
    active_share: { unit: "1", is: "(1 - refractory) * occupancy", means: "active share of the receptor" },
  },
  processes: {
    becoming_refractory: {
      to: "refractory",
      rate: "k_refractory * active_share",
      means: "active receptor is internalised or serine-modified",
      evidence: {
        grade: "assumed",
        why: "insulin signalling in muscle declines under constant insulin; one step stands for all causes",
        wouldSettle: "receptor phosphotyrosine and surface receptor under constant insulin in human muscle",
      },
    },
    recovery: {
      from: "refractory",
      rate: "k_recovery * refractory",
      means: "refractory receptor returns",
      evidence: {
        grade: "assumed",
        why: "first-order return, the simplest that empties the refractory share",
        wouldSettle: "receptor phosphotyrosine after insulin is stopped in human muscle",
      },
    },
  },
  offers: {
    ir_active: {
      unit: "1",
      is: "receptor_level * active_share",
      means: "active insulin receptor, share of the maximum of normal muscle",
    },
  },
  genes: { INSR: ["receptor_level"] },
  limits: [
    "interstitial insulin is the caller's: at steady clamps it is 0.43 to 0.47 of plasma insulin (Sjostrand 1999)",
    "IGF-1 is a constant tone, not an input",
    "receptor kinase follows insulin at once here; in human muscle its half time is reported near 50 min while Akt takes 1 to 2 min, which no chain from receptor to Akt can give",
  ],
});
