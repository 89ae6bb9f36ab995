import { defineModule, defineParameters } from "../../language.ts";

const programme = {
  grade: "assumed",
  why: "one memory of insulin stands for the slow programmes of fasting (FOXO, PPARA, PDK4, lipases), which turn on over a day or two",
  wouldSettle: "transcripts of those genes in human muscle, fat and liver over three days without food",
} as const;

/** How long ago tissues last saw insulin. */
export const fedMemory = defineModule({
  id: "fed_memory",
  about: "A running mean of insulin; what is missing of it turns the programme of starvation on.",
  needs: {
    insulin_fold: { unit: "1", typical: 1, means: "plasma insulin relative to fasted" },
    running: { unit: "1", typical: 1, means: "1 from the start of a run on, 0 before" },
  },
  parameters: defineParameters({
    half_life_memory: {
      value: 600,
      unit: "min",
      means: "time in which the memory of insulin fades by half",
      evidence: {
        grade: "fitted",
        to: ["boden1996", "sherwin1978"],
        how: "by hand, within a whole-body model of fasts, meals and clamps: fatty acids, ketones and leucine between 12 and 84 h",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    memory_morning: {
      value: 3.6,
      unit: "1",
      means: "memory on the morning after habitual meals, over that of constant fasting insulin",
      evidence: {
        grade: "assumed",
        why: "three meals a day bring it there in this model",
        wouldSettle: "insulin over a habitual day",
      },
      spread: { kind: "lognormal", factor: 1.25 },
    },
    k_starvation: {
      value: 0.25,
      unit: "1",
      means: "memory, relative to a habitual morning, at half of the programme",
      evidence: {
        grade: "fitted",
        to: ["boden1996", "sherwin1978"],
        how: "by hand, within a whole-body model of fasts, meals and clamps: fatty acids, ketones and leucine between 12 and 84 h",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    n_starvation: {
      value: 3,
      unit: "1",
      means: "steepness of the programme",
      evidence: {
        grade: "fitted",
        to: ["boden1996", "sherwin1978"],
        how: "by hand, within a whole-body model of fasts, meals and clamps: fatty acids, ketones and leucine between 12 and 84 h",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
  }),
  states: {
    memory: {
      unit: "1",
      initial: "memory_morning",
      scale: 1,
      means: "mean of insulin over the last half day, relative to fasting insulin",
      slow: true,
    },
  },
  terms: {
    fed: { unit: "1", is: "max(memory, 0) / memory_morning", means: "memory relative to a habitual morning" },
    fading: { unit: "1/min", is: "log(2) / half_life_memory", means: "rate of forgetting" },
  },
  processes: {
    imprinting: {
      to: "memory",
      rate: "running * fading * insulin_fold",
      means: "insulin is seen",
      evidence: programme,
    },
    forgetting: {
      from: "memory",
      rate: "running * fading * memory",
      means: "insulin is forgotten",
      evidence: programme,
    },
  },
  offers: {
    fed_memory: { unit: "1", is: "fed", means: "memory of insulin relative to a habitual morning" },
    starvation: {
      unit: "1",
      is: "max(1 / (1 + (fed / k_starvation)^n_starvation) - 1 / (1 + (1 / k_starvation)^n_starvation), 0)",
      means: "programme of starvation: 0 on a habitual morning, near 1 after days without food",
    },
  },
  limits: [
    "one time for fat, liver, muscle and brain",
    "protein or fat without insulin does not count as fed; insulin by vein does",
    "fasting insulin held for three days counts as starving by 0.38 of 1, where nothing of a fast is seen while glucose is held",
  ],
});
