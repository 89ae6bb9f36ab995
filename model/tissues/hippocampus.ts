import { surroundings } from "../signalling/surroundings.ts";
import { brainCell, brainPorts } from "./brain.ts";
import { adjusted, assumed, type Tissue } from "./tissue.ts";

/** Neurons of the hippocampus, with BDNF on PI3K and on ERK. */
export const hippocampus: Tissue = {
  about: "neurons of the hippocampus",
  lacks: ["smad", "srebp1"],
  adjustments: {
    ...brainCell,
    "surroundings.growth_factor_rest": adjusted(
      surroundings,
      "growth_factor_rest",
      0.02,
      assumed("a small tone of BDNF", "p-Akt of hippocampus with and without TrkB"),
    ),
  },
  ports: {
    ...brainPorts,
    growth_factor: "BDNF on PI3K, 0 to 1",
    mitogen: "BDNF on ERK, 0 to 1",
  },
};
