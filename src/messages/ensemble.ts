import type { Wording } from "./wording.ts";

/** How the faults of ensembles are worded. */
export const ensembleMessages = {
  "readout-unknown": (d) => `${d.found ?? ""} is not a readout of the system`,
  "worker-died": (d) => `a worker thread ended before its work was done: ${d.found ?? "it gave no reason"}`,
  "ensemble-stopped": () => "the ensemble was stopped before its end",
  "readout-not-finite": (d) => `a readout of ${d.where.path ?? "the run"} is not a number`,
  "members-failed": (d) =>
    `${d.found ?? ""} of ${d.expected ?? ""} members could not be simulated: they are in no band`,
  "simulations-failed": (d) =>
    `${d.found ?? ""} of ${d.expected ?? ""} simulations failed: they are left out`,
  "nothing-varies": (d) => `no number of the system ${d.found ?? ""} has a spread: nothing can be varied`,
} satisfies Readonly<Record<string, Wording>>;
