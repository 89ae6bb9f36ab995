import type { Agent } from "./agent.ts";
import { prohibited, researchOnly } from "./growth-status.ts";
import { mk677Kinetics } from "./mk-677-kinetics.ts";
import { withPituitary } from "./secretagogue-parts.ts";

/** An agonist of the ghrelin receptor taken by mouth. */
export const mk677: Agent = {
  id: "mk_677",
  name: "MK-677 (ibutamoren)",
  aliases: ["ibutamoren", "mk-677", "l-163191"],
  class: "research-only small molecule",
  taken: "level",
  reference: "the steady exposure of the highest arm of Chapman 1996, once a day by mouth",
  targets: [
    {
      node: "ghrelin receptor",
      sign: 1,
      how: "an agonist by mouth",
      tissue: "pituitary",
      refs: ["bennett2009"],
    },
    { node: "cortisol", sign: 0, how: "unchanged over 24 h after two weeks", refs: ["chapman1996"] },
  ],
  kinetics: [],
  potency: [
    {
      what: "half-maximal release, cells",
      value: 1.3,
      unit: "nmol/L",
      sd: 0.09,
      in: "rat pituitary cells",
      refs: ["patchett1995"],
    },
  ],
  effects: [
    {
      text: "Mean growth hormone of a day +97 +- 23 % after two weeks: larger pulses and higher troughs, as many pulses",
      refs: ["chapman1996"],
    },
    { text: "IGF-1 141 +- 21 to 219 +- 21 ug/L at two weeks and 265 +- 29 at four", refs: ["chapman1996"] },
    { text: "Fasting glucose 5.4 +- 0.3 to 6.8 +- 0.4 mmol/L at four weeks", refs: ["chapman1996"] },
    {
      text: "A peak of growth hormone of 56 ug/L after the first dose and 23 ug/L after a week; nitrogen balance turns on a diet",
      refs: ["murphy1998"],
    },
    {
      text: "Two years in people past 60: more fat-free mass, no gain in strength or function",
      refs: ["nass2008"],
    },
    { text: "A trial after hip fracture was stopped: heart failure in 6.5 against 1.7 %", unverified: true },
    {
      text: "In dogs prolactin, LH, thyroxine and aldosterone stay, cortisol rises a little",
      refs: ["patchett1995"],
    },
  ],
  evidence: {
    any: "human-trial",
    mtor: "none",
    note: "A trial of two years in 65 people: fat-free mass up, function not.",
  },
  approval: researchOnly("never approved"),
  wada: prohibited("as a secretagogue, S2.2.3; by name was not seen"),
  gaps: ["half-life in plasma and share by mouth were not seen", "the rise of prolactin was not seen"],
  modelled: {
    modules: { mk_677: mk677Kinetics, ...withPituitary.modules },
    wires: withPituitary.wires,
    acts: { ghrelin_receptor: "mk_677.gh_amplified_by" },
    takes: { level: "1" },
    during: { "mk_677.exposure": "level" },
    readouts: withPituitary.readouts,
  },
};
