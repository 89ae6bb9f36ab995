import { defineModule, defineParameters } from "../language.ts";

const disposition = { refs: ["dixon1991"] } as const;

/** AICAR as multiples of a reference exposure: its level in plasma, and new glucose of the liver. */
export const aicarExposure = defineModule({
  id: "aicar",
  about: "AICA riboside in plasma by a level, with its half-life; what it takes from new glucose.",
  inputs: { level: { unit: "1", default: 0, means: "exposure, in multiples of the reference" } },
  parameters: defineParameters({
    level_reference: {
      value: 15.5,
      unit: "umol/L",
      means: "plasma level at the reference exposure",
      evidence: {
        grade: "derived",
        from: ["babraj2009", "dixon1991"],
        how: "the rate of infusion of the study over a clearance of 2.5 L/h/kg, over 258.2 g/mol",
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

/** ZMP that cells make of AICAR, as a mimic of AMP, wherever they meet it. */
export const aicarZmp = defineModule({
  id: "aicar_zmp",
  about: "ZMP in cells by AICA riboside outside, as a share of what saturating AMP does.",
  needs: { aicar_level: { unit: "umol/L", typical: 0, means: "AICA riboside of plasma or medium" } },
  parameters: defineParameters({
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
  }),
  states: {},
  processes: {},
  offers: {
    zmp: { unit: "1", is: "hill(max(0, aicar_level), k_zmp, n_zmp)", means: "ZMP beside AMP, 0 to 1" },
  },
  limits: ["ZMP follows the level at once; cells take a quarter of an hour and more"],
});
