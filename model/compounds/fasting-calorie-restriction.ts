import type { Agent } from "./agent.ts";
import { noSubstance, settingStatus } from "./status.ts";

/** Fasting and eating less. */
export const fastingCalorieRestriction: Agent = {
  id: "fasting_calorie_restriction",
  name: "Fasting and calorie restriction",
  aliases: ["fasting", "calorie restriction"],
  class: "habit of eating",
  taken: "setting",
  targets: [
    { node: "mTORC1", sign: -1, how: "by falling amino acids, insulin and energy", unverified: true },
    {
      node: "mTORC1",
      sign: -1,
      how: "less protein lowers it; intermittent fasting of the same mice raised p-S6 in several tissues when they ate again",
      tissue: "tumours and tissues of mice",
      refs: ["lamming2015"],
    },
  ],
  kinetics: [],
  potency: [],
  effects: [
    {
      text: "Two kinds of restriction differ: protein and not mere hours without food lowered mTORC1 of mice",
      refs: ["lamming2015"],
    },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "animal",
    note: "Fasts of the trials of this project are in its tests.",
  },
  approval: settingStatus,
  wada: noSubstance,
  gaps: ["the agent was named and not searched for by itself"],
  modelled: {
    inSystem:
      'is a setting: leave meals out, promise it with `fast: {until: "12:00"}` or `fast: {duration: 16 h}`, or write a block with `energy: -30 %`; protein stays as written',
  },
};
