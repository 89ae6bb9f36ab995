import type { Agent } from "./agent.ts";
import { prohibited } from "./growth-status.ts";
import { testosteroneGel } from "./testosterone-gel.ts";

/** Testosterone on the skin; the enanthate is an agent of its own. */
export const testosteroneAgent: Agent = {
  id: "testosterone",
  name: "Testosterone (through the skin)",
  class: "steroid hormone, approved drug",
  taken: "amount",
  targets: [
    {
      node: "androgen receptor",
      sign: 1,
      how: "IGF-1 message, Akt, mTORC1",
      tissue: "muscle of mice",
      refs: ["white2013"],
    },
    { node: "REDD1", sign: -1, how: "castration raises it", tissue: "muscle of mice", refs: ["white2013"] },
    {
      node: "mTORC1",
      sign: 1,
      how: "by the androgen receptor and Akt",
      tissue: "myotubes",
      refs: ["basualto2013"],
    },
  ],
  kinetics: [
    { what: "free in plasma", value: [0.02, 0.03], unit: "1", unverified: true },
    { what: "bound to its globulin", value: [0.44, 0.65], unit: "1", unverified: true },
    {
      what: "half-life",
      value: [2, 4],
      unit: "h",
      in: "a page that asks for its own source",
      unverified: true,
    },
    {
      what: "share of a gel that arrives",
      value: [0.09, 0.14],
      unit: "1",
      in: "227 men; a paper without identifier",
    },
  ],
  potency: [
    { what: "dissociation from the androgen receptor", value: [0.4, 1], unit: "nmol/L", unverified: true },
    { what: "half-maximal activation", value: 0.66, unit: "nmol/L", unverified: true },
  ],
  effects: [
    { text: "It and cortisol move REDD1 in opposite directions", refs: ["white2013", "shimizu2011"] },
  ],
  evidence: {
    any: "human-trial",
    mtor: "animal",
    note: "Muscle of men grows with it; the step to mTOR is of mice without testes and of myotubes.",
  },
  approval: { kind: "approved", text: "for men who lack it; a controlled substance", unverified: true },
  wada: { ...prohibited("S1.1 (anabolic androgenic steroids)"), unverified: true },
  gaps: ["half-life in plasma", "mTOR of human muscle"],
  modelled: {
    modules: { testosterone_gel: testosteroneGel },
    wires: {},
    acts: {
      testosterone_added: "testosterone_gel.testosterone_added",
      testosterone_feedback: "testosterone_gel.left_by_feedback",
    },
    takes: { dose: "mg" },
    adds: { "testosterone_gel.skin": "dose / 288.42[g/mol]" },
  },
};
