import { insulinReceptor } from "../signalling/insulin-receptor.ts";
import { stress } from "../signalling/stress.ts";
import { surroundings } from "../signalling/surroundings.ts";
import { commonPorts } from "./shared.ts";
import { adjusted, assumed, type Tissue } from "./tissue.ts";

/** Heart muscle: Sestrin1, like skeletal muscle, under the load of pressure. */
export const heart: Tissue = {
  about: "heart muscle",
  lacks: ["erk", "srebp1", "hormone_inputs"],
  adjustments: {
    "insulin_receptor.gain_insulin": adjusted(
      insulinReceptor,
      "gain_insulin",
      1.5,
      assumed("somewhat more sensitive than skeletal muscle", "p-Akt of heart over insulin steps"),
    ),
    "stress.gain_hif": adjusted(
      stress,
      "gain_hif",
      0.2,
      assumed("above skeletal muscle, below cell lines", "REDD1 of heart over oxygen steps"),
    ),
    "surroundings.amp_effect_rest": adjusted(
      surroundings,
      "amp_effect_rest",
      0.05,
      assumed("a heart never rests: above resting muscle", "phosphorus spectroscopy of the heart"),
    ),
  },
  ports: {
    ...commonPorts,
    insulin_local: "interstitial insulin",
    leucine_local: "free leucine of muscle cells",
    eaa_local: "other essential amino acids free in muscle cells",
    arginine_local: "plasma arginine",
    myostatin_free: "free myostatin and activin relative to rest",
    mechanical_drive: "load of pressure",
    exercising: "work above rest, 0 to 1",
    amp_effect: "effect of AMP on AMPK, 0 to 1",
  },
};
