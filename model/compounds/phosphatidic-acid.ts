import { assumed } from "../tissues/tissue.ts";
import type { Agent } from "./agent.ts";
import { plainOverCells } from "./plain-parts.ts";
import { notListed, supplementStatus } from "./status.ts";

/** Phosphatidic acid: a lipid that mTOR binds, sold for lean mass. */
export const phosphatidicAcid: Agent = {
  id: "phosphatidic_acid",
  name: "Phosphatidic acid",
  class: "lipid messenger, supplement",
  taken: "amount",
  targets: [
    {
      node: "mTORC1",
      sign: 1,
      how: "binds the FRB domain, where rapamycin with FKBP12 binds too",
      refs: ["foster2009", "bond2017"],
    },
    {
      node: "LPA receptors",
      sign: 1,
      how: "what is put on cells from outside becomes lysophosphatidic acid and acts by its receptors",
      tissue: "fibroblasts",
      refs: ["bond2017"],
    },
  ],
  kinetics: [],
  potency: [],
  effects: [
    {
      text: "Eight weeks of lifting with 750 mg: lean mass +2.6 % in seven men, +0.1 % in nine with placebo; no difference by the usual test",
      refs: ["hoffman2012"],
    },
    {
      text: "Eight weeks with 250 or 375 mg in 28 men: all gained, no group more than another (Andre 2016)",
      unverified: true,
    },
    { text: "Stretch raises it in muscle, and the rise is part of what turns mTOR on", refs: ["joy2014"] },
  ],
  evidence: {
    any: "human-trial",
    mtor: "cell",
    note: "Two small trials that disagree; the mechanism is of cells.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: [
    "dissociation from FRB",
    "what of a dose reaches muscle as phosphatidic acid, if any",
    "rapamycin and it do not compete here",
  ],
  modelled: {
    not: "how much of a dose reaches muscle is not known: the gut splits it. Trials of lean mass do not agree, so that a size would be made up; over cells the mechanism is modelled",
  },
  cells: plainOverCells("phosphatidic_acid", {
    frb: {
      channel: "mtorc1_direct",
      as: "raised",
      numbers: {
        k_half: {
          value: 100,
          evidence: assumed(
            "vesicles of about 100 to 300 umol/L are usual; no curve was read",
            "p-S6K1 of C2C12 over phosphatidic acid",
          ),
          factor: 3,
        },
        gain_effect: {
          value: 1,
          evidence: assumed("p-S6K1 of starved cells rises; no size was read", "p-S6K1 of C2C12"),
          factor: 2,
        },
      },
    },
  }),
};
