import { defineModule, defineParameters } from "../../language.ts";

/** Oestradiol, as a level by sex and age. */
export const sexHormones = defineModule({
  id: "sex_hormones",
  about: "Oestradiol as a constant by sex and age, or as told.",
  needs: {
    male: { unit: "1", typical: 1, means: "1 for men, 0 for women" },
    age: { unit: "1", typical: 30, means: "age in years" },
  },
  inputs: { estradiol_told: { unit: "pmol/L", default: 0, means: "oestradiol; 0 where sex and age say it" } },
  parameters: defineParameters({
    estradiol_men_normal: {
      value: 74,
      unit: "pmol/L",
      means: "oestradiol of men",
      evidence: {
        grade: "assumed",
        why: "middle of a reference interval of 12 to 136, in a paper that has no identifier here",
        wouldSettle: "an identifier for it, or mass spectrometry in men",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    estradiol_women_normal: {
      value: 340,
      unit: "pmol/L",
      means: "oestradiol of women before the menopause, mean over the cycle",
      evidence: {
        grade: "derived",
        from: ["anckaert2021"],
        how: "medians of 198 in the follicular phase, 757 at ovulation and 412 in the luteal phase, by their days",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    estradiol_late_normal: {
      value: 20,
      unit: "pmol/L",
      means: "oestradiol of women after the menopause",
      evidence: {
        grade: "assumed",
        why: "below 26 in a reference interval, in a paper that has no identifier here",
        wouldSettle: "an identifier for it, or mass spectrometry in women",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    menopause_normal: {
      value: 51,
      unit: "1",
      means: "age of menopause, in years",
      evidence: {
        grade: "assumed",
        why: "textbook",
        wouldSettle: "the subject's own history",
      },
      spread: { kind: "normal", sd: 4 },
    },
  }),
  states: {},
  terms: {
    usual: {
      unit: "pmol/L",
      is: "male * estradiol_men_normal + (1 - male) * if(age < menopause_normal, estradiol_women_normal, estradiol_late_normal)",
      means: "oestradiol by sex and age",
    },
  },
  processes: {},
  offers: {
    estradiol: {
      unit: "pmol/L",
      is: "if(estradiol_told > 0[pmol/L], estradiol_told, usual)",
      means: "oestradiol of plasma",
    },
  },
  limits: [
    "no cycle: its phase has to be told; the menopause comes in a day",
    "shortage of energy does not reach it",
  ],
});
