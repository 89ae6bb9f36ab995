import { aminoAcidSensing } from "../signalling/amino-acid-sensing.ts";
import { insulinReceptor } from "../signalling/insulin-receptor.ts";
import { stress } from "../signalling/stress.ts";
import { surroundings } from "../signalling/surroundings.ts";
import { leucineGate, modestRedd1, restingPorts, seenAtRest, sestrin2Tissue } from "./shared.ts";
import { adjusted, assumed, derived, type Tissue } from "./tissue.ts";

/** T cells, with their receptor and CD28 on PI3K and on ERK. */
export const tCell: Tissue = {
  about: "T cells of the blood",
  lacks: ["smad", "srebp1"],
  adjustments: {
    ...seenAtRest({ insulin: 33, leucine: 0.12, eaa: 1, arginine: 0.08, place: "plasma" }),
    ...sestrin2Tissue,
    ...modestRedd1,
    ...leucineGate(0.08, 2, 0.5, "below the fasted level of plasma"),
    "surroundings.growth_factor_rest": adjusted(
      surroundings,
      "growth_factor_rest",
      0.005,
      assumed("a trace of tonic signal", "p-Akt of naive T cells with and without contact"),
    ),
    "insulin_receptor.gain_insulin": adjusted(
      insulinReceptor,
      "gain_insulin",
      0.15,
      assumed("few insulin receptors until activated", "insulin receptor of naive T cells"),
    ),
    "insulin_receptor.k_refractory": adjusted(
      insulinReceptor,
      "k_refractory",
      0.002,
      assumed("T-cell receptor with CD28 signals for a day", "p-Akt over 24 h of activation"),
    ),
    "amino_acid_sensing.frac_castor": adjusted(
      aminoAcidSensing,
      "frac_castor",
      0.6,
      assumed("T cells need arginine", "S6K1 of T cells over arginine"),
    ),
    "stress.frac_mtorc1": adjusted(
      stress,
      "frac_mtorc1",
      0.85,
      derived("shi2011", "HIF-1a of activated T cells needs mTOR; nearly all of it"),
    ),
  },
  ports: {
    ...restingPorts,
    insulin_local: "plasma insulin",
    leucine_local: "plasma leucine",
    eaa_local: "other essential amino acids of plasma",
    arginine_local: "plasma arginine",
    growth_factor: "T-cell receptor with CD28 on PI3K, 0 to 1",
    mitogen: "T-cell receptor on ERK, 0 to 1",
  },
};
