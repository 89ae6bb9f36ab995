import type { Agent } from "./agent.ts";

/** Medicines for the thyroid and for sleep, unnamed. */
export const thyroidInsomniaMeds: Agent = {
  id: "thyroid_insomnia_meds",
  name: "Thyroid and insomnia medicines (unnamed)",
  class: "approved drugs, unnamed",
  taken: "amount",
  targets: [],
  kinetics: [],
  potency: [],
  effects: [{ text: "A reader asked about them without names; nothing was searched for", unverified: true }],
  evidence: { any: "none", mtor: "none", note: "A question alone." },
  approval: { kind: "approved", text: "medicines of several kinds; nothing was looked up", unverified: true },
  wada: { kind: "not-listed", text: "hangs on the medicine; the list was not read", unverified: true },
  gaps: ["which medicines were meant"],
  modelled: {
    not: "they have no names, so no mechanism: the body has a level of thyroid hormone that fasts move, and people with thyroid disease are outside the model",
  },
};
