import type { Agent } from "./agent.ts";
import { researchOnly } from "./growth-status.ts";

/** A tetrapeptide said to turn telomerase on. */
export const epitalon: Agent = {
  id: "epitalon",
  name: "Epitalon (AEDG)",
  aliases: ["epithalon", "aedg"],
  class: "research-only peptide",
  taken: "level",
  reference: "none: no exposure is published that others could be multiples of",
  targets: [
    {
      node: "TERT",
      sign: 1,
      how: "expression of telomerase and longer telomeres in normal cells; the alternative pathway in cancer cells",
      tissue: "fibroblasts and epithelial cells in culture",
      refs: ["alDulaimi2025"],
      unverified: true,
    },
    {
      node: "mTOR and AMPK",
      sign: 0,
      how: "no study was found: a list of either is no place for it",
      unverified: true,
    },
  ],
  kinetics: [],
  potency: [],
  effects: [
    {
      text: "Human fetal fibroblasts express telomerase and lengthen telomeres (Khavinson 2003, of one group, seen on a page about it)",
      unverified: true,
    },
  ],
  evidence: {
    any: "cell",
    mtor: "none",
    note: "One group in 2003 and one paper on cells in 2025, both seen on pages about them.",
  },
  approval: researchOnly("never approved", "unverified"),
  wada: {
    kind: "prohibited",
    text: "prohibited at all times by rule S0 (no approval anywhere); not named",
    unverified: true,
  },
  gaps: ["binding partner, potency and kinetics: none"],
  modelled: {
    not: "it acts on the attrition of telomeres and nothing else, in cells alone; telomeres are not in the model, and its effect on mTOR is none",
  },
};
