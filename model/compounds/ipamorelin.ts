import type { Agent } from "./agent.ts";
import { prohibited, researchOnly } from "./growth-status.ts";
import { ipamorelinKinetics } from "./ipamorelin-kinetics.ts";
import { withPituitary, withProlactin } from "./secretagogue-parts.ts";

/** A pentapeptide agonist of the ghrelin receptor. */
export const ipamorelin: Agent = {
  id: "ipamorelin",
  name: "Ipamorelin",
  class: "research-only peptide",
  taken: "level",
  reference:
    "one infusion of minutes by vein whose plasma level peaks at 214 nmol/L, where half of the growth hormone is released (Gobburu 1999), then falls with 2 h",
  targets: [
    {
      node: "ghrelin receptor",
      sign: 1,
      how: "a pentapeptide agonist",
      tissue: "pituitary",
      refs: ["gobburu1999"],
    },
    {
      node: "ACTH and cortisol",
      sign: 0,
      how: "not above what GHRH does, at more than 200 times the dose for growth hormone",
      tissue: "swine",
      unverified: true,
    },
    {
      node: "prolactin",
      sign: 0,
      how: "unchanged, as after every secretagogue of that study",
      tissue: "swine",
      unverified: true,
    },
  ],
  kinetics: [
    { what: "half-life", value: 2, unit: "h", in: "40 healthy men, by vein", refs: ["gobburu1999"] },
    { what: "clearance", value: 0.078, unit: "L/h/kg", in: "40 healthy men", refs: ["gobburu1999"] },
    { what: "volume, steady state", value: 0.22, unit: "L/kg", in: "40 healthy men", refs: ["gobburu1999"] },
  ],
  potency: [
    {
      what: "plasma level at half of the release",
      value: 214,
      unit: "nmol/L",
      in: "40 healthy men",
      refs: ["gobburu1999"],
    },
    {
      what: "most growth hormone released",
      value: 694,
      unit: "mIU/L/h",
      in: "40 healthy men",
      refs: ["gobburu1999"],
    },
    {
      what: "half-maximal release, cells",
      value: 1.3,
      unit: "nmol/L",
      in: "rat pituitary cells",
      unverified: true,
    },
    { what: "half-maximal dose", value: 2.3, unit: "nmol/kg", in: "swine; GHRP-6 3.9", unverified: true },
    { what: "half-maximal dose", value: 80, unit: "nmol/kg", in: "rats under anaesthesia", unverified: true },
  ],
  effects: [
    { text: "One episode of growth hormone, highest after 0.67 h, at every dose", refs: ["gobburu1999"] },
    { text: "A trial after bowel surgery missed its endpoint", unverified: true },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "none",
    note: "Kinetics and growth hormone in healthy men; selectivity in swine alone.",
  },
  approval: researchOnly("never approved; one trial in phase 2 failed"),
  wada: prohibited("S2.2.3, by name"),
  gaps: ["no cortisol, ACTH or prolactin of people after it was seen"],
  modelled: {
    modules: { ipamorelin: ipamorelinKinetics, ...withPituitary.modules, ...withProlactin.modules },
    wires: { ...withPituitary.wires, ...withProlactin.wires },
    acts: {
      pituitary_ghsr: "ipamorelin.ghsr_release",
      gh_added: "pituitary.gh_release",
      prolactin_release: "ipamorelin.prolactin_release",
      cortisol_drive: "ipamorelin.cortisol_release",
    },
    takes: { level: "1" },
    adds: { "ipamorelin.level": "level * 214[nmol/L]" },
    readouts: { ...withPituitary.readouts, ...withProlactin.readouts },
  },
};
