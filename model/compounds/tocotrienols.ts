import type { Agent } from "./agent.ts";
import { notListed, supplementStatus } from "./status.ts";

/** Tocotrienols, kin of vitamin E. */
export const tocotrienols: Agent = {
  id: "tocotrienols",
  name: "Tocotrienols",
  class: "vitamin E",
  taken: "amount",
  targets: [
    {
      node: "PI3K, Akt and mTOR",
      sign: -1,
      how: "gamma-tocotrienol turns them down and autophagy up; markers of normal mammary cells stayed",
      tissue: "mammary tumour cells",
      refs: ["tiwari2014"],
    },
    { node: "HMG-CoA reductase and NF-kB", sign: -1, how: "told in reviews", unverified: true },
  ],
  kinetics: [
    {
      what: "half-life of alpha, gamma and delta",
      value: [2.3, 4.4],
      unit: "h",
      in: "eight volunteers, 300 mg mixed",
      refs: ["yap2001"],
    },
    { what: "area with food over area fasted", value: [1.6, 4.1], unit: "1", refs: ["yap2001"] },
    {
      what: "peak of alpha-tocotrienol after 450 mg of palm tocotrienols",
      value: 5.25,
      unit: "mg/L",
      sd: 0.99,
      unverified: true,
    },
  ],
  potency: [
    { what: "range given to tumour cells", value: [0, 40], unit: "umol/L", in: "24 h", refs: ["tiwari2014"] },
  ],
  reach: {
    unit: "umol/L",
    reachable: 12,
    culture: 40,
    how: "5.25 mg/L of alpha-tocotrienol with 450 mg, from a paper seen without an identifier; gamma, which was given to cells, stays lower",
    refs: ["tiwari2014", "yap2001"],
  },
  effects: [],
  evidence: {
    any: "human-trial",
    mtor: "cell",
    note: "Tumour cells alone; what reaches plasma differs several-fold between studies.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: ["free concentration: it rides in lipoproteins", "half-inhibiting concentration"],
  modelled: {
    not: "mTOR was lower in tumour cells of the breast alone, and not in normal ones of the same kind",
  },
  cells: {
    not: "no cell of these systems is a tumour of the breast, and normal mammary cells did not answer",
  },
};
