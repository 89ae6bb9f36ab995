import type { Agent } from "./agent.ts";
import { prohibited, researchOnly } from "./growth-status.ts";

/** The E peptide of IGF-1Ec, whose existence as a peptide of its own is disputed. */
export const mgfEPeptide: Agent = {
  id: "mgf_e_peptide",
  name: "MGF (E peptide of IGF-1Ec)",
  aliases: ["mgf", "mechano-growth-factor", "peg-mgf"],
  class: "research-only peptide",
  taken: "level",
  reference: "none: no exposure is published that others could be multiples of",
  targets: [
    {
      node: "unknown receptor",
      sign: 0,
      how: "said to be another than that of IGF-1; which one was never shown",
      tissue: "myoblasts",
      refs: ["yang2002"],
    },
  ],
  kinetics: [
    { what: "half-life", value: [1, 10], unit: "min", in: "vendors' pages: minutes", unverified: true },
  ],
  potency: [],
  effects: [
    {
      text: "Message for IGF-1Ec rises in injured muscle; whether a peptide of its own is made from it is disputed, and mature IGF-1 is the same in all splice forms",
      refs: ["rotwein2014"],
    },
    {
      text: "A synthetic peptide of 24 amino acids makes human muscle precursors divide longer and fuse more",
      refs: ["kandalla2011"],
    },
  ],
  evidence: {
    any: "cell",
    mtor: "none",
    note: "Studies of cells contradict each other; nothing links it to mTOR.",
  },
  approval: researchOnly("never approved", "unverified"),
  wada: prohibited("S2.3 (mechano growth factors)"),
  gaps: ["a study of cells that found nothing (Fornaro 2014) was not seen"],
  modelled: {
    not: "identity and receptor of the peptide are disputed and no exposure is known: there is no mechanism to model, in loaded muscle or elsewhere",
  },
};
