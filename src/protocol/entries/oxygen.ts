import * as z from "zod/mini";
import { quantity, span } from "../fields.ts";
import { defineEntry, timing } from "./define-entry.ts";

/** Oxygen in what is breathed (or in the gas over cells), as a fraction; 21 % is as it is. */
export const oxygen = defineEntry({
  key: "oxygen",
  about: "Oxygen in the air breathed, or over cells",
  fields: z.strictObject({
    ...timing,
    oxygen: quantity("Fraction of oxygen", {
      units: ["1"],
      examples: ["12 %"],
      plain: true,
      least: 0,
      most: 1,
    }),
    duration: span("How long", "6 h"),
  }),
  check: () => [],
  happen: (entry) => [
    { kind: "oxygen", duration: entry.duration, quantities: { fraction: entry.oxygen }, words: {} },
  ],
});
