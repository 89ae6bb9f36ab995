import { defineModule, defineParameters } from "../../language.ts";

/** Breakdown of hours, split into resting and loading, under what the months have changed. */
export const breakdownOverMonths = defineModule({
  id: "breakdown_over_months",
  about:
    "Breakdown of a region without what loading adds, and the readouts of breakdown under standing changes.",
  needs: {
    protein_breakdown: {
      unit: "1",
      typical: 1,
      means: "breakdown with no share of muscle trained, relative to fasted",
    },
    fbr_mixed: { unit: "%/h", typical: 0.062, means: "fractional breakdown of the trained muscle" },
    fsr_mixed: { unit: "%/h", typical: 0.0445, means: "fractional synthesis of the trained muscle" },
    trained_share: { unit: "1", typical: 0.3, means: "share of the region that a session trains" },
    breakdown_standing: { unit: "1", typical: 1, means: "factor of food and disuse over weeks" },
  },
  parameters: defineParameters({
    fbr_fasted: {
      value: 0.062,
      unit: "%/h",
      means: "breakdown in the fasted resting state",
      evidence: {
        grade: "derived",
        from: "settled state",
        how: "breakdown of the settled system, so that fasted breakdown is 1",
      },
      spread: { kind: "none", why: "determined by the other numbers" },
    },
  }),
  states: {},
  terms: {
    by_loading: {
      unit: "1",
      is: "max(0, fbr_mixed / fbr_fasted - protein_breakdown)",
      means: "what loading adds to breakdown, relative to fasted",
    },
    fbr: {
      unit: "%/h",
      is: "fbr_fasted * (protein_breakdown * breakdown_standing + by_loading)",
      means: "fractional breakdown",
    },
  },
  processes: {},
  offers: {
    no_share: {
      unit: "1",
      is: "0",
      means: "no share trained: what the breakdown module is given, so that it tells resting breakdown",
    },
    breakdown_resting: {
      unit: "1",
      is: "protein_breakdown",
      means: "breakdown without loading relative to fasted",
    },
    breakdown_region: {
      unit: "1",
      is: "protein_breakdown * breakdown_standing + trained_share * by_loading",
      means: "breakdown of all protein of the region relative to fasted",
    },
    fbr_mixed_standing: { unit: "%/h", is: "fbr", means: "fractional breakdown of mixed muscle protein" },
    net_balance: {
      unit: "%/h",
      is: "fsr_mixed - fbr",
      means: "acute synthesis less breakdown; summed over weeks it overstates growth",
    },
  },
  limits: [
    "what is remodelled after loading is broken down over days in the pools, not in the readouts of hours",
    "age does not act on breakdown of hours: nothing was measured",
  ],
});
