import { defineModule, defineParameters } from "../language.ts";
import { jointSearch, jointSearchEdge } from "../tissue/fitting.ts";

/** Adenylates of contracting muscle, at equilibrium: power of contraction to the effect of AMP on AMPK; no state. */
export const energy = defineModule({
  id: "tissue_energy",
  about:
    "Free ADP and AMP of muscle follow contraction power; other energy stress adds to the effect of AMP.",
  needs: {
    contraction_power: { unit: "1", typical: 0, means: "power of contraction, share of the maximum" },
    energy_stress: { unit: "1", typical: 0, means: "metformin, inhibited mitochondria or ischaemia, 0 to 1" },
  },
  parameters: defineParameters({
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
  }),
  states: {},
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
    contracting: {
      unit: "1",
      is: "michaelis(amp / atp, k_amp_ratio)",
      means: "effect of AMP as contraction sets it",
    },
  },
  processes: {},
  offers: {
    amp_effect: {
      unit: "1",
      is: "contracting + (1 - contracting) * min(1, max(0, energy_stress))",
      means: "effect of AMP on AMPK, 0 to 1",
    },
    amp_ratio: { unit: "1", is: "amp / atp", means: "free AMP over ATP, of contraction alone" },
  },
  limits: [
    "no AMP deaminase and no loss of ATP: not valid for exhaustive sprints",
    "glycogen and training status do not reach it",
  ],
});
