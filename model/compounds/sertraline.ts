import type { Agent } from "./agent.ts";
import { notListed } from "./status.ts";

/** An inhibitor of serotonin reuptake. */
export const sertraline: Agent = {
  id: "sertraline",
  name: "Sertraline",
  aliases: ["zoloft"],
  class: "antidepressant",
  taken: "amount",
  targets: [
    { node: "serotonin transporter", sign: -1, how: "its use", unverified: true },
    {
      node: "Akt",
      sign: -1,
      how: "less phosphorylated; S6K1 was looked at too",
      tissue: "melanoma cells",
      refs: ["reddy2008"],
    },
    {
      node: "mTORC1",
      sign: 1,
      how: "of its class alone: escitalopram and paroxetine restore what three weeks of stress take",
      tissue: "hippocampus of stressed rats",
      refs: ["seo2017"],
    },
  ],
  kinetics: [
    { what: "half-life", value: 26, unit: "h", unverified: true },
    { what: "time of the peak", value: [4.5, 8.4], unit: "h", unverified: true },
    { what: "bound to plasma protein", value: 0.98, unit: "1", unverified: true },
  ],
  potency: [],
  effects: [],
  evidence: {
    any: "human-trial",
    mtor: "cell",
    note: "The sign hangs on the tissue: down in tumour cells, up in stressed hippocampus by its class.",
  },
  approval: { kind: "approved", text: "in the United States in 1991", unverified: true },
  wada: notListed,
  gaps: ["concentration in cells and the paper on translation were not found"],
  modelled: {
    not: "no number: the concentration that acts on Akt of tumour cells was not seen, free plasma levels are far lower, and stress by restraint is not modelled",
  },
};
