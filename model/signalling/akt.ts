import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "../tissue/fitting.ts";
import { level } from "./numbers.ts";

/** Akt with its two sites as fast equilibria (human Akt moves within 1 to 2 min); Smad2/3 restrains the signal. */
export const akt = defineModule({
  id: "tissue_akt",
  about: "Akt of a tissue: T308 follows PI3K, S473 follows mTORC2, at once; the signal weighs both.",
  needs: {
    pi3k_active: { unit: "1", typical: 0.0473, means: "active PI3K" },
    mtorc2_active: { unit: "1", typical: 0.09, means: "active mTORC2" },
    smad: { unit: "1", typical: 1, means: "Smad2/3 signal relative to rest" },
  },
  parameters: defineParameters({
    akt_level: level("Akt"),
    k_t308: {
      value: 0.341,
      unit: "1/min",
      means: "phosphorylation of T308 by PDK1 at full PI3K",
      evidence: { grade: "fitted", to: ["greenhaff2008", "mccoll2024"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2.5 },
    },
    k_t308_off: {
      value: 0.12,
      unit: "1/min",
      means: "dephosphorylation of T308",
      evidence: {
        grade: "assumed",
        why: "human Akt moves within minutes of insulin, so turnover must be of minutes",
        wouldSettle: "biopsies 5 to 30 min after insulin is stopped",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_s473: {
      value: 0.163,
      unit: "1/min",
      means: "phosphorylation of S473 at full mTORC2",
      evidence: { grade: "fitted", to: ["mccoll2024", "greenhaff2008"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2.5 },
    },
    k_s473_off: {
      value: 0.12,
      unit: "1/min",
      means: "dephosphorylation of S473",
      evidence: {
        grade: "assumed",
        why: "human Akt moves within minutes of insulin, so turnover must be of minutes",
        wouldSettle: "biopsies 5 to 30 min after insulin is stopped",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_t308_alone: {
      value: 0.5,
      unit: "1",
      means: "activity of Akt with T308 alone, relative to both sites",
      evidence: {
        grade: "assumed",
        why: "muscle without rictor signals almost normally, liver and fat without it do not: each tissue has its own",
        wouldSettle: "substrates of Akt over insulin steps in each tissue without rictor",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    gain_smad: {
      value: 0.3,
      unit: "1",
      means: "how far Smad2/3 at rest restrains Akt",
      evidence: {
        grade: "assumed",
        why: "myostatin lowers Akt signalling of myotubes; the size per ligand was not seen",
        wouldSettle: "p-Akt over myostatin steps in human myotubes",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {},
  terms: {
    released: {
      unit: "1",
      is: "(1 + gain_smad) / (1 + gain_smad * max(0, smad))",
      means: "what Smad2/3 leaves of the phosphorylation of T308, 1 at rest",
    },
    t308: {
      unit: "1",
      is: "k_t308 * released * max(0, pi3k_active) / (k_t308 * released * max(0, pi3k_active) + k_t308_off)",
      means: "share of Akt with T308 phosphorylated",
    },
    s473: {
      unit: "1",
      is: "k_s473 * max(0, mtorc2_active) / (k_s473 * max(0, mtorc2_active) + k_s473_off)",
      means: "share of Akt with S473 phosphorylated",
    },
  },
  processes: {},
  offers: {
    akt_t308: { unit: "1", is: "akt_level * t308", means: "Akt phosphorylated at T308" },
    akt_s473: { unit: "1", is: "akt_level * s473", means: "Akt phosphorylated at S473" },
    akt_active: {
      unit: "1",
      is: "akt_level * t308 * (frac_t308_alone + (1 - frac_t308_alone) * s473)",
      means: "Akt signal, 1 if all of the normal tissue carried both sites",
    },
    akt_in_service: {
      unit: "1",
      is: "akt_level * released",
      means: "Akt that Smad2/3 leaves in service, whatever insulin is",
    },
    t308_alone: {
      unit: "1",
      is: "frac_t308_alone",
      means: "activity with T308 alone, relative to both sites",
    },
    s473_per_mtorc2: {
      unit: "1",
      is: "k_s473 / k_s473_off",
      means: "phosphorylated over unphosphorylated S473, per active mTORC2",
    },
  },
  genes: {
    AKT1: ["akt_level"],
    AKT2: ["akt_level"],
    PTEN: ["k_t308_off"],
  },
  limits: [
    "isoforms are not told apart: AKT1 and AKT2 both scale the whole pool",
    "PTEN undoes PIP3, which is no quantity here: its level scales what undoes T308, which gives the same share of T308",
    "no lag: the steady states are those of the muscle system",
    "akt_active is a signal, not a kinase assay",
  ],
});
