import * as z from "zod/mini";
import type { Complaint } from "../complaint.ts";
import { namePattern, quantity, span } from "../fields.ts";
import { defineEntry, type Happening, timing } from "./define-entry.ts";

/** A gene brought to another level: 0 is a knock-out, 1 is as it is. */
const perturbation = z.strictObject({
  gene: z
    .string()
    .check(z.regex(/^[A-Za-z][A-Za-z0-9._-]*$/), z.maxLength(40), z.meta({ description: "Gene symbol" })),
  level: quantity("Level of the gene: 0 is absent, 1 is as it is", {
    units: ["1"],
    examples: ["0", "0.5", "2 x"],
    plain: true,
    least: 0,
    most: 100,
  }),
  tissue: z.optional(
    z.string().check(z.regex(namePattern), z.meta({ description: "The tissue; every tissue if absent" })),
  ),
});

export const perturbations = z.array(perturbation).check(z.minLength(1));
type Perturbations = Readonly<z.output<typeof perturbations>>;

/** Genes brought to other levels, for the whole protocol or from a time on. */
export const perturb = defineEntry({
  key: "perturb",
  about: "Genes brought to other levels (knock-out, overexpression)",
  fields: z.strictObject({
    ...timing,
    perturb: perturbations,
    duration: z.optional(span("How long; to the end if absent", "2 d")),
  }),
  check: (entry) => checkGenes(entry.perturb, ["perturb"]),
  happen: (entry) => perturbGenes(entry.perturb, entry.duration ?? "end"),
});

/** A gene of a tissue has one level. */
export function checkGenes(list: Perturbations, path: readonly string[]): Complaint[] {
  const seen = new Set<string>();
  return list.flatMap(({ gene, tissue }, i): Complaint[] => {
    const key = `${tissue ?? ""} ${gene}`;
    const twice = seen.has(key);
    seen.add(key);
    if (!twice) return [];
    return [
      {
        code: "contradiction",
        path: [...path, i, "gene"],
        found: `two levels of ${gene}`,
        expected: "give one",
      },
    ];
  });
}

export function perturbGenes(list: Perturbations, duration: Happening["duration"]): Happening[] {
  return list.map(({ gene, level, tissue }) => ({
    kind: "perturb",
    duration,
    quantities: { level },
    words: { gene, ...(tissue === undefined ? {} : { tissue }) },
  }));
}
