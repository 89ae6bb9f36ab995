import { defineModule, defineParameters } from "../language.ts";

/** MOTS-c at cells, and its two arms: folate, AICAR and AMPK; CK2, PTEN, Akt and mTORC2. */
export const motsCArms = defineModule({
  id: "mots_c",
  about:
    "MOTS-c of an exposure that is held; AMPK through AICAR, and PTEN, mTORC2 and myostatin through CK2.",
  inputs: { exposure: { unit: "1", default: 0, means: "exposure, 1 is that of treated mice" } },
  parameters: defineParameters({
    tau_exposure: {
      value: 4,
      unit: "h",
      means: "time in which its effect comes and goes",
      evidence: {
        grade: "assumed",
        why: "no half-life was seen in any species; its own level is back four hours after exercise, on a page without source",
        wouldSettle: "plasma MOTS-c after a dose, by mass spectrometry",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_exposure: {
      value: 1,
      unit: "1",
      means: "exposure at half of the effect",
      evidence: {
        grade: "assumed",
        why: "no dose response was seen",
        wouldSettle: "p-AMPK and CK2 activity over doses",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    switch_ampk: {
      value: 1,
      unit: "1",
      means: "whether the folate and AICAR arm acts in muscle",
      evidence: {
        grade: "assumed",
        why: "the reading in which muscle follows the first paper",
        wouldSettle: "p-AMPK, p-Akt and p-S6K1 of the same muscle after MOTS-c",
      },
      spread: { kind: "none", why: "a reading of the literature" },
    },
    switch_ck2: {
      value: 0,
      unit: "1",
      means: "whether the CK2 and PTEN arm acts in muscle",
      evidence: {
        grade: "assumed",
        why: "0 in the reading in which muscle follows the first paper",
        wouldSettle: "p-AMPK, p-Akt and p-S6K1 of the same muscle after MOTS-c",
      },
      spread: { kind: "none", why: "a reading of the literature" },
    },
    gain_ampk: {
      value: 0.12,
      unit: "1",
      means: "stress of energy that its AICAR stands for, at full effect",
      evidence: {
        grade: "assumed",
        why: "p-AMPK of muscle rises in fed mice (Lee 2015) by an amount that was not seen; about what metformin does here",
        wouldSettle: "p-AMPK of muscle over doses",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_pten: {
      value: 0.5,
      unit: "1",
      means: "share of PTEN's activity that CK2 takes away, at full effect",
      evidence: {
        grade: "assumed",
        why: "PTEN falls and p-Akt rises in myotubes and mice (Kumagai 2021) by amounts that were not seen in the abstract",
        wouldSettle: "PTEN activity of muscle over doses",
      },
      spread: { kind: "normal", sd: 0.15 },
    },
    frac_myostatin: {
      value: 0.8,
      unit: "1",
      means: "share of myostatin that FoxO1 no longer makes, at full effect",
      evidence: {
        grade: "assumed",
        why: "40 % less in plasma of treated obese mice, in a report of the paper: half of the full effect at exposure 1",
        wouldSettle: "myostatin of muscle over doses",
      },
      spread: { kind: "normal", sd: 0.2 },
    },
  }),
  states: { level: { unit: "1", initial: 0, scale: 1, means: "exposure as cells feel it" } },
  terms: {
    effect: { unit: "1", is: "michaelis(max(level, 0), k_exposure)", means: "effect, 0 to 1" },
  },
  processes: {
    rising: {
      to: "level",
      rate: "exposure / tau_exposure",
      means: "it reaches cells",
      evidence: { refs: ["lee2015", "kumagai2024"] },
    },
    falling: {
      from: "level",
      rate: "level / tau_exposure",
      means: "and goes",
      evidence: { grade: "assumed", why: "as fast as it comes", wouldSettle: "its half-life" },
    },
  },
  offers: {
    energy_stress_elsewhere: {
      unit: "1",
      is: "gain_ampk * effect",
      means: "AICAR of liver, as a stress of energy",
    },
    energy_stress_muscle: {
      unit: "1",
      is: "switch_ampk * gain_ampk * effect",
      means: "AICAR of muscle, as a stress of energy",
    },
    pten_left: {
      unit: "1",
      is: "1 - switch_ck2 * min(0.9, max(0, frac_pten)) * effect",
      means: "PTEN's activity that is left in muscle",
    },
    pi3k_raised: {
      unit: "1",
      is: "1 / (1 - switch_ck2 * min(0.9, max(0, frac_pten)) * effect)",
      means: "what less PTEN makes of active PI3K in muscle, a factor",
    },
    myostatin_change: {
      unit: "1",
      is: "-switch_ck2 * min(0.95, max(0, frac_myostatin)) * effect",
      means: "myostatin that muscle no longer makes, relative to usual",
    },
  },
  limits: [
    "mice and cells alone; of people nothing but an analogue's first trial",
    "the level in blood is disputed: immunoassays find it where mass spectrometry does not",
    "CK2 is lowered in fat and raised in muscle: fat is left out; mTORC2 rises through PTEN alone",
    "which arm rules in muscle is a reading, chosen and never averaged",
  ],
});
