import { defineModule, defineParameters } from "../language.ts";

/** Testosterone through the skin: a store there, what it adds to plasma, and what that takes off the body's own. */
export const testosteroneGel = defineModule({
  id: "testosterone_gel",
  about: "Testosterone gel: release from the skin, testosterone of plasma, feedback on LH.",
  parameters: defineParameters({
    frac_available: {
      value: 0.11,
      unit: "1",
      means: "share of what is put on that reaches plasma",
      evidence: {
        grade: "assumed",
        why: "9 to 14 % of a 1 % gel in 227 men, in a paper that has no identifier here",
        wouldSettle: "an identifier for it",
      },
      spread: { kind: "lognormal", factor: 1.25 },
    },
    half_life_skin: {
      value: 14,
      unit: "h",
      means: "half-life of release from the skin",
      evidence: {
        grade: "assumed",
        why: "steady after 48 to 72 h of daily use, in the same paper",
        wouldSettle: "testosterone after the last gel",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    cl_apparent: {
      value: 1390,
      unit: "L/d",
      means: "apparent clearance of the testosterone released",
      evidence: {
        grade: "transferred",
        ref: "coviello2006",
        at: "abstract: 1821 +- 102 (SEM) L/d in the young, 1390 +- 69 in the old",
        from: "weekly testosterone enanthate under a GnRH agonist",
        why: "clearance does not know where testosterone came from; gels are used by the older",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    k_feedback: {
      value: 9.8,
      unit: "nmol/L",
      means: "testosterone added at which LH, and the body's own, is halved",
      evidence: {
        grade: "derived",
        from: ["matsumoto1990", "coviello2006"],
        how: "as for the enanthate: 50 mg a week halves LH",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    n_feedback: {
      value: 3,
      unit: "1",
      means: "steepness of that",
      evidence: {
        grade: "derived",
        from: ["matsumoto1990"],
        how: "as for the enanthate: 300 mg a week suppresses no more than 100 mg",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    tau_feedback: {
      value: 3,
      unit: "d",
      means: "time in which LH follows",
      evidence: {
        grade: "assumed",
        why: "days, as for the enanthate",
        wouldSettle: "daily LH in the first week of a gel",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    skin: { unit: "umol", initial: 0, scale: 100, means: "testosterone on and in the skin" },
    felt: { unit: "nmol/L", initial: 0, scale: 10, means: "added testosterone as LH feels it" },
  },
  terms: {
    leaving: { unit: "umol/min", is: "log(2) / half_life_skin * skin", means: "what leaves the skin" },
    added: {
      unit: "nmol/L",
      is: "frac_available * leaving / cl_apparent",
      means: "what it adds to plasma",
    },
  },
  processes: {
    release: {
      from: "skin",
      rate: "leaving",
      means: "a share enters plasma, the rest is washed off or lost",
      evidence: { grade: "assumed", why: "first order", wouldSettle: "testosterone after the last gel" },
    },
    feeling: {
      to: "felt",
      rate: "added / tau_feedback",
      means: "LH follows",
      evidence: { refs: ["matsumoto1990"] },
    },
    forgetting: {
      from: "felt",
      rate: "felt / tau_feedback",
      means: "and comes back",
      evidence: { refs: ["matsumoto1990"] },
    },
  },
  offers: {
    testosterone_added: { unit: "nmol/L", is: "added", means: "testosterone added to plasma" },
    left_by_feedback: {
      unit: "1",
      is: "1 / (1 + (max(felt, 0) / k_feedback)^n_feedback)",
      means: "share of the body's own testosterone that feedback leaves",
    },
  },
  limits: [
    "plasma follows the skin at once; free and bound testosterone are not told apart (2 to 3 % are free)",
    "with an ester besides, each feeds back on its own part",
    "dihydrotestosterone, which gels raise most, oestradiol, haematocrit and sperm are not followed",
  ],
});
