import type { Agent } from "./agent.ts";
import { cjc1295Kinetics } from "./cjc-1295-kinetics.ts";
import { prohibited, researchOnly } from "./growth-status.ts";
import { withPituitary } from "./secretagogue-parts.ts";

/** A GHRH analogue that stays bound to albumin. */
export const cjc1295: Agent = {
  id: "cjc_1295",
  name: "CJC-1295 (with its link to albumin)",
  aliases: ["cjc-1295", "cjc-1295-dac"],
  class: "research-only peptide",
  taken: "level",
  reference:
    "the course after one injection of the higher doses of Teichman 2006, by what it does: growth hormone several-fold for days, falling with a half-life of 7 days",
  targets: [
    {
      node: "GHRH receptor",
      sign: 1,
      how: "GHRH 1-29 that enzymes spare, bound for good to albumin: the trough rises, pulses stay",
      tissue: "pituitary",
    },
  ],
  kinetics: [{ what: "half-life", value: [5.8, 8.1], unit: "d", in: "healthy adults (Teichman 2006)" }],
  potency: [],
  effects: [
    {
      text: "Mean growth hormone 2 to 10-fold for 6 days or more, by dose (Teichman 2006, seen without identifier)",
    },
    { text: "IGF-1 1.5 to 3-fold for 9 to 11 days (the same)" },
    {
      text: "A week after one injection the trough of growth hormone is 7.5-fold, the mean +46 %, IGF-1 +45 %; number and size of pulses unchanged (Ionescu 2006, seen without identifier)",
    },
    {
      text: "With ipamorelin: no trial of the pair was seen; agonists of both receptors release more than the sum",
      unverified: true,
    },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "none",
    note: "Two small placebo-controlled trials, none of efficacy.",
  },
  approval: researchOnly("never approved", "unverified"),
  wada: prohibited("S2.2.3, by name"),
  gaps: ["the short form without its link is another molecule: half an hour on a vendor's page, not used"],
  modelled: {
    modules: { cjc_1295: cjc1295Kinetics, ...withPituitary.modules },
    wires: withPituitary.wires,
    acts: { pituitary_between_pulses: "cjc_1295.gh_between_pulses", gh_added: "pituitary.gh_release" },
    takes: { level: "1" },
    adds: { "cjc_1295.depot": "level" },
    readouts: withPituitary.readouts,
  },
};
