import * as z from "zod/mini";
import { quantity } from "../fields.ts";
import { day } from "../time-text.ts";
import { defineEntry, timing } from "./define-entry.ts";

/** A vaccine; its antigen is there for a day, which is the unit that responses are counted in. */
export const vaccinate = defineEntry({
  key: "vaccinate",
  about: "A vaccine, as a share of one standard dose",
  fields: z.strictObject({
    ...timing,
    vaccinate: z.strictObject({
      dose: quantity("Dose over that of one standard vaccination", {
        units: ["1"],
        examples: ["100 %"],
        plain: true,
        least: 0,
        above: true,
        most: 4,
      }),
    }),
  }),
  check: () => [],
  happen: ({ vaccinate: { dose }, label }) => [
    {
      kind: "vaccinate",
      duration: day,
      quantities: { dose },
      words: {},
      ...(label === undefined ? {} : { label }),
    },
  ],
});
