import { adjusted } from "../tissues/tissue.ts";
import type { Agent } from "./agent.ts";
import { prohibited, researchOnly } from "./growth-status.ts";
import { motsCArms } from "./mots-c-arms.ts";
import { bothMuscles, inTissues } from "./tissue-channels.ts";

const reading = (name: "switch_ampk" | "switch_ck2", value: number) =>
  adjusted(motsCArms, name, value, {
    grade: "assumed",
    why: "a reading of the literature: which arm rules in muscle is not settled",
    wouldSettle: "p-AMPK, p-Akt and p-S6K1 of the same muscle after MOTS-c",
  });

/** A peptide of the mitochondrial genome with two arms, of which either may rule in muscle. */
export const motsC: Agent = {
  id: "mots_c",
  name: "MOTS-c",
  aliases: ["mots-c"],
  class: "research-only peptide",
  taken: "level",
  reference: "the exposure of treated mice (Lee 2015, Kumagai 2024), whose plasma level was not seen",
  targets: [
    {
      node: "folate cycle and new purines",
      sign: -1,
      how: "AICAR gathers",
      tissue: "muscle",
      refs: ["lee2015"],
    },
    { node: "AMPK", sign: 1, how: "by that AICAR", tissue: "muscle, liver", refs: ["lee2015"] },
    {
      node: "CK2",
      sign: 1,
      how: "bound and activated; lowered in fat",
      tissue: "muscle",
      refs: ["kumagai2024"],
    },
    { node: "PTEN", sign: -1, how: "by CK2", tissue: "muscle", refs: ["kumagai2021"] },
    { node: "Akt and mTORC2", sign: 1, how: "by less PTEN", tissue: "muscle", refs: ["kumagai2021"] },
    { node: "myostatin", sign: -1, how: "FoxO1 makes less", tissue: "obese mice", refs: ["kumagai2021"] },
  ],
  kinetics: [
    {
      what: "plasma by immunoassay",
      value: [45.9, 218.5],
      unit: "ug/L",
      in: "people; mass spectrometry finds none above 0.1",
    },
  ],
  potency: [
    {
      what: "the variant K14Q binds CK2 more weakly by",
      value: 16,
      unit: "1",
      in: "surface plasmon resonance",
      refs: ["kumagai2023"],
    },
    {
      what: "AICAR gathers by",
      value: 20,
      unit: "1",
      in: "cells, on a page that cites Lee 2015",
      unverified: true,
    },
  ],
  effects: [
    { text: "Mice on fat keep insulin sensitivity and gain less", refs: ["lee2015"] },
    {
      text: "Muscle of mice is spared, and takes up more glucose, as long as CK2 acts",
      refs: ["kumagai2024"],
    },
    {
      text: "An analogue (CB4211) was given to 88 people in phase 1; results are not in the register",
      unverified: true,
    },
    { text: "That it and IGF-1 LR3 oppose each other has no data", refs: ["kumagai2021"] },
  ],
  evidence: {
    any: "animal",
    mtor: "animal",
    note: "Mice and cells; what was read of mTOR is mTORC2 and Akt of muscle.",
  },
  approval: researchOnly("never approved; on a list of substances not to be compounded", "unverified"),
  wada: { ...prohibited("by name; its section is given differently on two pages"), unverified: true },
  gaps: [
    "no half-life, no half-maximal level",
    "its level in plasma: immunoassay and mass spectrometry disagree",
  ],
  modelled: {
    modules: { mots_c: motsCArms },
    wires: {},
    acts: {
      ...inTissues("energy_stress", "mots_c.energy_stress_elsewhere", ["liver"]),
      ...inTissues("energy_stress", "mots_c.energy_stress_muscle", bothMuscles),
      ...inTissues("pi3k", "mots_c.pi3k_raised", bothMuscles),
      ...inTissues("myostatin", "mots_c.myostatin_change", bothMuscles),
      myostatin_muscle_size: "mots_c.myostatin_change",
    },
    takes: { level: "1" },
    during: { "mots_c.exposure": "level" },
    variants: {
      mots_c_in_muscle: {
        about: "Which arm of MOTS-c rules in muscle.",
        default: "ampk",
        choices: {
          ampk: { about: "Folate, AICAR and AMPK, as in the first paper." },
          ck2: {
            about: "CK2, PTEN, Akt and mTORC2, as in the later ones.",
            adjustments: {
              "mots_c.switch_ampk": reading("switch_ampk", 0),
              "mots_c.switch_ck2": reading("switch_ck2", 1),
            },
          },
        },
      },
    },
  },
};
