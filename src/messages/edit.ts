import type { Wording } from "./wording.ts";

/** How the faults of what names and changes a part of a protocol are worded. */
export const editMessages = {
  "path-unreadable": (d) => `${d.found} does not name a part of a protocol: expected ${d.expected}`,
  "path-unknown": (d) => `the protocol has no ${d.found}`,
  "shift-impossible": (d) => `${d.found}: expected ${d.expected}`,
  "edit-unwritable": (d) =>
    `the text is written in a way in which ${d.found} cannot be changed: change it by hand`,
  "lever-unreadable": (d) => `${d.found} is no lever: expected ${d.expected}`,
  "scan-spans-differ": (d) =>
    `the runs last from ${d.found} to ${d.expected}: means and hours are of different spans`,
  "value-refused": (d) => `with ${d.found} the protocol cannot be run: ${d.expected}`,
} satisfies Readonly<Record<string, Wording>>;
