import type { Agent } from "./agent.ts";
import { ghrelinGiven } from "./ghrelin-given.ts";
import { prohibited } from "./growth-status.ts";
import { withProlactin } from "./secretagogue-parts.ts";

/** Ghrelin as it is infused. */
export const ghrelin: Agent = {
  id: "ghrelin",
  name: "Ghrelin (acyl ghrelin)",
  aliases: ["lenomorelin"],
  class: "gut hormone",
  taken: "level",
  reference: "an infusion that doubles plasma ghrelin, for as long as it lasts",
  targets: [
    {
      node: "ghrelin receptor",
      sign: 1,
      how: "Gq, phospholipase C, calcium",
      tissue: "pituitary, arcuate nucleus",
      unverified: true,
    },
    { node: "AMPK", sign: 1, how: "by SIRT1 and p53", tissue: "hypothalamus of rats", refs: ["martins2012"] },
    {
      node: "mTORC1",
      sign: 1,
      how: "mTOR and S6 up; rapamycin in the brain blunts the eating",
      tissue: "hypothalamus of rats",
      refs: ["martins2012"],
    },
  ],
  kinetics: [
    {
      what: "half-life, acylated",
      value: [9, 13],
      unit: "min",
      in: "healthy men, bolus",
      refs: ["akamizu2004"],
    },
    {
      what: "half-life, total",
      value: [27, 31],
      unit: "min",
      in: "healthy men, bolus",
      refs: ["akamizu2004"],
    },
    {
      what: "half-lives of its two phases after an infusion, total",
      value: [24, 146],
      unit: "min",
      in: "people",
    },
    {
      what: "plasma at rest",
      value: 146,
      unit: "pmol/L",
      sd: 24,
      in: "healthy adults",
      refs: ["lucidi2005"],
    },
  ],
  potency: [
    { what: "binding and calcium", value: 1, unit: "nmol/L", in: "a page without source", unverified: true },
    { what: "growth hormone alone rises at, relative to rest", value: 2, unit: "1", refs: ["lucidi2005"] },
    {
      what: "prolactin, ACTH and adrenaline rise too at, relative to rest",
      value: 3,
      unit: "1",
      refs: ["lucidi2005"],
    },
  ],
  effects: [
    {
      text: "By vein, at the dose of the study, it brings growth hormone to 108 ug/L, five times what as much GHRH-29 does",
      refs: ["arvat2000"],
    },
    {
      text: "Three doses, each five times the one before: 43, 82 and 107 ug/L, with ACTH, cortisol and prolactin; seen without identifier",
    },
    { text: "At three times rest cortisol stays as it was", refs: ["lucidi2005"] },
    { text: "Infused, it lowers insulin sensitivity; seen without identifier" },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "animal",
    note: "Hormones in people; mTOR of the hypothalamus in rats alone.",
  },
  approval: {
    kind: "endogenous",
    text: "a hormone of the body; lenomorelin is investigational",
    unverified: true,
  },
  wada: prohibited("S2.2.3 (lenomorelin)"),
  gaps: [],
  modelled: {
    modules: { ghrelin_given: ghrelinGiven, ...withProlactin.modules },
    wires: { "ghrelin_given.ghrelin_relative": "ghrelin.ghrelin_relative", ...withProlactin.wires },
    acts: {
      ghrelin_added: "ghrelin_given.ghrelin_appearance",
      prolactin_release: "ghrelin_given.prolactin_release",
    },
    takes: { level: "1" },
    during: { "ghrelin_given.infused": "level" },
    readouts: withProlactin.readouts,
  },
};
