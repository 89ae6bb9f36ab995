import { defineModule, defineParameters } from "../../language.ts";

/** Neural drive and the one-repetition maximum of a region. */
export const strength = defineModule({
  id: "strength",
  about: "Neural drive under training, endurance and disuse; with muscle size it makes strength.",
  needs: {
    load_effect: { unit: "1", typical: 0, means: "saturating recent load" },
    ampk_mean: { unit: "1", typical: 0, means: "mean rise of AMPK over rest" },
    muscle_size: { unit: "1", typical: 1, means: "muscle size relative to the start" },
  },
  inputs: { neural_unloading: { unit: "1", default: 0, means: "disuse of the nerve, 1 in a cast" } },
  parameters: defineParameters({
    gain_neural: {
      value: 0.12,
      unit: "1",
      means: "rise of neural drive at usual load",
      evidence: {
        grade: "derived",
        from: ["abe2000"],
        how: "strength +19 % against size 7 to 9 % in 12 weeks",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    tau_neural: {
      value: 20,
      unit: "d",
      means: "time of neural drive",
      evidence: {
        grade: "assumed",
        why: "early gains are neural",
        wouldSettle: "voluntary activation by week of training",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    frac_neural_disuse: {
      value: 0.3,
      unit: "1",
      means: "fall of neural drive in a full cast",
      evidence: {
        grade: "derived",
        from: ["dirks2016"],
        how: "one-repetition maximum -6.9 % in 7 days of bed rest, at a third of a cast; -22.9 % in 14 days of a cast with area -8.4 % (Wall 2013)",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    neural_interference: {
      value: 3,
      unit: "1",
      means: "brake on the neural gain per relative rise of mean AMPK",
      evidence: {
        grade: "fitted",
        to: ["schumann2022", "hakkinen2003", "fyfe2016"],
        how: "by hand: maximal strength with concurrent training -0.06 standard deviations; 22 against 21 % in 21 weeks; 28 against 38 % in eight",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    gain_fast: {
      value: 0.15,
      unit: "1",
      means: "rise of rapid neural drive at usual load",
      evidence: {
        grade: "assumed",
        why: "rate of force development rises with strength training alone (Häkkinen 2003, no size in the abstract); taken somewhat above maximal drive",
        wouldSettle: "rate of force development through a block of training",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    block_fast: {
      value: 19,
      unit: "1",
      means: "brake on the rapid gain per relative rise of mean AMPK",
      evidence: {
        grade: "fitted",
        to: ["schumann2022", "hakkinen2003", "mikkola2012"],
        how: "by hand: explosive strength -0.28 standard deviations with concurrent training; it rose with strength training alone in two trials",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    ratio_lift: {
      value: 1.6,
      unit: "1",
      means: "one-repetition maximum of a lift per lean mass, untrained",
      evidence: {
        grade: "assumed",
        why: "near 100 kg in a man of 61 kg lean mass, the middle of squat, press and knee extension; it sets the scale alone",
        wouldSettle: "one-repetition maxima at the start of the trials at hand",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
  }),
  states: {
    neural: { unit: "1", initial: 1, slow: true, means: "neural drive relative to untrained" },
    fast: { unit: "1", initial: 1, slow: true, means: "rapid neural drive relative to untrained" },
  },
  terms: {
    lost: {
      unit: "1",
      is: "frac_neural_disuse * min(1, max(0, neural_unloading))",
      means: "drive lost to disuse",
    },
  },
  processes: {
    gain: {
      to: "neural",
      rate: "max(0, 1 + gain_neural * load_effect / (1 + neural_interference * ampk_mean) - lost) / tau_neural",
      means: "training raises neural drive, less so with endurance; a cast lowers it",
      evidence: { refs: ["abe2000", "schumann2022"] },
    },
    loss: {
      from: "neural",
      rate: "neural / tau_neural",
      means: "and falls back",
      evidence: {
        grade: "assumed",
        why: "early gains are neural",
        wouldSettle: "voluntary activation by week of training",
      },
    },
    fast_gain: {
      to: "fast",
      rate: "max(0, 1 + gain_fast * load_effect / (1 + block_fast * ampk_mean) - lost) / tau_neural",
      means: "training raises rapid drive, and endurance takes most of it",
      evidence: { refs: ["hakkinen2003", "schumann2022"] },
    },
    fast_loss: {
      from: "fast",
      rate: "fast / tau_neural",
      means: "and it falls back",
      evidence: {
        grade: "assumed",
        why: "as maximal drive",
        wouldSettle: "rate of force development after training ends",
      },
    },
  },
  offers: {
    explosive_strength: {
      unit: "1",
      is: "fast * muscle_size",
      means: "rate of force development relative to the start",
    },
    lift_per_lean: {
      unit: "1",
      is: "ratio_lift * neural * muscle_size",
      means: "one-repetition maximum of a lift per lean mass of the start",
    },
    one_repetition_maximum: {
      unit: "1",
      is: "neural * muscle_size",
      means: "one-repetition maximum relative to the start",
    },
    neural_drive: { unit: "1", is: "neural", means: "neural drive relative to untrained" },
  },
  limits: [
    "interference follows mean AMPK; why endurance takes rapid strength first is not known",
    "no overreaching: strength that falls in weeks 9 and 10 of eleven sessions a week (Hickson 1980) is not met, and three later papers saw no such loss",
    "no skill, no fatigue",
    "quality of contraction in the old falls faster than mass: not modelled",
  ],
});
