import type { Wording } from "./wording.ts";

/** How the faults of what names and changes a part of a protocol are worded. */
export const editMessages = {
  "path-unreadable": (d) => `${d.found} does not name a part of a protocol: expected ${d.expected}`,
  "path-unknown": (d) => `the protocol has no ${d.found}`,
  "shift-impossible": (d) => `${d.found}: expected ${d.expected}`,
  "value-refused": (d) => `with ${d.found} the protocol cannot be run: ${d.expected}`,
} satisfies Readonly<Record<string, Wording>>;
