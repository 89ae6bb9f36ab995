import type { Agent } from "./agent.ts";
import { foodStatus, noSubstance } from "./status.ts";

/** Hemp, olive, flax and coconut oil, leafy greens: named, not searched for. */
export const plantOilsGreens: Agent = {
  id: "plant_oils_greens",
  name: "Hemp, olive, flax and coconut oils; leafy greens",
  aliases: ["olive_oil", "coconut_oil", "leafy_greens"],
  class: "food",
  taken: "food",
  targets: [],
  kinetics: [],
  potency: [],
  effects: [
    { text: "Named by a reader as lowering mTOR; no study of it was searched for", unverified: true },
  ],
  evidence: { any: "none", mtor: "none", note: "A claim alone." },
  approval: foodStatus,
  wada: noSubstance,
  gaps: ["nothing was searched for"],
  modelled: {
    not: "no mechanism on the network is known for them; their fat and carbohydrate are written as meals",
  },
};
