import { defineParameters } from "../language.ts";

const meals =
  "three meals a day with 105 g of protein, 345 g of carbohydrate and 95 g of fat, which keep 75 kg";

/**
 * What a habitual day is to the modules of weeks and months, in the whole body. Levels of the settled state are read
 * off it; these are means over days, so they are numbers here, and `test/model/months-habitual.test.ts` holds them to
 * what the system makes of such days.
 */
export const habitualDay = defineParameters({
  "muscle.muscle_pools.feed_reference": meanSynthesis(),
  "upper_muscle.muscle_pools.feed_reference": meanSynthesis(),
  "muscle.muscle_pools.breakdown_reference": meanBreakdown(),
  "upper_muscle.muscle_pools.breakdown_reference": meanBreakdown(),
  "muscle.ribosomes.permission_usual": meanPermission(),
  "upper_muscle.ribosomes.permission_usual": meanPermission(),
  "endurance.mtorc1_habitual": {
    value: 1.53,
    unit: "1",
    means: "geometric mean of active mTORC1 over a habitual day, relative to the settled state",
    evidence: { grade: "assumed", why: `mean over ${meals}`, wouldSettle: "mTORC1 signals through a day" },
    spread: { kind: "lognormal", factor: 1.1 },
  },
});

function meanSynthesis() {
  return {
    value: 1.055,
    unit: "1",
    means: "mean resting synthesis of a habitual day, relative to fasted",
    evidence: {
      grade: "derived",
      from: ["bohe2001", "moore2009jp"],
      how: `mean over ${meals}, of the synthesis of hours, which was fitted to these`,
    },
    spread: { kind: "lognormal", factor: 1.05 },
  } as const;
}

function meanBreakdown() {
  return {
    value: 0.727,
    unit: "1",
    means: "mean breakdown of a habitual day, relative to fasted",
    evidence: {
      grade: "derived",
      from: ["greenhaff2008"],
      how: `mean over ${meals}, of the breakdown of hours, which was fitted to this`,
    },
    spread: { kind: "lognormal", factor: 1.1 },
  } as const;
}

function meanPermission() {
  return {
    value: 0.844,
    unit: "1",
    means: "how far initiation lets exercise act while a session drives muscle, undrugged",
    evidence: {
      grade: "assumed",
      why: `mean over a week of three sessions, weighted by the drive, with ${meals}`,
      wouldSettle: "nothing to settle: a reference within the model",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  } as const;
}
