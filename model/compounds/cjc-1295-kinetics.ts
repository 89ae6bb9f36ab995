import { defineModule, defineParameters } from "../language.ts";

/** CJC-1295, a GHRH analogue bound to albumin for days: it raises what is secreted between pulses. */
export const cjc1295Kinetics = defineModule({
  id: "cjc1295",
  about: "CJC-1295 by its exposure after one injection; growth hormone secreted between pulses.",
  parameters: defineParameters({
    half_life_depot: {
      value: 6,
      unit: "h",
      means: "half-life of entry into plasma",
      evidence: {
        grade: "assumed",
        why: "under the skin, and bound to albumin within hours",
        wouldSettle: "its level in the first day",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    half_life_plasma: {
      value: 7,
      unit: "d",
      means: "half-life in plasma",
      evidence: {
        grade: "assumed",
        why: "5.8 to 8.1 days in two trials of healthy adults (Teichman 2006), which have no identifier here",
        wouldSettle: "an identifier for them",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    k_gh: {
      value: 1,
      unit: "1",
      means: "exposure at half of the release of growth hormone",
      evidence: {
        grade: "assumed",
        why: "two doses, one half as large again as the other, gave the same a week later (Ionescu 2006): past the steep part",
        wouldSettle: "growth hormone over doses",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    gain_gh: {
      value: 4,
      unit: "1",
      means: "secretion between pulses at full effect, in multiples of the mean of a day",
      evidence: {
        grade: "assumed",
        why: "mean growth hormone 2 to 10-fold by dose over 6 days (Teichman 2006) and 1.46-fold a week after one injection (Ionescu 2006): the two do not agree, and this lies between them",
        wouldSettle: "growth hormone through the days after one injection",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
  }),
  states: {
    depot: { unit: "1", initial: 0, scale: 1, means: "CJC-1295 still to enter, in reference exposures" },
    level: { unit: "1", initial: 0, scale: 1, means: "CJC-1295 of plasma, in reference exposures" },
  },
  processes: {
    entry: {
      from: "depot",
      to: "level",
      rate: "log(2) / half_life_depot * depot",
      means: "it enters plasma",
      evidence: { grade: "assumed", why: "first order", wouldSettle: "its level in the first day" },
    },
    elimination: {
      from: "level",
      rate: "log(2) / half_life_plasma * level",
      means: "it goes as albumin does",
      evidence: {
        grade: "assumed",
        why: "a decay with one half-life, as it is reported",
        wouldSettle: "its level by day",
      },
    },
  },
  offers: {
    gh_between_pulses: {
      unit: "1",
      is: "gain_gh * michaelis(max(level, 0), k_gh)",
      means: "growth hormone secreted between pulses besides, in multiples of the mean of a day",
    },
  },
  limits: [
    "number and size of pulses stay as they are, as reported; only what lies between them rises",
    "the short form without its link to albumin is another molecule and is not here",
    "days of it tire the pituitary by way of IGF-1 alone",
  ],
});
