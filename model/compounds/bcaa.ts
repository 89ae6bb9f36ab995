import type { Agent } from "./agent.ts";
import { notListed, supplementStatus } from "./status.ts";

/** Branched-chain amino acids without the other essential ones: the signal without the substrate. */
export const bcaa: Agent = {
  id: "bcaa",
  name: "Branched-chain amino acids",
  class: "supplement",
  taken: "food",
  targets: [{ node: "Sestrin2", sign: -1, how: "by the leucine in it", refs: ["wolfson2016"] }],
  kinetics: [
    {
      what: "plasma leucine half an hour after 5.6 g, above rest",
      value: 300,
      unit: "%",
      sd: 96,
      in: "ten young men who train, after lifting",
      refs: ["jackman2017"],
    },
  ],
  potency: [],
  effects: [
    {
      text: "5.6 g after lifting raised p-S6K1 at 1 h and myofibrillar synthesis over 4 h by 22 % over placebo, less than half of what 20 to 25 g of whey does in other trials",
      refs: ["jackman2017"],
    },
    {
      text: "With insulin alone, at rest, synthesis of muscle did not rise",
      unverified: true,
    },
    {
      text: "Excess leucine raises signalling, not net protein balance, of young people",
      refs: ["glynn2010"],
    },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "human-mechanism",
    note: "Signalling rises; what lasts is limited by the amino acids that are not in it.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: ["isoleucine and valine have no sensor of their own here", "no trial of lean mass was looked up"],
  modelled: {
    inSystem:
      "is a drink of amino acids: write `amino_acids: {eaa: 5.6 g, leucine: 2.6 g}`. That overstates it: the model takes essential amino acids beside leucine as one group, so that isoleucine and valine stand in for those that are missing. `{eaa: 2.6 g, leucine: 2.6 g}` is the other end",
  },
};
