import type { Agent } from "./agent.ts";
import { ketoneEster } from "./ketone-ester.ts";
import { notListed, supplementStatus } from "./status.ts";
import { bothMuscles, inTissues } from "./tissue-channels.ts";

/** Ketone ester: hydroxybutyrate to 3 mmol/L without a fast. */
export const ketones: Agent = {
  id: "ketones",
  compound: "ketone_ester",
  name: "Ketone ester",
  aliases: ["ketones", "ketone_monoester"],
  class: "supplement, fuel",
  taken: "amount",
  targets: [
    {
      node: "mTORC1",
      sign: 1,
      how: "more p-S6K1 and p-4E-BP1 after exercise with protein and carbohydrate; in C2C12 it adds to what leucine does",
      tissue: "human muscle; C2C12",
      refs: ["vandoorne2017"],
    },
    {
      node: "AMPK",
      sign: -1,
      how: "p-AMPK falls sooner after exercise",
      tissue: "human muscle",
      refs: ["vandoorne2017"],
    },
    { node: "histone deacetylases", sign: -1, how: "class I", refs: ["shimazu2013"] },
  ],
  kinetics: [
    {
      what: "peak of hydroxybutyrate after 714 mg/kg",
      value: 3.3,
      unit: "mmol/L",
      in: "in a meal-replacement drink",
      refs: ["clarke2012"],
    },
    { what: "its time", value: [1, 2], unit: "h", refs: ["clarke2012"] },
    { what: "half-life of hydroxybutyrate", value: [0.8, 3.1], unit: "h", refs: ["clarke2012"] },
    { what: "peak of acetoacetate", value: 1.19, unit: "mmol/L", refs: ["clarke2012"] },
    {
      what: "peak after about 24 g of hydroxybutyrate as ester",
      value: 2.8,
      unit: "mmol/L",
      in: "15 people; back within 3 to 4 h",
      refs: ["stubbs2017"],
    },
    {
      what: "share of the peak that a meal before takes",
      value: 0.33,
      unit: "1",
      in: "3.3 fasted, 2.2 fed",
      refs: ["stubbs2017"],
    },
  ],
  potency: [{ what: "HDAC1 half inhibited", value: 5.3, unit: "mmol/L", unverified: true }],
  effects: [{ text: "Glycogen of muscle was not made sooner with it", refs: ["vandoorne2017"] }],
  evidence: {
    any: "human-trial",
    mtor: "human-trial",
    note: "Eight men, crossover, with protein and carbohydrate.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: [
    "synthesis of muscle was not measured",
    "size in people is a figure that was not read",
    "without exercise",
  ],
  modelled: {
    modules: { ketone_ester: ketoneEster },
    wires: {
      "ketone_ester.lean_mass": "body_size.lean_mass",
      "ketone_ester.bhb_concentration": "ketones.bhb_concentration",
      "ketone_ester.bhb_fasting": "ketones.bhb_fasting",
      "ketone_ester.leucine_concentration": "amino_acids.leucine_concentration",
      "ketone_ester.leucine_plasma_fasting": "amino_acids.leucine_plasma_fasting",
    },
    acts: {
      ketones_added: "ketone_ester.ketones_in",
      ...inTissues("mtorc1_direct", "ketone_ester.raised", bothMuscles),
    },
    takes: { dose: "g" },
    adds: { "ketone_ester.gut": "dose / 176.21[g/mol]" },
  },
  cells: { not: "hydroxybutyrate is no part of a medium here; in C2C12 it added to what leucine did" },
};
