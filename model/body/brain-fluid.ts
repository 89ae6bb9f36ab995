import { defineModule, defineParameters } from "../language.ts";

/** Insulin and amino acids as cells of the brain see them. */
export const brainFluid = defineModule({
  id: "brain_fluid",
  about: "Insulin and amino acids behind the barriers of the brain: late, and far less than in plasma.",
  needs: {
    insulin_fold: { unit: "1", typical: 1, means: "plasma insulin relative to fasting" },
    leucine_concentration: { unit: "mmol/L", typical: 0.12, means: "plasma leucine" },
    leucine_plasma_fasting: { unit: "mmol/L", typical: 0.12, means: "the same, fasted" },
    eaa_concentration: { unit: "mmol/L", typical: 0.85, means: "other essential amino acids of plasma" },
    eaa_plasma_fasting: { unit: "mmol/L", typical: 0.85, means: "the same, fasted" },
  },
  parameters: defineParameters({
    insulin_fasting: {
      value: 5.4,
      unit: "pmol/L",
      means: "insulin of cerebrospinal fluid, fasted",
      evidence: {
        grade: "measured",
        ref: "wallum1987",
        at: "0.9 mU/L, by 6 pmol/L per mU/L",
        in: "cerebrospinal fluid of eight people",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    n_insulin: {
      value: 0.365,
      unit: "1",
      means: "how far insulin of the fluid follows that of plasma, as a power",
      evidence: {
        grade: "derived",
        from: ["wallum1987"],
        how: "0.9 to 2.8 mU/L while plasma went from 12 to 268 mU/L: ln 3.1 over ln 22",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    half_life_insulin: {
      value: 75,
      unit: "min",
      means: "how late insulin of the fluid follows",
      evidence: {
        grade: "assumed",
        why: "a slow step of an hour and a half before a fast one, in dogs; that paper has no identifier here",
        wouldSettle: "insulin of human cerebrospinal fluid every half hour of an infusion",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    leucine_fasting: {
      value: 0.015,
      unit: "mmol/L",
      means: "leucine of cerebrospinal fluid, fasted",
      evidence: {
        grade: "assumed",
        why: "about an eighth of plasma",
        wouldSettle: "amino acids of human cerebrospinal fluid, fasted and fed",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    eaa_fasting: {
      value: 0.15,
      unit: "mmol/L",
      means: "other essential amino acids of the fluid, fasted",
      evidence: {
        grade: "assumed",
        why: "about a sixth of plasma",
        wouldSettle: "amino acids of human cerebrospinal fluid, fasted and fed",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    n_amino_acids: {
      value: 0.5,
      unit: "1",
      means: "how far amino acids of the fluid follow those of plasma, as a power",
      evidence: {
        grade: "assumed",
        why: "large neutral amino acids compete for one carrier that is nearly saturated",
        wouldSettle: "leucine of human cerebrospinal fluid over hours of an infusion",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    half_life_amino_acids: {
      value: 60,
      unit: "min",
      means: "how late amino acids of the fluid follow",
      evidence: {
        grade: "assumed",
        why: "an hour, as for exchange between fluids of the brain",
        wouldSettle: "leucine of human cerebrospinal fluid over hours of an infusion",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
  }),
  states: {
    insulin: { unit: "1", initial: 1, means: "insulin of the fluid relative to fasting", scale: 1 },
    leucine: { unit: "1", initial: 1, means: "leucine of the fluid relative to fasting", scale: 1 },
    others: { unit: "1", initial: 1, means: "other essential amino acids, the same", scale: 1 },
  },
  terms: {
    insulin_exchange: { unit: "1/min", is: "log(2) / half_life_insulin", means: "exchange of insulin" },
    exchange: { unit: "1/min", is: "log(2) / half_life_amino_acids", means: "exchange of amino acids" },
  },
  processes: {
    insulin_entry: {
      to: "insulin",
      rate: "insulin_exchange * max(0, insulin_fold)^n_insulin",
      means: "insulin crosses",
      evidence: { refs: ["wallum1987"] },
    },
    insulin_exit: {
      from: "insulin",
      rate: "insulin_exchange * insulin",
      means: "insulin leaves",
      evidence: { refs: ["wallum1987"] },
    },
    leucine_entry: {
      to: "leucine",
      rate: "exchange * max(0, leucine_concentration / leucine_plasma_fasting)^n_amino_acids",
      means: "leucine crosses",
      evidence: assumedExchange(),
    },
    leucine_exit: {
      from: "leucine",
      rate: "exchange * leucine",
      means: "leucine leaves",
      evidence: assumedExchange(),
    },
    others_entry: {
      to: "others",
      rate: "exchange * max(0, eaa_concentration / eaa_plasma_fasting)^n_amino_acids",
      means: "the others cross",
      evidence: assumedExchange(),
    },
    others_exit: {
      from: "others",
      rate: "exchange * others",
      means: "the others leave",
      evidence: assumedExchange(),
    },
  },
  offers: {
    insulin_brain: {
      unit: "pmol/L",
      is: "insulin_fasting * insulin",
      means: "insulin of cerebrospinal fluid",
    },
    leucine_brain: {
      unit: "mmol/L",
      is: "leucine_fasting * leucine",
      means: "leucine of cerebrospinal fluid",
    },
    eaa_brain: {
      unit: "mmol/L",
      is: "eaa_fasting * others",
      means: "other essential amino acids of the fluid",
    },
  },
  limits: [
    "one fluid for all of the brain; the arcuate nucleus lies partly outside its barrier",
    "competition among the amino acids shows only in the power",
  ],
});

function assumedExchange() {
  return {
    grade: "assumed",
    why: "one carrier for large neutral amino acids, nearly saturated",
    wouldSettle: "amino acids of human cerebrospinal fluid over hours of an infusion",
  } as const;
}
