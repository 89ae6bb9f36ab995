import { assumed, derived } from "../tissues/tissue.ts";
import type { Agent } from "./agent.ts";
import { type Oral, plainInBody, plainOverCells } from "./plain-parts.ts";
import { notListed, supplementStatus } from "./status.ts";

const oral: Oral = {
  molarMass: 302.24,
  numbers: {
    k_absorption: {
      value: 0.01,
      evidence: derived(
        "hollman1996",
        "highest after 2.9 h with a half-life of absorption of 0.87 h, of onions and with conjugates",
      ),
      factor: 2,
    },
    volume_oral: {
      value: 2525,
      evidence: derived("moon2008", "oral clearance of 35,000 L/h times the half-life over ln 2, over 70 kg"),
      factor: 2,
    },
    half_life_plasma: {
      value: 3.5,
      evidence: {
        grade: "measured",
        ref: "moon2008",
        at: "abstract",
        in: "volunteers with 500 mg three times a day",
      },
      factor: 1.5,
    },
  },
};

const targets = {
  pi3k: {
    channel: "pi3k",
    as: "left",
    numbers: {
      k_half: {
        value: 10,
        evidence: assumed(
          "p110gamma is told to be half inhibited at 3.8 umol/L (Walker 2000, not seen); cells have more ATP",
          "p-Akt T308 of cells over quercetin",
        ),
        factor: 3,
      },
      gain_effect: {
        value: 1,
        evidence: assumed("an inhibitor of the ATP site", "p-Akt over quercetin"),
        factor: 1.05,
      },
    },
  },
} as const;

/** Quercetin, a flavonol of onions and apples; LY294002 was made after it. */
export const quercetin: Agent = {
  id: "quercetin",
  name: "Quercetin",
  class: "polyphenol (flavonol)",
  taken: "amount",
  targets: [
    { node: "PI3K", sign: -1, how: "its ATP site", unverified: true },
    { node: "AMPK", sign: 1, how: "p-AMPK up", tissue: "HepG2", refs: ["suchankova2008"] },
    {
      node: "survival of senescent cells",
      sign: -1,
      how: "kills senescent endothelial cells in a dish, and with dasatinib lowers their burden in mice (Zhu 2015)",
      unverified: true,
    },
  ],
  kinetics: [
    { what: "half-life of the aglycone", value: 3.5, unit: "h", refs: ["moon2008"] },
    { what: "oral clearance of the aglycone", value: 35_000, unit: "L/h", refs: ["moon2008"] },
    { what: "half-life of all of it after onions", value: 16.8, unit: "h", refs: ["hollman1996"] },
    {
      what: "peak of all of it after 64 mg of onions",
      value: 196,
      unit: "ng/mL",
      in: "two people, 2.9 h after",
      refs: ["hollman1996"],
    },
  ],
  potency: [
    {
      what: "PI3K p110gamma half inhibited",
      value: 3.8,
      unit: "umol/L",
      in: "purified enzyme",
      unverified: true,
    },
  ],
  reach: {
    unit: "umol/L",
    reachable: 0.005,
    culture: 10,
    how: "aglycone after 500 mg by its oral clearance; with conjugates 0.65 umol/L after onions",
    refs: ["moon2008", "hollman1996"],
  },
  effects: [],
  evidence: {
    any: "human-mechanism",
    mtor: "cell",
    note: "Two half-lives differ because one is of the aglycone alone.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: ["half-inhibiting concentration in cells", "senescent cells are not a target here"],
  modelled: plainInBody("quercetin", oral, targets),
  cells: plainOverCells("quercetin", targets),
};
