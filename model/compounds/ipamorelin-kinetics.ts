import { defineModule, defineParameters } from "../language.ts";
import { burstLimits, burstProcesses, burstStates, burstTerms } from "./release-burst.ts";

const notInPeople = (of: string) =>
  ({
    grade: "assumed",
    why: `no ${of} in swine at more than 200 times the dose for growth hormone, in an abstract quoted without identifier; no data of people were seen, which the spread stands for`,
    wouldSettle: `${of} of people after ipamorelin`,
  }) as const;

/** Ipamorelin in plasma, and the burst of growth hormone that it releases. */
export const ipamorelinKinetics = defineModule({
  id: "ipamorelin",
  about: "Ipamorelin of plasma after a short infusion by vein; one burst of growth hormone.",
  parameters: defineParameters({
    half_life_plasma: {
      value: 2,
      unit: "h",
      means: "half-life in plasma",
      evidence: {
        grade: "measured",
        ref: "gobburu1999",
        at: "abstract: terminal half-life of 2 h",
        in: "40 healthy men, five rates over 15 min",
      },
      spread: { kind: "lognormal", factor: 1.25 },
    },
    k_gh: {
      value: 214,
      unit: "nmol/L",
      means: "plasma level at half of the release of growth hormone",
      evidence: {
        grade: "measured",
        ref: "gobburu1999",
        at: "abstract: SC50 214 nmol/L",
        in: "40 healthy men",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    n_gh: {
      value: 1,
      unit: "1",
      means: "steepness of that",
      evidence: {
        grade: "assumed",
        why: "a half-maximal concentration alone is given",
        wouldSettle: "peaks of growth hormone by dose",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    tau_used: {
      value: 30,
      unit: "min",
      means: "time in which the pituitary gets used to it",
      evidence: {
        grade: "derived",
        from: ["gobburu1999"],
        how: "with a half-life of growth hormone of 19 min the peak comes 29 min after a bolus; 40 min after the start of 15 min of infusion",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    gain_gh: {
      value: 46,
      unit: "1",
      means: "release of growth hormone at full binding, in multiples of the mean of a day",
      evidence: {
        grade: "derived",
        from: ["gobburu1999", "hartman1992", "ho1988"],
        how: "694 mIU/L/h at 3 IU/mg is 3.86 ug/L/min; a mean of 2.3 ug/L with a half-life of 19 min takes 0.084",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    gain_prolactin: {
      value: 0,
      unit: "1",
      means: "release of prolactin at full effect, in multiples of rest",
      evidence: notInPeople("prolactin"),
      spread: { kind: "normal", sd: 1 },
    },
    gain_cortisol: {
      value: 0,
      unit: "1",
      means: "release of cortisol at full effect, in multiples of the mean of a day",
      evidence: notInPeople("cortisol"),
      spread: { kind: "normal", sd: 0.5 },
    },
  }),
  states: {
    level: { unit: "nmol/L", initial: 0, scale: 100, means: "ipamorelin of plasma" },
    ...burstStates,
  },
  terms: { ...burstTerms, bound: { ...burstTerms.bound, is: "hill(max(level, 0[nmol/L]), k_gh, n_gh)" } },
  processes: {
    elimination: {
      from: "level",
      rate: "log(2) / half_life_plasma * level",
      means: "elimination",
      evidence: { refs: ["gobburu1999"] },
    },
    ...burstProcesses,
  },
  offers: {
    ghsr_release: {
      unit: "1",
      is: "gain_gh * bound * fresh",
      means: "growth hormone released through the ghrelin receptor, in multiples of the mean of a day",
    },
    prolactin_release: {
      unit: "1",
      is: "max(0, gain_prolactin) * bound * fresh",
      means: "prolactin released besides, in multiples of rest",
    },
    cortisol_release: {
      unit: "1",
      is: "max(0, gain_cortisol) * bound * fresh",
      means: "cortisol released besides, in multiples of the mean of a day",
    },
    ipamorelin_plasma: { unit: "nmol/L", is: "level", means: "ipamorelin of plasma" },
  },
  limits: [
    ...burstLimits,
    "one compartment: 0.22 L/kg are filled at once",
    "prolactin and cortisol rest on swine alone: the published selectivity for prolactin is no advantage there, since no secretagogue moved it",
  ],
});
