import { defineModule, defineParameters } from "../language.ts";

/** What COX inhibitors in plasma do to the prostaglandins of muscle. */
export const coxInhibition = defineModule({
  id: "cox_inhibition",
  about: "Inhibition of COX in muscle by ibuprofen and acetaminophen together, as training feels it.",
  needs: {
    ibuprofen_plasma: { unit: "umol/L", typical: 0, means: "ibuprofen in plasma" },
    acetaminophen_plasma: { unit: "umol/L", typical: 0, means: "acetaminophen in plasma" },
  },
  parameters: defineParameters({
    k_ibuprofen: {
      value: 5.5,
      unit: "umol/L",
      means: "ibuprofen at half inhibition",
      evidence: {
        grade: "assumed",
        why: "platelet thromboxane falls by 93.4 % after 200 mg and by 98.8 % after 1200 mg, with the highest levels of the kinetics here (in a paper of 1991 by Evans, seen without PMID or DOI)",
        wouldSettle: "prostaglandins of muscle over levels of ibuprofen",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_acetaminophen: {
      value: 25.8,
      unit: "umol/L",
      means: "acetaminophen at half inhibition",
      evidence: {
        grade: "measured",
        ref: "hinz2008",
        at: "abstract: IC50 for COX-2 in whole blood",
        in: "human whole blood; the isoenzyme that it inhibits more",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    inhibition_usual: {
      value: 0.6,
      unit: "1",
      means: "mean inhibition that counts as full: that of usual maximal doses",
      evidence: {
        grade: "assumed",
        why: "mean of a day of acetaminophen, 4 g, the weaker of the two drugs whose effect on training was measured",
        wouldSettle: "prostaglandins of muscle over a day of each drug",
      },
      spread: { kind: "normal", sd: 0.08 },
    },
    tau_prostaglandins: {
      value: 6,
      unit: "h",
      means: "time over which inhibition is averaged",
      evidence: {
        grade: "assumed",
        why: "what prostaglandins do to synthesis takes hours",
        wouldSettle: "synthesis after exercise with one dose at different hours",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: { mean: { unit: "1", initial: 0, scale: 0.5, means: "mean inhibition of COX" } },
  terms: {
    bound: {
      unit: "1",
      is: "ibuprofen_plasma / k_ibuprofen + acetaminophen_plasma / k_acetaminophen",
      means: "drug over its half-inhibiting level",
    },
    now: { unit: "1", is: "bound / (1 + bound)", means: "inhibition now" },
  },
  processes: {
    following: {
      to: "mean",
      rate: "now / tau_prostaglandins",
      means: "inhibition is averaged",
      evidence: { grade: "assumed", why: "a running mean", wouldSettle: "nothing to settle: a smoothing" },
    },
    fading: {
      from: "mean",
      rate: "mean / tau_prostaglandins",
      means: "and fades",
      evidence: { grade: "assumed", why: "a running mean", wouldSettle: "nothing to settle: a smoothing" },
    },
  },
  offers: {
    cox_inhibited: { unit: "1", is: "now", means: "share of COX inhibited now" },
    cox_inhibition: {
      unit: "1",
      is: "min(1, mean / inhibition_usual)",
      means: "mean inhibition, 1 at usual maximal doses",
    },
  },
  limits: [
    "COX-1 and COX-2 are one: ibuprofen has the potency seen in platelets, acetaminophen the one seen on COX-2",
    "which isoenzyme of muscle makes the prostaglandins of training is not settled",
    "200 mg of ibuprofen lowered stimulated prostaglandin E2 of blood by 12 to 18 % alone (Shin 2017), which is COX-2",
    "aspirin has no kinetics here",
  ],
});
