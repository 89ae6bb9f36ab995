import { defineModule, defineParameters } from "../../language.ts";

/** COX inhibitors and the AMPK brake on what training leaves. */
export const trainingDrugs = defineModule({
  id: "training_drugs",
  about: "What COX inhibitors and standing AMPK (endurance, metformin) do to the response to loading.",
  needs: {
    ampk_active: { unit: "1", typical: 0.157, means: "acting AMPK" },
    old: { unit: "1", typical: 0.002, means: "how far COX inhibitors act as in the old" },
    cox_inhibition: { unit: "1", typical: 0, means: "inhibition of COX, 1 at usual maximal doses" },
  },
  parameters: defineParameters({
    ampk_rest: {
      value: 0.157,
      unit: "1",
      means: "acting AMPK of the fasted resting state",
      evidence: { grade: "derived", from: "settled state", how: "acting AMPK of the settled system" },
      spread: { kind: "none", why: "determined by the other numbers" },
    },
    block_cox_young: {
      value: 0.53,
      unit: "1",
      means: "share of the loading response lost to full COX inhibition in the young",
      evidence: {
        grade: "derived",
        from: ["trappe2002", "lilja2018"],
        how: "24-h response from 76 to 35 and 22 %; growth from 7.5 to 3.7 % in 8 weeks: 0.51 to 0.71",
      },
      spread: { kind: "normal", sd: 0.12 },
    },
    gain_cox_old: {
      value: 0.3,
      unit: "1",
      means: "gain of lasting growth by full COX inhibition in the old",
      evidence: {
        grade: "derived",
        from: ["trappe2011"],
        how: "growth 8.6 % with placebo, 10.9 % with ibuprofen, 12.5 % with acetaminophen in 12 weeks at 64 to 67 years",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    tau_ampk: {
      value: 1,
      unit: "d",
      means: "averaging of AMPK",
      evidence: { grade: "assumed", why: "a mean of the day", wouldSettle: "nothing to settle: a smoothing" },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    interference: {
      value: 0.6,
      unit: "1",
      means: "brake on the loading response per relative rise of mean AMPK",
      evidence: {
        grade: "fitted",
        to: ["schumann2022", "walton2019"],
        how: "by hand: endurance takes away less than a tenth of growth (-0.01, -0.16 to 0.18 standard deviations); metformin, which acts all day, more",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    ampk_mean: { unit: "1", initial: 0, slow: true, scale: 0.1, means: "mean rise of AMPK over rest" },
  },
  terms: {
    inhibition: { unit: "1", is: "min(1, max(0, cox_inhibition))", means: "inhibition of COX, 0 to 1" },
    left: { unit: "1", is: "1 - block_cox_young * inhibition", means: "response that is left in the young" },
  },
  processes: {
    rise: {
      to: "ampk_mean",
      rate: "max(0, ampk_active / ampk_rest - 1) / tau_ampk",
      means: "AMPK over rest is averaged",
      evidence: { grade: "assumed", why: "a running mean", wouldSettle: "nothing to settle: a smoothing" },
    },
    fall: {
      from: "ampk_mean",
      rate: "ampk_mean / tau_ampk",
      means: "and fades",
      evidence: { grade: "assumed", why: "a running mean", wouldSettle: "nothing to settle: a smoothing" },
    },
  },
  offers: {
    cox_acute: { unit: "1", is: "left", means: "factor on the acute response to loading" },
    cox_lasting: {
      unit: "1",
      is: "left * (1 - old) + (1 + gain_cox_old * inhibition) * old",
      means: "factor on what lasts of it",
    },
    ampk_factor: {
      unit: "1",
      is: "1 / (1 + interference * ampk_mean)",
      means: "factor of standing AMPK on the response to loading",
    },
    ampk_mean: { unit: "1", is: "ampk_mean", means: "mean rise of AMPK over rest" },
  },
  limits: [
    "why COX inhibitors help the old and harm the young is not known: age is only what tells the trials apart",
    "rapamycin and metformin come through mTORC1 and AMPK, not here",
    "interference of endurance with growth: strong (Wilson 2012, Hickson 1980) or none (Schumann 2022)",
  ],
});
