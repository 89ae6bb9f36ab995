import { mediumParameters } from "../cells/medium-parameters.ts";
import { defineModule, defineParameters } from "../language.ts";

/** LR3 over cells: the receptor sees all of it, where the cells' own binding proteins take most of IGF-1. */
export const lr3InMedium = defineModule({
  id: "lr3_in_medium",
  about: "IGF-1 LR3 in a medium on the receptor of cells that make binding proteins.",
  inputs: { level: { unit: "nmol/L", default: 0, means: "LR3 in the medium" } },
  parameters: defineParameters({
    k_igf1: mediumParameters.k_igf1,
    ratio_potency: {
      value: 7,
      unit: "1",
      means: "potency of LR3 over IGF-1 in cells that make binding proteins",
      evidence: {
        grade: "transferred",
        ref: "ballard1993",
        at: "abstract: 5 to 10 times the potency of IGF-1 in L6 myoblasts; 6 times in growing rats",
        from: "L6 myoblasts of rats",
        why: "muscle cells in a medium make binding proteins of the same kinds",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
  }),
  states: {},
  processes: {},
  offers: {
    lr3_as_igf1_level: {
      unit: "nmol/L",
      is: "level * ratio_potency",
      means: "IGF-1 in the medium that would do as much",
    },
    growth_share: {
      unit: "1",
      is: "michaelis(level * ratio_potency, k_igf1)",
      means: "effect on PI3K, share of the largest",
    },
  },
  limits: [
    "one potency for all cells: where cells make no binding proteins, LR3 is not stronger than IGF-1",
    "IGF-1 and LR3 in one medium add as shares; they do not compete for the receptor",
    "a medium stays as it is: cells do not use LR3 up",
  ],
});
