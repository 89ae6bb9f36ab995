import { assumed, derived } from "../tissues/tissue.ts";
import type { Agent } from "./agent.ts";
import { type Oral, plainInBody, plainOverCells } from "./plain-parts.ts";
import { notListed, supplementStatus } from "./status.ts";

const oral: Oral = {
  molarMass: 228.24,
  numbers: {
    k_absorption: {
      value: 0.024,
      evidence: derived("boocock2007", "highest 1.5 h after 5 g, with the half-life here"),
      factor: 1.5,
    },
    volume_oral: {
      value: 93.5,
      evidence: derived("boocock2007", "5 g make 539 ng/mL (SD 384) of the parent in 70 kg"),
      factor: 2,
    },
    half_life_plasma: {
      value: 3,
      evidence: assumed(
        "that of the parent was not seen; 9.2 h is told of parent and conjugates together",
        "parent in plasma over a day after a dose",
      ),
      factor: 2,
    },
  },
};

const targets = {
  deptor: {
    channel: "deptor",
    as: "raised",
    numbers: {
      k_half: {
        value: 50,
        evidence: assumed(
          "DEPTOR on mTOR rises greatly in C2C12; the concentrations were not in what was read, and tens of micromolar are usual",
          "DEPTOR pulled down with mTOR over resveratrol",
        ),
        factor: 3,
      },
      gain_effect: {
        value: 9,
        evidence: assumed(
          "greatly more DEPTOR on mTOR, no size seen",
          "DEPTOR pulled down with mTOR over resveratrol",
        ),
        factor: 2,
      },
    },
  },
  energy: {
    channel: "energy_stress",
    as: "share",
    numbers: {
      k_half: {
        value: 50,
        evidence: assumed(
          "high concentrations lower ATP and activate AMPK in C2C12 (Higashida 2013), without a number in the abstract",
          "ATP and p-AMPK of C2C12 over resveratrol",
        ),
        factor: 3,
      },
      gain_effect: {
        value: 0.15,
        evidence: assumed(
          "a milder stress than metformin at 0.25 here",
          "ATP and p-AMPK of C2C12 over resveratrol",
        ),
        factor: 2,
      },
      tau_effect: { value: 120, evidence: assumed("as metformin", "oxygen use over hours") },
    },
  },
} as const;

/** Resveratrol: much is absorbed, hardly any of it stays what it was. */
export const resveratrol: Agent = {
  id: "resveratrol",
  name: "Resveratrol",
  class: "polyphenol (stilbene)",
  taken: "amount",
  targets: [
    {
      node: "DEPTOR",
      sign: 1,
      how: "more DEPTOR on mTOR, without SIRT1 or AMPK; amounts of mTOR, raptor and DEPTOR stay",
      tissue: "C2C12",
      refs: ["liu2011deptor"],
    },
    {
      node: "mTOR kinase",
      sign: -1,
      how: "competes with ATP; autophagy by it needs ULK1",
      tissue: "MCF7 and others",
      refs: ["park2016resveratrol"],
    },
    {
      node: "AMPK",
      sign: 1,
      how: "high concentrations lower ATP; lower ones raise p-AMPK with AMP over ATP unchanged",
      tissue: "C2C12; HepG2",
      refs: ["higashida2013", "suchankova2008"],
    },
    {
      node: "SIRT1",
      sign: 1,
      how: "needed for AMPK at moderate doses in mice, not at high ones",
      unverified: true,
    },
  ],
  kinetics: [
    {
      what: "peak of the parent after 5 g",
      value: 2.4,
      unit: "umol/L",
      in: "ten volunteers; 1.5 h after",
      refs: ["boocock2007"],
    },
    {
      what: "peak after 5 g of micronized resveratrol",
      value: 1942,
      unit: "ng/mL",
      sd: 1422,
      in: "patients",
      refs: ["howells2011"],
    },
    {
      what: "parent after 25 mg, at most",
      value: 22,
      unit: "nmol/L",
      in: "less than 5 ng/mL in six volunteers (Walle 2004)",
      unverified: true,
    },
    {
      what: "half-life of parent and conjugates",
      value: 9.2,
      unit: "h",
      sd: 0.6,
      in: "Walle 2004",
      unverified: true,
    },
    {
      what: "areas of conjugates over that of the parent, up to",
      value: 23,
      unit: "1",
      refs: ["boocock2007"],
    },
  ],
  potency: [
    {
      what: "needed for effects in cells, at least",
      value: 5,
      unit: "umol/L",
      in: "as told of chemoprevention",
      refs: ["boocock2007"],
    },
  ],
  reach: {
    unit: "umol/L",
    reachable: 0.24,
    culture: 5,
    how: "500 mg by proportion from 5 g; effects in cells need 5 umol/L at least, and those on DEPTOR and AMPK tens",
    refs: ["boocock2007"],
  },
  effects: [
    {
      text: "Fed to rats or mice at 4 g per kg of food it did not raise mitochondria of muscle",
      refs: ["higashida2013"],
    },
    {
      text: "0.5 to 5 g a day for a month lowered IGF-1 and IGFBP-3 of volunteers somewhat",
      unverified: true,
    },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "cell",
    note: "Mechanisms contradict each other; exposure is far below them.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: [
    "concentration at half of any effect on mTOR",
    "what conjugates do in tissues",
    "gut wall and liver see more",
  ],
  modelled: plainInBody("resveratrol", oral, targets),
  cells: plainOverCells("resveratrol", targets),
};
