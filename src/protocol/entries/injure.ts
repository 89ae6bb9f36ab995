import * as z from "zod/mini";
import { quantity, word } from "../fields.ts";
import { defineEntry, timing } from "./define-entry.ts";

/** Tissues that can be injured. */
const sites = ["skin", "muscle", "tendon"] as const;

/** An injury at one instant; what it opens is told as a share of a standard wound of the site. */
export const injure = defineEntry({
  key: "injure",
  about: "An injury of skin, muscle or tendon",
  fields: z.strictObject({
    ...timing,
    injure: z.strictObject({
      site: word("The tissue", sites),
      size: quantity("Size of it, as a share of a standard wound", {
        units: ["1"],
        examples: ["50 %"],
        plain: true,
        least: 0,
        above: true,
        most: 1,
      }),
    }),
  }),
  check: () => [],
  happen: ({ injure: { site, size }, label }) => [
    {
      kind: "injure",
      duration: 0,
      quantities: { size },
      words: { site },
      ...(label === undefined ? {} : { label }),
    },
  ],
});
