import { defineModule, defineParameters } from "../language.ts";
import { jointSearch, jointSearchEdge } from "../tissue/fitting.ts";
import { atRest, level } from "./numbers.ts";

/** The Rags: opened by leucine against Sestrin (1 in muscle and heart, 2 elsewhere), by arginine against CASTOR1. */
export const aminoAcidSensing = defineModule({
  id: "tissue_amino_acid_sensing",
  about:
    "Active Rags of a tissue: a leucine gate, amplified by other amino acids and by arginine, shifted by Sestrin.",
  needs: {
    leucine_local: {
      unit: "mmol/L",
      typical: 0.13,
      means: "leucine where the cells sense it: of the cell in muscle, portal, of the brain, else plasma",
    },
    eaa_local: { unit: "mmol/L", typical: 3.2, means: "other essential amino acids in the same place" },
    arginine_local: { unit: "mmol/L", typical: 0.08, means: "arginine in the same place" },
    sestrin2: { unit: "1", typical: 1, means: "inducible Sestrin relative to rest" },
    glucocorticoid: { unit: "1", typical: 1, means: "cortisol action relative to its daily mean" },
  },
  parameters: defineParameters({
    km_leucine: {
      value: 0.166,
      unit: "mmol/L",
      means: "local leucine at half opening of the gate (effective)",
      evidence: { grade: "fitted", to: ["mccoll2024", "tremblay2005"], how: jointSearch },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    n_leucine: {
      value: 4,
      unit: "1",
      means: "steepness of the leucine gate",
      evidence: { grade: "fitted", to: ["mccoll2024", "tremblay2005"], how: jointSearchEdge },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    frac_basal: {
      value: 0.02,
      unit: "1",
      means: "Rag activity without leucine",
      evidence: {
        grade: "assumed",
        why: "without leucine S6K1 stays at its placebo level whatever the other amino acids do; not quite zero",
        wouldSettle: "Rag nucleotides or mTOR on lysosomes of human muscle without leucine",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_leucine_alone: {
      value: 0.5,
      unit: "1",
      means: "activity with leucine alone, relative to leucine with all others",
      evidence: {
        grade: "assumed",
        why: "leucine alone gives a bit more than half of the S6K1 response of all essential amino acids",
        wouldSettle: "S6K1 after leucine with the others clamped at several levels",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    km_eaa: {
      value: 3.2,
      unit: "mmol/L",
      means: "other essential amino acids at half amplification",
      evidence: {
        grade: "assumed",
        why: "set at the fasted level, so that both a fall and a rise are felt",
        wouldSettle: "S6K1 after leucine with the others clamped at several levels",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_inducible: {
      value: 0.2,
      unit: "1",
      means: "share of the gate that follows inducible Sestrin2",
      evidence: {
        grade: "assumed",
        why: "muscle gates with Sestrin1, which ATF4 hardly induces; tissues of Sestrin2 have 0.6",
        wouldSettle: "Sestrin proteins of each tissue under protein restriction",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    gain_glucocorticoid: {
      value: 0.03,
      unit: "1",
      means: "how far cortisol above rest shifts the gate",
      evidence: {
        grade: "assumed",
        why: "in muscle KLF15 raises BCAT2, which burns leucine; the size was not seen, and 0.1 lowered basal T389 without blocking the response",
        wouldSettle: "dose response of S6K1 to leucine in muscle with and without days of prednisolone",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    castor_level: level("CASTOR1"),
    frac_castor: {
      value: 0.3,
      unit: "1",
      means: "share of Rag activity that CASTOR1 can withhold",
      evidence: {
        grade: "assumed",
        why: "lack of arginine lowers mTORC1 in part; the share per tissue was not seen",
        wouldSettle: "S6K1 over arginine in each tissue",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    km_arginine: {
      value: 0.03,
      unit: "mmol/L",
      means: "arginine that frees half of CASTOR1",
      evidence: {
        grade: "transferred",
        ref: "chantranupong2016",
        at: "Kd of CASTOR1 for arginine, about 30 umol/L",
        from: "purified protein and cell lines",
        why: "binding to the same protein",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    arginine_rest: atRest(0.08, "mmol/L", "arginine at rest", "arginine that the resting tissue sees"),
    leucine_rest: atRest(0.13, "mmol/L", "leucine at rest", "leucine that the resting tissue sees"),
  }),
  states: {},
  terms: {
    km: {
      unit: "mmol/L",
      is: "km_leucine * max(0.05, 1 - frac_inducible + frac_inducible * max(0, sestrin2)) * max(0.1, 1 - gain_glucocorticoid + gain_glucocorticoid * max(0, glucocorticoid))",
      means: "leucine at half opening, as Sestrin2 and cortisol shift it",
    },
    gate: {
      unit: "1",
      is: "hill(max(0, leucine_local), km, n_leucine)",
      means: "open share of the leucine gate",
    },
    amplification: {
      unit: "1",
      is: "frac_leucine_alone + (1 - frac_leucine_alone) * michaelis(max(0, eaa_local), km_eaa)",
      means: "what other amino acids add",
    },
    castor: {
      unit: "1",
      is: "1 - frac_castor * castor_level * (1 - michaelis(max(0, arginine_local), km_arginine) / michaelis(arginine_rest, km_arginine))",
      means: "what CASTOR1 leaves, 1 at resting arginine",
    },
  },
  processes: {},
  offers: {
    rag_active: {
      unit: "1",
      is: "frac_basal + (1 - frac_basal) * gate * amplification * max(0, min(1.3, castor))",
      means: "active share of the Rags",
    },
    amino_acid_relative: { unit: "1", is: "leucine_local / leucine_rest", means: "leucine relative to rest" },
  },
  genes: {
    CASTOR1: ["castor_level"],
  },
  limits: [
    "SLC38A9, SAMTOR and glutamine are not told apart",
    "no lag: the gate follows local leucine at once",
    "Rheb and the Rags multiply, so that a brake on either scales the response to both",
  ],
});
