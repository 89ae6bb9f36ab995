import { akt } from "../signalling/akt.ts";
import { insulinReceptor } from "../signalling/insulin-receptor.ts";
import { leucineGate, modestRedd1, restingPorts, seenAtRest, sestrin2Tissue } from "./shared.ts";
import { adjusted, assumed, derived, type Tissue } from "./tissue.ts";

/** Adipose tissue. */
export const adipose: Tissue = {
  about: "white adipose tissue",
  lacks: ["smad", "erk"],
  adjustments: {
    ...seenAtRest({ insulin: 14, leucine: 0.12, eaa: 1, arginine: 0.08, place: "the interstitium" }),
    ...sestrin2Tissue,
    ...modestRedd1,
    ...leucineGate(0.12, 2, 1, "the fasted level of plasma, where Sestrin2 tissues half-open"),
    "insulin_receptor.gain_insulin": adjusted(
      insulinReceptor,
      "gain_insulin",
      3,
      assumed(
        "lipolysis is far more sensitive to insulin than glucose uptake of muscle",
        "p-Akt of human adipose tissue over insulin steps",
      ),
    ),
    "akt.frac_t308_alone": adjusted(
      akt,
      "frac_t308_alone",
      0.3,
      derived(
        "kumar2010",
        "fat cells without rictor lose FoxO and AS160 phosphorylation and keep that of GSK3",
      ),
    ),
  },
  ports: {
    ...restingPorts,
    insulin_local: "interstitial insulin",
    leucine_local: "plasma leucine",
    eaa_local: "other essential amino acids of plasma",
    arginine_local: "plasma arginine",
  },
};
