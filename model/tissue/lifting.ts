import { defineParameters } from "../language.ts";

/** How a resistance session becomes effort: rows for a table of exposures on `train.resistance`. */
export const lifting = {
  default: defineParameters({
    half_load: {
      value: 0.45,
      unit: "1",
      means: "load, as a share of the one-repetition maximum, at half of the effort",
      evidence: {
        grade: "fitted",
        to: ["kumar2009"],
        how: "by hand: synthesis against load is sigmoid between 20 and 90 % of the maximum",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    n_load: {
      value: 4,
      unit: "1",
      means: "steepness of effort against load",
      evidence: {
        grade: "fitted",
        to: ["kumar2009"],
        how: "by hand: synthesis against load is sigmoid between 20 and 90 % of the maximum",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    usual_load: {
      value: 0.75,
      unit: "1",
      means: "load of a session that does not state one",
      evidence: {
        grade: "assumed",
        why: "the middle of what trials of lifting use",
        wouldSettle: "nothing to settle: a convention",
      },
      spread: { kind: "normal", sd: 0.1 },
    },
    reps_scale: {
      value: 30,
      unit: "1",
      means: "repetitions to failure are this times (1 - load) / load",
      evidence: {
        grade: "assumed",
        why: "a rule of thumb of strength training, about 10 repetitions at 75 %",
        wouldSettle: "repetitions to failure over load in the muscle group at hand",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    n_failure: {
      value: 4,
      unit: "1",
      means: "steepness of effort against nearness to failure",
      evidence: {
        grade: "fitted",
        to: ["burd2010load"],
        how: "by hand: 30 % to failure is no less than 90 % to failure, the same work at 30 % short of failure is less",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    set_rate: {
      value: 0.22,
      unit: "1/min",
      means: "sets per time of a session without idle time",
      evidence: {
        grade: "assumed",
        why: "about 10 sets in 45 min, rests included, the session that the drive was fitted with",
        wouldSettle: "sets and length of the sessions whose signalling was measured",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
  }),
} as const;
