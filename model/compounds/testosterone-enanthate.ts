import { defineModule, defineParameters } from "../language.ts";

/** Testosterone enanthate: a depot in muscle, what it adds to plasma, and what that takes off the body's own. */
export const testosteroneEnanthate = defineModule({
  id: "testosterone_enanthate",
  about: "Injected testosterone enanthate: release from its depot, testosterone of plasma, feedback on LH.",
  parameters: defineParameters({
    half_life_depot: {
      value: 4.5,
      unit: "d",
      means: "half-life of release from the depot",
      evidence: {
        grade: "assumed",
        why: "4 to 5 days are quoted for the ester throughout; no abstract of a kinetic study was seen",
        wouldSettle: "daily testosterone after one injection in men without their own",
      },
      spread: { kind: "lognormal", factor: 1.35 },
    },
    cl_apparent: {
      value: 1821,
      unit: "L/d",
      means: "apparent clearance of the testosterone released",
      evidence: {
        grade: "measured",
        ref: "coviello2006",
        at: "abstract: 1821 +- 102 (SEM) L/d in the young, 1390 +- 69 in the old",
        in: "61 men of 19 to 35 years under a GnRH agonist with 25 to 600 mg a week, the men of bhasin2001",
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
        how: "50 mg a week halves LH; with the clearance that is a mean of 9.8 nmol/L",
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
        how: "300 mg a week suppresses no more than 100 mg, which leaves little: a tenth at twice the half",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    tau_feedback: {
      value: 3,
      unit: "d",
      means: "time in which LH follows",
      evidence: {
        grade: "assumed",
        why: "days; smooths the peaks after each injection",
        wouldSettle: "daily LH in the first weeks of injections",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    depot: { unit: "umol", initial: 0, scale: 200, means: "ester in the depot" },
    felt: { unit: "nmol/L", initial: 0, scale: 10, means: "added testosterone as LH feels it" },
  },
  terms: {
    released: { unit: "umol/min", is: "log(2) / half_life_depot * depot", means: "release from the depot" },
    added: { unit: "nmol/L", is: "released / cl_apparent", means: "what it adds to plasma" },
  },
  processes: {
    release: {
      from: "depot",
      rate: "released",
      means: "the ester leaves its depot and is split",
      evidence: { refs: ["coviello2006"] },
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
    "plasma follows the depot at once: it is highest on the day of the injection, not a day or two later",
    "the clearance is one number: it rises with dose as binding globulin falls, and falls with age",
    "by tracer 516 L/m2/d are cleared in men (Saez 1972), about half of the apparent clearance",
    "aromatisation, haematocrit, lipids and sperm are not followed",
  ],
});
