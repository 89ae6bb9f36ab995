import { assumed, derived } from "../tissues/tissue.ts";
import type { Agent } from "./agent.ts";
import { type Oral, plainInBody, plainOverCells } from "./plain-parts.ts";
import { notListed, supplementStatus } from "./status.ts";

const oral: Oral = {
  molarMass: 458.37,
  numbers: {
    k_absorption: {
      value: 0.02,
      evidence: derived("ullmann2003", "highest after 1.3 to 2.2 h, with the half-life here"),
      factor: 1.4,
    },
    volume_oral: {
      value: 4.3,
      evidence: derived(
        "ullmann2003",
        "130 ng/mL after 50 mg and 3392 after 1600 mg, fasting: 267 and 328 L; mostly free of conjugation by another study",
      ),
      factor: 1.6,
    },
    half_life_plasma: {
      value: 3.4,
      evidence: derived("ullmann2003", "1.9 to 4.6 h over doses, taken in the middle"),
      factor: 1.4,
    },
  },
};

const inCells = assumed(
  "both enzymes are told to be half inhibited near 0.3 umol/L against little ATP, and cells to be killed above 20 umol/L; neither is a number for p-S6K1 of cells",
  "p-Akt and p-S6K1 of cells over EGCG with catalase in the medium",
);
const whole = assumed("an inhibitor of the ATP site stops all at enough", "p-S6K1 over EGCG");

const targets = {
  pi3k: {
    channel: "pi3k",
    as: "left",
    numbers: {
      k_half: { value: 20, evidence: inCells, factor: 3 },
      gain_effect: { value: 1, evidence: whole, factor: 1.05 },
    },
  },
  mtor: {
    channel: "mtor_kinase",
    as: "left",
    numbers: {
      k_half: { value: 20, evidence: inCells, factor: 3 },
      gain_effect: { value: 1, evidence: whole, factor: 1.05 },
    },
  },
} as const;

/** EGCG of green tea. */
export const egcg: Agent = {
  id: "egcg",
  name: "EGCG (epigallocatechin gallate)",
  aliases: ["green_tea_extract"],
  class: "polyphenol (catechin)",
  taken: "amount",
  targets: [
    { node: "PI3K and mTOR", sign: -1, how: "the ATP site of both (Van Aller 2011)", unverified: true },
    {
      node: "PTEN",
      sign: 1,
      how: "p-Akt and p-mTOR fall, in part by PTEN",
      tissue: "pancreatic cancer cells",
      refs: ["liu2016egcg"],
    },
  ],
  kinetics: [
    { what: "peak after 50 to 1600 mg, fasting", value: [130, 3392], unit: "ng/mL", refs: ["ullmann2003"] },
    { what: "its time", value: [1.3, 2.2], unit: "h", refs: ["ullmann2003"] },
    { what: "half-life", value: [1.9, 4.6], unit: "h", refs: ["ullmann2003"] },
    {
      what: "peak after tea, 20 mg of solids per kg",
      value: 0.17,
      unit: "umol/L",
      in: "Lee 2002",
      unverified: true,
    },
    { what: "highest after 4.5 g of tea solids", value: 326, unit: "ng/mL", refs: ["yang1998"] },
  ],
  potency: [
    { what: "inhibition of PI3K", value: 380, unit: "nmol/L", in: "purified enzyme", unverified: true },
    { what: "inhibition of mTOR", value: 320, unit: "nmol/L", in: "purified enzyme", unverified: true },
    { what: "myeloma cells die above", value: 20, unit: "umol/L", unverified: true },
  ],
  reach: {
    unit: "umol/L",
    reachable: 0.7,
    culture: 20,
    how: "326 ng/mL after strong tea; 400 mg as a capsule on an empty stomach make about 2 umol/L, with food far less",
    refs: ["yang1998", "ullmann2003"],
  },
  effects: [],
  evidence: {
    any: "human-mechanism",
    mtor: "cell",
    note: "Inhibition of the enzymes was not read in its source.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: [
    "half-inhibiting concentrations in cells",
    "it makes hydrogen peroxide in media, which does some of what is seen in dishes",
  ],
  modelled: plainInBody("egcg", oral, targets),
  cells: plainOverCells("egcg", targets),
};
