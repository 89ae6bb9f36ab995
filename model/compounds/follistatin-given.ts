import { defineModule, defineParameters } from "../language.ts";

/** Follistatin from outside, held at a level that neutralises the ligands of the activin receptors. */
export const follistatinGiven = defineModule({
  id: "follistatin_given",
  about: "Follistatin entering plasma at a rate that binds nearly all activin and myostatin at exposure 1.",
  inputs: { exposure: { unit: "1", default: 0, means: "exposure, 1 neutralises" } },
  parameters: defineParameters({
    ratio_neutral: {
      value: 30,
      unit: "1",
      means: "follistatin besides that counts as neutralising, relative to rest",
      evidence: {
        grade: "assumed",
        why: "ten times what binds half of the ligands: it leaves about a ninth free",
        wouldSettle: "free myostatin and activin over follistatin",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    entry_rest: {
      value: 6.14,
      unit: "ng/(L*min)",
      means: "entry of follistatin that keeps plasma at rest",
      evidence: {
        grade: "assumed",
        why: "1328 ng/L with a half-life of 150 min, as in the module of follistatin",
        wouldSettle: "clearance of the body's own follistatin",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
  }),
  states: {},
  processes: {},
  offers: {
    follistatin_appearance: {
      unit: "ng/(L*min)",
      is: "ratio_neutral * entry_rest * max(0, exposure)",
      means: "follistatin entering plasma, per volume",
    },
  },
  limits: [
    "an exposure that is held: injected follistatin-315 leaves mice with a half-life of 1.2 to 1.6 h, and gene transfer makes it in muscle for months",
    "in mice the protein was follistatin-288, which stays at the cell; 344 is a precursor of 315, which binds activin ten times less",
    "ligands are one pool: in mice its effect was the same without myostatin, so activins carry it",
  ],
});
