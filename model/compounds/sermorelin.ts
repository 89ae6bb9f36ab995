import type { Agent } from "./agent.ts";
import { prohibited } from "./growth-status.ts";
import { withPituitary } from "./secretagogue-parts.ts";
import { sermorelinKinetics } from "./sermorelin-kinetics.ts";

/** GHRH 1-29, once an approved diagnostic. */
export const sermorelin: Agent = {
  id: "sermorelin",
  name: "Sermorelin (GHRH 1-29)",
  aliases: ["grf-1-29"],
  class: "peptide, formerly approved",
  taken: "level",
  reference:
    "one bolus by vein that binds half of the GHRH receptors at its height, then falls with 11.5 min",
  targets: [
    {
      node: "GHRH receptor",
      sign: 1,
      how: "residues 1 to 29 carry the whole activity of GHRH",
      tissue: "pituitary",
      unverified: true,
    },
  ],
  kinetics: [
    { what: "half-life", value: [11, 12], unit: "min", in: "pages that quote its label", unverified: true },
    { what: "time of the peak under the skin", value: [5, 20], unit: "min", unverified: true },
    { what: "share of an injection under the skin that arrives", value: 0.06, unit: "1", unverified: true },
    { what: "clearance", value: [2.4, 2.8], unit: "L/min", unverified: true },
  ],
  potency: [],
  effects: [
    {
      text: "By vein, at the dose of the study, it brings growth hormone of young men to 22.3 ug/L, a fifth of what as much ghrelin does",
      refs: ["arvat2000"],
    },
    { text: "Growth hormone stays up for 2 to 4 h", unverified: true },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "none",
    note: "A diagnostic and a therapy of children that was once licensed.",
  },
  approval: {
    kind: "research-only",
    text: "approved once (Geref), withdrawn in 2008, compounded since",
    unverified: true,
  },
  wada: prohibited("S2.2.3, by name"),
  gaps: ["its label was not seen"],
  modelled: {
    modules: { sermorelin: sermorelinKinetics, ...withPituitary.modules },
    wires: withPituitary.wires,
    acts: { pituitary_ghrh: "sermorelin.ghrh_release", gh_added: "pituitary.gh_release" },
    takes: { level: "1" },
    adds: { "sermorelin.level": "level" },
    readouts: withPituitary.readouts,
  },
};
