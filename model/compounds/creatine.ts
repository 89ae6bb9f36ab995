import type { Agent } from "./agent.ts";
import { creatineKinetics } from "./creatine-kinetics.ts";
import { notListed, supplementStatus } from "./status.ts";

/** Creatine: no target on mTOR; about a kilogram of lean mass, mostly water. */
export const creatine: Agent = {
  id: "creatine",
  name: "Creatine",
  class: "supplement",
  taken: "amount",
  targets: [
    {
      node: "phosphocreatine",
      sign: 1,
      how: "a buffer of energy in muscle",
      tissue: "muscle",
      refs: ["louis2003"],
    },
    {
      node: "mTORC1",
      sign: 0,
      how: "no rise of synthesis after lifting with it",
      tissue: "human muscle",
      refs: ["louis2003"],
    },
  ],
  kinetics: [
    {
      what: "rise of total creatine of muscle",
      value: 0.21,
      unit: "1",
      in: "seven men",
      refs: ["louis2003"],
    },
  ],
  potency: [],
  effects: [
    {
      text: "Synthesis and breakdown of muscle protein after exercise stayed as they were",
      refs: ["louis2003"],
    },
    { text: "Fat-free mass +0.82 kg (0.57 to 1.06) over placebo in 143 trials", refs: ["pashayee2024"] },
    {
      text: "Lean mass +1.10 kg (0.56 to 1.65) with lifting and +0.03 kg without exercise in 35 trials; men 1.46, women 0.29 kg",
      refs: ["delpino2022"],
    },
  ],
  evidence: {
    any: "human-trial",
    mtor: "human-mechanism",
    note: "Lean mass rises within a week, without a rise of synthesis.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: [
    "how much of the gain is water: all of it is, here",
    "without exercise one meta-analysis finds no gain, which water alone would give",
    "strength with it was not looked up",
  ],
  modelled: {
    modules: { creatine: creatineKinetics },
    wires: {},
    acts: { water: "creatine.water" },
    takes: { dose: "g" },
    adds: { "creatine.gut": "dose" },
  },
  cells: { not: "nothing that it does to cells in a medium is known to reach mTOR" },
};
