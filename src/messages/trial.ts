import type { Wording } from "./wording.ts";

/** How the faults of a trial folder are worded. */
export const trialMessages = {
  "trial-json": (d) => `this is not JSON: ${d.found}`,
  "trial-about": (d) => `expected ${d.expected}, found ${d.found}`,
  "trial-source": () => "the paper has neither a pmid nor a doi",
  "trial-no-arms": () => "the folder holds no protocol: each arm is a .yaml file beside data.csv",
  "trial-no-rows": () => "the table holds no rows",
  "trial-quote": (d) => `a quote is opened and not closed in ${d.found}`,
  "trial-column-missing": (d) => `the column ${d.expected} is missing`,
  "trial-column-unknown": (d) => `${d.found} is not a column that is read`,
  "trial-column-twice": (d) => `the column ${d.found} stands twice in the header`,
  "trial-cell": (d) => `expected ${d.expected}, found ${d.found}`,
  "trial-id-twice": (d) => `the id ${d.found} was given to the row on line ${d.expected}`,
  "trial-arm": (d) => `${d.found} is no arm of this trial: there is no ${d.found}.yaml beside the table`,
  "trial-window": (d) => `the window ends at ${d.found} h, before it begins at ${d.expected} h`,
} satisfies Record<string, Wording>;

/** Codes of trial folders. */
export type TrialCode = keyof typeof trialMessages;
