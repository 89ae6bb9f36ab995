import { defineModule, defineParameters } from "../language.ts";
import { absentHere } from "./numbers.ts";

/** Turns signals of the body into the ports of a tissue that does not contract: on AMPK, on AMP and on PI3K. */
export const hormoneInputs = defineModule({
  id: "tissue_hormone_inputs",
  about: "Hormones on basal AMPK, glucose and oxygen on AMP, growth factors on PI3K; no state.",
  needs: {
    glucagon_relative: { unit: "1", typical: 1, means: "portal glucagon relative to rest" },
    leptin_relative: { unit: "1", typical: 1, means: "leptin relative to rest" },
    ghrelin_relative: { unit: "1", typical: 1, means: "acyl ghrelin relative to rest" },
    glucose_relative: { unit: "1", typical: 1, means: "local glucose relative to rest" },
    tissue_oxygen: { unit: "1", typical: 1, means: "oxygen tension of the tissue relative to rest" },
    energy_stress: { unit: "1", typical: 0, means: "metformin, inhibited mitochondria or ischaemia, 0 to 1" },
    growth_factor: { unit: "1", typical: 0, means: "BDNF, T-cell receptor with CD28, or serum, 0 to 1" },
  },
  parameters: defineParameters({
    n_glucagon: absentHere(
      "exponent of glucagon on basal T172",
      "liver alone has it",
      "p-AMPK in liver over glucagon steps",
    ),
    n_leptin: absentHere(
      "exponent of leptin on basal T172, which it lowers",
      "AgRP cells alone have it",
      "T172 in AgRP cells over leptin",
    ),
    n_ghrelin: absentHere(
      "exponent of ghrelin on basal T172",
      "AgRP cells alone have it",
      "T172 in AgRP cells over ghrelin",
    ),
    amp_rest: {
      value: 0.0304,
      unit: "1",
      means: "effect of AMP on AMPK at rest",
      evidence: {
        grade: "assumed",
        why: "as resting muscle",
        wouldSettle: "phosphorus spectroscopy of the tissue",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    n_glucose: absentHere(
      "exponent of glucose on AMP, which it lowers",
      "cells of the arcuate nucleus alone have it",
      "T172 over glucose steps in the tissue",
    ),
    n_oxygen: absentHere(
      "exponent of oxygen on AMP, which it lowers",
      "liver alone has it: cell lines do not need AMPK for hypoxia to lower mTORC1",
      "T172 over oxygen steps in the tissue",
    ),
    gain_leptin: absentHere(
      "leptin on PI3K",
      "cells of the arcuate nucleus alone have it",
      "p-S6 in POMC and AgRP cells over leptin",
    ),
    gain_ghrelin: absentHere(
      "ghrelin above rest on PI3K",
      "the reading in which ghrelin raises hypothalamic mTORC1 sets it",
      "p-S6 in AgRP cells an hour after ghrelin",
    ),
  }),
  states: {},
  terms: {
    amp_basal: {
      unit: "1",
      is: "amp_rest / (max(0.2, glucose_relative)^n_glucose * max(0.2, tissue_oxygen)^n_oxygen)",
      means: "effect of AMP as glucose and oxygen set it",
    },
  },
  processes: {},
  offers: {
    hormone_drive: {
      unit: "1",
      is: "max(0.05, glucagon_relative)^n_glucagon * max(0.05, ghrelin_relative)^n_ghrelin / max(0.05, leptin_relative)^n_leptin",
      means: "hormones on basal T172, relative to rest",
    },
    amp_effect: {
      unit: "1",
      is: "min(0.95, amp_basal + (0.95 - amp_rest) * max(0, energy_stress))",
      means: "effect of AMP on AMPK, 0 to 1",
    },
    growth_drive: {
      unit: "1",
      is: "min(1, max(0, growth_factor) + gain_leptin * michaelis(max(0, leptin_relative), 1) + gain_ghrelin * max(0, ghrelin_relative - 1))",
      means: "growth factors that reach PI3K, 0 to 1",
    },
  },
  limits: ["directions have sources, exponents are assumed", "hormones act at once"],
});
