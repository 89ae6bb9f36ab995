import type { Agent } from "./agent.ts";
import { myostatinGiven } from "./myostatin-given.ts";
import { bothMuscles, inTissues } from "./tissue-channels.ts";

/** Myostatin from outside. */
export const myostatinAgent: Agent = {
  id: "myostatin",
  name: "Myostatin (GDF-8)",
  aliases: ["gdf8", "gdf-8"],
  class: "myokine",
  taken: "level",
  reference: "as much myostatin again as muscle sees of its own, for as long as it lasts",
  targets: [
    {
      node: "ActRIIB, ALK4 and 5, Smad2/3",
      sign: 1,
      how: "its receptors",
      tissue: "muscle",
      refs: ["winbanks2012"],
    },
    {
      node: "Akt",
      sign: -1,
      how: "less phosphorylated under IGF-1",
      tissue: "C2C12, muscle of mice without it",
      refs: ["morissette2009"],
    },
  ],
  kinetics: [
    { what: "serum of young men", value: 12.3, unit: "ug/L", sd: 3.6, in: "immunoassay", refs: ["han2016"] },
  ],
  potency: [
    {
      what: "dissociation from ActRIIB",
      value: 0.2,
      unit: "nmol/L",
      in: "a vendor's page",
      unverified: true,
    },
  ],
  effects: [
    {
      text: "Made in excess in adult mice it takes muscle and fat, as in cachexia; follistatin slows that",
      refs: ["zimmers2002"],
    },
    { text: "MOTS-c lowers it in plasma of obese mice", refs: ["kumagai2021"] },
  ],
  evidence: { any: "animal", mtor: "animal", note: "Animals and people without it have large muscles." },
  approval: { kind: "endogenous", text: "a hormone of muscle; not sold as a drug", unverified: true },
  wada: { kind: "prohibited", text: "its inhibitors are prohibited at all times, S4.3; it is not named" },
  gaps: ["affinity for its receptor was seen on a vendor's page alone", "no half-life was seen"],
  modelled: {
    modules: { myostatin_given: myostatinGiven },
    wires: {},
    acts: {
      ...inTissues("myostatin", "myostatin_given.myostatin_added", [...bothMuscles, "heart"]),
      myostatin_muscle_size: "myostatin_given.myostatin_added",
    },
    takes: { level: "1" },
    during: { "myostatin_given.exposure": "level" },
  },
};
