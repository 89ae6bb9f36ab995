import type { Agent } from "./agent.ts";
import { noSubstance, settingStatus } from "./status.ts";

/** Little oxygen. */
export const hypoxia: Agent = {
  id: "hypoxia",
  name: "Hypoxia",
  aliases: ["altitude"],
  class: "environment",
  taken: "setting",
  targets: [
    {
      node: "REDD1",
      sign: 1,
      how: "HIF-1a switches it on; it frees TSC2 from 14-3-3. It needs new message, so it comes late",
      tissue: "fibroblasts",
      refs: ["brugarolas2004", "deyoung2008"],
    },
    {
      node: "AMPK",
      sign: 1,
      how: "in the liver the fall of mTORC1 needs neither REDD1 nor TSC; LKB1, AMPK and raptor are its route",
      tissue: "liver of mice",
      unverified: true,
    },
  ],
  kinetics: [],
  potency: [],
  effects: [
    { text: "Human muscle: HIF-1a is down by half after 15 days at 3200 m", refs: ["dhulst2016"] },
    { text: "Cortisol switches REDD1 on as well", unverified: true },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "animal",
    note: "Cells and animals; the route hangs on the tissue.",
  },
  approval: settingStatus,
  wada: noSubstance,
  gaps: ["the tension of oxygen at which REDD1 is made, and how soon"],
  modelled: {
    inSystem:
      "is a setting: write `oxygen: 12 %` with a duration; over cells it is the gas above them. Oxygen, HIF-1a and REDD1 are in every tissue",
  },
};
