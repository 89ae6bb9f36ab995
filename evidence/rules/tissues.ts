import type { CheckRules, TissueDrives } from "../../src/analysis/index.ts";

/** By how much of its settled level a readout must rise before an event counts as driving it. */
const rise = { signal: 0.2, flux: 0.1, synthesis: 0.2 } as const;

const upperBody = ["arms", "biceps", "triceps", "chest", "back", "shoulders", "upper_body", "whole_body"];

/** Tissues that sessions train beside the muscle that is observed; no session is held to train the others. */
const trainedBy: Readonly<Record<string, TissueDrives["trainedBy"]>> = {
  upper_muscle: [
    { kind: "train.resistance", words: upperBody },
    { kind: "train.endurance", words: ["rowing", "swimming"] },
  ],
  heart: [{ kind: "train.endurance" }],
};

function drivesOf(tissue: string, name: string, suffix: string): TissueDrives {
  return {
    tissue,
    name,
    trainedBy: trainedBy[tissue] ?? [],
    growth: [{ readout: `mtorc1_active${suffix}`, name: "mTORC1", rise: rise.signal, decides: true }],
    maintenance: [
      { readout: `ampk_active${suffix}`, name: "AMPK", rise: rise.signal, decides: true },
      { readout: `autophagy_flux${suffix}`, name: "autophagy flux", rise: rise.flux, decides: true },
    ],
  };
}

/** The muscle that is observed: it alone has synthesis by tracer. */
const muscle: TissueDrives = {
  tissue: "muscle",
  name: "muscle",
  growth: [
    { readout: "mtorc1_active", name: "mTORC1", rise: rise.signal, decides: false },
    { readout: "fsr_myofibrillar", name: "myofibrillar synthesis", rise: rise.synthesis, decides: true },
  ],
  maintenance: [
    { readout: "ampk_activity", name: "AMPK", rise: rise.signal, decides: true },
    { readout: "autophagy_flux", name: "autophagy flux", rise: rise.flux, decides: true },
  ],
};

/** AMPK and mTORC1 of the hypothalamus both answer hunger and ghrelin. */
const hypothalamus: TissueDrives = {
  tissue: "hypothalamus",
  name: "hypothalamus",
  growth: [{ readout: "mtorc1_arcuate", name: "mTORC1", rise: rise.signal, decides: true }],
  maintenance: [{ readout: "ampk_hypothalamus", name: "AMPK", rise: rise.signal, decides: true }],
  explained: {
    why: "in the hypothalamus mTORC1 and AMPK both serve appetite, and ghrelin was seen to act through either",
    refs: ["martins2012"],
  },
};

/** System -> tissues whose drives are looked at. */
export const tissues: CheckRules["systems"] = {
  muscle: [muscle],
  "human-adult": [
    muscle,
    drivesOf("upper_muscle", "upper-body muscle", "_upper_muscle"),
    drivesOf("liver", "liver", "_liver"),
    drivesOf("adipose", "adipose tissue", "_adipose"),
    drivesOf("heart", "heart", "_heart"),
    drivesOf("hippocampus", "hippocampus", "_hippocampus"),
    drivesOf("t_cell", "T cells", "_t_cell"),
    drivesOf("proliferating", "dividing cells", "_proliferating"),
    hypothalamus,
  ],
};
