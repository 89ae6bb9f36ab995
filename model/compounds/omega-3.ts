import type { Agent } from "./agent.ts";
import { omega3Kinetics } from "./omega-3-kinetics.ts";
import { notListed, supplementStatus } from "./status.ts";
import { bothMuscles, inTissues } from "./tissue-channels.ts";

/** EPA and DHA of fish oil: weeks of it sensitise muscle to amino acids and insulin. */
export const omega3: Agent = {
  id: "omega_3",
  name: "Omega-3 fatty acids (EPA and DHA)",
  aliases: ["fish_oil", "epa", "dha"],
  class: "supplement, fatty acids",
  taken: "amount",
  targets: [
    {
      node: "mTORC1",
      sign: 1,
      how: "p-mTOR and p-S6K1 half higher while insulin and amino acids are infused; the same as before at rest. Its target is not known",
      tissue: "human muscle",
      refs: ["smith2011omega"],
    },
  ],
  kinetics: [
    {
      what: "synthesis on a clamp before",
      value: 0.062,
      unit: "%/h",
      sd: 0.004,
      in: "nine people of 25 to 45; standard error",
      refs: ["smith2011omega"],
    },
    {
      what: "after eight weeks of 4 g a day",
      value: 0.083,
      unit: "%/h",
      sd: 0.007,
      in: "the same people; standard error",
      refs: ["smith2011omega"],
    },
    { what: "rise of p-mTOR and p-S6K1 on the clamp", value: 0.5, unit: "1", refs: ["smith2011omega"] },
  ],
  potency: [],
  effects: [
    {
      text: "Older people: synthesis on a clamp rose after eight weeks of it and not of corn oil, in a randomised trial",
      refs: ["smith2011older"],
    },
    { text: "It acts as it comes into membranes; how is unknown", refs: ["mcglory2019"] },
    {
      text: "Concentration of protein in muscle and protein over DNA were higher after",
      refs: ["smith2011omega"],
    },
  ],
  evidence: {
    any: "human-trial",
    mtor: "human-mechanism",
    note: "Nine people without control; an earlier trial in older people had one.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: ["lean mass of people who eat enough protein", "dose below and above 4 g", "kinetics in plasma"],
  modelled: {
    modules: { omega_3: omega3Kinetics },
    wires: {
      "omega_3.leucine_concentration": "amino_acids.leucine_concentration",
      "omega_3.leucine_plasma_fasting": "amino_acids.leucine_plasma_fasting",
    },
    acts: inTissues("mtorc1_direct", "omega_3.raised", bothMuscles),
    takes: { dose: "g" },
    adds: { "omega_3.swallowed": "dose" },
  },
  cells: { not: "no curve over its concentration in a medium was found" },
};
