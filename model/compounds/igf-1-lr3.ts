import type { Agent } from "./agent.ts";
import { prohibited, researchOnly } from "./growth-status.ts";
import { igf1Lr3Kinetics } from "./igf-1-lr3-kinetics.ts";
import { lr3InMedium } from "./lr3-in-medium.ts";
import { withPituitary } from "./secretagogue-parts.ts";
import { inTissues } from "./tissue-channels.ts";

/** Long R3 IGF-1: an analogue that binding proteins hardly hold. */
export const igf1Lr3: Agent = {
  id: "igf_1_lr3",
  name: "IGF-1 LR3 (long R3 IGF-I)",
  aliases: ["lr3", "long-r3-igf-1"],
  class: "research-only peptide",
  taken: "level",
  reference:
    "15 nmol entering each litre of the volume of IGF-1 over hours, which brings free LR3 to 2.6 nmol/L and is gone within a day: mole for mole the IGF-1 of Grahnen 1993",
  targets: [
    {
      node: "IGF-1 receptor",
      sign: 1,
      how: "a full agonist; analogues made to avoid binding proteins keep it",
      tissue: "most",
      refs: ["forbes2002"],
    },
    {
      node: "IGFBP-3 and its acid-labile subunit",
      sign: 0,
      how: "bound a thousand times more weakly than IGF-1",
      tissue: "plasma",
      refs: ["ballard1993"],
    },
    {
      node: "growth hormone",
      sign: -1,
      how: "mean -23 %, area of the peaks -60 %; seen without identifier",
      tissue: "finisher pigs",
    },
  ],
  kinetics: [
    {
      what: "what is delivered to the gut over IGF-1 after 10 min",
      value: [1.37, 1.5],
      unit: "1",
      in: "rats, by vein; a paper without identifier",
    },
  ],
  potency: [
    {
      what: "affinity for binding proteins, below that of IGF-1 by",
      value: 1000,
      unit: "1",
      in: "IGFBP-3, IGFBP-4, rat plasma, L6 cells",
      refs: ["ballard1993"],
    },
    { what: "dissociation from IGFBP-3 that follows", value: 102, unit: "nmol/L" },
    {
      what: "potency over IGF-1",
      value: [5, 10],
      unit: "1",
      in: "L6 myoblasts, which make binding proteins",
      refs: ["ballard1993"],
    },
    {
      what: "potency over IGF-1",
      value: 6,
      unit: "1",
      in: "growth of rats over 14 days",
      refs: ["ballard1993"],
    },
  ],
  effects: [
    {
      text: "It leaves plasma of rats much faster than IGF-1: its potency is that of being free, not of lasting",
      refs: ["ballard1993"],
    },
    {
      text: "In finisher pigs it lowers gain, appetite, growth hormone, IGF-1, IGFBP-3 and insulin; seen without identifier",
    },
    {
      text: "In piglets it raised gain in the second, faster period of one experiment and not in the other, and lowered IGF-1",
      refs: ["dunshea2002"],
    },
  ],
  evidence: { any: "animal", mtor: "none", note: "No trial in people; rats grow, finisher pigs do not." },
  approval: researchOnly("never approved; a reagent of cell culture", "unverified"),
  wada: prohibited("S2.3 (an analogue of IGF-1)"),
  gaps: ["no half-life in any species was seen", "no data of people"],
  modelled: {
    modules: { igf_1_lr3: igf1Lr3Kinetics, ...withPituitary.modules },
    wires: withPituitary.wires,
    acts: {
      ...inTissues("igf1_ligand", "igf_1_lr3.lr3_as_igf1"),
      igf1_feedback: "igf_1_lr3.lr3_as_igf1",
      igf1_muscle_size: "igf_1_lr3.lr3_as_igf1_level",
    },
    takes: { level: "1" },
    adds: { "igf_1_lr3.entering": "level" },
    readouts: {
      ...withPituitary.readouts,
      lr3_free: {
        unit: "nmol/L",
        is: "igf_1_lr3.lr3_free",
        means: "LR3 of plasma that is free",
        assay: "ultrafiltration and radioimmunoassay",
        body: true,
      },
    },
  },
  cells: {
    modules: { igf_1_lr3: lr3InMedium },
    wires: {},
    acts: inTissues("growth_factor", "igf_1_lr3.growth_share"),
    takes: { dose: "nmol/L" },
    during: { "igf_1_lr3.level": "dose" },
  },
};
