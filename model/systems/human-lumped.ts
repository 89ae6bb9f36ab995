import type { System } from "../../src/lang/index.ts";
import { hmb } from "../compounds/hmb.ts";
import { agentsOfBodies } from "../compounds/index.ts";
import { rapamycin } from "../compounds/rapamycin.ts";
import { defineSystem } from "../language.ts";
import { adaptation } from "../lumped/adaptation.ts";
import { aminoAcids } from "../lumped/amino-acids.ts";
import { body } from "../lumped/body.ts";
import { lumpedExposures } from "../lumped/exposures.ts";
import { fuels } from "../lumped/fuels.ts";
import { glucose } from "../lumped/glucose.ts";
import { gut } from "../lumped/gut.ts";
import { insulin } from "../lumped/insulin.ts";
import { loading } from "../lumped/loading.ts";
import { signalling } from "../lumped/signalling.ts";
import { turnover } from "../lumped/turnover.ts";
import type { references } from "../references.ts";
import { lumpedReadouts } from "./human-lumped-readouts.ts";
import { lumpedWires } from "./human-lumped-wires.ts";

/** A rival of `human-adult` with 40 states: the same protocols and assays, one muscle, and one step for many. */
export const humanLumped: System<keyof typeof references> = defineSystem({
  id: "human-lumped",
  about:
    "A human adult in 40 states: food, fuels and one muscle, each step standing for many; a rival of the large system.",
  modules: {
    gut,
    amino_acids: aminoAcids,
    insulin,
    glucose,
    fuels,
    body,
    rapamycin,
    hmb,
    "muscle.loading": loading,
    "muscle.signalling": signalling,
    "muscle.turnover": turnover,
    "muscle.adaptation": adaptation,
  },
  wires: lumpedWires,
  exposures: lumpedExposures,
  readouts: lumpedReadouts,
  agents: agentsOfBodies,
  settle: "0 h",
});
