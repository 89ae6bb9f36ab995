import type { Agent } from "./agent.ts";
import { aicarExposure, aicarZmp } from "./aicar-kinetics.ts";
import { inMedium } from "./in-medium.ts";
import { inTissues } from "./tissue-channels.ts";

/** AICAR: an AMP mimic in cells at levels that infusions in people do not reach. */
export const aicar: Agent = {
  id: "aicar",
  name: "AICAR (acadesine)",
  aliases: ["acadesine", "aica-riboside"],
  class: "investigational nucleoside",
  taken: "level",
  reference:
    "plasma plateau of the infusion of Babraj 2009, about 16 umol/L, at which AMPK of muscle does not move",
  targets: [
    {
      node: "AMPK",
      sign: 1,
      how: "as ZMP at the sites of AMP, at 0.5 to 2 mmol/L on cells",
      tissue: "liver",
      unverified: true,
    },
    {
      node: "AMPK",
      sign: 0,
      how: "activity and phosphorylation unchanged after 3 h of infusion, while uptake of glucose and ERK1/2 rise",
      tissue: "muscle",
      refs: ["babraj2009"],
    },
    {
      node: "glucose production",
      sign: -1,
      how: "release of glucose falls under infusion in diabetes; in mice without AMPK of the liver as well",
      tissue: "liver",
      refs: ["boon2008", "hasenour2014"],
    },
  ],
  kinetics: [
    { what: "last half-life", value: 1.4, unit: "h", in: "healthy men, by vein", refs: ["dixon1991"] },
    { what: "clearance", value: 2.5, unit: "L/(h*kg)", in: "healthy men", refs: ["dixon1991"] },
    { what: "volume at steady state", value: 1.6, unit: "L/kg", in: "healthy men", refs: ["dixon1991"] },
  ],
  potency: [
    { what: "levels used on cells", value: [0.5, 2], unit: "mmol/L", unverified: true },
    {
      what: "uptake of 2-deoxyglucose by muscle",
      value: 2.9,
      sd: 0.7,
      unit: "1",
      in: "fold, young men at the reference exposure",
      refs: ["babraj2009"],
    },
  ],
  reach: {
    unit: "umol/L",
    reachable: 16,
    culture: 500,
    how: "what the infusion of the study gives over the clearance, beside the lowest level in use on cells",
    refs: ["babraj2009", "dixon1991"],
  },
  effects: [
    { text: "much of what it does to cells does not need AMPK", unverified: true },
    { text: "plasma fatty acids and their release fall under infusion in diabetes", refs: ["boon2008"] },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "cell",
    note: "In people AMPK of muscle was not seen to move.",
  },
  approval: {
    kind: "investigational",
    text: "not approved; development ended in phase 3",
    unverified: true,
  },
  wada: {
    kind: "prohibited",
    text: "named on the prohibited list, S4.4, at all times",
    unverified: true,
  },
  gaps: ["the level at half of its effect on cells was not found"],
  modelled: {
    modules: { aicar: aicarExposure, aicar_zmp: aicarZmp },
    wires: { "aicar_zmp.aicar_level": "aicar.aicar_plasma" },
    acts: { ...inTissues("zmp", "aicar_zmp.zmp"), glucose_release: "aicar.glucose_left" },
    takes: { level: "1" },
    during: { "aicar.level": "level" },
    readouts: {
      aicar_plasma: {
        unit: "umol/L",
        is: "aicar.aicar_plasma",
        means: "AICA riboside of plasma",
        assay: "plasma concentration",
        body: true,
      },
    },
  },
  cells: {
    modules: { aicar: inMedium, aicar_zmp: aicarZmp },
    wires: { "aicar_zmp.aicar_level": "aicar.level_free" },
    acts: inTissues("zmp", "aicar_zmp.zmp"),
    takes: { dose: "umol/L" },
    during: { "aicar.level": "dose" },
  },
};
