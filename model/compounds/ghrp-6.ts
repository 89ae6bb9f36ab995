import type { Agent } from "./agent.ts";
import { ghrp6Kinetics } from "./ghrp-6-kinetics.ts";
import { prohibited, researchOnly } from "./growth-status.ts";
import { withPituitary } from "./secretagogue-parts.ts";

/** The first hexapeptide that releases growth hormone. */
export const ghrp6: Agent = {
  id: "ghrp_6",
  name: "GHRP-6",
  aliases: ["ghrp-6"],
  class: "research-only peptide",
  taken: "level",
  reference:
    "one bolus by vein that binds half of the ghrelin receptors of the pituitary at its height, then falls with 2.5 h",
  targets: [
    {
      node: "ghrelin receptor",
      sign: 1,
      how: "an agonist that does more than ghrelin at one G protein",
      tissue: "pituitary",
      refs: ["bennett2009"],
    },
    { node: "ACTH and cortisol", sign: 1, how: "both rise", tissue: "swine", unverified: true },
  ],
  kinetics: [
    {
      what: "half-life, distribution",
      value: 7.6,
      unit: "min",
      sd: 1.9,
      in: "nine men, by vein",
      refs: ["cabrales2013"],
    },
    {
      what: "half-life, elimination",
      value: 2.5,
      unit: "h",
      sd: 1.1,
      in: "nine men, by vein",
      refs: ["cabrales2013"],
    },
  ],
  potency: [
    { what: "half-maximal dose", value: 3.9, unit: "nmol/kg", in: "swine", unverified: true },
    { what: "half-maximal release, cells", value: 10, unit: "nmol/L", in: "rat pituitary cells" },
  ],
  effects: [
    {
      text: "Three doses, each twice the one before, over half an hour: growth hormone of 17.8, 38.3 and 63.0 ug/L in men, ACTH unmoved; seen without identifier",
    },
    { text: "Four boluses in a night doubled cortisol of men; seen without identifier" },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "none",
    note: "Kinetics in men; other hormones mostly in animals.",
  },
  approval: researchOnly("never approved"),
  wada: prohibited("S2.2.3, by name"),
  gaps: ["prolactin of people after it was not seen"],
  modelled: {
    modules: { ghrp_6: ghrp6Kinetics, ...withPituitary.modules },
    wires: withPituitary.wires,
    acts: {
      pituitary_ghsr: "ghrp_6.ghsr_release",
      gh_added: "pituitary.gh_release",
      cortisol_drive: "ghrp_6.cortisol_release",
    },
    takes: { level: "1" },
    adds: { "ghrp_6.level": "level" },
    readouts: withPituitary.readouts,
  },
};
