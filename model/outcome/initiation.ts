import { defineModule, defineParameters } from "../language.ts";

/** Ribosomes follow eIF4F with a lag; only what lies above the fasted level stimulates synthesis. */
export const initiation = defineModule({
  id: "initiation",
  about:
    "Translation initiation follows eIF4F with a lag; its rise above the fasted level stimulates synthesis.",
  needs: { eif4f: { unit: "1", typical: 0.65, means: "assembled share of eIF4F" } },
  parameters: defineParameters({
    lag_initiation: {
      value: 30,
      unit: "min",
      means: "lag of initiation behind eIF4F",
      evidence: {
        grade: "fitted",
        to: ["bohe2001", "moore2009jp"],
        how: "by hand with the other values of this layer, against the latency of about half an hour",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    eif4f_fasted: {
      value: 0.462,
      unit: "1",
      means: "share of eIF4F assembled in the fasted resting state",
      evidence: {
        grade: "derived",
        from: "settled state",
        how: "eIF4F of the fasted system, so that basal synthesis is basal",
      },
      spread: { kind: "none", why: "determined by the other numbers" },
    },
    k_initiation: {
      value: 0.08,
      unit: "1",
      means: "initiation above its fasted level at half of the stimulation",
      evidence: { grade: "fitted", to: ["greenhaff2008", "moore2009jp"], how: "by hand over the six topics" },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    n_initiation: {
      value: 2,
      unit: "1",
      means: "steepness of the stimulation",
      evidence: { grade: "fitted", to: ["greenhaff2008", "moore2009jp"], how: "by hand over the six topics" },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_permission: {
      value: 0.03,
      unit: "1",
      means: "initiation above the fasted level at which exercise acts by half",
      evidence: {
        grade: "fitted",
        to: ["drummond2009"],
        how: "by hand: rapamycin abolishes the response to exercise",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    initiating: { unit: "1", initial: "eif4f_fasted", scale: 1, means: "initiation, lagging behind eIF4F" },
  },
  terms: {
    rise: { unit: "1", is: "max(0, initiating - eif4f_fasted)", means: "initiation above its fasted level" },
  },
  processes: {
    follow: {
      to: "initiating",
      rate: "(eif4f - initiating) / lag_initiation",
      means: "initiation relaxes to eIF4F",
      evidence: {
        grade: "assumed",
        why: "one first-order lag stands for ribosome loading and elongation",
        wouldSettle: "eIF4F assembly and synthesis in the same biopsies every 15 min after amino acids",
      },
    },
  },
  offers: {
    stimulated_initiation: {
      unit: "1",
      is: "hill(rise, k_initiation, n_initiation)",
      means: "initiation above the fasted level, 0 to 1",
    },
    exercise_permission: {
      unit: "1",
      is: "hill(rise, k_permission, 2)",
      means: "how far initiation lets exercise raise synthesis, 0 to 1",
    },
  },
  limits: ["elongation (eEF2) is not a step of its own", "mRNA-specific (TOP) translation is not modelled"],
});
