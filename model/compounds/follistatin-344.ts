import type { Agent } from "./agent.ts";
import { follistatinGiven } from "./follistatin-given.ts";
import { prohibited } from "./growth-status.ts";

/** Follistatin from outside: a trap of activins and myostatin. */
export const follistatin344: Agent = {
  id: "follistatin_344",
  name: "Follistatin-344 (precursor of follistatin-315)",
  aliases: ["follistatin", "fst-344", "fs315"],
  class: "research-only protein, gene therapy",
  taken: "level",
  reference: "follistatin of plasma held so high that about a ninth of activin and myostatin stays free",
  targets: [
    {
      node: "activin, myostatin, GDF-11",
      sign: -1,
      how: "a trap of the ligands",
      tissue: "between cells",
      refs: ["schneyer2008"],
    },
    {
      node: "Smad3",
      sign: -1,
      how: "less of it releases Akt, mTOR and S6K",
      tissue: "muscle of mice",
      refs: ["winbanks2012"],
    },
  ],
  kinetics: [
    {
      what: "half-life of follistatin-315",
      value: [1.2, 1.6],
      unit: "h",
      in: "mice, by vein and under the skin; the table of a paper without identifier",
    },
  ],
  potency: [
    {
      what: "dissociation from activin",
      value: [0.54, 0.68],
      unit: "nmol/L",
      in: "three isoforms",
      unverified: true,
    },
    {
      what: "dissociation from activin",
      value: 1.72,
      unit: "nmol/L",
      in: "another study, three times as much",
    },
    { what: "dissociation from myostatin", value: 12.3, unit: "nmol/L", in: "the same" },
    { what: "follistatin-315 binds activin more weakly than 288 by", value: 10, unit: "1", in: "a review" },
  ],
  effects: [
    {
      text: "Follistatin-288 made in muscle of mice by gene transfer: growth, synthesis and mTOR, less where mTOR or S6K1 and 2 are taken away, as much without myostatin",
      refs: ["winbanks2012"],
    },
    {
      text: "Follistatin-315 on an antibody's stem, weekly: more lean mass of normal mice",
      refs: ["yaden2014"],
    },
    { text: "Gene transfer in six patients with Becker dystrophy, without controls", unverified: true },
  ],
  evidence: {
    any: "animal",
    mtor: "animal",
    note: "Six patients of gene transfer; no data of injected protein in people.",
  },
  approval: {
    kind: "research-only",
    text: "gene therapy is investigational; the protein is sold for research",
  },
  wada: prohibited("S4.3, by name (follistatin)"),
  gaps: ["affinities differ between studies", "kinetics in people were not seen"],
  modelled: {
    modules: { follistatin_given: follistatinGiven },
    wires: {},
    acts: { follistatin_added: "follistatin_given.follistatin_appearance" },
    takes: { level: "1" },
    during: { "follistatin_given.exposure": "level" },
  },
};
