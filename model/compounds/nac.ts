import { assumed, derived } from "../tissues/tissue.ts";
import type { Agent } from "./agent.ts";
import { type Oral, plainInBody } from "./plain-parts.ts";
import { notListed } from "./status.ts";

const oral: Oral = {
  molarMass: 163.2,
  numbers: {
    k_absorption: {
      value: 0.02,
      evidence: derived("holdiness1991", "highest after 1 to 2 h, with the half-life here"),
      factor: 1.6,
    },
    volume_oral: {
      value: 8.6,
      evidence: derived(
        "borgstrom1986",
        "clearance of 0.21 L/h/kg over 6 to 10 % that arrive, times the half-life over ln 2",
      ),
      factor: 1.5,
    },
    half_life_plasma: {
      value: 2.27,
      evidence: {
        grade: "measured",
        ref: "borgstrom1986",
        at: "abstract, as carried over: free N-acetylcysteine",
        in: "people",
      },
      factor: 1.3,
    },
  },
};

const targets = {
  mtorc1: {
    channel: "mtorc1_direct",
    as: "left",
    tissues: ["t_cell"],
    numbers: {
      k_half: {
        value: 3.5,
        evidence: assumed(
          "the mean level at 2.4 g a day by the kinetics here: 1.2 g a day did not change disease, 2.4 and 4.8 g did",
          "mTOR of T cells over doses of N-acetylcysteine",
        ),
        factor: 2,
      },
      n_half: {
        value: 2,
        evidence: assumed("from nothing at 1.2 g to something at 2.4 g a day", "mTOR of T cells over doses"),
      },
      gain_effect: {
        value: 0.6,
        evidence: assumed(
          "mTOR of T cells fell profoundly (P = 0.0009), without a size in the abstract",
          "p-S6 of T cells in that trial",
        ),
        factor: 1.3,
      },
      tau_effect: {
        value: 20_160,
        evidence: assumed(
          "two weeks: disease was better after a month; glutathione follows within days",
          "mTOR of T cells week by week",
        ),
      },
    },
  },
} as const;

/** N-acetylcysteine: glutathione, and mTOR of T cells in lupus. */
export const nac: Agent = {
  id: "nac",
  name: "N-acetylcysteine",
  aliases: ["n-acetylcysteine", "acetylcysteine"],
  class: "antidote, supplement",
  taken: "amount",
  targets: [
    {
      node: "mTORC1",
      sign: -1,
      how: "by glutathione and the potential of mitochondria; regulatory T cells more, double-negative ones fewer",
      tissue: "T cells of people with lupus",
      refs: ["lai2012"],
    },
  ],
  kinetics: [
    { what: "half-life, free", value: 2.27, unit: "h", refs: ["borgstrom1986"] },
    { what: "half-life by mouth, total", value: 6.25, unit: "h", refs: ["holdiness1991"] },
    { what: "share of an oral dose that arrives", value: [0.06, 0.1], unit: "1", refs: ["borgstrom1986"] },
    { what: "volume", value: 0.33, unit: "L/kg", refs: ["borgstrom1986"] },
    { what: "clearance", value: 0.21, unit: "L/(h*kg)", refs: ["borgstrom1986"] },
    { what: "time of the peak", value: [1, 2], unit: "h", refs: ["holdiness1991"] },
    { what: "bound to protein at 4 h", value: 0.5, unit: "1", refs: ["holdiness1991"] },
  ],
  potency: [],
  effects: [
    {
      text: "36 people with lupus: 2.4 and 4.8 g a day for three months lowered disease activity and mTOR of T cells; 1.2 g and placebo did not change disease",
      refs: ["lai2012"],
    },
  ],
  evidence: {
    any: "human-trial",
    mtor: "human-trial",
    note: "One trial of 36, in a disease that raises mTOR of T cells.",
  },
  approval: {
    kind: "approved",
    text: "as antidote and mucolytic; its status was not looked up",
    unverified: true,
  },
  wada: notListed,
  gaps: [
    "T cells of healthy people: whether mTOR falls where it is not raised is not known",
    "size of the fall",
    "nothing is done to other tissues here",
  ],
  modelled: plainInBody("nac", oral, targets),
  cells: { not: "no curve of mTOR over its concentration in cells was found" },
};
