import * as z from "zod/mini";
import type { Complaint } from "../complaint.ts";
import { limbs, span, word } from "../fields.ts";
import { defineEntry, timing } from "./define-entry.ts";

const limb = word("A limb", limbs);

/** Disuse: one event for each limb; bed rest is one event for the whole body. */
export const immobilise = defineEntry({
  key: "immobilise",
  about: "Disuse of limbs (a cast), or bed rest",
  fields: z.strictObject({
    ...timing,
    immobilise: z.union([
      z.enum(["bed_rest"]),
      z.strictObject({
        limb: z
          .union([limb, z.array(limb).check(z.minLength(1))])
          .check(z.meta({ description: "The limbs" })),
      }),
    ]),
    duration: span("How long", "14 d"),
  }),
  check: ({ immobilise: what }): Complaint[] => {
    const named = what === "bed_rest" || typeof what.limb === "string" ? [] : what.limb;
    if (new Set(named).size === named.length) return [];
    const path = ["immobilise", "limb"];
    return [
      { code: "contradiction", path, found: "two entries of one limb", expected: "name each limb once" },
    ];
  },
  happen: ({ immobilise: what, duration, label }) => {
    const rest = { kind: "immobilise", duration, quantities: {}, ...(label === undefined ? {} : { label }) };
    if (what === "bed_rest") return [{ ...rest, words: { form: "bed_rest" } }];
    const named = typeof what.limb === "string" ? [what.limb] : what.limb;
    return named.map((limb) => ({ ...rest, words: { form: "limb" }, limb }));
  },
});
