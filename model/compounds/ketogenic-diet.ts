import type { Agent } from "./agent.ts";
import { foodStatus, noSubstance } from "./status.ts";

/** A diet of fat with little carbohydrate. */
export const ketogenicDiet: Agent = {
  id: "ketogenic_diet",
  name: "Ketogenic diet",
  class: "diet",
  taken: "setting",
  targets: [
    {
      node: "mTORC1",
      sign: -1,
      how: "p-S6 and p-Akt are lower, and kainate raises p-S6 less",
      tissue: "hippocampus and liver of rats",
      refs: ["mcdaniel2011"],
    },
    { node: "insulin", sign: -1, how: "less glucose to answer", unverified: true },
  ],
  kinetics: [],
  potency: [],
  effects: [
    {
      text: "A ketone ester with protein raised mTORC1 of human muscle: ketones and the diet that makes them do not do the same",
      refs: ["vandoorne2017"],
    },
  ],
  evidence: { any: "animal", mtor: "animal", note: "Blots of rats; nothing of mTOR in people was seen." },
  approval: foodStatus,
  wada: noSubstance,
  gaps: ["mTOR in people on the diet", "how long adaptation takes is that of fasts here"],
  modelled: {
    inSystem:
      "is written as meals: a tenth of energy as carbohydrate or less, protein as wanted, the rest fat, day after day; insulin, ketones and fatty acids follow",
  },
};
