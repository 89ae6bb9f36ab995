import type { Agent } from "./agent.ts";
import { foxo4DriKinetics } from "./foxo4-dri-kinetics.ts";
import { researchOnly } from "./growth-status.ts";

/** A peptide of D-amino acids that frees p53 from FOXO4 in senescent cells. */
export const foxo4Dri: Agent = {
  id: "foxo4_dri",
  name: "FOXO4-DRI",
  aliases: ["foxo4-dri"],
  class: "research-only peptide",
  taken: "level",
  reference: "the exposure of treated mice (Baar 2017), whose plasma level was not seen",
  targets: [
    {
      node: "FOXO4 and p53",
      sign: -1,
      how: "it binds p53 where FOXO4 does; p53 leaves the nucleus and the cell dies",
      tissue: "senescent cells",
      refs: ["baar2017", "bourgeois2025"],
    },
    {
      node: "mTORC1",
      sign: 0,
      how: "FOXO4 lies below Akt; whether mTOR matters was not tested in what was read",
      tissue: "senescent cells",
    },
  ],
  kinetics: [],
  potency: [],
  effects: [
    {
      text: "Old mice and mice that age fast regain fur, fitness and kidney function; the liver stands chemotherapy better",
      refs: ["baar2017"],
    },
  ],
  evidence: {
    any: "animal",
    mtor: "animal",
    note: "Mice and cells in 2017; the structure in 2025; no data of people.",
  },
  approval: researchOnly("never approved", "unverified"),
  wada: {
    kind: "prohibited",
    text: "prohibited at all times by rule S0 (no approval anywhere); not named",
    unverified: true,
  },
  gaps: ["selectivity in numbers and affinity were not seen"],
  modelled: {
    modules: { foxo4_dri: foxo4DriKinetics },
    wires: {},
    acts: { senolysis: "foxo4_dri.senolysis" },
    takes: { level: "1" },
    during: { "foxo4_dri.exposure": "level" },
  },
};
