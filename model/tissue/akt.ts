import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "./fitting.ts";

/** Akt with its two activating sites, phosphorylated independently. */
export const akt = defineModule({
  id: "akt",
  about: "Akt: T308 by PDK1 on PIP3, S473 by mTORC2; activity needs T308 and doubles with S473.",
  needs: {
    pi3k_active: { unit: "1", typical: 0.0473, means: "active PI3K" },
    mtorc2_active: { unit: "1", typical: 0.09, means: "active mTORC2" },
  },
  parameters: defineParameters({
    akt_level: {
      value: 1,
      unit: "1",
      means: "Akt relative to normal muscle",
      evidence: {
        grade: "assumed",
        why: "unit of expression, 1 by definition",
        wouldSettle: "nothing to settle: a unit",
      },
      spread: { kind: "none", why: "1 by definition" },
    },
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
      means: "activity of Akt with T308 but without S473, relative to both",
      evidence: {
        grade: "assumed",
        why: "T308 alone leaves part of the activity; the share in muscle is not known",
        wouldSettle: "kinase activity of sorted phospho-forms of Akt2",
      },
      spread: { kind: "normal", sd: 0.15 },
    },
  }),
  states: {
    t308: { unit: "1", initial: 0.118, means: "share of Akt with T308 phosphorylated", scale: 0.1 },
    s473: { unit: "1", initial: 0.109, means: "share of Akt with S473 phosphorylated", scale: 0.1 },
  },
  processes: {
    t308_phosphorylation: {
      to: "t308",
      rate: "k_t308 * pi3k_active * (1 - t308)",
      means: "PDK1 phosphorylates T308 of Akt held by PIP3",
      evidence: { refs: ["mccoll2024"] },
    },
    t308_dephosphorylation: {
      from: "t308",
      rate: "k_t308_off * t308",
      means: "T308 is dephosphorylated",
      evidence: { refs: ["mccoll2024"] },
    },
    s473_phosphorylation: {
      to: "s473",
      rate: "k_s473 * mtorc2_active * (1 - s473)",
      means: "mTORC2 phosphorylates S473",
      evidence: { refs: ["liu2015", "mccoll2024"] },
    },
    s473_dephosphorylation: {
      from: "s473",
      rate: "k_s473_off * s473",
      means: "S473 is dephosphorylated",
      evidence: { refs: ["mccoll2024"] },
    },
  },
  offers: {
    akt_t308: { unit: "1", is: "akt_level * t308", means: "Akt phosphorylated at T308" },
    akt_s473: { unit: "1", is: "akt_level * s473", means: "Akt phosphorylated at S473" },
    akt_active: {
      unit: "1",
      is: "akt_level * t308 * (frac_t308_alone + (1 - frac_t308_alone) * s473)",
      means: "Akt signal to its substrates",
    },
  },
  genes: { AKT1: ["akt_level"], AKT2: ["akt_level"] },
  limits: [
    "akt_active is a signal, not a kinase assay: at clamp insulin it rises 3 to 4-fold, kinase activity in human muscle about 2-fold, phospho-blots 2.5 to 7-fold",
    "the sites turn over in 3 to 8 min; human Akt has half of its rise within 1 to 2 min of insulin",
    "the fall of both sites by 60 to 90 % at the end of fasted lifting (Deldicque 2008) is absent: no input carries it, and other studies find Akt unchanged",
    "isoforms are not told apart: AKT1 and AKT2 both scale the whole pool",
  ],
});
