import { assumed, derived } from "../tissues/tissue.ts";
import type { Agent } from "./agent.ts";
import { type Oral, plainInBody } from "./plain-parts.ts";

const kinetics: Oral = {
  molarMass: 237.73,
  numbers: {
    k_absorption: {
      value: 0.03,
      evidence: assumed(
        "under the tongue it is highest after three quarters of an hour",
        "plasma after each way of giving it",
      ),
      factor: 2,
    },
    volume_oral: {
      value: 2.3,
      evidence: assumed(
        "by vein: 0.5 mg/kg over 40 min make 185 ng/mL, with the half-life here (a table of a review, seen without an identifier)",
        "plasma over an infusion of 0.5 mg/kg",
      ),
      factor: 1.4,
    },
    half_life_plasma: {
      value: 1.32,
      evidence: derived(
        "idvall1979",
        "79 min (SE 8) after infusions for anaesthesia; 2.5 to 3 h are quoted of its last phase",
      ),
      factor: 1.5,
    },
  },
};

const targets = {
  mtorc1: {
    channel: "mtorc1_direct",
    as: "raised",
    tissues: ["hippocampus"],
    numbers: {
      k_half: {
        value: 0.8,
        evidence: assumed(
          "the level at which depression lifts; channels are half blocked at 0.5 to 1 umol/L, as is told",
          "p-mTOR over doses in rats",
        ),
        factor: 2.5,
      },
      gain_effect: {
        value: 2,
        evidence: assumed(
          "p-mTOR, p-S6K1 and p-4E-BP1 rise rapidly in prefrontal cortex of rats; no size in the abstract",
          "synaptoneurosomes of rats over time",
        ),
        factor: 2,
      },
      tau_effect: {
        value: 20,
        evidence: assumed("within half an hour in rats", "p-mTOR over the first two hours"),
      },
    },
  },
} as const;

const body = plainInBody("ketamine", kinetics, targets);

/** Ketamine: NMDA receptors blocked, mTORC1 of the forebrain up for an hour or two. */
export const ketamine: Agent = {
  id: "ketamine",
  name: "Ketamine",
  aliases: ["esketamine"],
  class: "anaesthetic",
  taken: "amount",
  targets: [
    {
      node: "NMDA receptor",
      sign: -1,
      how: "blocks its channel; a surge of glutamate by AMPA receptors and BDNF turns mTORC1 on",
      refs: ["abdallah2020"],
    },
    {
      node: "mTORC1",
      sign: 1,
      how: "up rapidly, and synapses form",
      tissue: "prefrontal cortex of rats",
      refs: ["li2010ketamine"],
    },
  ],
  kinetics: [
    { what: "share of an oral dose that arrives, S-ketamine", value: 0.08, unit: "1", refs: ["fanta2015"] },
    { what: "clearance, S-ketamine", value: 95, unit: "L/h", in: "70 kg", refs: ["fanta2015"] },
    {
      what: "share that arrives from under the tongue",
      value: 0.29,
      unit: "1",
      in: "highest after 0.75 h",
      refs: ["rolan2013"],
    },
    {
      what: "half-life",
      value: 79,
      unit: "min",
      sd: 8,
      in: "infusions; standard error",
      refs: ["idvall1979"],
    },
    { what: "plasma at the end of 0.5 mg/kg over 40 min", value: 185, unit: "ng/mL", unverified: true },
    { what: "bound to plasma protein", value: [0.23, 0.47], unit: "1", unverified: true },
  ],
  potency: [{ what: "NMDA receptor", value: [0.5, 1], unit: "umol/L", unverified: true }],
  effects: [
    {
      text: "20 patients: 6 mg of rapamycin before did not take away what it did after a day, and prolonged it (41 against 13 % after two weeks)",
      refs: ["abdallah2020"],
    },
    { text: "In rats rapamycin in the brain takes synapses and behaviour away", refs: ["li2010ketamine"] },
  ],
  evidence: {
    any: "human-trial",
    mtor: "animal",
    note: "What rapamycin does in rats was not so in patients.",
  },
  approval: { kind: "approved", text: "as an anaesthetic in the United States in 1970", unverified: true },
  wada: {
    kind: "not-listed",
    text: "not known to stand on the prohibited list; the list itself was not read",
    unverified: true,
  },
  gaps: [
    "mTORC1 of the brain of people",
    "the prefrontal cortex is not in the body here: the hippocampus stands for it",
    "mood is not modelled; block of memory by NMDA receptors is left out",
  ],
  modelled: {
    ...body,
    adds: {},
    exposures: [
      {
        on: "compound.ketamine",
        where: { route: "iv" },
        takes: { dose: "mg" },
        during: { "ketamine.infusion": "dose / 237.73[g/mol] / duration" },
      },
    ],
  },
  cells: { not: "neurons are not among the cells" },
};
