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
      value: 9,
      unit: "1",
      means: "brake on the neural gain per relative rise of mean AMPK",
      evidence: {
        grade: "fitted",
        to: ["hickson1980", "schumann2022"],
        how: "by hand: explosive strength -0.28 standard deviations with concurrent training",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
  }),
  states: { neural: { unit: "1", initial: 1, slow: true, means: "neural drive relative to untrained" } },
  processes: {
    gain: {
      to: "neural",
      rate: "max(0, 1 + gain_neural * load_effect / (1 + neural_interference * ampk_mean) - frac_neural_disuse * min(1, max(0, neural_unloading))) / tau_neural",
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
  },
  offers: {
    one_repetition_maximum: {
      unit: "1",
      is: "neural * muscle_size",
      means: "one-repetition maximum relative to the start",
    },
    neural_drive: { unit: "1", is: "neural", means: "neural drive relative to untrained" },
  },
  limits: ["no skill, no fatigue", "quality of contraction in the old falls faster than mass: not modelled"],
});
