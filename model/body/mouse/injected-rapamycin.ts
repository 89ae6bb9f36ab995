import { defineModule, defineParameters } from "../../language.ts";
import { assumed, firstOrder } from "./numbers.ts";

/** Rapamycin that a mouse is injected with. */
export const injectedRapamycin = defineModule({
  id: "mouse_rapamycin",
  about: "Rapamycin from the peritoneum into blood, and what of it is free.",
  parameters: defineParameters({
    k_absorption: assumed(
      1,
      "1/h",
      "absorption from the peritoneum",
      ["within hours", "blood in the first hours"],
      2,
    ),
    volume_central: assumed(
      4,
      "L/kg",
      "apparent volume, whole blood",
      [
        "as the central volume of people; uptake by tissues is within it",
        "blood over the day after one injection",
      ],
      2,
    ),
    half_life_blood: assumed(
      8,
      "h",
      "half-life in blood",
      [
        "shorter than in people, as metabolism of small animals; no abstract with a number for mice was found",
        "blood over the day after one injection",
      ],
      1.6,
    ),
    frac_free: assumed(
      0.0007,
      "1",
      "free share of whole blood",
      [
        "a fortieth free in plasma, over what red cells hold, as in people",
        "unbound rapamycin of mouse plasma",
      ],
      2,
    ),
  }),
  states: {
    depot: {
      unit: "nmol/kg",
      initial: 0,
      means: "rapamycin where it was injected, by body mass",
      scale: 1000,
    },
    blood: { unit: "nmol/L", initial: 0, means: "rapamycin of whole blood", scale: 100 },
  },
  processes: {
    leaving: {
      from: "depot",
      rate: "k_absorption * depot",
      means: "it leaves the peritoneum",
      evidence: firstOrder,
    },
    absorption: {
      to: "blood",
      rate: "k_absorption * depot / volume_central",
      means: "it comes into blood",
      evidence: firstOrder,
    },
    elimination: {
      from: "blood",
      rate: "log(2) / half_life_blood * blood",
      means: "elimination",
      evidence: firstOrder,
    },
  },
  offers: {
    rapamycin_blood: { unit: "nmol/L", is: "blood", means: "rapamycin in whole blood" },
    rapamycin_free: { unit: "nmol/L", is: "frac_free * blood", means: "free rapamycin" },
  },
  limits: ["one compartment; by mouth it is as if injected", "no number of it comes from mice"],
});
