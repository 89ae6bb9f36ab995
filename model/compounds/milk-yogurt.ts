import type { Agent } from "./agent.ts";
import { foodStatus, noSubstance } from "./status.ts";

/** Milk and yogurt: protein that is a fifth whey, with lactose. */
export const milkYogurt: Agent = {
  id: "milk_yogurt",
  name: "Milk and yogurt",
  aliases: ["milk", "yogurt", "yoghurt"],
  class: "food",
  taken: "food",
  targets: [
    {
      node: "Sestrin2",
      sign: -1,
      how: "by leucine, with insulin from its sugar and amino acids",
      refs: ["melnik2015"],
    },
  ],
  kinetics: [
    {
      what: "myofibrillar synthesis within 90 min after 20 g of milk protein",
      value: 0.057,
      unit: "%/h",
      sd: 0.018,
      in: "middle-aged men; after whey 0.052",
      refs: ["mitchell2015"],
    },
  ],
  potency: [],
  effects: [
    { text: "Milk protein raises synthesis of muscle as whey does, at 20 g", refs: ["mitchell2015"] },
    {
      text: "Men who trained for twelve weeks gained 2.4 kg of fat-free mass with Greek yogurt and 1.3 kg with a pudding of carbohydrate; mTOR was not measured, and energy and protein differed",
      refs: ["bridge2019"],
    },
    {
      text: "That milk promotes cancer of the prostate by mTORC1 is a hypothesis of reviews",
      refs: ["melnik2015"],
    },
    {
      text: "How fast the protein of yogurt is digested against that of milk hangs on the gel: a review tells of faster and of slower",
      refs: ["yogurt2023"],
    },
  ],
  evidence: {
    any: "human-trial",
    mtor: "human-mechanism",
    note: "Synthesis of muscle after milk; claims about diseases are hypotheses.",
  },
  approval: foodStatus,
  wada: noSubstance,
  gaps: [
    "mTORC1 after yogurt has not been measured",
    "milk of goats and sheep",
    "lactose and galactose are carbohydrate like any other",
  ],
  modelled: {
    inSystem:
      "is food: write meals with `source: milk`, and their carbohydrate and fat. Yogurt is written as milk: no number was seen that makes its protein faster or slower; `values: {...}` cannot change a food. Whey and casein have sources of their own and bound it",
  },
};
