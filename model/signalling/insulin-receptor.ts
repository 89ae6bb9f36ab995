import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "../tissue/fitting.ts";
import { level } from "./numbers.ts";

/** Insulin receptor of any tissue, with a tone of IGF-1 and a port for other growth factors; Grb10 restrains it. */
export const insulinReceptor = defineModule({
  id: "tissue_insulin_receptor",
  about:
    "Active share of the insulin receptor of a tissue: occupancy less what is refractory, restrained by Grb10.",
  needs: {
    insulin_local: {
      unit: "pmol/L",
      typical: 14,
      means: "insulin where the cells see it: interstitial, portal, of the brain, plasma or medium",
    },
    igf1_relative: { unit: "1", typical: 1, means: "free IGF-1 relative to the overnight fast" },
    growth_drive: { unit: "1", typical: 0, means: "other growth factors that reach PI3K, 0 to 1" },
    grb10: { unit: "1", typical: 1, means: "Grb10 relative to rest" },
  },
  parameters: defineParameters({
    receptor_level: level("insulin receptor"),
    gain_insulin: {
      value: 1,
      unit: "1",
      means: "sensitivity to local insulin, relative to muscle",
      evidence: {
        grade: "assumed",
        why: "the one gain of a tissue: 1 is muscle; affinity, barrier and spare receptors in one number",
        wouldSettle: "p-Akt over insulin steps in the tissue",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_insulin: {
      value: 699,
      unit: "pmol/L",
      means: "local insulin at half occupancy, in muscle",
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
    frac_igf1: {
      value: 0.5,
      unit: "1",
      means: "share of the tone that free IGF-1 carries",
      evidence: {
        grade: "assumed",
        why: "part of the tone is IGF-1; no source splits it in human tissue",
        wouldSettle: "p-Akt of the fasted under an antibody to the IGF-1 receptor",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_refractory: {
      value: 0.01,
      unit: "1/min",
      means: "active receptor becoming refractory (internalised or serine-modified)",
      evidence: {
        grade: "assumed",
        why: "no value of human tissue was found; it makes about a third of saturated receptor refractory",
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
        why: "no value of human tissue was found; recovery within two hours",
        wouldSettle: "receptor phosphotyrosine over time with insulin on and off in human muscle",
      },
      spread: { kind: "lognormal", factor: 3 },
    },
    gain_grb10: {
      value: 0.4,
      unit: "1",
      means: "how far Grb10 at rest restrains the receptor",
      evidence: {
        grade: "assumed",
        why: "Grb10 is one of several brakes on the receptor; the size of its share was not seen",
        wouldSettle: "p-Akt at fixed insulin in a tissue without GRB10",
      },
      spread: { kind: "lognormal", factor: 2.5 },
    },
  }),
  states: {
    refractory: { unit: "1", initial: 0.015, means: "refractory share of the receptor", scale: 0.1 },
  },
  terms: {
    tone: {
      unit: "1",
      is: "frac_tone * max(0, 1 - frac_igf1 + frac_igf1 * max(0, igf1_relative))",
      means: "activity without insulin",
    },
    bound: {
      unit: "1",
      is: "tone + (1 - tone) * michaelis(gain_insulin * max(0, insulin_local), k_insulin)",
      means: "receptor made active by insulin and IGF-1, of what is not refractory",
    },
    occupancy: {
      unit: "1",
      is: "bound + (1 - bound) * min(1, max(0, growth_drive))",
      means: "the same, with other growth factors",
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
        why: "insulin signalling declines under constant insulin; one step stands for all causes",
        wouldSettle: "receptor phosphotyrosine and surface receptor under constant insulin in human tissue",
      },
    },
    recovery: {
      from: "refractory",
      rate: "k_recovery * refractory",
      means: "refractory receptor returns",
      evidence: {
        grade: "assumed",
        why: "first-order return, the simplest that empties the refractory share",
        wouldSettle: "receptor phosphotyrosine after insulin is stopped in human tissue",
      },
    },
  },
  offers: {
    ir_active: {
      unit: "1",
      is: "receptor_level * active_share * (1 + gain_grb10) / (1 + gain_grb10 * max(0, grb10))",
      means: "active receptor, share of the maximum at resting Grb10",
    },
    receptor_in_service: {
      unit: "1",
      is: "receptor_level * (1 + gain_grb10) / (1 + gain_grb10 * max(0, grb10))",
      means: "receptor that Grb10 leaves in service, whatever insulin is",
    },
  },
  genes: {
    INSR: ["receptor_level"],
  },
  limits: [
    "IGF-1 is a tone on the same node, not a receptor of its own: the two ligands do not differ downstream",
    "growth_drive stands for whatever else reaches PI3K: BDNF, T-cell receptor with CD28, serum",
    "receptor kinase follows insulin at once",
  ],
});
