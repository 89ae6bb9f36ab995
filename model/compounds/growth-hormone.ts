import type { Agent } from "./agent.ts";
import { growthHormoneKinetics } from "./growth-hormone-kinetics.ts";
import { prohibited } from "./growth-status.ts";
import { withPituitary } from "./secretagogue-parts.ts";

/** Growth hormone as it is injected. */
export const growthHormone: Agent = {
  id: "growth_hormone",
  name: "Growth hormone (somatropin)",
  aliases: ["somatropin", "gh", "hgh"],
  class: "hormone, approved biologic",
  taken: "amount",
  targets: [
    {
      node: "GH receptor",
      sign: 1,
      how: "one molecule binds two receptors, one after the other; JAK2 and STAT5b to IGF1 from there were not read",
      tissue: "liver, muscle, fat",
      refs: ["cunningham1991"],
    },
    {
      node: "IGF-1",
      sign: 1,
      how: "made by the liver with hours of delay",
      tissue: "liver",
      refs: ["doessing2010"],
    },
    {
      node: "myofibrillar protein synthesis",
      sign: 0,
      how: "unchanged after 14 days in healthy young adults, while collagen rises",
      tissue: "muscle",
      refs: ["doessing2010"],
    },
  ],
  kinetics: [
    {
      what: "half-life by vein",
      value: 18,
      unit: "min",
      in: "12 volunteers, in a paper without identifier; a label gives 19.5 +- 3.1",
    },
    { what: "half-life under the skin", value: [2, 3], unit: "h", in: "a label; it is that of absorption" },
    { what: "time of the peak under the skin", value: [4, 6], unit: "h", in: "12 volunteers" },
    {
      what: "share of an injection that arrives",
      value: [0.63, 0.8],
      unit: "1",
      in: "women who lack their own; a label",
    },
    { what: "volume", value: 1.3, unit: "L/kg", sd: 0.8, in: "a label; areas after an injection say 0.08" },
  ],
  potency: [
    {
      what: "dissociation from the first receptor",
      value: 1.6,
      unit: "nmol/L",
      in: "a tenth of that of the 20 kDa form, 16 nmol/L, by biosensor",
      unverified: true,
    },
  ],
  effects: [
    {
      text: "With 12 weeks of lifting young men gain more fat-free mass and water, and no more muscle, strength or muscle protein synthesis",
      refs: ["yarasheski1992"],
    },
    { text: "Transgenic mice with much of it have more mature myostatin; seen without identifier" },
    { text: "It opposes insulin", unverified: true },
  ],
  evidence: {
    any: "human-trial",
    mtor: "none",
    note: "The step to IGF-1 is solid; the step to protein synthesis of muscle is negative in healthy adults.",
  },
  approval: { kind: "approved", text: "in the United States and Europe, for states of deficiency" },
  wada: prohibited("S2.2.3"),
  gaps: [
    "affinity of the main form is derived alone",
    "the hour at which IGF-1 peaks after one dose was not seen",
  ],
  modelled: {
    modules: { gh_injected: growthHormoneKinetics, ...withPituitary.modules },
    wires: { "gh_injected.body_mass": "body_size.body_mass", ...withPituitary.wires },
    acts: { gh_added: "gh_injected.gh_appearance" },
    takes: { dose: "ug" },
    adds: { "gh_injected.depot": "dose" },
    readouts: withPituitary.readouts,
  },
};
