import { hormoneInputs } from "../signalling/hormone-inputs.ts";
import { arcuateCell, brainPorts } from "./brain.ts";
import { adjusted, derived, type Tissue } from "./tissue.ts";

/** POMC cells of the arcuate nucleus: leptin acts there without AMPK, and ghrelin has no receptor. */
export const pomc: Tissue = {
  about: "POMC cells of the arcuate nucleus",
  lacks: ["smad", "srebp1", "erk"],
  adjustments: {
    ...arcuateCell,
    "hormone_inputs.gain_leptin": adjusted(
      hormoneInputs,
      "gain_leptin",
      0.06,
      derived("cota2006", "leptin raises hypothalamic mTORC1, through PI3K; the size is assumed"),
    ),
  },
  ports: brainPorts,
};
