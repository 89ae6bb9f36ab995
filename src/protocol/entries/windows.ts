import * as z from "zod/mini";
import type { Complaint } from "../complaint.ts";
import { clockTime, span } from "../fields.ts";
import { defineEntry, timing } from "./define-entry.ts";

const windowFields = z.strictObject({
  until: z.optional(clockTime),
  duration: z.optional(span("How long it lasts", "16 h")),
});
type Window = z.output<typeof windowFields>;

function checkWindow(window: Window, name: string): Complaint[] {
  const both = window.until !== undefined && window.duration !== undefined;
  if (both)
    return [
      { code: "contradiction", path: [name], found: "until and duration", expected: "give one of them" },
    ];
  if (window.until !== undefined || window.duration !== undefined) return [];
  return [
    {
      code: "field-needs",
      path: [name],
      atKey: true,
      found: name,
      expected: 'until: "07:00" or duration: 8 h',
    },
  ];
}

function lengthOf(window: Window) {
  return window.until === undefined ? (window.duration ?? 0) : { clock: window.until };
}

/** A fast: a promise that nothing is eaten, held against the meals. `until` is the next time that the clock says so. */
export const fast = defineEntry({
  key: "fast",
  about: "A window without food; meals within it are refused",
  fields: z.strictObject({ ...timing, fast: windowFields }),
  check: (entry) => checkWindow(entry.fast, "fast"),
  happen: (entry) => [{ kind: "fast", duration: lengthOf(entry.fast), quantities: {}, words: {} }],
});

/** Sleep; `until` is the next time that the clock says so. */
export const sleep = defineEntry({
  key: "sleep",
  about: "Sleep, until a time of day or for a length of time",
  fields: z.strictObject({ ...timing, sleep: windowFields }),
  check: (entry) => checkWindow(entry.sleep, "sleep"),
  happen: (entry) => [{ kind: "sleep", duration: lengthOf(entry.sleep), quantities: {}, words: {} }],
});
