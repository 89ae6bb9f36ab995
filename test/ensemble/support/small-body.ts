import type { Varied } from "../../../src/ensemble/index.ts";
import { variedParameters } from "../../../src/ensemble/index.ts";
import type { System } from "../../../src/lang/index.ts";
import { type Protocol, readProtocol } from "../../../src/protocol/index.ts";
import { body, number } from "../../lang/support/example-model.ts";

/**
 * A drug and a kinase in two tissues: a member takes well under a millisecond. What a pill brings depends on a table, what
 * a drip brings on the subject.
 */
export const smallBody: System = {
  ...body,
  exposures: [
    {
      on: "compound.drug",
      takes: { dose: "mg" },
      tables: {
        way: { by: "route", rows: { oral: { share: number(0.5, "1") }, default: { share: number(1, "1") } } },
      },
      adds: { "drug.gut": "dose / 914[g/mol] * way.share" },
    },
    {
      on: "compound.drip",
      takes: { dose: "mg" },
      during: { "drug.infusion": "dose / 914[g/mol] / duration * (subject.mass / 70[kg])" },
    },
  ],
};

/** A pill and a drip; `lines` are added. */
export function smallProtocol(...lines: string[]): Protocol {
  const text = [
    "equator: 1",
    "subject: {sex: male, age: 22 y, height: 180 cm, mass: 80 kg}",
    "start: 2026-03-02T08:00",
    "lasts: 6 h",
    "events:",
    "  - {at: 1 h, compound: drug, dose: 1 mg, route: oral}",
    "  - {at: 2 h, compound: drip, dose: 1 mg, duration: 1 h}",
    ...lines,
  ].join("\n");
  const { protocol, diagnostics } = readProtocol(text);
  if (protocol === undefined)
    throw new Error(diagnostics.map(({ code, where }) => `${code} ${where.path}`).join());
  return protocol;
}

/** What varies in it. */
export function smallVaried(): Varied[] {
  return variedParameters(smallBody);
}
