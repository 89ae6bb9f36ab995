import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "../tissue/fitting.ts";
import { level } from "./numbers.ts";

/** TSC on the lysosome and the GTP load of Rheb: Akt, ERK and load take TSC off, AMPK and REDD1 keep it on. */
export const tscRheb = defineModule({
  id: "tissue_tsc_rheb",
  about: "Rheb-GTP of a tissue: loaded at a constant rate, hydrolysed by TSC.",
  needs: {
    akt_active: { unit: "1", typical: 0.0654, means: "Akt signal" },
    ampk_active: { unit: "1", typical: 0.157, means: "acting AMPK" },
    mechanical_drive: { unit: "1", typical: 0, means: "drive by mechanical load" },
    redd1: { unit: "1", typical: 1, means: "REDD1 relative to rest" },
    erk_drive: { unit: "1", typical: 0, means: "ERK1/2 above rest" },
  },
  parameters: defineParameters({
    tsc_level: level("the TSC complex"),
    rheb_level: level("Rheb"),
    k_loading: {
      value: 0.05,
      unit: "1/min",
      means: "loading of Rheb with GTP",
      evidence: {
        grade: "assumed",
        why: "Rheb-GTP has not been measured in human tissue; exchange within 20 min",
        wouldSettle: "nucleotides on Rheb over insulin and exercise",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_hydrolysis: {
      value: 0.432,
      unit: "1/min",
      means: "GTP hydrolysis by fully active TSC",
      evidence: { grade: "fitted", to: ["tremblay2005", "greenhaff2008"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_akt: {
      value: 0.0604,
      unit: "1",
      means: "Akt signal that halves TSC",
      evidence: { grade: "fitted", to: ["greenhaff2008", "tremblay2005"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    n_akt: {
      value: 2.74,
      unit: "1",
      means: "steepness of Akt on TSC (several sites of TSC2)",
      evidence: { grade: "fitted", to: ["greenhaff2008", "tremblay2005"], how: jointSearch },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    k_mechanical: {
      value: 0.218,
      unit: "1",
      means: "mechanical drive that halves TSC",
      evidence: { grade: "fitted", to: ["dreyer2006", "drummond2009"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_ampk: {
      value: 0.331,
      unit: "1",
      means: "acting AMPK that doubles TSC",
      evidence: { grade: "fitted", to: ["dreyer2006"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_erk: {
      value: 0.1,
      unit: "1",
      means: "ERK1/2 above rest that halves TSC",
      evidence: {
        grade: "assumed",
        why: "phorbol ester and active Ras raise S6K1 without Akt; the size in units of ERK is unknown",
        wouldSettle: "p-TSC2 S1798 and S6K1 over steps of EGF with a PI3K inhibitor",
      },
      spread: { kind: "lognormal", factor: 2.5 },
    },
    frac_redd1: {
      value: 0.9,
      unit: "1",
      means: "share of the hold of TSC that scales with REDD1",
      evidence: {
        grade: "assumed",
        why: "REDD1 frees TSC2 from 14-3-3; a tenth is kept, so that cells without DDIT4 still have TSC",
        wouldSettle: "Rheb-GTP in cells without DDIT4",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
  }),
  states: {
    gtp: { unit: "1", initial: 0.177, means: "GTP-bound share of Rheb", scale: 0.2 },
  },
  terms: {
    restraint: {
      unit: "1",
      is: "(1 + max(0, ampk_active) / k_ampk) * max(0.01, 1 - frac_redd1 + frac_redd1 * max(0, redd1))",
      means: "how far AMPK and REDD1 keep TSC on Rheb",
    },
    release: {
      unit: "1",
      is: "max(0, akt_active / k_akt)^n_akt + max(0, mechanical_drive) / k_mechanical + max(0, erk_drive) / k_erk",
      means: "how far Akt, load and ERK take TSC off Rheb",
    },
    tsc: { unit: "1", is: "restraint / (restraint + release)", means: "TSC acting on Rheb, share of all" },
  },
  processes: {
    loading: {
      to: "gtp",
      rate: "k_loading * (1 - gtp)",
      means: "Rheb exchanges GDP for GTP",
      evidence: {
        grade: "assumed",
        why: "no exchange factor of Rheb is agreed; basal exchange at a constant rate",
        wouldSettle: "nucleotides on Rheb after TSC is taken away",
      },
    },
    hydrolysis: {
      from: "gtp",
      rate: "k_hydrolysis * tsc_level * tsc * gtp",
      means: "TSC makes Rheb hydrolyse its GTP; Akt, ERK, load, AMPK and REDD1 set how much TSC acts",
      evidence: { refs: ["inoki2002", "roux2004", "song2017", "gwinn2008", "deyoung2008"] },
    },
  },
  offers: {
    rheb_gtp: {
      unit: "1",
      is: "rheb_level * gtp",
      means: "GTP-bound Rheb, share of that of the normal tissue",
    },
  },
  genes: {
    TSC1: ["tsc_level"],
    TSC2: ["tsc_level"],
    RHEB: ["rheb_level"],
  },
  limits: [
    "amino acids do not move TSC here",
    "loss of TSC2 also impairs mTORC2 directly (Huang 2009): here only through the feedback",
    "loading over hydrolysis leaves a floor of Rheb-GTP of 0.10, so that hypoxia cannot take mTORC1 below about half",
    "muscle leaves erk_drive at 0: its mechanical drive stands for what ERK does after lifting",
  ],
});
