import type { Wording } from "./wording.ts";

/** How the faults of a protocol file are worded. */
export const protocolMessages = {
  // the file
  "file-too-large": (d) => `the file has ${d.found}; at most ${d.expected} are read`,
  "file-archive": (d) => `the file is an archive (${d.found}): unpack it and give the protocol that is in it`,
  "not-utf8": (d) => `the file is not UTF-8 text: byte ${d.found} cannot be read`,
  "file-empty": () => "the file is empty: a protocol starts with equator: 1",
  "yaml-syntax": (d) => `this is not YAML: ${d.found}`,
  "yaml-tab": () => "a tab stands where YAML takes only spaces",
  "yaml-tag": (d) => `the tag ${d.found} is not read here`,
  "yaml-merge-key": () => "merge keys (<<) are not read here",
  "yaml-key": (d) => `a name is needed before the colon, found ${d.found}`,
  "yaml-duplicate-key": (d) => `${d.found} is given twice in one group`,
  "yaml-several-documents": () => "the file holds several documents (---); a protocol is one",
  "yaml-too-many-aliases": (d) => `the file has more than ${d.expected} anchors or aliases`,
  "yaml-too-deep": (d) => `the file nests deeper than ${d.expected} levels`,
  "yaml-too-many-parts": (d) => `the file has more than ${d.expected} parts`,

  // fields
  "missing-field": (d) => `${d.found} is missing`,
  "unknown-field": (d) => `${d.found} is not a field here`,
  "wrong-type": (d) => `expected ${d.expected}, found ${d.found}`,
  "wrong-version": (d) => `this is read as version ${d.expected}, found ${d.found}`,
  "unknown-word": (d) => `${d.found} is not one of ${d.expected}`,
  "unknown-entry": (d) => `${d.found} is no ${d.expected} of this protocol`,
  "bad-name": (d) => `${d.found} is not a name: names are ${d.expected}`,
  "bad-time": (d) => `expected ${d.expected}, found ${d.found}`,
  "bare-number": (d) => `${d.found} has no unit: expected ${d.expected}`,
  "bad-quantity": (d) => `expected ${d.expected}, found ${d.found}`,
  "unknown-unit": (d) => `the unit of ${d.found} is not known: expected ${d.expected}`,
  "wrong-dimension": (d) => `${d.found} is of another kind: expected ${d.expected}`,
  "out-of-range": (d) => `${d.found} is out of range: expected ${d.expected}`,

  "number-not-set": (d) => `${d.found} cannot be given a value: ${d.expected}`,

  // entries
  "entry-without-kind": (d) => `this entry says nothing that happens: expected ${d.expected}`,
  "entry-of-two-kinds": (d) => `one entry is one thing, found ${d.found}`,
  contradiction: (d) => `${d.found} contradict each other: ${d.expected}`,
  "field-needs": (d) => `${d.found} needs ${d.expected}`,
  "parts-exceed-whole": (d) => `${d.found} is more than ${d.expected}, which contains it`,
  "not-a-compound": (d) => `${d.found} is not given as a compound`,
  "unknown-compound": (d) => `nothing is known of the compound ${d.found}`,
  "level-only": (d) => `${d.found} is a research-only agent: it takes ${d.expected}, never an amount`,
  "dose-only": (d) => `${d.found} takes ${d.expected}`,

  // warnings: a protocol comes with them
  "unusual-value": (d) => `${d.found} is unusual: most are ${d.expected}`,
  "other-entry": (d) => `${d.found} is read as a dose of a drug`,

  // subject
  "subject-outside-model": (d) =>
    `the model does not hold for ${d.found}, so it is not run: expected ${d.expected}`,

  // timeline
  "before-start": (d) => `this would happen at ${d.found}, before the start at ${d.expected}`,
  "after-end": (d) => `this would happen at ${d.found}, after the end at ${d.expected}`,
  "until-before-at": (d) => `until ${d.found} is not after its beginning at ${d.expected}`,
  "meal-in-fast": (d) => `food at ${d.found}, within the fast of ${d.expected}`,
  "clamps-overlap": (d) => `a clamp from ${d.found}, while the same quantity is held by ${d.expected}`,
  "training-overlaps": (d) => `training from ${d.found}, during the training of ${d.expected}`,
  "training-asleep": (d) => `training at ${d.found}, during the sleep of ${d.expected}`,
  "training-immobilised": (d) => `training at ${d.found} of a limb that is immobilised by ${d.expected}`,
  "sleep-overlaps": (d) => `sleep from ${d.found}, during the sleep of ${d.expected}`,
  "oxygen-overlaps": (d) => `oxygen from ${d.found}, while it is held by ${d.expected}`,
  "energy-impossible": (d) =>
    `${d.found} of the energy cannot be had from carbohydrate and fat: ${d.expected}`,
  "too-many-events": (d) => `the protocol expands to more than ${d.expected} events`,
  "too-many-faults": (d) => `only the first ${d.expected} faults are listed`,
} satisfies Record<string, Wording>;

/** Codes of the protocol language. */
export type ProtocolCode = keyof typeof protocolMessages;
