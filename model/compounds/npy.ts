import type { Agent } from "./agent.ts";

/** Neuropeptide Y, an output of the arcuate nucleus. */
export const npy: Agent = {
  id: "npy",
  name: "Neuropeptide Y",
  aliases: ["neuropeptide-y"],
  class: "neuropeptide",
  taken: "level",
  reference: "none in people: it is given into the brain of animals",
  targets: [
    {
      node: "AgRP and NPY cells",
      sign: 1,
      how: "it is what they give out; mTOR is found in them and in POMC cells",
      tissue: "arcuate nucleus of rats",
      refs: ["cota2006"],
    },
    {
      node: "mTORC1",
      sign: 0,
      how: "not on it: mTORC1 of AgRP cells keeps AgRP and NPY up, and loss of raptor lowers both",
      tissue: "arcuate nucleus of mice",
      refs: ["albert2015"],
    },
  ],
  kinetics: [],
  potency: [],
  effects: [
    { text: "Ghrelin raises its message, and rapamycin in the brain brings it back", refs: ["martins2012"] },
    {
      text: "That it rises when mTOR is blocked was not found: the data point the other way",
      refs: ["martins2012", "albert2015"],
    },
    { text: "Leptin opposes it", refs: ["cota2006"], unverified: true },
  ],
  evidence: { any: "animal", mtor: "none", note: "An output of the hypothalamus rather than an input." },
  approval: { kind: "endogenous", text: "a peptide of the body; not a drug", unverified: true },
  wada: {
    kind: "not-listed",
    text: "not known to stand on the list; it was not read for it",
    unverified: true,
  },
  gaps: ["affinity and half-life were not seen", "no exposure-response"],
  modelled: {
    not: "given into the brain, of animals alone: in people it is followed as what AgRP cells make (`npy`), never given",
  },
};
