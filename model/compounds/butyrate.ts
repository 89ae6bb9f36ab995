import { assumed } from "../tissues/tissue.ts";
import type { Agent } from "./agent.ts";
import { plainOverCells } from "./plain-parts.ts";
import { notListed, supplementStatus } from "./status.ts";

/** Butyrate, made by bacteria of the colon and used up by its wall and the liver. */
export const butyrate: Agent = {
  id: "butyrate",
  name: "Butyrate",
  class: "short-chain fatty acid",
  taken: "amount",
  targets: [
    {
      node: "histone deacetylases",
      sign: -1,
      how: "inhibited",
      tissue: "colorectal cancer cells",
      refs: ["zeng2018butyrate"],
    },
    {
      node: "mTORC1",
      sign: -1,
      how: "less p-mTOR, p-S6K1 T389 and p-S6, in part by less SIRT1",
      tissue: "HCT116",
      refs: ["cao2019"],
    },
  ],
  kinetics: [
    {
      what: "portal blood 5 min after 6 mmol into the rectum, from 14 without",
      value: 92,
      unit: "umol/L",
      sd: 27,
      in: "patients at surgery; the liver takes up what the gut gives off",
      refs: ["vanderbeek2015"],
    },
    { what: "half-life in plasma", value: [6, 14], unit: "min", unverified: true },
  ],
  potency: [
    { what: "histone deacetylases half inhibited", value: [0.1, 1], unit: "mmol/L", unverified: true },
  ],
  reach: {
    unit: "umol/L",
    reachable: 14,
    culture: 2000,
    how: "portal blood without an enema, where it is highest outside the colon; cells are given about 2 mmol/L (not in the abstract)",
    refs: ["vanderbeek2015", "cao2019"],
  },
  effects: [
    {
      text: "More in the colon does not mean more in the body: the liver takes up what comes",
      refs: ["vanderbeek2015"],
    },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "cell",
    note: "Exposure is of the colon alone; cancer cells alone were looked at.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: ["mTOR of normal epithelium", "concentrations in the papers on cells were not read"],
  modelled: {
    not: "acts in the wall of the colon, which the body here does not have, and the liver keeps it from the rest; over cells it is modelled",
  },
  cells: plainOverCells("butyrate", {
    mtorc1: {
      channel: "mtorc1_direct",
      as: "left",
      numbers: {
        k_half: {
          value: 2000,
          evidence: assumed(
            "cells are given millimolar butyrate; no curve was read",
            "p-S6K1 of colonocytes over butyrate",
          ),
          factor: 3,
        },
        gain_effect: {
          value: 0.8,
          evidence: assumed("p-S6K1 falls, without a size in the abstract", "p-S6K1 over butyrate"),
          factor: 1.15,
        },
        tau_effect: {
          value: 480,
          evidence: assumed(
            "by deacetylases and new message, so over hours",
            "p-S6K1 over a day of butyrate",
          ),
        },
      },
    },
  }),
};
