import type { Parameter } from "../../src/lang/index.ts";

const meals =
  "three meals a day with 105 g of protein, 345 g of carbohydrate and 95 g of fat, which keep 75 kg, the last 12 h before";

/** Where habitual days leave the slow programmes of each tissue at dawn, over where endless fasting would. */
const ofTissues = {
  muscle: { foxo: 0.68, lysosome: 0.81, atf4: 1.29, grb10: 1.28 },
  upper_muscle: { foxo: 0.68, lysosome: 0.81, atf4: 1.29, grb10: 1.28 },
  liver: { foxo: 0.71, lysosome: 0.85, atf4: 1.16, grb10: 1.21, srebp1: 1.18 },
  adipose: { foxo: 0.7, lysosome: 0.75, atf4: 1.17, grb10: 1.21, srebp1: 1.32 },
  heart: { foxo: 0.66, lysosome: 0.83, atf4: 1.3, grb10: 1.26 },
  t_cell: { foxo: 0.77, lysosome: 0.84, atf4: 1.16, grb10: 1.15 },
  proliferating: { foxo: 0.76, lysosome: 0.84, atf4: 1.16, grb10: 1.08, srebp1: 1.17 },
} as const;

const at = {
  foxo: ["foxo.program_morning", "FoxO programme"],
  lysosome: ["tfeb.capacity_morning", "lysosome capacity"],
  atf4: ["stress.atf4_morning", "ATF4"],
  grb10: ["grb10.grb10_morning", "Grb10"],
  srebp1: ["srebp1.nuclear_morning", "nuclear SREBP-1c"],
} as const;

/**
 * What a habitual morning is to memories that follow the signals of a day for many hours. These are numbers of this
 * system, and `test/model/habitual-morning.test.ts` holds them to what it makes of such days.
 */
export const habitualMornings: Readonly<Record<string, Parameter<"sherwin1978">>> = {
  ...Object.fromEntries(
    Object.entries(ofTissues).flatMap(([tissue, levels]) =>
      Object.entries(levels).map(([level, value]) => {
        const [address, words] = at[level as keyof typeof at];
        return [`${tissue}.${address}`, morning(value, words)];
      }),
    ),
  ),
  "energy_signal.energy_morning": ofMean(0.81, "remembered energy"),
  "energy_signal.protein_morning": ofMean(1.04, "remembered protein"),
  "igf1.liver_gh_morning": morning(0.65, "growth hormone as the liver remembers it"),
  "igf1.production_morning": morning(1.24, "production of IGF-1"),
  "igfbp1.igfbp1_morning": morning(0.76, "IGFBP-1"),
  "follistatin.follistatin_morning": morning(0.75, "follistatin"),
  "muscle.angiogenesis.growth_habitual": morning(1.35, "growth of capillaries"),
  "clock.ahead_morning": ofClock(23.6),
  "leucine_sparing.frac_spared": {
    value: 0.1,
    unit: "1",
    means: "fall of leucine use in full starvation, outside muscle",
    evidence: {
      grade: "fitted",
      to: ["sherwin1978"],
      how: "by hand, half of what a body without muscle signalling needs: here breakdown of muscle rises in a fast; plasma leucine +50 % at 72 h, +40 to 70 % reported",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  "leptin.synthesis_morning": morning(1.07, "synthesis of leptin"),
};

function morning(value: number, of: string, over = "that of endless fasting"): Parameter<never> {
  return {
    value,
    unit: "1",
    means: `${of} on a habitual morning, over ${over}`,
    evidence: {
      grade: "assumed",
      why: `left by ${meals}`,
      wouldSettle: "nothing to settle: a reference within the model",
    },
    spread: { kind: "none", why: "follows from the other numbers and the usual meals" },
  };
}

function ofClock(value: number): Parameter<never> {
  const means = "hours that clocks are ahead of the time of day on a habitual morning, and 24";
  return { ...morning(value, ""), unit: "h", means };
}

function ofMean(value: number, of: string): Parameter<never> {
  return morning(value, of, "the mean of a day");
}
