import { assumed, derived } from "../tissues/tissue.ts";
import type { Agent } from "./agent.ts";
import { type Oral, plainInBody, plainOverCells } from "./plain-parts.ts";
import { notListed, supplementStatus } from "./status.ts";

const oral: Oral = {
  molarMass: 336.36,
  numbers: {
    k_absorption: {
      value: 0.02,
      evidence: derived("gupta2010", "highest after 3.0 h (SD 3.3), with the half-life here"),
      factor: 2,
    },
    volume_oral: {
      value: 1550,
      evidence: derived("gupta2010", "132 mg make 1.1 ng/mL (SD 1.2) in 70 kg"),
      factor: 3,
    },
    half_life_plasma: {
      value: 24,
      evidence: assumed(
        "no phase of elimination was seen within 48 h",
        "plasma over days after the last dose",
      ),
      factor: 2,
    },
  },
};

const targets = {
  complex1: {
    channel: "energy_stress",
    as: "share",
    numbers: {
      k_half: {
        value: 5,
        evidence: assumed(
          "in L6 myotubes 10 umol/L has its largest effect on oxygen use, a half, as 20 mmol/L of metformin has (an abstract without an identifier)",
          "oxygen use of myotubes over berberine",
        ),
        factor: 2.5,
      },
      gain_effect: {
        value: 0.25,
        evidence: assumed("as saturating metformin in the same cells", "p-AMPK of myotubes over both"),
        factor: 2,
      },
      tau_effect: {
        value: 30,
        evidence: assumed("p-AMPK is up after half an hour in cell lines", "p-AMPK over the first hours"),
      },
    },
  },
} as const;

/** Berberine: complex I in a dish; in plasma a few nanomolar. */
export const berberine: Agent = {
  id: "berberine",
  name: "Berberine",
  aliases: ["goldenseal"],
  class: "alkaloid",
  taken: "amount",
  targets: [
    {
      node: "complex I",
      sign: -1,
      how: "like metformin",
      tissue: "L6 myotubes and mitochondria of muscle (Turner 2008)",
      unverified: true,
    },
    {
      node: "complex I",
      sign: -1,
      how: "less oxygen used and ATP made",
      tissue: "liver and gut of mice",
      refs: ["yu2021berberine"],
    },
    { node: "AMPK", sign: 1, how: "without LKB1 and CaMKK beta too (Turner 2008)", unverified: true },
    {
      node: "mTORC1",
      sign: -1,
      how: "p-rpS6 falls with concentration, most likely by AMPK",
      tissue: "TK6 lymphoblasts and others",
      refs: ["zhao2013berberine"],
    },
  ],
  kinetics: [
    {
      what: "peak after 132 mg",
      value: 1.1,
      unit: "ng/mL",
      sd: 1.2,
      in: "eleven people, goldenseal",
      refs: ["gupta2010"],
    },
    { what: "its time", value: 3, unit: "h", sd: 3.3, refs: ["gupta2010"] },
    {
      what: "share of an oral dose that reaches plasma, less than",
      value: 0.01,
      unit: "1",
      unverified: true,
    },
  ],
  potency: [
    { what: "range given to TK6 cells", value: [5, 60], unit: "umol/L", refs: ["zhao2013berberine"] },
    { what: "complex I half inhibited", value: 15, unit: "umol/L", unverified: true },
  ],
  reach: {
    unit: "umol/L",
    reachable: 0.013,
    culture: 5,
    how: "500 mg by proportion from 132 mg; the lowest concentration given to TK6 cells",
    refs: ["gupta2010", "zhao2013berberine"],
  },
  effects: [
    {
      text: "0.5 g three times a day lowered HbA1c of new diabetics from 9.5 to 7.5 %, much as metformin, in a pilot",
      unverified: true,
    },
    { text: "In 3T3-L1, L6 and other cells p-AMPK rose while Akt and S6K1 stayed", unverified: true },
  ],
  evidence: { any: "human-trial", mtor: "cell", note: "Glucose in people; mTOR was not measured in them." },
  approval: supplementStatus,
  wada: notListed,
  gaps: [
    "gut wall and portal blood see far more than plasma: what it does to glucose may be done there",
    "it accumulates in mitochondria",
    "half-life",
  ],
  modelled: plainInBody("berberine", oral, targets),
  cells: plainOverCells("berberine", targets),
};
