import { hormoneInputs } from "../signalling/hormone-inputs.ts";
import { arcuateCell, brainPorts } from "./brain.ts";
import { adjusted, assumed, derived, type Tissue } from "./tissue.ts";

/** AgRP cells of the arcuate nucleus. */
export const agrp: Tissue = {
  about: "AgRP cells of the arcuate nucleus",
  lacks: ["smad", "srebp1", "erk"],
  adjustments: {
    ...arcuateCell,
    "hormone_inputs.n_leptin": adjusted(
      hormoneInputs,
      "n_leptin",
      0.4,
      assumed("leptin is reported to lower hypothalamic AMPK", "T172 of AgRP cells over leptin"),
    ),
    "hormone_inputs.n_ghrelin": adjusted(
      hormoneInputs,
      "n_ghrelin",
      0.5,
      assumed(
        "ghrelin and fasting are reported to raise AMPK of AgRP cells",
        "T172 of AgRP cells over ghrelin",
      ),
    ),
    "hormone_inputs.gain_leptin": adjusted(
      hormoneInputs,
      "gain_leptin",
      0.03,
      derived("cota2006", "leptin raises hypothalamic mTORC1; half of what POMC cells have is assumed"),
    ),
  },
  ports: brainPorts,
};
