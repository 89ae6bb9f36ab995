import type { Agent } from "./agent.ts";
import { foodStatus, noSubstance } from "./status.ts";

/** Lectins of food: said to drive T cells, without a source. */
export const lectins: Agent = {
  id: "lectins",
  name: "Dietary lectins",
  class: "protein of plants",
  taken: "food",
  targets: [],
  kinetics: [],
  potency: [],
  effects: [{ text: "Said to drive T cells; no study of it was searched for", unverified: true }],
  evidence: { any: "none", mtor: "none", note: "A claim alone." },
  approval: foodStatus,
  wada: noSubstance,
  gaps: ["how much reaches blood uncooked or cooked", "nothing was searched for"],
  modelled: {
    not: "no mechanism with a number is known: lectins drive T cells in a dish, and how much of them reaches T cells from food is not",
  },
};
