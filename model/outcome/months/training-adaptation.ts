import { defineModule, defineParameters } from "../../language.ts";

/** How often a muscle has been loaded lately, and how used to it it is. */
export const trainingAdaptation = defineModule({
  id: "training_adaptation",
  about: "How often a muscle has been loaded lately (load) and how used to loading it is (accustomed).",
  needs: {
    mechanical_drive: { unit: "1", typical: 0, means: "drive left by lifting" },
    endurance_recent: { unit: "1", typical: 0, means: "drive left by endurance exercise" },
  },
  parameters: defineParameters({
    drive_usual: {
      value: 0.277,
      unit: "1",
      means: "mean mechanical drive of three usual sessions a week",
      evidence: {
        grade: "derived",
        from: ["burd2010", "gundermann2014"],
        how: "mean over a week of the drive that the loading module makes of three sessions of 45 min; its decay of a day comes from these",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    growth_endurance: {
      value: 0.32,
      unit: "1",
      means: "mechanical drive of recent endurance exercise",
      evidence: {
        grade: "fitted",
        to: ["wilson2012"],
        how: "by hand: growth by endurance is 0.27 of 1.23 standard deviations by strength training",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
    tau_load: {
      value: 4,
      unit: "d",
      means: "smoothing of load",
      evidence: {
        grade: "assumed",
        why: "long enough to smooth sessions, short against detraining",
        wouldSettle: "nothing to settle: a smoothing",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    load_half: {
      value: 0.3,
      unit: "1",
      means: "load at half of becoming accustomed",
      evidence: {
        grade: "assumed",
        why: "one session a week accustoms in part",
        wouldSettle: "synthesis after a bout against bouts per week",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    tau_accustom: {
      value: 10,
      unit: "d",
      means: "time to become accustomed",
      evidence: {
        grade: "derived",
        from: ["damas2016"],
        how: "the response at week 3 equals that at week 10: gone within 3 weeks",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    tau_forget: {
      value: 40,
      unit: "d",
      means: "time to lose it",
      evidence: {
        grade: "assumed",
        why: "3 weeks off give back some of the response to retraining",
        wouldSettle: "synthesis after a bout, 1 to 12 weeks after the last one",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    refinement: {
      value: 0.463,
      unit: "1",
      means: "share of the acute response that becoming accustomed takes away",
      evidence: {
        grade: "assumed",
        why: "1 - 36/67: rise of myofibrillar synthesis after lifting, trained over untrained (Wilkinson 2008, abstract, no identifier seen)",
        wouldSettle: "synthesis after the same bout through a training block",
      },
      spread: { kind: "lognormal", factor: 1.35 },
    },
  }),
  states: {
    load: { unit: "1", initial: 0, slow: true, means: "recent load, 1 at three usual sessions a week" },
    accustomed: { unit: "1", initial: 0, slow: true, means: "how used to loading, 0 to 1" },
  },
  terms: {
    drive: {
      unit: "1",
      is: "mechanical_drive + growth_endurance * endurance_recent",
      means: "drive of all exercise",
    },
    relative: { unit: "1", is: "drive / drive_usual", means: "drive relative to usual training" },
    often: { unit: "1", is: "hill(load, load_half, 2)", means: "how far load is enough to get used to" },
  },
  processes: {
    smoothing: {
      to: "load",
      rate: "relative / tau_load",
      means: "sessions add to the recent load",
      evidence: { grade: "assumed", why: "a running mean", wouldSettle: "nothing to settle: a smoothing" },
    },
    easing: {
      from: "load",
      rate: "load / tau_load",
      means: "load long past counts less",
      evidence: { grade: "assumed", why: "a running mean", wouldSettle: "nothing to settle: a smoothing" },
    },
    accustoming: {
      to: "accustomed",
      rate: "often * (1 - accustomed) / tau_accustom",
      means: "repeated bouts accustom",
      evidence: { refs: ["damas2016"] },
    },
    forgetting: {
      from: "accustomed",
      rate: "(1 - often) * accustomed / tau_forget",
      means: "without bouts the muscle becomes naive again",
      evidence: {
        grade: "assumed",
        why: "weeks off make the next block work better than going on",
        wouldSettle: "synthesis after a bout, 1 to 12 weeks after the last one",
      },
    },
  },
  offers: {
    training_drive: { unit: "1", is: "drive", means: "drive of lifting and of recent endurance exercise" },
    load_effect: {
      unit: "1",
      is: "2 * load / (1 + load)",
      means: "saturating recent load, 1 at usual training",
    },
    drive_effect: { unit: "1", is: "2 * relative / (1 + relative)", means: "the same, of the drive now" },
    accustomed: { unit: "1", is: "accustomed", means: "how used to loading, 0 to 1" },
    response_training: {
      unit: "1",
      is: "max(0, 1 - refinement * accustomed)",
      means: "factor on the acute response to loading",
    },
  },
  limits: [
    "no fatigue: strength falls in weeks 9 and 10 of very heavy concurrent training (Hickson 1980)",
    "eccentric damage is within being unaccustomed",
  ],
});
