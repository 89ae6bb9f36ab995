import { defineModule, defineParameters } from "../language.ts";

const mtorc1Active = { unit: "1", typical: 0.0889, means: "active share of mTORC1" };

/** Why rapamycin spares basal synthesis, first reading: basal synthesis does not need mTORC1. */
export const basalIndependent = defineModule({
  id: "basal_independent",
  about: "Basal synthesis does not need mTORC1.",
  states: {},
  processes: {},
  offers: { basal_factor: { unit: "1", is: "1", means: "basal synthesis relative to fasted" } },
  limits: [
    "basal synthesis is constant whatever is taken away, a kinase inhibitor or loss of raptor included",
  ],
});

/** Second reading: basal mTORC1 already stands at its floor, so that a drug cannot lower it further. */
export const basalFloor = defineModule({
  id: "basal_floor",
  about: "Basal synthesis follows mTORC1 below its fasted level, where it stands at a floor.",
  needs: { mtorc1_active: mtorc1Active },
  parameters: defineParameters({
    mtorc1_floor: {
      value: 0.012,
      unit: "1",
      means: "mTORC1 activity that is enough for all basal synthesis",
      evidence: {
        grade: "assumed",
        why: "below what is left of fasted mTORC1 under a drug dose that spared basal synthesis in young adults",
        wouldSettle: "synthesis in fasted muscle under graded inhibition of mTOR by a kinase inhibitor",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
  }),
  states: {},
  processes: {},
  offers: {
    basal_factor: {
      unit: "1",
      is: "min(1, mtorc1_active / mtorc1_floor)",
      means: "basal synthesis relative to fasted",
    },
  },
  limits: [
    "basal synthesis never rises with mTORC1: what rises is counted as stimulated",
    "one dose of rapamycin takes active mTORC1 of this system to a fifth of fasted, and basal synthesis with it: human muscle keeps both (Drummond 2009 sees no fall below basal)",
  ],
});
