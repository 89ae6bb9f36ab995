import { defineModule, defineParameters } from "../language.ts";

/** ERK1/2 of cells other than muscle under mitogens; Grb10 restrains it. Muscle has the ERK of its loading module. */
export const erk = defineModule({
  id: "tissue_erk",
  about: "ERK1/2 of a tissue under mitogens.",
  needs: {
    mitogen: { unit: "1", typical: 0, means: "EGF, T-cell receptor, BDNF or serum, 0 to 1" },
    grb10: { unit: "1", typical: 1, means: "Grb10 relative to rest" },
  },
  parameters: defineParameters({
    erk_rest: {
      value: 0.015,
      unit: "1",
      means: "ERK1/2 activity without mitogen",
      evidence: {
        grade: "assumed",
        why: "low, so that folds fit below 1",
        wouldSettle: "share of ERK phosphorylated at rest",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_erk: {
      value: 0.1,
      unit: "1/min",
      means: "activation of ERK1/2 at full mitogen",
      evidence: {
        grade: "assumed",
        why: "full within 10 min",
        wouldSettle: "ERK1/2 at 2 to 60 min of mitogen",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_erk_off: {
      value: 0.035,
      unit: "1/min",
      means: "inactivation of ERK1/2, half-life about 20 min",
      evidence: {
        grade: "assumed",
        why: "as in the loading module of muscle",
        wouldSettle: "ERK1/2 after a MEK inhibitor",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    gain_grb10: {
      value: 0.4,
      unit: "1",
      means: "how far Grb10 at rest restrains it",
      evidence: { grade: "assumed", why: "as on the receptor", wouldSettle: "p-ERK in cells without GRB10" },
      spread: { kind: "lognormal", factor: 2.5 },
    },
  }),
  states: {
    activity: { unit: "1", initial: "erk_rest", means: "ERK1/2 activity", scale: 0.1 },
  },
  terms: {
    drive: {
      unit: "1",
      is: "min(1, max(0, mitogen)) * (1 + gain_grb10) / (1 + gain_grb10 * max(0, grb10))",
      means: "mitogen as ERK sees it",
    },
  },
  processes: {
    activation: {
      to: "activity",
      rate: "k_erk * drive * (1 - activity)",
      means: "mitogen activates Ras, MEK and ERK",
      evidence: { refs: ["roux2004", "yu2011"] },
    },
    floor: {
      to: "activity",
      rate: "k_erk_off * erk_rest",
      means: "what keeps ERK1/2 at its resting level",
      evidence: {
        grade: "assumed",
        why: "a floor, so that folds of rest are finite",
        wouldSettle: "share of ERK phosphorylated at rest",
      },
    },
    inactivation: {
      from: "activity",
      rate: "k_erk_off * activity",
      means: "ERK1/2 is inactivated",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "ERK1/2 after a MEK inhibitor" },
    },
  },
  offers: {
    erk_active: { unit: "1", is: "activity", means: "ERK1/2 activity" },
    erk_drive: { unit: "1", is: "max(0, activity - erk_rest)", means: "ERK1/2 above rest" },
  },
  limits: [
    "sustained under constant mitogen: the transient of EGF would need one more state (Bianconi 2012)",
  ],
});
