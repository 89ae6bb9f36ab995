import { defineModule, defineParameters } from "../language.ts";
import { jointSearch, jointSearchEdge } from "./fitting.ts";

/** Adenylates of working muscle and AMPK: phosphorylated at T172 as AMP rises, and turned up on the spot by AMP. */
export const energyAmpk = defineModule({
  id: "energy_ampk",
  about: "Free ADP and AMP follow contraction power; AMPK is phosphorylated by AMP and restrained by Akt.",
  needs: {
    contraction_power: { unit: "1", typical: 0, means: "power of contraction, share of the maximum" },
    akt_active: { unit: "1", typical: 0.0654, means: "Akt signal" },
  },
  parameters: defineParameters({
    ampk_level: {
      value: 1,
      unit: "1",
      means: "AMPK relative to normal muscle",
      evidence: {
        grade: "assumed",
        why: "unit of expression, 1 by definition",
        wouldSettle: "nothing to settle: a unit",
      },
      spread: { kind: "none", why: "1 by definition" },
    },
    adenylates: {
      value: 8.1,
      unit: "mmol/L",
      means: "ATP, ADP and AMP together, in muscle water",
      evidence: {
        grade: "assumed",
        why: "about 24 mmol ATP per kg of dry resting muscle over 3 L of water; the biopsy series was seen without an identifier",
        wouldSettle: "ATP and water of the same human biopsies",
      },
      spread: { kind: "lognormal", factor: 1.15 },
    },
    adp_rest: {
      value: 0.02,
      unit: "mmol/L",
      means: "free ADP at rest",
      evidence: {
        grade: "assumed",
        why: "free ADP is computed, not measured; tens of micromolar are usual",
        wouldSettle: "phosphorus spectroscopy at rest",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    adp_rise: {
      value: 0.5,
      unit: "mmol/L",
      means: "free ADP at full power, above rest",
      evidence: { grade: "fitted", to: ["wojtaszewski2000", "dreyer2006"], how: jointSearchEdge },
      spread: { kind: "lognormal", factor: 2 },
    },
    n_power: {
      value: 4.32,
      unit: "1",
      means: "convexity of free ADP against power",
      evidence: { grade: "fitted", to: ["wojtaszewski2000", "dreyer2006"], how: jointSearch },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    k_adenylate_kinase: {
      value: 1,
      unit: "1",
      means: "ATP times AMP over ADP squared at adenylate kinase equilibrium",
      evidence: {
        grade: "assumed",
        why: "near 1 at usual magnesium and pH; no source was seen",
        wouldSettle: "the equilibrium at muscle magnesium and pH",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_amp_ratio: {
      value: 0.000197,
      unit: "1",
      means: "AMP over ATP at half of its effect on AMPK",
      evidence: { grade: "fitted", to: ["wojtaszewski2000", "dreyer2006"], how: jointSearch },
      spread: { kind: "lognormal", factor: 3 },
    },
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
  }),
  states: {
    t172: { unit: "1", initial: 0.128, means: "share of AMPK with T172 phosphorylated", scale: 0.1 },
  },
  terms: {
    power: { unit: "1", is: "min(1, max(0, contraction_power))", means: "power of contraction, 0 to 1" },
    adp: { unit: "mmol/L", is: "adp_rest + adp_rise * power^n_power", means: "free ADP" },
    triphosphate_and_mono: { unit: "mmol/L", is: "adenylates - adp", means: "ATP and AMP together" },
    atp: {
      unit: "mmol/L",
      is: "(triphosphate_and_mono + sqrt(max(0, triphosphate_and_mono * triphosphate_and_mono - 4 * k_adenylate_kinase * adp * adp))) / 2",
      means: "ATP, with adenylate kinase at equilibrium",
    },
    amp: { unit: "mmol/L", is: "k_adenylate_kinase * adp * adp / atp", means: "free AMP" },
    amp_effect: {
      unit: "1",
      is: "michaelis(amp / atp, k_amp_ratio)",
      means: "effect of AMP on AMPK, 0 to 1",
    },
    boost: { unit: "1", is: "1 + gain_allosteric * amp_effect", means: "allosteric factor on the odds" },
  },
  processes: {
    basal_phosphorylation: {
      to: "t172",
      rate: "k_t172_basal / (1 + gain_akt * max(0, akt_active)) * (1 - t172)",
      means: "T172 is phosphorylated at rest, less after feeding",
      evidence: {
        grade: "assumed",
        why: "p-AMPK falls modestly an hour after feeding; Akt is the one signal here that feeding raises",
        wouldSettle: "p-AMPK over insulin steps in human muscle",
      },
    },
    amp_phosphorylation: {
      to: "t172",
      rate: "k_t172_amp * amp_effect * (1 - t172)",
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
    p_ampk: {
      unit: "1",
      is: "ampk_level * t172",
      means: "AMPK phosphorylated at T172, as a biopsy shows it",
    },
    amp_ratio: { unit: "1", is: "amp / atp", means: "free AMP over ATP" },
  },
  genes: { PRKAA2: ["ampk_level"] },
  limits: [
    "an hour and a half at half of maximal oxygen uptake raises p_ampk 1.6-fold here; one study finds no rise (Wojtaszewski 2000)",
    "an hour after lifting p_ampk is 1.26-fold here, against about 1.4-fold aimed at",
    "no AMP deaminase and no loss of ATP: not valid for exhaustive sprints",
    "glycogen, training status, sex, fasting and drugs do not reach AMPK yet",
    "the alpha-2 subunit stands for AMPK; PRKAA1, which exercise leaves alone, is not modelled",
  ],
});
