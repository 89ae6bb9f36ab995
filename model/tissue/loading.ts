import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "./fitting.ts";

/** What lifting leaves in muscle: a signal of minutes, a drive of hours, a drive of a day, and ERK. */
export const loading = defineModule({
  id: "loading",
  about: "Mechanical load of a session, kept for hours and for a day, and the ERK that it raises.",
  inputs: {
    session: {
      unit: "1",
      default: 0,
      means: "effective effort against load while a resistance session lasts, 0 to 1",
    },
    endurance: {
      unit: "1",
      default: 0,
      means: "power of endurance exercise while it lasts, share of maximal oxygen uptake",
    },
  },
  parameters: defineParameters({
    k_signal: {
      value: 0.06,
      unit: "1/min",
      means: "filling of the early signal at full effort",
      evidence: {
        grade: "assumed",
        why: "nearly full within an hour of lifting",
        wouldSettle: "TSC2 off Rheb, phosphatidic acid and FAK over the length of a session",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    tau_signal: {
      value: 40,
      unit: "min",
      means: "decay of the early signal",
      evidence: {
        grade: "assumed",
        why: "gone within 2 to 3 h",
        wouldSettle: "TSC2 off Rheb, phosphatidic acid and FAK over 0 to 6 h after lifting",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
    k_early: {
      value: 0.0199,
      unit: "1/min",
      means: "transfer of the signal into the drive of hours",
      evidence: { grade: "fitted", to: ["dreyer2006", "drummond2009"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    tau_early: {
      value: 150,
      unit: "min",
      means: "decay of the drive of hours",
      evidence: {
        grade: "fitted",
        to: ["kumar2009"],
        how: "by hand: synthesis peaks at 1 to 2 h and nears its basal level by 4 h in the fasted",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
    k_lasting: {
      value: 0.028,
      unit: "1/min",
      means: "transfer of the signal into the drive of a day",
      evidence: {
        grade: "fitted",
        to: ["burd2010", "gundermann2014"],
        how: "by hand: something lasts at 24 to 29 h",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    tau_lasting: {
      value: 2400,
      unit: "min",
      means: "decay of the drive of a day, half-life about 28 h",
      evidence: {
        grade: "fitted",
        to: ["burd2010", "gundermann2014"],
        how: "by hand: something lasts at 24 to 29 h",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
    frac_early: {
      value: 0.4,
      unit: "1",
      means: "share of the drive of hours in the mechanical drive",
      evidence: {
        grade: "assumed",
        why: "somewhat less than half, so that 4E-BP1 is still down at the end of lifting; no molecular readout",
        wouldSettle: "TSC2 off Rheb over 0 to 48 h after lifting",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    power_lifting: {
      value: 0.6,
      unit: "1",
      means: "mean contraction power of a session at full effort, rests included",
      evidence: {
        grade: "fitted",
        to: ["dreyer2006"],
        how: "by hand: AMPK from 1.7 to 3.0 pmol/min/mg over a session",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    frac_trained: {
      value: 0.3,
      unit: "1",
      means:
        "share of all muscle that a session trains, for what its protein draws from the free pools and gives them",
      evidence: {
        grade: "assumed",
        why: "one leg holds about a quarter of skeletal muscle, both about half; the trials train one or both",
        wouldSettle: "limb muscle volumes by magnetic resonance imaging in the subjects of a trial",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_erk: {
      value: 0.25,
      unit: "1/min",
      means: "activation of ERK1/2 at full effort",
      evidence: {
        grade: "assumed",
        why: "full within minutes of lifting",
        wouldSettle: "ERK1/2 at 5 to 60 min of lifting",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_erk_off: {
      value: 0.035,
      unit: "1/min",
      means: "inactivation of ERK1/2, half-life about 20 min",
      evidence: {
        grade: "assumed",
        why: "raised at the end of lifting and gone 1 to 2 h later in one study, still raised later in others",
        wouldSettle: "ERK1/2 at 0, 15, 30 and 60 min after lifting",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    erk_rest: {
      value: 0.015,
      unit: "1",
      means: "ERK1/2 activity of resting muscle",
      evidence: {
        grade: "assumed",
        why: "low, so that the 10- to 50-fold rises of lifting fit below 1",
        wouldSettle: "share of ERK phosphorylated in resting muscle",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    signal: { unit: "1", initial: 0, means: "early mechanical signal", scale: 0.3 },
    early: { unit: "1", initial: 0, means: "drive that lasts hours", scale: 0.3 },
    lasting: { unit: "1", initial: 0, means: "drive that lasts a day", scale: 0.3 },
    erk: { unit: "1", initial: "erk_rest", means: "ERK1/2 activity", scale: 0.1 },
  },
  terms: {
    effort: { unit: "1", is: "min(1, max(0, session))", means: "effort against load, 0 to 1" },
    aerobic: { unit: "1", is: "min(1, max(0, endurance))", means: "power of endurance exercise, 0 to 1" },
  },
  processes: {
    sensing: {
      to: "signal",
      rate: "k_signal * effort * (1 - signal)",
      means: "load moves TSC2 off Rheb and makes phosphatidic acid, apart from Akt",
      evidence: { refs: ["song2017", "hornberger2006"] },
    },
    signal_decay: {
      from: "signal",
      rate: "signal / tau_signal",
      means: "the early signal fades",
      evidence: { refs: ["song2017"] },
    },
    early_build: {
      to: "early",
      rate: "k_early * signal * (1 - early)",
      means: "the signal builds a drive of hours",
      evidence: { refs: ["kumar2009", "dreyer2006"] },
    },
    early_decay: {
      from: "early",
      rate: "early / tau_early",
      means: "the drive of hours fades",
      evidence: { refs: ["kumar2009"] },
    },
    lasting_build: {
      to: "lasting",
      rate: "k_lasting * signal * (1 - lasting)",
      means: "the signal builds a drive of a day",
      evidence: { refs: ["burd2010", "gundermann2014"] },
    },
    lasting_decay: {
      from: "lasting",
      rate: "lasting / tau_lasting",
      means: "the drive of a day fades",
      evidence: { refs: ["burd2010", "gundermann2014"] },
    },
    erk_activation: {
      to: "erk",
      rate: "k_erk * effort * (1 - erk)",
      means: "lifting activates ERK1/2",
      evidence: { refs: ["deldicque2008", "drummond2009"] },
    },
    erk_at_rest: {
      to: "erk",
      rate: "k_erk_off * erk_rest",
      means: "what keeps ERK1/2 at its resting level",
      evidence: {
        grade: "assumed",
        why: "a floor, so that folds of rest are finite",
        wouldSettle: "share of ERK phosphorylated in resting muscle",
      },
    },
    erk_inactivation: {
      from: "erk",
      rate: "k_erk_off * erk",
      means: "ERK1/2 is inactivated",
      evidence: { refs: ["drummond2009"] },
    },
  },
  offers: {
    mechanical_drive: {
      unit: "1",
      is: "frac_early * early + (1 - frac_early) * lasting",
      means: "drive of mechanical load on mTORC1",
    },
    trained_share: { unit: "1", is: "frac_trained", means: "share of all muscle that a session trains" },
    erk_active: { unit: "1", is: "erk", means: "ERK1/2 activity" },
    exercising: { unit: "1", is: "max(effort, aerobic)", means: "exercise going on now, 0 to 1" },
    contraction_power: {
      unit: "1",
      is: "min(1, power_lifting * effort + aerobic)",
      means: "power of contraction, share of the maximum",
    },
  },
  limits: [
    "endurance exercise leaves no mechanical drive and no ERK here",
    "the drive is 0.10 a day after a session and T389 then 1.14-fold; T389 and synthesis are clearly up at 24 h in one study (Gundermann 2014)",
    "volume acts through the time under effort; 3 sets to failure outlast 1 set (Burd 2010) only as far as that",
    "eccentric work, damage, age and repeated bouts are not modelled",
    "rapamycin blocks ERK after lifting in human muscle (Drummond 2009); ERK here does not feel it, only what ERK does to S6K1",
  ],
});
