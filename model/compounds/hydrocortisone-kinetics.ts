import { defineModule, defineParameters } from "../language.ts";

/** Hydrocortisone by mouth: what enters plasma, and what it takes off the body's own cortisol. */
export const hydrocortisoneKinetics = defineModule({
  id: "hydrocortisone",
  about: "Hydrocortisone tablets: absorption, cortisol entering plasma, feedback on ACTH.",
  needs: { body_mass: { unit: "kg", typical: 70, means: "body mass" } },
  parameters: defineParameters({
    half_life_gut: {
      value: 35,
      unit: "min",
      means: "half-life of absorption",
      evidence: {
        grade: "derived",
        from: ["charmandari2001"],
        how: "highest after 1.2 h (0.3 to 3.3), with a half-life of 66 min in plasma",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    frac_available: {
      value: 0.95,
      unit: "1",
      means: "share of a tablet that reaches plasma",
      evidence: {
        grade: "derived",
        from: ["thomson2007"],
        how: "the same clearance by mouth and by vein, 0.267 L/h/kg",
      },
      spread: { kind: "normal", sd: 0.06 },
    },
    volume_cortisol: {
      value: 0.42,
      unit: "L/kg",
      means: "volume that total cortisol is distributed in",
      evidence: {
        grade: "derived",
        from: ["thomson2007"],
        how: "a clearance of 0.267 L/h/kg (0.076 to 0.540) with the half-life of 66 min",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_feedback: {
      value: 150,
      unit: "nmol/L",
      means: "mean cortisol added at which the body's own is halved",
      evidence: {
        grade: "assumed",
        why: "a replacement dose over a day, as much as the body makes, shuts most of its own off",
        wouldSettle: "ACTH over days of small doses",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
    tau_feedback: {
      value: 3,
      unit: "h",
      means: "time in which ACTH follows",
      evidence: {
        grade: "assumed",
        why: "hours within a day of doses; what months of them do to the adrenals is not here",
        wouldSettle: "ACTH every hour after one dose",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    gut: { unit: "nmol", initial: 0, scale: 50000, means: "hydrocortisone in the gut" },
    felt: { unit: "nmol/(L*min)", initial: 0, scale: 1, means: "its entry as ACTH feels it" },
  },
  terms: {
    entry: {
      unit: "nmol/(L*min)",
      is: "frac_available * log(2) / half_life_gut * gut / (volume_cortisol * body_mass)",
      means: "cortisol entering plasma, per its volume",
    },
  },
  processes: {
    absorption: {
      from: "gut",
      rate: "log(2) / half_life_gut * gut",
      means: "it leaves the gut",
      evidence: { refs: ["charmandari2001"] },
    },
    feeling: {
      to: "felt",
      rate: "entry / tau_feedback",
      means: "ACTH falls",
      evidence: { grade: "assumed", why: "one lag", wouldSettle: "ACTH every hour after one dose" },
    },
    forgetting: {
      from: "felt",
      rate: "felt / tau_feedback",
      means: "and comes back",
      evidence: { grade: "assumed", why: "one lag", wouldSettle: "ACTH every hour after one dose" },
    },
  },
  offers: {
    cortisol_appearance: {
      unit: "nmol/(L*min)",
      is: "entry",
      means: "cortisol entering plasma, per its volume",
    },
    cortisol_left: {
      unit: "1",
      is: "1 / (1 + max(felt, 0) * 95.2[min] / k_feedback)",
      means: "share of the body's own secretion of cortisol that feedback leaves",
    },
  },
  limits: [
    "its binding globulin fills up above about 500 nmol/L: large doses are cleared faster than here",
    "the adrenals do not shrink over months",
    "hydrocortisone by mouth alone; no other glucocorticoid",
  ],
});
