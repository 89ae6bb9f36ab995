import { aminoAcidSensing } from "../signalling/amino-acid-sensing.ts";
import { mtorComplexes } from "../signalling/mtor-complexes.ts";
import { s6k1Translation } from "../signalling/s6k1-translation.ts";
import { stress } from "../signalling/stress.ts";
import { surroundings } from "../signalling/surroundings.ts";
import { leucineGate, restingPorts, seenAtRest, sestrin2Tissue } from "./shared.ts";
import { adjusted, assumed, fitted, type Tissue } from "./tissue.ts";

/** A proliferating cell in medium: the cell of cell lines and of the published models. */
export const proliferating: Tissue = {
  about: "proliferating cell in medium, with ERK; a cell line",
  lacks: ["smad"],
  adjustments: {
    ...seenAtRest({ insulin: 0, leucine: 0.4, eaa: 2, arginine: 0.4, place: "medium" }),
    ...sestrin2Tissue,
    ...leucineGate(0.02, 1.5, 0.3, "Sestrin2 sets the half-point"),
    "amino_acid_sensing.km_leucine": adjusted(aminoAcidSensing, "km_leucine", 0.02, {
      grade: "measured",
      ref: "wolfson2016",
      at: "abstract: half-maximal activation of mTORC1 at 20 umol/L",
      in: "a human cell line",
    }),
    "surroundings.growth_factor_rest": adjusted(
      surroundings,
      "growth_factor_rest",
      0.02,
      assumed("a little serum", "p-Akt of the cell line over serum"),
    ),
    "surroundings.mitogen_rest": adjusted(
      surroundings,
      "mitogen_rest",
      0.05,
      assumed("a little serum", "p-ERK of the cell line over serum"),
    ),
    "stress.gain_hif": adjusted(
      stress,
      "gain_hif",
      2,
      fitted(
        "brugarolas2004",
        "by hand: hypoxia takes S6K1 of fibroblasts down through REDD1; mTORC1 falls to about half here",
      ),
    ),
    "s6k1_translation.frac_resistant": adjusted(s6k1Translation, "frac_resistant", 0.15, {
      grade: "transferred",
      ref: "choo2008",
      at: "4E-BP1 inhibited at 1 to 3 h",
      from: "cell lines",
      why: "the time course of the same cells",
    }),
    "s6k1_translation.frac_resistant_late": adjusted(s6k1Translation, "frac_resistant_late", 0.45, {
      grade: "transferred",
      ref: "choo2008",
      at: "4E-BP1 phosphorylated again within 6 h",
      from: "cell lines",
      why: "the time course of the same cells",
    }),
    "mtor_complexes.raptor_normal": adjusted(mtorComplexes, "raptor_normal", 0.85, {
      grade: "transferred",
      ref: "dorvash2019",
      at: "initial amounts of the model: 320 raptor to 376 mTOR",
      from: "a model of cancer cells",
      why: "the one stoichiometry that was found",
    }),
    "mtor_complexes.rictor_normal": adjusted(mtorComplexes, "rictor_normal", 0.24, {
      grade: "transferred",
      ref: "dorvash2019",
      at: "initial amounts of the model: 88 rictor to 376 mTOR",
      from: "a model of cancer cells",
      why: "the one stoichiometry that was found",
    }),
  },
  ports: {
    ...restingPorts,
    insulin_local: "insulin of the medium",
    leucine_local: "leucine of the medium",
    eaa_local: "other essential amino acids of the medium",
    arginine_local: "arginine of the medium",
    growth_factor: "serum on PI3K, 0 to 1",
    mitogen: "serum or EGF on ERK, 0 to 1",
  },
};
