import { defineModule, defineParameters } from "../../language.ts";

/** A standing lack of energy lowers synthesis, and what of training lasts. */
export const energyAvailability = defineModule({
  id: "energy_availability",
  about: "How a standing lack of energy lowers synthesis and what of training lasts.",
  needs: {
    energy_balance: { unit: "kJ/min", typical: 0, means: "energy absorbed less energy spent" },
    lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass" },
  },
  parameters: defineParameters({
    availability_reference: {
      value: 45,
      unit: "kcal/kg/d",
      means: "energy availability at energy balance, per fat-free mass",
      evidence: {
        grade: "assumed",
        why: "what trials of energy deficit give as balance (Areta 2014, no identifier seen)",
        wouldSettle:
          "intake less the cost of exercise in weight-stable young adults, with doubly labelled water",
      },
      spread: { kind: "lognormal", factor: 1.08 },
    },
    tau_energy: {
      value: 1,
      unit: "d",
      means: "each of the two lags of muscle behind energy availability",
      evidence: {
        grade: "assumed",
        why: "synthesis is down by a quarter after 5 days in the one study (Areta 2014, no identifier seen); two lags, so that meals and nights leave little of themselves",
        wouldSettle: "postabsorptive synthesis at days 1, 2, 3 and 5 of a deficit",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
    gain_deficit: {
      value: 0.82,
      unit: "1",
      means: "fall of synthesis per relative lack of energy, where that is small",
      evidence: {
        grade: "assumed",
        why: "-27 % after 5 days at 30 of 45 kcal/kg/d (Areta 2014, no identifier seen) would be 0.84; -14 to -26 % after 10 days at 60 % of need (Hector 2018) less",
        wouldSettle: "fasted synthesis at graded energy availability in the same people",
      },
      spread: { kind: "lognormal", factor: 1.35 },
    },
    fall_most: {
      value: 0.25,
      unit: "1",
      means: "most that a lack of energy takes from synthesis",
      evidence: {
        grade: "derived",
        from: ["hector2018"],
        how: "ten days at 60 % of need take 14 to 26 %, three days without any food 13 % (2.03 to 1.82 %/d, Essen 1992, no identifier seen): the fall does not grow with the lack; the upper of them",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    gain_deficit_training: {
      value: 2,
      unit: "1",
      means: "fall of the lasting share of training per relative lack of energy",
      evidence: {
        grade: "fitted",
        to: ["murphy2022"],
        how: "by hand: a lack of about 500 kcal/d takes away the gain of lean mass by training",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    frac_energy_lasting: {
      value: 0.4,
      unit: "1",
      means: "share of the fall of synthesis that breakdown does not follow",
      evidence: {
        grade: "assumed",
        why: "months of restriction cost a few percent of muscle, where the fall of synthesis by itself would cost several times as much",
        wouldSettle: "breakdown and muscle volume through months of energy restriction",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
    tau_sparing: {
      value: 10,
      unit: "d",
      means: "time in which breakdown follows",
      evidence: {
        grade: "assumed",
        why: "breakdown was unchanged after 10 days (Hector 2018)",
        wouldSettle: "breakdown at 5, 10, 20 and 40 days of a deficit",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
  }),
  states: {
    felt_first: {
      unit: "kcal/kg/d",
      initial: "availability_reference",
      slow: true,
      means: "energy availability behind the first lag",
    },
    felt: {
      unit: "kcal/kg/d",
      initial: "availability_reference",
      slow: true,
      means: "energy availability as muscle feels it",
    },
    sparing: {
      unit: "1",
      initial: 1,
      slow: true,
      means: "breakdown that follows synthesis in a lack of energy",
    },
  },
  terms: {
    availability: {
      unit: "kcal/kg/d",
      is: "availability_reference + energy_balance / lean_mass",
      means: "energy availability now",
    },
    lack: {
      unit: "1",
      is: "min(1, max(0, 1 - felt / availability_reference))",
      means: "relative lack of energy",
    },
    left: {
      unit: "1",
      is: "1 - fall_most * (1 - exp(-gain_deficit * lack / fall_most))",
      means: "synthesis that is left",
    },
  },
  processes: {
    first_lag: {
      to: "felt_first",
      rate: "(availability - felt_first) / tau_energy",
      means: "meals and nights are averaged",
      evidence: {
        grade: "assumed",
        why: "one lag would leave a few percent of lack each night",
        wouldSettle: "nothing to settle: a smoothing",
      },
    },
    second_lag: {
      to: "felt",
      rate: "(felt_first - felt) / tau_energy",
      means: "synthesis follows energy availability over days",
      evidence: { refs: ["hector2018"] },
    },
    sparing_sets_in: {
      to: "sparing",
      rate: "(1 - (1 - frac_energy_lasting) * (1 - left)) / tau_sparing",
      means: "breakdown falls towards synthesis",
      evidence: {
        grade: "assumed",
        why: "muscle is kept for the most part through months of restriction",
        wouldSettle: "breakdown at 5, 10, 20 and 40 days of a deficit",
      },
    },
    sparing_fades: {
      from: "sparing",
      rate: "sparing / tau_sparing",
      means: "and rises with it",
      evidence: {
        grade: "assumed",
        why: "the other half of a lag",
        wouldSettle: "breakdown at 5, 10, 20 and 40 days of a deficit",
      },
    },
  },
  offers: {
    energy_factor: {
      unit: "1",
      is: "left",
      means: "factor on all synthesis of muscle protein",
    },
    breakdown_energy: { unit: "1", is: "sparing", means: "factor on breakdown" },
    energy_training: {
      unit: "1",
      is: "max(0, 1 - gain_deficit_training * lack)",
      means: "factor on the lasting share of training",
    },
    energy_lack: { unit: "1", is: "lack", means: "relative lack of energy" },
  },
  limits: [
    "a surplus does nothing to synthesis here: lean gain in overfeeding is left to water, organs and food",
    "people with much fat keep more muscle in a deficit (Longland 2016): not modelled",
    "the lack is that of the energy balance: where expenditure falls with intake, the lack shrinks with it",
  ],
});
