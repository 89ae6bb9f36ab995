import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "../tissue/fitting.ts";
import { absentHere, level } from "./numbers.ts";

/** AMPK of any tissue: phosphorylated at T172 as AMP rises, turned up on the spot by AMP, restrained by Akt. */
export const ampk = defineModule({
  id: "tissue_ampk",
  about: "AMPK of a tissue: T172 under AMP, hormones, Akt and S6K1, and the allosteric effect of AMP.",
  needs: {
    amp_effect: { unit: "1", typical: 0.0304, means: "effect of AMP on AMPK, 0 to 1" },
    akt_active: { unit: "1", typical: 0.0654, means: "Akt signal" },
    s6k1_active: { unit: "1", typical: 0.086, means: "active S6K1, which sets S491" },
    hormone_drive: { unit: "1", typical: 1, means: "hormones on basal T172, relative to rest" },
    amino_acid_relative: { unit: "1", typical: 1, means: "leucine relative to rest" },
  },
  parameters: defineParameters({
    ampk_level: level("AMPK"),
    k_t172_basal: {
      value: 0.00168,
      unit: "1/min",
      means: "basal phosphorylation of T172",
      evidence: { grade: "fitted", to: ["dreyer2006"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_t172_amp: {
      value: 0.0206,
      unit: "1/min",
      means: "phosphorylation of T172 that saturating AMP adds",
      evidence: { grade: "fitted", to: ["dreyer2006", "wojtaszewski2000"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_t172_off: {
      value: 0.015,
      unit: "1/min",
      means: "dephosphorylation of T172",
      evidence: {
        grade: "fitted",
        to: ["dreyer2006", "wojtaszewski2000"],
        how: "by hand: still up 1 h after lifting, back by 3 h",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
    gain_allosteric: {
      value: 9,
      unit: "1",
      means: "what saturating AMP adds on the spot to the odds of phosphorylated AMPK",
      evidence: {
        grade: "transferred",
        ref: "richter2009",
        at: "allosteric activation below 10-fold",
        from: "purified enzyme, in a review",
        why: "the upper end of what is stated, where the search ended",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    gain_akt: {
      value: 1,
      unit: "1",
      means: "how far Akt restrains basal T172 phosphorylation",
      evidence: {
        grade: "assumed",
        why: "p-AMPK falls modestly an hour after leucine-rich amino acids with carbohydrate",
        wouldSettle: "p-AMPK over insulin steps in human muscle",
      },
      spread: { kind: "lognormal", factor: 2.5 },
    },
    gain_s6k1: absentHere(
      "how far S6K1 restrains basal T172 phosphorylation",
      "outside the hypothalamus no restraint by S6K1 on S491 was found reported",
      "S491 and AMPK activity over leucine and leptin in each tissue",
    ),
    gain_amino_acids: absentHere(
      "what a doubling of leucine adds to basal T172 phosphorylation",
      "readings differ on the sign: a variant sets it",
      "T172 and p-ACC in human muscle over leucine steps at fixed insulin",
    ),
  }),
  states: {
    t172: { unit: "1", initial: 0.128, means: "share of AMPK with T172 phosphorylated", scale: 0.1 },
  },
  terms: {
    boost: {
      unit: "1",
      is: "1 + gain_allosteric * max(0, amp_effect)",
      means: "allosteric factor on the odds",
    },
    amino_acids: {
      unit: "1",
      is: "max(0.1, 1 + gain_amino_acids * (amino_acid_relative - 1))",
      means: "direct effect of amino acids, 1 at rest",
    },
    basal: {
      unit: "1/min",
      is: "k_t172_basal * max(0, hormone_drive) * amino_acids / (1 + gain_akt * max(0, akt_active) + gain_s6k1 * max(0, s6k1_active))",
      means: "basal phosphorylation as hormones, amino acids, Akt and S6K1 set it",
    },
  },
  processes: {
    basal_phosphorylation: {
      to: "t172",
      rate: "basal * (1 - t172)",
      means: "T172 is phosphorylated at rest, less after feeding",
      evidence: {
        grade: "assumed",
        why: "p-AMPK falls modestly an hour after feeding; Akt is the signal here that feeding raises, S6K1 the one of the hypothalamus",
        wouldSettle: "p-AMPK over insulin steps in each tissue",
      },
    },
    amp_phosphorylation: {
      to: "t172",
      rate: "k_t172_amp * max(0, amp_effect) * (1 - t172)",
      means: "AMP lets T172 be phosphorylated",
      evidence: { refs: ["richter2009", "wojtaszewski2000"] },
    },
    dephosphorylation: {
      from: "t172",
      rate: "k_t172_off * t172",
      means: "T172 is dephosphorylated",
      evidence: { refs: ["dreyer2006", "wojtaszewski2000"] },
    },
  },
  offers: {
    ampk_active: {
      unit: "1",
      is: "ampk_level * t172 * boost / (1 + t172 * (boost - 1))",
      means: "acting AMPK: phosphorylated, and turned up by AMP while it lasts",
    },
    p_ampk: { unit: "1", is: "ampk_level * t172", means: "AMPK phosphorylated at T172" },
  },
  genes: {
    PRKAA1: ["ampk_level"],
    PRKAA2: ["ampk_level"],
  },
  limits: [
    "isoforms are not told apart: PRKAA1 and PRKAA2 both scale the whole pool",
    "insulin lowers p-AMPK here; a published model of cell lines has it rise through IRS1 (Sonntag 2012)",
    "glycogen and training status do not reach AMPK",
  ],
});
