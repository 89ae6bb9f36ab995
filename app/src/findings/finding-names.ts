import type { Finding, Severity } from "equator/analysis";

/** What findings are called. */
export const findingNames: Readonly<Record<Finding["code"], string>> = {
  "gas-and-brake": "Growth and maintenance on together",
  "training-interference": "One kind of training against another",
  "both-on-explained": "Both on, explained",
  "chronic-activation": "On nearly always",
  "chronic-suppression": "Low nearly always",
  "no-low-phase": "No low phase",
  "poor-placement": "The same exposure evokes more elsewhere",
  "rest-days": "Days of rest",
  "training-months": "Weeks of both kinds of training",
  "block-lengths": "Lengths of blocks",
  "meal-protein": "Protein per meal",
  "day-protein-training": "Protein per day beside training",
  "day-protein-low": "Little protein per day",
  "energy-low": "Little energy",
  "agent-status": "Status of a compound",
  "agent-evidence": "Evidence for a compound",
  "agent-reach": "What a body reaches of a compound",
};

/** Severity as a word, with a mark that differs in shape. */
export const severities: Readonly<Record<Severity, { readonly mark: string; readonly word: string }>> = {
  conflict: { mark: "◆", word: "conflict" },
  warning: { mark: "▲", word: "warning" },
  note: { mark: "○", word: "note" },
};
