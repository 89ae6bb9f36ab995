import type { Agent } from "./agent.ts";
import { prohibited } from "./growth-status.ts";
import { igf1Kinetics } from "./igf-1-kinetics.ts";
import { withPituitary } from "./secretagogue-parts.ts";

/** IGF-1 as it is injected. */
export const igf1Agent: Agent = {
  id: "igf_1",
  name: "IGF-1 (mecasermin)",
  aliases: ["mecasermin", "somatomedin-c"],
  class: "hormone, approved biologic",
  taken: "amount",
  targets: [
    { node: "IGF-1 receptor", sign: 1, how: "IRS1, PI3K, Akt, TSC2 and PRAS40, mTORC1", tissue: "most" },
    {
      node: "IGFBP-3 and its acid-labile subunit",
      sign: 0,
      how: "binary, then ternary complexes hold free IGF-1 down",
      tissue: "plasma",
    },
    {
      node: "growth hormone",
      sign: -1,
      how: "feedback",
      tissue: "pituitary and hypothalamus",
      refs: ["hartman1993"],
    },
  ],
  kinetics: [
    { what: "half-life, total", value: 20, unit: "h", in: "healthy volunteers", refs: ["grahnen1993"] },
    {
      what: "half-life, total",
      value: 6,
      unit: "h",
      in: "people without GH receptors: few binding proteins",
      refs: ["grahnen1993"],
    },
    {
      what: "clearance, total",
      value: 0.2,
      unit: "mL/min/kg",
      in: "healthy volunteers; 0.6 without GH receptors",
      refs: ["grahnen1993"],
    },
    { what: "volume", value: [0.2, 0.36], unit: "L/kg", refs: ["grahnen1993"] },
    { what: "share of an injection that arrives", value: 1, unit: "1", refs: ["grahnen1993"] },
    { what: "time of the peak under the skin", value: 7, unit: "h", refs: ["grahnen1993"] },
    { what: "production", value: 50, unit: "ug/kg/d", refs: ["grahnen1993"] },
    {
      what: "half-life, free",
      value: 14.4,
      unit: "min",
      in: "five men after 75 min of infusion, mean; a paper without identifier",
    },
    { what: "clearance, free", value: 52, unit: "mL/min/kg", in: "the same" },
    { what: "free and total in plasma", value: [0.64, 220], unit: "ug/L", in: "the same: 0.3 % are free" },
    {
      what: "half-life, given with IGFBP-3",
      value: 21,
      unit: "h",
      sd: 4,
      in: "people who do not answer growth hormone",
      refs: ["rinfabate2006"],
    },
    { what: "half-life of IGFBP-3 at first", value: 25, unit: "min", in: "rats", refs: ["igfbp3Rat1993"] },
    { what: "half-life, patients", value: 5.8, unit: "h", in: "an encyclopaedia", unverified: true },
  ],
  potency: [
    {
      what: "dissociation from IGFBP-3",
      value: 0.102,
      unit: "nmol/L",
      in: "recombinant, on a solid phase; about 1 by another method",
    },
    {
      what: "dissociation from the IGF-1 receptor",
      value: [0.1, 0.4],
      unit: "nmol/L",
      in: "an encyclopaedia",
      unverified: true,
    },
    {
      what: "insulin is weaker at the IGF-1 receptor by",
      value: 1217,
      unit: "1",
      in: "binding, approximate",
    },
    {
      what: "IGF-1 is weaker at the insulin receptor A by",
      value: 88,
      unit: "1",
      in: "binding, approximate",
    },
  ],
  effects: [
    { text: "Myostatin blunts the Akt and the growth of myotubes that it brings", refs: ["morissette2009"] },
    { text: "Insulin and leucine reach mTORC1 by other ways, so that they add", refs: ["wolfson2016"] },
    { text: "It lowers glucose", unverified: true },
  ],
  evidence: {
    any: "human-trial",
    mtor: "cell",
    note: "Approved for severe primary deficiency; mTOR in cells alone.",
  },
  approval: {
    kind: "approved",
    text: "in the United States (Increlex), for severe primary deficiency of IGF-1",
  },
  wada: prohibited("S2.3 (IGF-1 and its analogues)"),
  gaps: [
    "affinity for its receptor was seen in an encyclopaedia alone",
    "that for IGFBP-3 differs ten-fold by method",
    "cancer is left out",
  ],
  modelled: {
    modules: { igf1_injected: igf1Kinetics, ...withPituitary.modules },
    wires: withPituitary.wires,
    acts: { igf1_added: "igf1_injected.igf1_appearance" },
    takes: { dose: "ug" },
    adds: { "igf1_injected.depot": "dose / subject.mass" },
    readouts: withPituitary.readouts,
  },
  cells: { inSystem: "write `medium: {igf1: 10 nmol/L}`" },
};
