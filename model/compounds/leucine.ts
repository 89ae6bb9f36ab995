import type { Agent } from "./agent.ts";
import { notListed, supplementStatus } from "./status.ts";

/** Leucine: the amino acid that mTORC1 is told by. */
export const leucine: Agent = {
  id: "leucine",
  name: "Leucine",
  class: "essential amino acid",
  taken: "food",
  targets: [
    {
      node: "Sestrin2",
      sign: -1,
      how: "leucine in its pocket lets go of GATOR2, so that the Rags turn mTORC1 on",
      tissue: "most cells",
      refs: ["wolfson2016"],
    },
    {
      node: "AMPK",
      sign: -1,
      how: "the activity of alpha2 falls within half an hour as mTOR and S6K1 rise; raptor and TSC2 keep their phosphate",
      tissue: "rat EDL in a bath",
      refs: ["saha2010", "coughlan2015"],
    },
    {
      node: "SIRT1",
      sign: 1,
      how: "0.5 mmol/L for a day raises SIRT1 and then AMPK; authors with ties to a maker",
      tissue: "C2C12",
      refs: ["liang2014"],
    },
    {
      node: "mTORC1 of the hypothalamus",
      sign: 1,
      how: "leucine in the brain lowers intake of rats",
      tissue: "hypothalamus",
      unverified: true,
    },
  ],
  kinetics: [
    {
      what: "time within which synthesis is up after 20 g of milk or whey protein",
      value: 90,
      unit: "min",
      in: "people; back to rest by 210 min",
      refs: ["mitchell2015"],
    },
  ],
  potency: [
    {
      what: "dissociation from Sestrin2, and leucine at half of mTORC1 in cells",
      value: 20,
      unit: "umol/L",
      in: "purified protein; HEK293",
      refs: ["wolfson2016"],
    },
    {
      what: "AMPK alpha2 left at 100 and at 200 umol/L",
      value: [0.3, 0.5],
      unit: "1",
      in: "rat EDL, against no leucine",
      refs: ["saha2010"],
    },
    { what: "leucine that raised AMPK of C2C12 over a day", value: 0.5, unit: "mmol/L", refs: ["liang2014"] },
  ],
  effects: [
    {
      text: "Rapamycin before takes away the rise of synthesis by essential amino acids, near 60 %, in young people",
      unverified: true,
    },
    {
      text: "The two readings of leucine on AMPK oppose each other: which holds may hang on time and on what else is there",
      refs: ["saha2010", "liang2014"],
    },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "human-mechanism",
    note: "Synthesis by essential amino acids needs mTORC1 in people.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: [
    "half-life and peak time of plain leucine were not looked up: the body's digestion has them by food",
    "no data on leucine some hours after salicylate",
  ],
  modelled: {
    inSystem:
      "is a nutrient of the body itself: write `amino_acids: {leucine: 3 g}`, a meal with `source: leucine`, or `infuse: leucine`; over cells `medium: {leucine: 0.4 mmol/L}`. Its two readings on AMPK are the variant leucine_on_ampk",
  },
};
