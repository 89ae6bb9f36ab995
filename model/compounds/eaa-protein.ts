import type { Agent } from "./agent.ts";
import { foodStatus, noSubstance } from "./status.ts";

/** Protein and essential amino acids: what muscle makes protein of, and what tells it to. */
export const eaaProtein: Agent = {
  id: "eaa_protein",
  name: "Essential amino acids and dietary protein",
  aliases: ["eaa", "whey", "protein"],
  class: "nutrient",
  taken: "food",
  targets: [
    { node: "Sestrin2", sign: -1, how: "by leucine", refs: ["wolfson2016"] },
    { node: "CASTOR1", sign: -1, how: "by arginine", refs: ["chantranupong2016"] },
  ],
  kinetics: [
    {
      what: "myofibrillar synthesis at rest before 20 g of milk protein",
      value: 0.019,
      unit: "%/h",
      sd: 0.009,
      refs: ["mitchell2015"],
    },
    {
      what: "the same within 90 min after it",
      value: 0.057,
      unit: "%/h",
      sd: 0.018,
      refs: ["mitchell2015"],
    },
    {
      what: "the same within 90 min after 20 g of whey protein, from 0.021 at rest",
      value: 0.052,
      unit: "%/h",
      sd: 0.024,
      refs: ["mitchell2015"],
    },
    { what: "synthesis back at rest", value: 210, unit: "min", refs: ["mitchell2015"] },
  ],
  potency: [
    { what: "dissociation of arginine from CASTOR1", value: 30, unit: "umol/L", refs: ["chantranupong2016"] },
  ],
  effects: [
    {
      text: "10 g of essential amino acids raise synthesis of muscle by about 60 %; rapamycin before takes the rise away, not the rate at rest",
      unverified: true,
    },
    {
      text: "Fish oil for eight weeks makes the same amino acids with insulin do more",
      refs: ["smith2011omega"],
    },
  ],
  evidence: {
    any: "human-trial",
    mtor: "human-mechanism",
    note: "Tracer studies in people, with rapamycin.",
  },
  approval: foodStatus,
  wada: noSubstance,
  gaps: [
    "amino acids are told apart as leucine, the other essential ones and the rest; methionine has no sensor here",
  ],
  modelled: {
    inSystem:
      "is food: write meals with `protein` and `source` (whey, casein, milk, egg, soy, meat, fish, plant, collagen), or a drink with `amino_acids: {eaa: 10 g, leucine: 1.8 g}`",
  },
};
