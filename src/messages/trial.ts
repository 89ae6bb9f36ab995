import type { Diagnostic } from "./diagnostic.ts";
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
  "trial-window-beyond": (d) => `the window ends at ${d.found} h, beyond the ${d.expected}`,
  "trial-unit": (d) => `${d.found} is not a unit of ${d.expected}`,
  "trial-unit-unknown": (d) =>
    `${d.found} is not a word for a unit that is known; it is read as ${d.expected}`,
  "trial-error-kind": (d) => `${d.found} is not a kind of error: expected ${d.expected}`,
  "trial-twice": (d) => `two folders hold a trial ${d.found}: ${d.expected}`,
  "trial-row-twice": (d) => `two folders hold a row ${d.found}: ${d.expected}`,
  "trial-no-readout": (d) => `not scored: the system has no readout ${d.found}`,
  "trial-not-comparable": (d) => `not scored: ${d.found} cannot be compared with ${d.expected}`,
  "trial-arm-not-run": (d) => `not scored: the arm ${d.found} did not run`,
  "trial-no-value": (d) => `not scored: ${d.found} ${d.expected}`,
} satisfies Record<string, Wording>;

/** Codes of trial folders. */
export type TrialCode = keyof typeof trialMessages;

/** A fault of a trial on one line: what is wrong, and the next step. */
export function trialSentence(fault: Diagnostic<TrialCode>): string {
  const hint = fault.hint === undefined ? "" : ` (${fault.hint})`;
  return `${trialMessages[fault.code](fault)}${hint}`;
}
