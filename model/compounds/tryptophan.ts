import type { Agent } from "./agent.ts";
import { foodStatus, noSubstance } from "./status.ts";

/** Tryptophan, as in turkey: said to make sleepy. */
export const tryptophan: Agent = {
  id: "tryptophan",
  name: "Tryptophan",
  class: "essential amino acid",
  taken: "food",
  targets: [],
  kinetics: [],
  potency: [],
  effects: [{ text: "Said to make sleepy after turkey; no study of it was searched for", unverified: true }],
  evidence: { any: "none", mtor: "none", note: "A claim alone." },
  approval: foodStatus,
  wada: noSubstance,
  gaps: ["nothing was searched for"],
  modelled: {
    not: "no mechanism on the network is known: it is one of the essential amino acids that the body takes as one group, and serotonin is not modelled",
  },
};
