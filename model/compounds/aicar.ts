import { defineModule, defineParameters } from "../language.ts";
import type { Agent } from "./agent.ts";
import { inTissues } from "./tissue-channels.ts";

const disposition = { refs: ["dixon1991"] } as const;

/** AICAR as multiples of a reference exposure: its level in plasma, and ZMP in cells as a mimic of AMP. */
export const aicarExposure = defineModule({
  id: "aicar",
  about: "AICA riboside in plasma by a level, with its half-life; ZMP of cells beside AMP.",
  inputs: { level: { unit: "1", default: 0, means: "exposure, in multiples of the reference" } },
  parameters: defineParameters({
    level_reference: {
      value: 15.5,
      unit: "umol/L",
      means: "plasma level at the reference exposure",
      evidence: {
        grade: "derived",
        from: ["babraj2009", "dixon1991"],
        how: "10 mg/kg/h of an infusion over a clearance of 2.5 L/h/kg, over 258.2 g/mol",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    half_life_plasma: {
      value: 1.4,
      unit: "h",
      means: "last half-life, by which plasma follows the exposure",
      evidence: { grade: "measured", ref: "dixon1991", at: "abstract", in: "healthy men, by vein" },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    k_zmp: {
      value: 1000,
      unit: "umol/L",
      means: "AICA riboside outside at which ZMP does half of what saturating AMP does",
      evidence: {
        grade: "assumed",
        why: "0.5 to 2 mmol/L are used on cells; AMPK of human muscle does not move at levels of infusions, near 16 umol/L (Babraj 2009)",
        wouldSettle: "ZMP and p-ACC of human hepatocytes over AICAR",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    n_zmp: {
      value: 2,
      unit: "1",
      means: "steepness of that",
      evidence: {
        grade: "assumed",
        why: "plain at 500 umol/L and not to be seen at 16",
        wouldSettle: "p-ACC of cells over AICAR",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    frac_glucose: {
      value: 0.4,
      unit: "1",
      means: "largest share of new glucose of the liver that it takes away, without AMPK",
      evidence: {
        grade: "assumed",
        why: "a part, as people on infusions do not fall into hypoglycaemia; no size was seen",
        wouldSettle: "glucose release over AICAR infusions in people",
      },
      spread: { kind: "normal", sd: 0.12 },
    },
    k_glucose: {
      value: 50,
      unit: "umol/L",
      means: "plasma level at half of that",
      evidence: {
        grade: "assumed",
        why: "release of glucose falls at 4.5 times the reference (Boon 2008), in mice without AMPK of the liver as well (Hasenour 2014); no size was seen",
        wouldSettle: "glucose release over AICAR infusions in people",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: { plasma: { unit: "umol/L", initial: 0, scale: 10, means: "AICA riboside of plasma" } },
  terms: {
    following: { unit: "1/min", is: "log(2) / half_life_plasma", means: "how fast plasma follows" },
  },
  processes: {
    arriving: {
      to: "plasma",
      rate: "following * level_reference * level",
      means: "what is given arrives",
      evidence: disposition,
    },
    leaving: { from: "plasma", rate: "following * plasma", means: "clearance", evidence: disposition },
  },
  offers: {
    aicar_plasma: { unit: "umol/L", is: "plasma", means: "AICA riboside of plasma" },
    zmp: { unit: "1", is: "hill(max(0, plasma), k_zmp, n_zmp)", means: "ZMP beside AMP, 0 to 1" },
    glucose_left: {
      unit: "1",
      is: "1 - frac_glucose * michaelis(max(0, plasma), k_glucose)",
      means: "new glucose of the liver that is left",
    },
  },
  limits: [
    "ERK1/2 of human muscle rises with it: not modelled",
    "red cells take it up and make ZMP; tissues are not told apart",
  ],
});

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
    how: "10 mg/kg/h over the clearance, beside the lowest level in use on cells",
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
    modules: { aicar: aicarExposure },
    wires: {},
    acts: { ...inTissues("zmp", "aicar.zmp"), glucose_release: "aicar.glucose_left" },
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
};
