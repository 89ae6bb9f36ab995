import { defineModule, defineParameters } from "../../language.ts";

/** What a person has eaten of protein lately, and how far it supports lasting growth. */
export const habitualProtein = defineModule({
  id: "habitual_protein",
  about: "Protein eaten, averaged over a week, and how far it supports the growth that training leaves.",
  needs: { mass: { unit: "kg", typical: 70, means: "body mass" } },
  parameters: defineParameters({
    tau_protein: {
      value: 7,
      unit: "d",
      means: "time over which protein eaten is averaged",
      evidence: {
        grade: "assumed",
        why: "growth follows habitual intake, not single meals; shorter than the trials that show it",
        wouldSettle: "lean gain under weekly changes of protein intake",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    protein_usual: {
      value: 1.4,
      unit: "g/kg/d",
      means: "protein eaten before the run, at which support is 1",
      evidence: {
        grade: "assumed",
        why: "usual intake in training trials",
        wouldSettle: "nothing to settle: a reference",
      },
      spread: { kind: "lognormal", factor: 1.1 },
    },
    k_protein: {
      value: 0.45,
      unit: "g/kg/d",
      means: "habitual protein at half of its support of lasting growth",
      evidence: {
        grade: "fitted",
        to: ["morton2018"],
        how: "by hand: +0.3 kg (0.09 to 0.52) from supplements, of which the response of hours to larger meals gives nearly all",
      },
      spread: { kind: "lognormal", factor: 1.25 },
    },
    n_protein: {
      value: 3,
      unit: "1",
      means: "steepness of the support",
      evidence: {
        grade: "fitted",
        to: ["morton2018"],
        how: "by hand with its half: nothing more above a usual intake",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
  }),
  states: {
    remembered: {
      unit: "g",
      initial: "protein_usual * mass * tau_protein",
      slow: true,
      means: "protein eaten, fading",
    },
  },
  terms: {
    habit: {
      unit: "g/kg/d",
      is: "remembered / tau_protein / mass",
      means: "mean intake of the last week or so",
    },
  },
  processes: {
    fading: {
      from: "remembered",
      rate: "remembered / tau_protein",
      means: "meals long past count less",
      evidence: { grade: "assumed", why: "a running mean", wouldSettle: "nothing to settle: a smoothing" },
    },
  },
  offers: {
    habitual_protein: { unit: "g/kg/d", is: "habit", means: "protein eaten, mean of the last week or so" },
    protein_support: {
      unit: "1",
      is: "hill(habit, k_protein, n_protein) / hill(protein_usual, k_protein, n_protein)",
      means: "how far habitual protein supports lasting growth, 1 at the usual intake",
    },
  },
  steady: { none: "a memory of meals: without them it fades" },
  limits: [
    "the usual intake before a run is 1.4 g/kg/d whoever the subject is",
    "protein quality and its timing through the day act only within the hours of a meal, elsewhere",
  ],
});
