import type { Wording } from "./wording.ts";

/** How the faults of the command line are worded. */
export const cliMessages = {
  "file-unreadable": (d) => `cannot read ${d.found}: ${d.expected}`,
  "file-too-large": (d) => `${d.found} has more than ${d.expected}`,
  "file-unwritable": (d) => `${d.found} cannot be written: ${d.expected}`,
  "file-exists": (d) => `${d.found} is there already and is left as it is`,
  "starts-differ": (d) => `${d.found}: they cover different hours of the day`,
  "settings-differ": (d) =>
    `the report was made with ${d.expected}, and this run with ${d.found}: the result is another one`,
  "lengths-differ": (d) => `${d.found}: their means and hours are of different spans`,
  "not-a-report": (d) => `${d.found} is not a report of this program`,
  "bad-option": (d) => `${d.found} cannot be used: expected ${d.expected}`,
  "wrong-system": (d) => `the system ${d.found} takes ${d.expected}`,
  "reading-failed": (d) => `the reading ${d.found} could not be run and is left out: ${d.expected}`,
  "unknown-trial": (d) => `${d.found} is not the id of a trial`,
  "no-trials": (d) => `${d.found} holds no trial: a trial is a folder with about.json and data.csv`,
  "unknown-template": (d) => `${d.found} is not a template: there are ${d.expected}`,
  "unknown-thing": (d) => `${d.found} names nothing in ${d.expected}`,
  "no-suite-case": (d) =>
    `${d.found} holds no case of the SBML Test Suite: a case is a folder NNNNN with its settings and models`,
} satisfies Record<string, Wording>;

/** Codes of the command line. */
export type CliCode = keyof typeof cliMessages;
