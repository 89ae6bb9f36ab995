import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "../tissue/fitting.ts";
import { level } from "./numbers.ts";

/** What mTORC1 does to translation: T389 of S6K1, 4E-BP1 and eIF4F; rapamycin loses its grip on 4E-BP1 with time. */
export const s6k1Translation = defineModule({
  id: "tissue_s6k1_translation",
  about: "S6K1 T389, 4E-BP1 and eIF4F of a tissue, with what rapamycin leaves of each.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    mtorc1_drugbound: { unit: "1", typical: 0, means: "mTORC1 held by rapamycin" },
    rapamycin_occupancy: { unit: "1", typical: 0, means: "share of mTOR that rapamycin occupies" },
  },
  parameters: defineParameters({
    s6k1_level: level("S6K1"),
    k_t389: {
      value: 0.0286,
      unit: "1/min",
      means: "phosphorylation of T389 at full mTORC1",
      evidence: { grade: "fitted", to: ["tremblay2005", "mccoll2024"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_t389_basal: {
      value: 0.00225,
      unit: "1/min",
      means: "phosphorylation of T389 that rapamycin does not reach",
      evidence: { grade: "fitted", to: ["tremblay2005", "drummond2009"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_t389_off: {
      value: 0.05,
      unit: "1/min",
      means: "dephosphorylation of T389",
      evidence: {
        grade: "transferred",
        ref: "mccoll2024",
        at: "k42, 0.073 per min",
        from: "a model fitted to the same muscle, in amounts",
        why: "same step and tissue; slowed a little since the floor adds to the turnover",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    binding_protein_level: level("4E-BP1"),
    k_phosphorylation: {
      value: 0.415,
      unit: "1/min",
      means: "phosphorylation of 4E-BP1 at full mTORC1",
      evidence: { grade: "fitted", to: ["greenhaff2008", "dreyer2006"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_dephosphorylation: {
      value: 0.06,
      unit: "1/min",
      means: "dephosphorylation of 4E-BP1",
      evidence: {
        grade: "assumed",
        why: "4E-BP1 falls within the length of a lifting session",
        wouldSettle: "4E-BP1 in human muscle over the hour after amino acids are withdrawn",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_resistant: {
      value: 0.08,
      unit: "1",
      means: "activity of drug-bound mTORC1 toward 4E-BP1 in the first hours",
      evidence: {
        grade: "fitted",
        to: ["drummond2009"],
        how: "by hand: rapamycin abolishes the response to lifting in human muscle, where cell lines keep a share",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_resistant_late: {
      value: 0.06,
      unit: "1",
      means: "what adaptation adds to that activity, from about 6 h on",
      evidence: {
        grade: "fitted",
        to: ["drummond2009", "gundermann2014"],
        how: "by hand: the response is still blocked 24 h after lifting, so the regain of cell lines is not carried over",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    tau_adaptation: {
      value: 150,
      unit: "min",
      means: "time constant of that adaptation",
      evidence: {
        grade: "transferred",
        ref: "choo2008",
        at: "4E-BP1 phosphorylated again within 6 h",
        from: "cell lines",
        why: "only source of the time course",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
    excess_binding: {
      value: 3,
      unit: "1",
      means: "free 4E-BP1 sites per eIF4E when none is phosphorylated, affinity included",
      evidence: {
        grade: "assumed",
        why: "the factor that free eIF4E spans; rat muscle spans 12-fold in eIF4G binding while synthesis doubles",
        wouldSettle: "cap pull-down of 4E-BP1 and eIF4G on human biopsies",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    t389: { unit: "1", initial: 0.086, means: "share of S6K1 with T389 phosphorylated", scale: 0.1 },
    phosphorylated: { unit: "1", initial: 0.373, means: "share of 4E-BP1 hyperphosphorylated", scale: 0.3 },
    adaptation: {
      unit: "1",
      initial: 0,
      means: "extra activity that drug-bound mTORC1 has regained",
      scale: 0.3,
    },
  },
  terms: {
    active: { unit: "1", is: "s6k1_level * t389", means: "active S6K1" },
    kinase: {
      unit: "1",
      is: "mtorc1_active + (frac_resistant + adaptation) * mtorc1_drugbound",
      means: "mTORC1 as 4E-BP1 sees it",
    },
    holding: {
      unit: "1",
      is: "excess_binding * binding_protein_level * (1 - phosphorylated)^2",
      means: "4E-BP1 that can hold eIF4E",
    },
  },
  processes: {
    t389_by_mtorc1: {
      to: "t389",
      rate: "k_t389 * mtorc1_active * (1 - t389)",
      means: "mTORC1 phosphorylates T389",
      evidence: { refs: ["tremblay2005", "choo2008"] },
    },
    t389_basal: {
      to: "t389",
      rate: "k_t389_basal * (1 - t389)",
      means: "T389 without mTORC1 that rapamycin reaches",
      evidence: {
        grade: "assumed",
        why: "one dose of rapamycin leaves fasted mTORC1 signalling of human muscle unchanged, so that part of T389 must be insensitive",
        wouldSettle: "fasted T389 in muscle under an mTOR kinase inhibitor",
      },
    },
    t389_dephosphorylation: {
      from: "t389",
      rate: "k_t389_off * t389",
      means: "T389 is dephosphorylated",
      evidence: { refs: ["mccoll2024"] },
    },
    phosphorylation: {
      to: "phosphorylated",
      rate: "k_phosphorylation * kinase * (1 - phosphorylated)",
      means: "mTORC1 phosphorylates 4E-BP1, drug-bound mTORC1 in part",
      evidence: { refs: ["thoreen2009", "choo2008"] },
    },
    dephosphorylation: {
      from: "phosphorylated",
      rate: "k_dephosphorylation * phosphorylated",
      means: "4E-BP1 is dephosphorylated",
      evidence: { refs: ["dreyer2006"] },
    },
    adapting: {
      to: "adaptation",
      rate: "frac_resistant_late * rapamycin_occupancy / tau_adaptation",
      means: "4E-BP1 phosphorylation comes back under rapamycin, still through mTOR and raptor",
      evidence: { refs: ["choo2008"] },
    },
    forgetting: {
      from: "adaptation",
      rate: "adaptation / tau_adaptation",
      means: "the adaptation fades without the drug",
      evidence: {
        grade: "assumed",
        why: "as fast as it came; wash-out was not seen",
        wouldSettle: "4E-BP1 after wash-out and a second dose of rapamycin",
      },
    },
  },
  offers: {
    s6k1_active: {
      unit: "1",
      is: "active",
      means: "active S6K1, 1 if all of the normal tissue carried T389",
    },
    p_s6k1_t389: { unit: "1", is: "active", means: "S6K1 phosphorylated at T389" },
    p_4ebp1: { unit: "1", is: "phosphorylated", means: "share of 4E-BP1 hyperphosphorylated" },
    eif4f: { unit: "1", is: "1 / (1 + holding)", means: "share of eIF4E in eIF4F" },
  },
  genes: {
    RPS6KB1: ["s6k1_level"],
    EIF4EBP1: ["binding_protein_level"],
  },
  limits: [
    "S6K2 is not modelled",
    "eIF4F follows 4E-BP1 at once",
    "after amino acids T389 comes down too slowly: 1.6-fold at 180 min, against 1.1 in the pooled human data",
    "S6K1 that reads only the pulse part of Akt, as in PC12 cells, is not modelled: T389 is a low pass",
  ],
});
