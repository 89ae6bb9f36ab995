import type { Parameter } from "../../src/lang/index.ts";
import { aminoAcidSensing } from "../signalling/amino-acid-sensing.ts";
import { ampk } from "../signalling/ampk.ts";
import { hormoneInputs } from "../signalling/hormone-inputs.ts";
import { insulinReceptor } from "../signalling/insulin-receptor.ts";
import { leucineGate, modestRedd1, restingPorts, seenAtRest, sestrin2Tissue } from "./shared.ts";
import { adjusted, assumed, derived, type Ref } from "./tissue.ts";

type Adjustments = Readonly<Record<string, Parameter<Ref>>>;

/** What every cell of the brain has: insulin behind the barrier, low amino acids. */
export const brainCell: Adjustments = {
  ...seenAtRest({ insulin: 5.4, leucine: 0.015, eaa: 0.15, arginine: 0.02, place: "cerebrospinal fluid" }),
  ...sestrin2Tissue,
  ...modestRedd1,
  ...leucineGate(0.015, 2, 0.15, "the fasted level of the brain"),
  "insulin_receptor.gain_insulin": adjusted(
    insulinReceptor,
    "gain_insulin",
    2.6,
    assumed(
      "cerebrospinal insulin of the fasted (0.9 mU/L), set to the fasted drive of muscle",
      "p-Akt of the tissue over cerebrospinal insulin",
    ),
  ),
  "amino_acid_sensing.km_arginine": adjusted(
    aminoAcidSensing,
    "km_arginine",
    0.01,
    assumed("arginine of the brain is low", "S6K1 of neurons over arginine"),
  ),
};

/** What cells of the arcuate nucleus have besides: S6K1 on AMPK, and glucose sensing. */
export const arcuateCell: Adjustments = {
  ...brainCell,
  "energy_ampk.gain_s6k1": adjusted(
    ampk,
    "gain_s6k1",
    5,
    assumed(
      "S6K1 is reported to set S491 of AMPK alpha2 and so to carry leptin; the size is assumed",
      "S491 and AMPK activity of the hypothalamus over leucine and leptin",
    ),
    2.5,
  ),
  "hormone_inputs.n_glucose": adjusted(
    hormoneInputs,
    "n_glucose",
    1,
    derived(
      "claret2007",
      "POMC and AgRP cells both need AMPK to sense glucose; the exponent gives its direction",
    ),
  ),
};

/** Ports of a brain cell, and what of the body belongs there. */
export const brainPorts = {
  ...restingPorts,
  insulin_local: "insulin of the brain (plasma insulin across the barrier, with its lag)",
  leucine_local: "leucine of the brain",
  eaa_local: "other essential amino acids of the brain",
  arginine_local: "arginine of the brain",
} as const;
