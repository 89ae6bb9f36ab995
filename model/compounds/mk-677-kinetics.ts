import { defineModule, defineParameters } from "../language.ts";

/** MK-677, a ghrelin-receptor agonist taken by mouth every day: it makes the body's own pulses larger. */
export const mk677Kinetics = defineModule({
  id: "mk677",
  about: "MK-677 as a daily exposure that is held; what it multiplies secretion of growth hormone by.",
  inputs: { exposure: { unit: "1", default: 0, means: "exposure, 1 is that of the highest dose studied" } },
  parameters: defineParameters({
    tau_exposure: {
      value: 12,
      unit: "h",
      means: "time in which its effect comes and goes",
      evidence: {
        grade: "assumed",
        why: "one dose a day acts all day; no half-life in plasma was seen in a study",
        wouldSettle: "plasma MK-677 after a dose",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    k_gh: {
      value: 0.4,
      unit: "1",
      means: "exposure at half of the effect",
      evidence: {
        grade: "assumed",
        why: "three doses act in the order of their size (Chapman 1996); sizes of the lower two were not seen",
        wouldSettle: "growth hormone by dose",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    gain_gh: {
      value: 2.4,
      unit: "1",
      means: "secretion of growth hormone at full effect besides, relative to what it was",
      evidence: {
        grade: "derived",
        from: ["chapman1996"],
        how: "+97 % in the mean of a day after two weeks, with IGF-1 up by half and its restraint on growth hormone as here",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
  }),
  states: {
    level: { unit: "1", initial: 0, scale: 1, means: "exposure as the pituitary feels it" },
  },
  terms: {
    effect: {
      unit: "1",
      is: "(1 + k_gh) * michaelis(max(level, 0), k_gh)",
      means: "effect, 1 at exposure 1",
    },
  },
  processes: {
    rising: {
      to: "level",
      rate: "exposure / tau_exposure",
      means: "the effect follows what is taken",
      evidence: { refs: ["chapman1996"] },
    },
    falling: {
      from: "level",
      rate: "level / tau_exposure",
      means: "and fades",
      evidence: { refs: ["chapman1996"] },
    },
  },
  offers: {
    gh_amplified_by: {
      unit: "1",
      is: "gain_gh / (1 + k_gh) * effect",
      means: "secretion of growth hormone besides, pulses and between, relative to what it is",
    },
  },
  limits: [
    "the first dose releases a burst (a peak of 56 ug/L, 23 after a week; Murphy 1998): only the lasting effect is here",
    "cortisol does not move (Chapman 1996), and does not here; prolactin rose by an amount that was not seen",
    "appetite, fasting glucose and oedema are left out",
  ],
});
