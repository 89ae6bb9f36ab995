import type { Wording } from "./wording.ts";

/** How the faults of fits are worded. */
export const fitMessages = {
  "fit-unreadable": (d) => `this is not a fit file of this version: ${d.found}`,
  "unknown-fit": (d) => `${d.found} is not a fit of this program`,
  "fit-of-other-system": (d) => `${d.found} is a fit of the system ${d.expected}`,
  "fit-parameter-unknown": (d) => `the fit names ${d.found}, which the system ${d.expected} does not have`,
  "fit-not-run": () => "the model could be run on the trials from no start",
  "fit-nothing": (d) => `there is nothing to fit: ${d.found}`,
  "fit-data-changed": (d) => `the trial ${d.found} is not what the fit was made from`,
  "fit-model-changed": () =>
    "the system has changed since the fit was made: another result is to be expected",
} satisfies Record<string, Wording>;

/** Codes of fits. */
export type FitCode = keyof typeof fitMessages;
