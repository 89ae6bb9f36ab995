import { assumed, derived } from "../tissues/tissue.ts";
import type { Agent } from "./agent.ts";
import { type Oral, plainInBody, plainOverCells } from "./plain-parts.ts";
import { foodStatus } from "./status.ts";

const oral: Oral = {
  molarMass: 194.19,
  numbers: {
    k_absorption: {
      value: 0.12,
      evidence: derived(
        "blanchard1983",
        "highest 29.8 min (SEM 8.1) after a solution, with the half-life here",
      ),
      factor: 1.7,
    },
    volume_oral: {
      value: 0.465,
      evidence: derived("blanchard1983", "5 mg/kg make 10.0 ug/mL (SEM 1.0); all of it arrives"),
      factor: 1.2,
    },
    half_life_plasma: {
      value: 5.5,
      evidence: derived("newton1981", "0.163 per h after 50 mg and 0.098 after 750 mg: 4.3 to 7.1 h"),
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
        value: 1000,
        evidence: assumed(
          "enzymes are told to be half inhibited from 75 (p110delta) to 400 umol/L (mTOR), and cells to be given millimolar caffeine; no curve was read",
          "p-Akt and p-S6K1 of cells over caffeine",
        ),
        factor: 2.5,
      },
      gain_effect: {
        value: 1,
        evidence: assumed(
          "p-Akt, p-S6K1 and p-4E-BP1 fall significantly, without a floor in the abstract",
          "p-Akt over caffeine",
        ),
        factor: 1.05,
      },
    },
  },
} as const;

/** Caffeine, as coffee has it. */
export const caffeineCoffee: Agent = {
  id: "caffeine_coffee",
  compound: "coffee",
  name: "Caffeine, as in coffee",
  aliases: ["caffeine"],
  class: "methylxanthine, food",
  taken: "amount",
  servings: { cup: { value: 95, unit: "mg" } },
  targets: [
    { node: "adenosine receptors", sign: -1, how: "A1 and A2A, what people feel of it", unverified: true },
    {
      node: "PI3K",
      sign: -1,
      how: "less p-Akt S473, p-S6K1 T389 and p-4E-BP1; in profiles of kinases an analogue hits p110gamma",
      tissue: "cell lines",
      refs: ["saiki2011", "edling2014"],
    },
    {
      node: "mTOR",
      sign: -1,
      how: "the pathway is turned down",
      tissue: "human myeloid cells",
      refs: ["gibbs2015"],
    },
    {
      node: "autophagy",
      sign: 1,
      how: "coffee, with caffeine or without, lowers p-S6K1 and raises autophagy in 1 to 4 h (Pietrocola 2014)",
      tissue: "liver, muscle and heart of mice",
      unverified: true,
    },
  ],
  kinetics: [
    {
      what: "peak after 5 mg/kg",
      value: 51.5,
      unit: "umol/L",
      sd: 5,
      in: "ten men; standard error",
      refs: ["blanchard1983"],
    },
    { what: "its time", value: 29.8, unit: "min", sd: 8.1, in: "standard error", refs: ["blanchard1983"] },
    {
      what: "share of an oral dose that arrives",
      value: 1.08,
      unit: "1",
      sd: 0.036,
      refs: ["blanchard1983"],
    },
    { what: "half-life", value: [2.7, 9.9], unit: "h", refs: ["blanchard1983"] },
    { what: "clearance", value: 0.98, unit: "mL/(min*kg)", sd: 0.38, refs: ["newton1981"] },
  ],
  potency: [
    {
      what: "p110delta half inhibited",
      value: 75,
      unit: "umol/L",
      in: "purified enzyme (Foukas 2002)",
      unverified: true,
    },
    {
      what: "mTOR half inhibited",
      value: 400,
      unit: "umol/L",
      in: "purified enzyme (Foukas 2002)",
      unverified: true,
    },
  ],
  reach: {
    unit: "umol/L",
    reachable: 51.5,
    culture: 1000,
    how: "5 mg/kg at once, four cups; cells are given about a millimole (the concentration was not in the abstract)",
    refs: ["blanchard1983", "saiki2011"],
  },
  effects: [
    {
      text: "Physiological caffeine did not lower mTOR signalling of loaded muscle of mice",
      unverified: true,
    },
    { text: "What coffee does in mice does not need its caffeine", unverified: true },
  ],
  evidence: { any: "human-trial", mtor: "animal", note: "mTOR was not measured in people." },
  approval: foodStatus,
  wada: {
    kind: "not-listed",
    text: "watched, not prohibited, as far as is known; the list was not read",
    unverified: true,
  },
  gaps: [
    "half-inhibiting concentrations were not read in their source",
    "what of coffee besides caffeine raises autophagy",
    "receptors of adenosine, sleep and exercise are not acted on here",
  ],
  modelled: plainInBody("caffeine", oral, targets),
  cells: plainOverCells("caffeine", targets),
};
