import type { Agent } from "./agent.ts";
import { prohibited, researchOnly } from "./growth-status.ts";
import { hexarelinKinetics } from "./hexarelin-kinetics.ts";
import { withPituitary, withProlactin } from "./secretagogue-parts.ts";

/** A hexapeptide agonist of the ghrelin receptor that also releases prolactin and cortisol. */
export const hexarelin: Agent = {
  id: "hexarelin",
  name: "Hexarelin (examorelin)",
  aliases: ["examorelin"],
  class: "research-only peptide",
  taken: "level",
  reference:
    "one bolus by vein that releases half as much growth hormone as hexarelin can in healthy men (Massoud 1996), falling with 76 min",
  targets: [
    {
      node: "ghrelin receptor",
      sign: 1,
      how: "a hexapeptide agonist",
      tissue: "pituitary",
      refs: ["imbimbo1994"],
    },
    {
      node: "prolactin",
      sign: 1,
      how: "released besides, half of it at 0.81 of that exposure",
      refs: ["massoud1996"],
    },
    { node: "cortisol", sign: 1, how: "a step near that exposure", refs: ["massoud1996"] },
    { node: "CD36", sign: 1, how: "a ligand", tissue: "heart", unverified: true },
  ],
  kinetics: [
    { what: "half-life", value: 75.9, unit: "min", sd: 9.3, in: "rats, by vein", refs: ["roumi2000"] },
    {
      what: "share that arrives, under the skin",
      value: 0.77,
      unit: "1",
      sd: 0.105,
      in: "people, by growth hormone",
      refs: ["ghigo1994"],
    },
    {
      what: "share that arrives, by the nose",
      value: 0.048,
      unit: "1",
      sd: 0.009,
      in: "people, by growth hormone",
      refs: ["ghigo1994"],
    },
    {
      what: "share that arrives, by mouth",
      value: 0.003,
      unit: "1",
      sd: 0.001,
      in: "people, by growth hormone",
      refs: ["ghigo1994"],
    },
  ],
  potency: [
    {
      what: "half-maximal dose for prolactin over that for growth hormone",
      value: 0.81,
      unit: "1",
      in: "men",
      refs: ["massoud1996"],
    },
    {
      what: "dose of the step of cortisol over that for growth hormone",
      value: 1.04,
      unit: "1",
      in: "men",
      refs: ["massoud1996"],
    },
  ],
  effects: [
    { text: "Prolactin rises by at most 180 %, cortisol by about 40 %", refs: ["massoud1996"] },
    { text: "Growth hormone is highest after 30 min and back after 240 min", refs: ["imbimbo1994"] },
    {
      text: "A little of it with GHRH releases far more than both apart, without cortisol",
      refs: ["massoud1996"],
    },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "none",
    note: "Doses and answers of three hormones in healthy men.",
  },
  approval: researchOnly("never approved"),
  wada: prohibited("S2.2.3, by name (examorelin)"),
  gaps: ["half-life of the peptide in people was not seen: 55 min is that of growth hormone after it"],
  modelled: {
    modules: { hexarelin: hexarelinKinetics, ...withPituitary.modules, ...withProlactin.modules },
    wires: { ...withPituitary.wires, ...withProlactin.wires },
    acts: {
      pituitary_ghsr: "hexarelin.ghsr_release",
      gh_added: "pituitary.gh_release",
      prolactin_release: "hexarelin.prolactin_release",
      cortisol_drive: "hexarelin.cortisol_release",
    },
    takes: { level: "1" },
    adds: { "hexarelin.level": "level" },
    readouts: { ...withPituitary.readouts, ...withProlactin.readouts },
  },
};
