import type { Agent } from "./agent.ts";

/** An antibiotic of the gut: named beside metformin, without a reason seen. */
export const neomycin: Agent = {
  id: "neomycin",
  name: "Neomycin",
  class: "antibiotic",
  taken: "amount",
  targets: [],
  kinetics: [],
  potency: [],
  effects: [
    { text: "Named beside metformin in the documents; no study of mTOR was searched for", unverified: true },
  ],
  evidence: { any: "none", mtor: "none", note: "A claim alone." },
  approval: {
    kind: "approved",
    text: "an antibiotic in use; its status was not looked up",
    unverified: true,
  },
  wada: { kind: "not-listed", text: "the list was not read", unverified: true },
  gaps: ["nothing was searched for"],
  modelled: {
    not: "no mechanism on the network is known: what antibiotics do to the gut's flora is not modelled",
  },
};
