import { assumed } from "../tissues/tissue.ts";
import type { Agent } from "./agent.ts";
import { type Oral, plainInBody, plainOverCells } from "./plain-parts.ts";
import { notListed, supplementStatus } from "./status.ts";

const oral: Oral = {
  molarMass: 286.24,
  numbers: {
    k_absorption: {
      value: 0.3,
      evidence: {
        grade: "transferred",
        ref: "sarawek2008",
        at: "abstract: highest after 5 min",
        from: "rats, 50 mg/kg in solution",
        why: "no kinetics in people was found",
      },
      factor: 3,
    },
    volume_oral: {
      value: 9.1,
      evidence: {
        grade: "transferred",
        ref: "sarawek2008",
        at: "abstract: 5.5 ug/mL after 50 mg/kg",
        from: "rats, luteolin as solution",
        why: "no kinetics in people was found; after artichoke the parent was not seen in people at all",
      },
      factor: 4,
    },
    half_life_plasma: {
      value: 0.17,
      evidence: {
        grade: "transferred",
        ref: "sarawek2008",
        at: "abstract: below 100 ng/mL after 1 h",
        from: "rats",
        why: "what matters for its effect is the early fall; by vein the last half-life is 9 h",
      },
      factor: 3,
    },
  },
};

const targets = {
  pi3k: {
    channel: "pi3k",
    as: "left",
    numbers: {
      k_half: {
        value: 20,
        evidence: assumed(
          "the enzyme is told to be half inhibited at 8 umol/L (Agullo 1997, not seen); cells have more ATP",
          "p-Akt T308 of cells over luteolin",
        ),
        factor: 3,
      },
      gain_effect: {
        value: 1,
        evidence: assumed("an inhibitor of the ATP site", "p-Akt over luteolin"),
        factor: 1.05,
      },
    },
  },
} as const;

/** Luteolin, a flavone of celery, parsley and artichoke. */
export const luteolin: Agent = {
  id: "luteolin",
  name: "Luteolin",
  class: "polyphenol (flavone)",
  taken: "amount",
  targets: [
    { node: "PI3K", sign: -1, how: "as flavonoids inhibit kinases at their ATP site", unverified: true },
    {
      node: "mTORC1",
      sign: -1,
      how: "told of flavonoids as a class in T cells and cancer cells",
      unverified: true,
    },
  ],
  kinetics: [
    {
      what: "share of an oral dose that reaches plasma",
      value: 0.041,
      unit: "1",
      in: "rats",
      refs: ["sarawek2008"],
    },
    { what: "half-life by vein, free", value: 8.94, unit: "h", in: "rats", refs: ["sarawek2008"] },
    { what: "half-life by vein, conjugates", value: 4.98, unit: "h", in: "rats", refs: ["sarawek2008"] },
    {
      what: "peak after 50 mg/kg",
      value: 5.5,
      unit: "ug/mL",
      in: "rats, after 5 min",
      refs: ["sarawek2008"],
    },
    { what: "eaten in a day, at most", value: 1, unit: "mg", refs: ["seelinger2008"] },
  ],
  potency: [
    { what: "PI3K half inhibited", value: 8, unit: "umol/L", in: "purified enzyme", unverified: true },
  ],
  reach: {
    unit: "umol/L",
    reachable: 0.35,
    culture: 8,
    how: "100 mg by the kinetics of rats, for minutes; the number of the enzyme was not read in its source",
    refs: ["sarawek2008"],
  },
  effects: [
    { text: "Free luteolin and a glucuronide were once shown in human serum", refs: ["shimoi1998"] },
    { text: "After artichoke extract the parent was not found in people", refs: ["wittemer2005"] },
  ],
  evidence: {
    any: "cell",
    mtor: "cell",
    note: "No comparison with other inhibitors was found: that it is the strongest has no source.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: ["kinetics in people", "any concentration for mTOR of cells", "a comparison at equal concentration"],
  modelled: plainInBody("luteolin", oral, targets),
  cells: plainOverCells("luteolin", targets),
};
