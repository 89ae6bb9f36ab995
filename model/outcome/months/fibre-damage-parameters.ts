import { defineParameters } from "../../language.ts";

/** Parameters of fatigue and damage between sessions. */
export const fibreDamageParameters = defineParameters({
  k_fatigue: {
    value: 0.01,
    unit: "1/min",
    means: "fatigue per time of full effort",
    evidence: {
      grade: "assumed",
      why: "so that an hour of lifting costs a quarter of force at once (24 % after 20 single lifts at the maximum, an abstract without an identifier here)",
      wouldSettle: "force after graded sessions",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  tau_fatigue: {
    value: 7,
    unit: "h",
    means: "time in which fatigue goes",
    evidence: {
      grade: "derived",
      from: ["marshall2018"],
      how: "torque of trained men was back within a day of a session of the whole body",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  k_damage: {
    value: 0.027,
    unit: "1/min",
    means: "damage per time of full eccentric effort",
    evidence: {
      grade: "derived",
      from: ["newham1987"],
      how: "strength -50 % at once after 20 min of maximal eccentric work, fatigue taken off",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  frac_usual: {
    value: 0.08,
    unit: "1",
    means: "damage of usual lifting, lifting and lowering, over that of eccentric work alone",
    evidence: {
      grade: "assumed",
      why: "the unaccustomed are sore and somewhat weaker for days after usual lifting; the trained hardly (Marshall 2018)",
      wouldSettle: "force by day after the first usual session",
    },
    spread: { kind: "lognormal", factor: 1.7 },
  },
  tau_damage: {
    value: 29,
    unit: "d",
    means: "time in which damage is repaired in the unprotected",
    evidence: {
      grade: "derived",
      from: ["newham1987"],
      how: "strength is 80 % of before two weeks after it was halved, with the protection that the same bout teaches meanwhile",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  tau_protection: {
    value: 3,
    unit: "d",
    means: "time in which damage teaches protection",
    evidence: {
      grade: "assumed",
      why: "the second bout of the same work after a week or two costs less",
      wouldSettle: "bouts repeated after days",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_forgetting: {
    value: 150,
    unit: "d",
    means: "time in which protection goes",
    evidence: {
      grade: "assumed",
      why: "protection is reported to last for months",
      wouldSettle: "bouts repeated after months",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  frac_protected: {
    value: 0.55,
    unit: "1",
    means: "damage that full protection spares",
    evidence: {
      grade: "assumed",
      why: "all changes after later bouts are smaller (Chen 2009; no size in the abstract); strength fell by as much each time in the most severe work (Newham 1987)",
      wouldSettle: "force after repeated bouts of graded work",
    },
    spread: { kind: "normal", sd: 0.12 },
  },
  gain_protection: {
    value: 1,
    unit: "1",
    means: "faster repair under full protection",
    evidence: {
      grade: "assumed",
      why: "recovery of strength was faster after the second and third bout (Newham 1987; no size in the abstract)",
      wouldSettle: "force by day after repeated bouts",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  frac_accustomed: {
    value: 0.7,
    unit: "1",
    means: "damage that being used to lifting spares",
    evidence: {
      grade: "assumed",
      why: "torque of trained men is whole within a day (Marshall 2018)",
      wouldSettle: "damage of one session by weeks of training",
    },
    spread: { kind: "normal", sd: 0.1 },
  },
});
