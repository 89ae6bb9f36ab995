import type { Agent } from "./agent.ts";
import { notListed, supplementStatus } from "./status.ts";

/** HMB, a metabolite of leucine. Its module is `hmb.ts`. */
export const hmbAgent: Agent = {
  id: "hmb",
  name: "HMB (beta-hydroxy-beta-methylbutyrate)",
  class: "supplement",
  taken: "amount",
  targets: [
    {
      node: "mTORC1",
      sign: 1,
      how: "p-S6K1 and synthesis rise; what it binds is not known",
      tissue: "human muscle",
      refs: ["wilkinson2013"],
    },
    {
      node: "breakdown of muscle protein",
      sign: -1,
      how: "without a rise of insulin",
      tissue: "human muscle",
      refs: ["wilkinson2013"],
    },
  ],
  kinetics: [
    {
      what: "peak of the free acid in capsules",
      value: 270,
      unit: "umol/L",
      sd: 17.8,
      in: "ten people; standard error",
      refs: ["fuller2015"],
    },
    {
      what: "peak of the calcium salt",
      value: 154,
      unit: "umol/L",
      sd: 17.9,
      in: "standard error",
      refs: ["fuller2015"],
    },
    {
      what: "clearance of the free acid",
      value: 74.8,
      unit: "mL/min",
      sd: 4,
      in: "standard error",
      refs: ["fuller2015"],
    },
    {
      what: "clearance of the calcium salt",
      value: 54.5,
      unit: "mL/min",
      sd: 3.2,
      in: "standard error",
      refs: ["fuller2015"],
    },
    { what: "time of the peak, free acid and calcium salt", value: [30, 120], unit: "min", unverified: true },
    { what: "half-life", value: [2.5, 3], unit: "h", unverified: true },
  ],
  potency: [],
  effects: [
    {
      text: "2.42 g of the free acid raise synthesis of fasted young men about as 3.42 g of leucine do",
      refs: ["wilkinson2013"],
    },
    {
      text: "That lean mass gains by it over months beside enough protein is not established",
      unverified: true,
    },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "human-mechanism",
    note: "One acute study by people with ties to a maker; trials of months were not read.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: ["concentration at half of its effect", "lean mass over months"],
  modelled: {
    inSystem:
      "is in the bodies from the start: write `compound: hmb, dose: 3 g, route: oral`. It acts as a quarter of as much leucine in muscle, and on breakdown",
  },
  cells: { not: "no curve over its concentration in cells was found" },
};
