import { defineParameters } from "../language.ts";
import { habitualDay } from "./months-habitual.ts";

/** What the modules of weeks and months take on where two regions and the signalling of hours are wired. */
export const regionAdjustments = defineParameters({
  "insulin_sensitivity.gain_s6k1": {
    value: 0,
    unit: "1",
    means: "fall of insulin action per relative rise of S6K1: none here",
    evidence: {
      grade: "assumed",
      why: "the signalling modules have this arm, by IRS1",
      wouldSettle: "nothing to settle: it would count twice",
    },
    spread: { kind: "none", why: "a switch" },
  },
  "upper_muscle.muscle_pools.gain_region": {
    value: 2,
    unit: "1",
    means: "response of the upper body to loading, relative to the lower body",
    evidence: {
      grade: "derived",
      from: ["abe2000"],
      how: "thickness +12 to 21 % in the upper and +7 to 9 % in the lower body of men in 12 weeks",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  "muscle.loading.frac_trained": trainedShare("lower"),
  "upper_muscle.loading.frac_trained": trainedShare("upper"),
});

/** The same, with what a habitual day is in the whole body. */
export const monthAdjustments = { ...regionAdjustments, ...habitualDay };

function trainedShare(part: "lower" | "upper") {
  return {
    value: 0.5,
    unit: "1",
    means: `share of ${part}-body muscle that a session trains, for what its protein draws from the free pools`,
    evidence: {
      grade: "assumed",
      why: "one limb is nearly half of its region; a session trains one or both",
      wouldSettle: "limb muscle volumes by magnetic resonance imaging in the subjects of a trial",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  } as const;
}
