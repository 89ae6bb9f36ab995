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
    breakdown_held: { unit: "1", typical: 0, means: "breakdown that HMB holds up, relative to fasted" },
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
    tau_caught_up: {
      value: 12,
      unit: "h",
      means: "time in which breakdown that was held up is caught up with",
      evidence: {
        grade: "assumed",
        why: "breakdown falls in the hours after one dose (Wilkinson 2013), yet weeks of three doses a day leave fat-free mass where it was (Jakubowski 2020): what is held up is made up for, within the day",
        wouldSettle: "breakdown from 3 to 24 h after HMB",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
  }),
  states: {
    put_off: {
      unit: "h",
      initial: 0,
      scale: 1,
      means: "breakdown that was held up, in hours of fasted breakdown",
    },
  },
  terms: {
    caught_up: {
      unit: "1",
      is: "put_off / tau_caught_up",
      means: "breakdown that makes up for it, relative to fasted",
    },
    by_loading: {
      unit: "1",
      is: "max(0, fbr_mixed / fbr_fasted - protein_breakdown)",
      means: "what loading adds to breakdown, relative to fasted",
    },
    fbr: {
      unit: "%/h",
      is: "fbr_fasted * ((protein_breakdown + caught_up) * breakdown_standing + by_loading)",
      means: "fractional breakdown",
    },
  },
  processes: {
    putting_off: {
      to: "put_off",
      rate: "max(0, breakdown_held)",
      means: "HMB holds breakdown up",
      evidence: { refs: ["wilkinson2013"] },
    },
    catching_up: {
      from: "put_off",
      rate: "caught_up",
      means: "what was held up is broken down later",
      evidence: { refs: ["jakubowski2020"] },
    },
  },
  offers: {
    no_share: {
      unit: "1",
      is: "0",
      means: "no share trained: what the breakdown module is given, so that it tells resting breakdown",
    },
    breakdown_resting: {
      unit: "1",
      is: "protein_breakdown + caught_up",
      means: "breakdown without loading relative to fasted",
    },
    breakdown_region: {
      unit: "1",
      is: "(protein_breakdown + caught_up) * breakdown_standing + trained_share * by_loading",
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
