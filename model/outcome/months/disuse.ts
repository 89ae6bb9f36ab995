import { defineModule, defineParameters } from "../../language.ts";

/** Unloading of a muscle, and how synthesis and breakdown take it. */
export const disuse = defineModule({
  id: "disuse",
  about:
    "Unloading of a muscle by a cast, suspension or bed rest, and its effect on synthesis and breakdown.",
  inputs: { unloading: { unit: "1", default: 0, means: "unloading while it lasts, 0 to 1" } },
  parameters: defineParameters({
    tau_unloading: {
      value: 2,
      unit: "d",
      means: "lag of muscle behind unloading",
      evidence: {
        grade: "derived",
        from: ["kilroe2020"],
        how: "synthesis -16 % over days 0 to 2, -44 % over days 2 to 7",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    frac_disuse: {
      value: 0.42,
      unit: "1",
      means: "share of synthesis that full unloading takes away",
      evidence: {
        grade: "derived",
        from: ["kilroe2020"],
        how: "-44 % over days 2 to 7, by the day; also -31 % fed and -53 % fasted in a cast and in suspension (Wall 2013, de Boer 2007)",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    gain_breakdown_disuse: {
      value: 0,
      unit: "1",
      means: "rise of breakdown in full unloading",
      evidence: {
        grade: "assumed",
        why: "MuRF1 mRNA is threefold at day 10 and gone at 21, but breakdown was not seen to rise",
        wouldSettle: "breakdown by labelled methylhistidine in the first week of a cast",
      },
      spread: {
        kind: "none",
        why: "a reading of the literature: 0, 0.5 or 0.6 with a smaller fall of synthesis",
      },
    },
  }),
  states: { unloaded: { unit: "1", initial: 0, slow: true, means: "unloading as muscle feels it" } },
  processes: {
    onset: {
      to: "unloaded",
      rate: "min(1, max(0, unloading)) / tau_unloading",
      means: "muscle feels unloading over days",
      evidence: { refs: ["kilroe2020"] },
    },
    relief: {
      from: "unloaded",
      rate: "unloaded / tau_unloading",
      means: "and its end",
      evidence: { refs: ["kilroe2020"] },
    },
  },
  offers: {
    disuse_factor: {
      unit: "1",
      is: "1 - min(1, frac_disuse * unloaded)",
      means: "factor on synthesis, after mTORC1",
    },
    breakdown_disuse: { unit: "1", is: "1 + gain_breakdown_disuse * unloaded", means: "factor on breakdown" },
    unloaded: { unit: "1", is: "unloaded", means: "unloading as muscle feels it" },
    unloading: { unit: "1", is: "unloading", means: "unloading now, 0 to 1" },
  },
  limits: [
    "signals stay as they were (Wall 2013, de Boer 2007): the factor acts after mTORC1",
    "protein does not protect (Mitchell 2018)",
    "deuterium and tracer data disagree on synthesis in a cast: -36 % (Kilroe 2020) and none (Mitchell 2018)",
  ],
});
