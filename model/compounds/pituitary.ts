import { defineModule, defineParameters } from "../language.ts";

/** What secretagogues release of growth hormone together, and what feedback leaves of the body's own. */
export const pituitary = defineModule({
  id: "pituitary",
  about:
    "Release by agonists of the ghrelin and GHRH receptors, under the restraint of IGF-1, by age and fat.",
  needs: {
    ghsr_release: {
      unit: "1",
      typical: 0,
      means: "growth hormone released through the ghrelin receptor, in multiples of the mean of a day",
    },
    ghrh_release: {
      unit: "1",
      typical: 0,
      means: "growth hormone released through the receptor of GHRH, in multiples of the mean of a day",
    },
    gh_between_pulses: {
      unit: "1",
      typical: 0,
      means: "growth hormone secreted between pulses besides, in multiples of the mean of a day",
    },
    igf1_relative: { unit: "1", typical: 1, means: "free IGF-1, relative to rest" },
    age: { unit: "1", typical: 30, means: "age in years" },
    body_fat: { unit: "1", typical: 0.2, means: "fat as a share of body mass" },
  },
  parameters: defineParameters({
    secretion_rest: {
      value: 0.0839,
      unit: "ug/(L*min)",
      means: "mean secretion of a day at rest",
      evidence: {
        grade: "derived",
        from: ["ho1988", "hartman1992"],
        how: "a mean of 2.3 ug/L with a half-life of 19 min",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    gain_synergy: {
      value: 6,
      unit: "1",
      means: "what both receptors together release besides, relative to the smaller share of each",
      evidence: {
        grade: "derived",
        from: ["massoud1996", "arvat2000"],
        how: "a peak of 115 mU/L (44 ug/L) where a quarter of the dose of hexarelin alone gives about 4 and GHRH alone 22 ug/L",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    k_igf1: {
      value: 1.7,
      unit: "1",
      means: "free IGF-1 at half of its restraint, relative to rest, less 1",
      evidence: {
        grade: "assumed",
        why: "as for the body's own secretion; IGF-1 by vein takes 82 % off the answer to GHRH and 85 % off growth hormone, in a paper that has no identifier here",
        wouldSettle: "an identifier for it",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    gain_age: {
      value: 0.012,
      unit: "1",
      means: "fall per year of age",
      evidence: {
        grade: "assumed",
        why: "as for the body's own secretion",
        wouldSettle: "peaks after one secretagogue by decade",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    power_fat: {
      value: 0.8,
      unit: "1",
      means: "power of body fat, downwards",
      evidence: {
        grade: "assumed",
        why: "as for the body's own secretion: fat in the belly accounts for two fifths of how people differ in their answer to GHRH",
        wouldSettle: "peaks after one secretagogue against body fat",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    age_normal: {
      value: 30,
      unit: "1",
      means: "age, in years, that the values are given for",
      evidence: {
        grade: "assumed",
        why: "the reference point of a scale",
        wouldSettle: "nothing: it is a convention",
      },
      spread: { kind: "none", why: "a convention" },
    },
    body_fat_normal: {
      value: 0.2,
      unit: "1",
      means: "share of fat that the values are given for",
      evidence: {
        grade: "assumed",
        why: "the reference point of a scale",
        wouldSettle: "nothing: it is a convention",
      },
      spread: { kind: "none", why: "a convention" },
    },
  }),
  states: {},
  terms: {
    restraint: {
      unit: "1",
      is: "(k_igf1 + 1) / (k_igf1 + max(igf1_relative, 0))",
      means: "share of secretion that IGF-1 leaves",
    },
    both: {
      unit: "1",
      is: "ghsr_release + ghrh_release + gain_synergy * ghsr_release * ghrh_release / (1 + ghsr_release + ghrh_release)",
      means: "what both receptors release, together more than each",
    },
    person: {
      unit: "1",
      is: "exp(-gain_age * (age - age_normal)) * (body_fat / body_fat_normal)^(-power_fat)",
      means: "age and fat",
    },
  },
  processes: {},
  offers: {
    gh_release: {
      unit: "ug/(L*min)",
      is: "secretion_rest * restraint * person * (both + gh_between_pulses)",
      means: "growth hormone released by agents, per volume of plasma",
    },
    gh_own_left: {
      unit: "1",
      is: "restraint",
      means: "share of the body's own secretion of growth hormone that the restraint of IGF-1 leaves",
    },
  },
  limits: [
    "its numbers are those of the body's own growth hormone, written again here",
    "sleep, food, exercise and oestradiol do not change what agents release",
    "growth hormone restrains its own release by way of IGF-1 alone; children answer GHRH less two days after a dose of it, before IGF-1 tells",
  ],
});
