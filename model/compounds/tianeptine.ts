import type { Agent } from "./agent.ts";
import { notListed } from "./status.ts";

/** An antidepressant that acts on the mu opioid receptor. */
export const tianeptine: Agent = {
  id: "tianeptine",
  name: "Tianeptine",
  class: "antidepressant",
  taken: "amount",
  targets: [
    {
      node: "mu opioid receptor",
      sign: 1,
      how: "a full agonist",
      tissue: "cells with the receptor",
      refs: ["gassaway2014"],
    },
    { node: "mTORC1", sign: 0, how: "no measurement was found", unverified: true },
  ],
  kinetics: [
    { what: "half-life", value: 2.5, unit: "h", sd: 1.1, in: "people", refs: ["royer1988"] },
    { what: "time of the peak", value: 0.94, unit: "h", sd: 0.47, refs: ["royer1988"] },
    {
      what: "share of an oral dose that reaches plasma",
      value: 0.99,
      unit: "1",
      sd: 0.29,
      refs: ["royer1988"],
    },
    { what: "bound to plasma protein", value: 0.938, unit: "1", sd: 0.024, refs: ["royer1988"] },
    { what: "volume", value: 0.77, unit: "L/kg", sd: 0.31, refs: ["royer1988"] },
    { what: "peak in plasma, bound and free", value: 334, unit: "ng/mL", sd: 79, refs: ["royer1988"] },
  ],
  potency: [
    {
      what: "dissociation from the mu receptor",
      value: 383,
      unit: "nmol/L",
      sd: 183,
      refs: ["gassaway2014"],
    },
    {
      what: "half of its effect, human receptor",
      value: 194,
      unit: "nmol/L",
      sd: 70,
      refs: ["gassaway2014"],
    },
    {
      what: "half of its effect, mouse receptor",
      value: 641,
      unit: "nmol/L",
      sd: 120,
      refs: ["gassaway2014"],
    },
    {
      what: "free peak over half of its effect",
      value: 0.24,
      unit: "1",
      in: "334 ng/mL, 6.2 % free, 437 g/mol",
      refs: ["royer1988", "gassaway2014"],
    },
  ],
  effects: [
    {
      text: "It keeps stress and corticosterone from shortening dendrites of the hippocampus of rats",
      refs: ["watanabe1992"],
    },
  ],
  evidence: {
    any: "cell",
    mtor: "none",
    note: "Receptor and dendrites; mTOR was not measured in what was found.",
  },
  approval: { kind: "approved", text: "in France and elsewhere, not in the United States", unverified: true },
  wada: notListed,
  gaps: ["a study of mTOR in neurons is told of and was not found"],
  modelled: { not: "no measurement of mTOR under it was found, and opioid receptors are not on the network" },
};
