import { defineModule, defineParameters } from "../language.ts";
import { absentHere, atRest, level } from "./numbers.ts";

/** DEPTOR, made steadily and marked for degradation by the mTOR that it inhibits. */
export const deptor = defineModule({
  id: "tissue_deptor",
  about: "DEPTOR of a tissue, relative to rest: lost faster the more mTOR acts.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    mtorc2_active: { unit: "1", typical: 0.09, means: "active mTORC2" },
    disuse: { unit: "1", typical: 0, means: "immobilisation, 0 to 1" },
  },
  parameters: defineParameters({
    deptor_level: level("DEPTOR expression"),
    gain_disuse: absentHere(
      "what immobilisation adds to the making of DEPTOR",
      "the reading in which immobilisation raises DEPTOR sets it",
      "DEPTOR message and protein in immobilised human muscle",
    ),
    mtorc1_rest: atRest(0.086, "1", "active mTORC1 at rest", "active mTORC1 of the resting tissue"),
    mtorc2_rest: atRest(0.09, "1", "active mTORC2 at rest", "active mTORC2 of the resting tissue"),
    frac_mtor: {
      value: 0.5,
      unit: "1",
      means: "share of its loss that follows mTOR",
      evidence: {
        grade: "assumed",
        why: "DEPTOR accumulates without serum and falls with mitogens; the share was not seen",
        wouldSettle: "half-life of DEPTOR with and without an mTOR kinase inhibitor",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_marking: {
      value: 3,
      unit: "1",
      means: "mTOR activity, relative to rest, at half of the faster loss",
      evidence: {
        grade: "assumed",
        why: "saturates at several times the resting activity",
        wouldSettle: "half-life of DEPTOR over graded mTOR activity",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    tau_deptor: {
      value: 240,
      unit: "min",
      means: "turnover of DEPTOR at rest",
      evidence: {
        grade: "assumed",
        why: "falls within hours of serum",
        wouldSettle: "DEPTOR after cycloheximide",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    protein: { unit: "1", initial: "deptor_level", means: "DEPTOR relative to rest", scale: 1 },
  },
  terms: {
    mtor_relative: {
      unit: "1",
      is: "(max(0, mtorc1_active) / mtorc1_rest + max(0, mtorc2_active) / mtorc2_rest) / 2",
      means: "activity of both complexes relative to rest",
    },
    marking: {
      unit: "1",
      is: "(1 + k_marking) * michaelis(mtor_relative, k_marking)",
      means: "marking for degradation, 1 at rest",
    },
  },
  processes: {
    making: {
      to: "protein",
      rate: "deptor_level * (1 + gain_disuse * max(0, disuse)) / tau_deptor",
      means: "DEPTOR is made",
      evidence: {
        grade: "assumed",
        why: "at a constant rate: what governs its message is not modelled",
        wouldSettle: "DEPTOR message over feeding and exercise in human muscle",
      },
    },
    loss: {
      from: "protein",
      rate: "max(0.1, 1 - frac_mtor + frac_mtor * marking) * protein / tau_deptor",
      means: "mTOR marks DEPTOR for SCF-betaTrCP",
      evidence: { refs: ["gao2011", "zhao2011"] },
    },
  },
  offers: {
    deptor: { unit: "1", is: "protein", means: "DEPTOR relative to rest" },
  },
  genes: {
    DEPTOR: ["deptor_level"],
  },
  limits: [
    "DEPTOR and mTOR inhibit each other, too weakly here for the two stable states of a published model (Varusai 2018)",
    "S6K1 and RSK, which also mark it, are not inputs of their own",
  ],
});
