import type { Agent } from "./agent.ts";
import { foodStatus, noSubstance } from "./status.ts";

/** Carbohydrate: it acts by glucose and insulin. */
export const carbohydrate: Agent = {
  id: "carbohydrate",
  name: "Carbohydrate and sugar",
  aliases: ["sugar", "glucose"],
  class: "nutrient",
  taken: "food",
  targets: [
    {
      node: "insulin",
      sign: 1,
      how: "glucose makes the pancreas give it off, and insulin acts on PI3K and Akt",
      unverified: true,
    },
    {
      node: "AMPK",
      sign: -1,
      how: "25 mmol/L of glucose halves the activity of alpha2 within half an hour",
      tissue: "rat EDL in a bath",
      refs: ["coughlan2015"],
    },
  ],
  kinetics: [],
  potency: [],
  effects: [
    {
      text: "Insulin given to people raises p-Akt and p-S6K1; synthesis of muscle does not follow unless amino acids come with it",
      refs: ["trommelen2015"],
    },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "human-mechanism",
    note: "By insulin; carbohydrate as such was not looked up.",
  },
  approval: foodStatus,
  wada: noSubstance,
  gaps: ["fructose and starch are not told apart"],
  modelled: {
    inSystem:
      "is food: write `carbohydrate` in a meal or a drink, `infuse: glucose` or `clamp: {glucose: ...}`",
  },
};
