import { defineModule, defineParameters } from "../../language.ts";

/** Leucine that a starving body does not use, handed to the amino acids as if it arrived. */
export const leucineSparing = defineModule({
  id: "leucine_sparing",
  about:
    "Adds to arriving leucine what starvation takes off its use, so that plasma leucine rises in a fast.",
  needs: {
    leucine_arrival: { unit: "mmol/min", typical: 0, means: "leucine arriving from the gut" },
    leucine_concentration: { unit: "mmol/L", typical: 0.12, means: "plasma leucine" },
    leucine_plasma_fasting: { unit: "mmol/L", typical: 0.12, means: "the same, fasted" },
    leucine_turnover: { unit: "mmol/min", typical: 0.1355, means: "whole-body leucine turnover, fasted" },
    starvation: { unit: "1", typical: 0, means: "programme of starvation" },
  },
  parameters: defineParameters({
    frac_spared: {
      value: 0.2,
      unit: "1",
      means: "fall of leucine use in full starvation",
      evidence: {
        grade: "fitted",
        to: ["sherwin1978"],
        how: "by hand, within a whole-body model of fasts: leucine is 1.4 times fasting at 72 h in obese people; breakdown of muscle raises it further where muscle is modelled",
      },
      spread: { kind: "lognormal", factor: 1.25 },
    },
    frac_outside: {
      value: 0.83,
      unit: "1",
      means: "use outside muscle, relative to turnover",
      evidence: {
        grade: "assumed",
        why: "what fasting muscle does not take back",
        wouldSettle: "nothing: the amino acids module has it",
      },
      spread: { kind: "normal", sd: 0.03 },
    },
    frac_saturable: {
      value: 0.7,
      unit: "1",
      means: "saturable share of that use, fasted",
      evidence: {
        grade: "assumed",
        why: "as the amino acids module has it",
        wouldSettle: "nothing: that module has it",
      },
      spread: { kind: "normal", sd: 0.07 },
    },
    k_saturable: {
      value: 0.5,
      unit: "1",
      means: "leucine, relative to fasted, at half of that share",
      evidence: {
        grade: "assumed",
        why: "as the amino acids module has it",
        wouldSettle: "nothing: that module has it",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
  }),
  states: {},
  terms: {
    fold: { unit: "1", is: "leucine_concentration / leucine_plasma_fasting", means: "leucine over fasting" },
    use: {
      unit: "1",
      is: "frac_saturable * (1 + k_saturable) * michaelis(fold, k_saturable) + (1 - frac_saturable) * fold",
      means: "use of leucine without starvation, relative to fasted",
    },
    spared: {
      unit: "mmol/min",
      is: "frac_spared * starvation * frac_outside * leucine_turnover * use",
      means: "leucine not used",
    },
  },
  processes: {},
  offers: {
    leucine_arriving: {
      unit: "mmol/min",
      is: "leucine_arrival + spared",
      means: "leucine arriving, with what starvation spares",
    },
  },
  limits: [
    "the use of leucine is estimated here, beside the module that has it",
    "only leucine: isoleucine and valine rise in a fast as well, within the other essential amino acids here they do not",
    "after weeks of fasting leucine returns; here it stays high",
  ],
});
