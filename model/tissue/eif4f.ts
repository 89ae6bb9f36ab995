import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "./fitting.ts";

/** 4E-BP1 and the eIF4F complex that it holds back; rapamycin loses its grip on 4E-BP1 with time. */
export const eif4f = defineModule({
  id: "eif4f",
  about: "4E-BP1 phosphorylated by mTORC1, partly even drug-bound, and the eIF4E it frees for eIF4F.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    mtorc1_drugbound: { unit: "1", typical: 0, means: "mTORC1 held by rapamycin" },
    rapamycin_occupancy: { unit: "1", typical: 0, means: "share of mTOR that rapamycin occupies" },
  },
  parameters: defineParameters({
    binding_protein_level: {
      value: 1,
      unit: "1",
      means: "4E-BP1 relative to normal muscle",
      evidence: {
        grade: "assumed",
        why: "unit of expression, 1 by definition",
        wouldSettle: "nothing to settle: a unit",
      },
      spread: { kind: "none", why: "1 by definition" },
    },
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
      value: 0.15,
      unit: "1",
      means: "activity of drug-bound mTORC1 toward 4E-BP1 in the first hours",
      evidence: {
        grade: "transferred",
        ref: "choo2008",
        at: "4E-BP1 inhibited at 1 to 3 h",
        from: "cell lines",
        why: "only source of the time course; some cell types differ",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_resistant_late: {
      value: 0.45,
      unit: "1",
      means: "what adaptation adds to that activity, from about 6 h on",
      evidence: {
        grade: "transferred",
        ref: "choo2008",
        at: "4E-BP1 phosphorylated again within 6 h",
        from: "cell lines",
        why: "only source of the time course; likely too high for muscle, whose synthesis stays blocked a day after lifting",
      },
      spread: { kind: "lognormal", factor: 1.5 },
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
    tau_assembly: {
      value: 10,
      unit: "min",
      means: "lag of eIF4F assembly",
      evidence: {
        grade: "assumed",
        why: "assembly follows 4E-BP1 within one biopsy interval",
        wouldSettle: "cap pull-down at 5 to 30 min after amino acids",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    phosphorylated: { unit: "1", initial: 0.373, means: "share of 4E-BP1 hyperphosphorylated", scale: 0.3 },
    adaptation: {
      unit: "1",
      initial: 0,
      means: "extra activity that drug-bound mTORC1 has regained",
      scale: 0.3,
    },
    complex: { unit: "1", initial: 0.459, means: "share of eIF4E in eIF4F", scale: 0.5 },
  },
  terms: {
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
    assembly: {
      to: "complex",
      rate: "1 / (1 + holding) / tau_assembly",
      means: "eIF4E that 4E-BP1 does not hold joins eIF4G",
      evidence: { refs: ["thoreen2009"] },
    },
    disassembly: {
      from: "complex",
      rate: "complex / tau_assembly",
      means: "eIF4F comes apart",
      evidence: {
        grade: "assumed",
        why: "same lag both ways",
        wouldSettle: "cap pull-down after amino acids are withdrawn",
      },
    },
  },
  offers: {
    p_4ebp1: { unit: "1", is: "phosphorylated", means: "4E-BP1 phosphorylated at T37/46 and after" },
    eif4f: { unit: "1", is: "complex", means: "share of eIF4E in eIF4F" },
  },
  genes: { EIF4EBP1: ["binding_protein_level"] },
  limits: [
    "the return of 4E-BP1 under rapamycin is from cell lines; after lifting with drug it is attenuated here (1.1-fold of fasted against 1.55), in human muscle synthesis stays blocked",
    "p_4ebp1 at the end of lifting falls by 10 % here; in human muscle the fall is significant (Dreyer 2006), its size was not seen",
    "eIF4F spans 4-fold by construction; rat muscle spans more",
    "eIF4G, eIF4A, PDCD4 and eIF2B are not modelled",
  ],
});
