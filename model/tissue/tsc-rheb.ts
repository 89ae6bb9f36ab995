import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "./fitting.ts";

/** TSC on the lysosome and the GTP load of Rheb. */
export const tscRheb = defineModule({
  id: "tsc_rheb",
  about: "Rheb-GTP: loaded at a constant rate, hydrolysed by TSC, which Akt and load remove and AMPK keeps.",
  needs: {
    akt_active: { unit: "1", typical: 0.0654, means: "Akt signal" },
    ampk_active: { unit: "1", typical: 0.157, means: "acting AMPK" },
    mechanical_drive: { unit: "1", typical: 0, means: "drive by mechanical load" },
  },
  parameters: defineParameters({
    k_loading: {
      value: 0.05,
      unit: "1/min",
      means: "loading of Rheb with GTP",
      evidence: {
        grade: "assumed",
        why: "Rheb-GTP has not been measured in human muscle; exchange within 20 min",
        wouldSettle: "nucleotides on Rheb over insulin and exercise in muscle",
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
  }),
  states: {
    gtp: { unit: "1", initial: 0.177, means: "GTP-bound share of Rheb", scale: 0.2 },
  },
  terms: {
    restraint: { unit: "1", is: "1 + max(0, ampk_active) / k_ampk", means: "how far AMPK keeps TSC on Rheb" },
    release: {
      unit: "1",
      is: "max(0, akt_active / k_akt)^n_akt + max(0, mechanical_drive) / k_mechanical",
      means: "how far Akt and load take TSC off Rheb",
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
      rate: "k_hydrolysis * tsc * gtp",
      means: "TSC makes Rheb hydrolyse its GTP; Akt, load and AMPK set how much TSC acts",
      evidence: { refs: ["inoki2002", "song2017", "gwinn2008"] },
    },
  },
  offers: {
    rheb_gtp: { unit: "1", is: "gtp", means: "GTP-bound share of Rheb" },
  },
  genes: { TSC1: ["k_hydrolysis"], TSC2: ["k_hydrolysis"] },
  limits: [
    "amino acids do not move TSC here, although their removal brings TSC2 to the lysosome through the Rags (Demetriades 2014)",
    "how AMPK divides between TSC2 and raptor is a choice of the fit",
    "REDD1, hypoxia, Wnt and ERK on TSC2 are not modelled",
    "load adds 1.6-fold to fasted Rheb-GTP but only 1.07-fold at a fed Akt signal, which has freed most of it already",
    "without TSC2, Rheb is fully loaded",
  ],
});
