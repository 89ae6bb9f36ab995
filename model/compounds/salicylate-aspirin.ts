import type { Agent } from "./agent.ts";
import { inMedium } from "./in-medium.ts";
import { salicylateKinetics, salicylateSite } from "./salicylate-kinetics.ts";
import { notListed } from "./status.ts";
import { type BodyTissue, inTissues } from "./tissue-channels.ts";

const withBeta1: readonly BodyTissue[] = ["liver", "adipose", "hippocampus", "t_cell", "proliferating"];
const withBeta2: readonly BodyTissue[] = ["muscle", "upper_muscle", "heart"];

const acts = {
  ...inTissues("ampk_allosteric", "salicylate_site.allosteric", withBeta1),
  ...inTissues("ampk_allosteric", "salicylate_site.allosteric_muscle", withBeta2),
  ...inTissues("t172_phosphatase", "salicylate_site.phosphatase", withBeta1),
  ...inTissues("t172_phosphatase", "salicylate_site.phosphatase_muscle", withBeta2),
};

/** Salicylate, given as aspirin: an allosteric activator of AMPK at levels of high doses. */
export const salicylateAspirin: Agent = {
  id: "salicylate_aspirin",
  name: "Salicylate / aspirin",
  aliases: ["aspirin", "salicylate"],
  class: "approved drug",
  taken: "amount",
  targets: [
    {
      node: "AMPK",
      sign: 1,
      how: "at the site of A-769662 on beta1: allosteric, and T172 keeps its phosphate",
      tissue: "liver",
      refs: ["hawley2012"],
    },
    {
      node: "mTORC1",
      sign: -1,
      how: "through AMPK, from about 1 mmol/L on; in part, not as rapamycin does",
      tissue: "liver",
      unverified: true,
    },
  ],
  kinetics: [
    { what: "half-life of aspirin", value: 20, unit: "min", in: "people", refs: ["needs1985"] },
    {
      what: "half-life of salicylate after 500 mg by vein",
      value: [3.5, 4.5],
      unit: "h",
      in: "men",
      refs: ["rowland1968"],
    },
    {
      what: "steady level at 56 mg/kg of aspirin a day, first and after four weeks",
      value: [239, 183],
      unit: "mg/L",
      in: "three healthy people",
      refs: ["salicylateInduced1988"],
    },
    {
      what: "largest rates to salicyluric acid and phenolic glucuronide",
      value: [0.93, 0.09],
      unit: "mg/(kg*h)",
      in: "three healthy people, before weeks of treatment",
      refs: ["salicylateInduced1988"],
    },
    { what: "half-life of salicylate at high doses", value: [15, 30], unit: "h", unverified: true },
  ],
  potency: [
    {
      what: "salicylate from which AMPK is significantly up",
      value: 1,
      unit: "mmol/L",
      in: "HEK293 in a medium",
      refs: ["hawley2012"],
    },
  ],
  reach: {
    unit: "mmol/L",
    reachable: 0.4,
    culture: 1,
    how: "1.7 mmol/L of the whole at 56 mg/kg a day; about a quarter of it free at such levels, which was not read in an abstract. At a usual dose of 500 mg the whole is near 0.2",
    refs: ["salicylateInduced1988", "hawley2012"],
  },
  effects: [
    {
      text: "about 7 g a day for two weeks lowers fasting glucose by a quarter and glucose production by a fifth in diabetes",
      unverified: true,
    },
    { text: "levels rise more than in proportion to the dose", refs: ["levy1980"] },
  ],
  evidence: {
    any: "human-trial",
    mtor: "human-mechanism",
    note: "Partial, and not as rapamycin; the size in muscle of people was not seen.",
  },
  approval: { kind: "approved", text: "an approved medicine; registers were not read", unverified: true },
  wada: notListed,
  gaps: [
    "the level at half of its effect on AMPK was not found",
    "whether AMPK of human muscle and liver rises at levels of treatment is not known",
    "nothing is known of the time between it and leucine",
  ],
  modelled: {
    modules: { salicylate: salicylateKinetics, salicylate_site: salicylateSite },
    wires: {
      "salicylate.body_mass": "body_size.body_mass",
      "salicylate_site.salicylate_level": "salicylate.salicylate_plasma",
    },
    acts,
    takes: { dose: "mg" },
    adds: { "salicylate.gut": "dose / 180.16[g/mol]" },
    readouts: {
      salicylate_plasma: {
        unit: "mmol/L",
        is: "salicylate.salicylate_plasma",
        means: "salicylate of plasma",
        assay: "plasma concentration",
        body: true,
      },
    },
  },
  cells: {
    modules: { salicylate: inMedium, salicylate_site: salicylateSite },
    wires: { "salicylate_site.salicylate_level": "salicylate.level_free" },
    acts,
    takes: { dose: "mmol/L" },
    during: { "salicylate.level": "dose" },
  },
};
