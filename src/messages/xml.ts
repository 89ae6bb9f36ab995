import type { Wording } from "./wording.ts";

/** How the faults of an XML text are worded. */
export const xmlMessages = {
  // before parsing
  "xml-too-large": (d) => `the file has ${d.found}; at most ${d.expected} are read`,
  "xml-archive": (d) => `the file is an archive (${d.found}): unpack it and give the model that is in it`,
  "xml-encoding": (d) => `the file is encoded as ${d.found}: read are ${d.expected}`,
  "xml-bad-text": (d) => `the file is not ${d.expected} text: byte ${d.found} cannot be read`,
  "xml-doctype": () => "the file declares a document type (DOCTYPE), which is never read",

  // limits
  "xml-depth": (d) => `elements nest deeper than ${d.expected} levels`,
  "xml-too-many-elements": (d) => `the file has more than ${d.expected} elements`,
  "xml-too-many-attributes": (d) => `${d.found} has more than ${d.expected} attributes`,
  "xml-too-many-entries": (d) => `${d.found} has more than ${d.expected} entries`,

  // well-formedness
  "xml-syntax": (d) => `this is not well-formed XML: ${d.found}`,
  "xml-duplicate-attribute": (d) => `the attribute ${d.found} is given twice`,
  "xml-unknown-prefix": (d) => `the prefix ${d.found} is not declared`,
  "xml-unclosed": (d) => `the element ${d.found} is not closed`,
  "xml-mismatched-tag": (d) => `found ${d.found}, expected ${d.expected}`,
} satisfies Readonly<Record<string, Wording>>;
