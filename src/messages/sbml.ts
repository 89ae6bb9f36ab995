import type { Wording } from "./wording.ts";

/** How what is wrong in a model of SBML is worded. */
export const sbmlMessages = {
  // Units
  "sbml-unknown-unit": (d) => `no unit ${d.found} is declared`,
  "sbml-units": (d) => `units differ in ${d.found} where ${d.expected} is expected`,
} satisfies Readonly<Record<string, Wording>>;

export type SbmlCode = keyof typeof sbmlMessages;
