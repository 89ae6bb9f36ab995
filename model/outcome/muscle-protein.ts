import { defineModule, defineParameters } from "../language.ts";

/** Myofibrillar mass as a stock: a lasting share of what synthesis adds and breakdown takes. */
export const muscleProtein = defineModule({
  id: "muscle_protein",
  about:
    "Myofibrillar mass relative to the start; most of acute net balance is remodelled and does not last.",
  needs: {
    fsr_myofibrillar: { unit: "%/h", typical: 0.05, means: "myofibrillar synthesis" },
    fsr_mixed: { unit: "%/h", typical: 0.06, means: "mixed synthesis" },
    fbr_mixed: { unit: "%/h", typical: 0.06, means: "mixed breakdown" },
  },
  parameters: defineParameters({
    frac_lasting: {
      value: 0.1,
      unit: "1",
      means: "share of acute turnover that changes mass; the rest is remodelled",
      evidence: {
        grade: "assumed",
        why: "synthesis after a first bout did not foretell growth over 16 weeks (Mitchell 2014); summed acute balances would grow muscle by half in months, where some percent in 8 to 12 weeks is usual",
        wouldSettle: "synthesis by the day through a training block against muscle volume",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    fbr_over_mixed: {
      value: 0.75,
      unit: "1",
      means: "myofibrillar breakdown relative to mixed breakdown",
      evidence: {
        grade: "assumed",
        why: "set so that days of three meals without training keep mass; the fraction that is made more slowly must also be broken down more slowly",
        wouldSettle: "fractionated breakdown rates in human muscle",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
  }),
  states: {
    myofibrillar: { unit: "1", initial: 1, slow: true, means: "myofibrillar mass relative to the start" },
  },
  processes: {
    synthesis: {
      to: "myofibrillar",
      rate: "frac_lasting * fsr_myofibrillar",
      means: "synthesis adds to the mass of the start, so that growth slows as mass grows",
      evidence: { refs: ["moore2009jp"] },
    },
    breakdown: {
      from: "myofibrillar",
      rate: "frac_lasting * fbr_over_mixed * fbr_mixed * myofibrillar",
      means: "breakdown takes from the mass that is there",
      evidence: { refs: ["phillips1997"] },
    },
  },
  offers: {
    myofibrillar_mass: { unit: "1", is: "myofibrillar", means: "myofibrillar mass relative to the start" },
    net_balance: {
      unit: "%/h",
      is: "fsr_mixed - fbr_mixed",
      means: "acute synthesis less breakdown; summed over weeks it overstates growth",
    },
  },
  steady: { none: "mass settles over years: a stock within any run" },
  limits: [
    "acute synthesis and lasting growth correlate weakly: what lasts is one assumed share, the same for all",
    "no satellite cells, no ribosome capacity, no ceiling set by genes, sex or age",
  ],
});
