import type { Parameter } from "../src/lang/index.ts";

/**
 * Memories that follow the signals of a day over many hours stand, on a habitual morning, elsewhere than after endless
 * fasting. A body settles without meals, so they settle at 1 as ever; in a run, what drives them is divided by where
 * habitual days leave them, so that such days lead back to the start.
 */
export const runningNeed = {
  running: { unit: "1", typical: 1, means: "1 from the start of a run on, 0 while a body settles" },
} as const;

/** Where a memory stands on a habitual morning, over where endless fasting leaves it: 1 unless a system says it. */
export function habitualMorning(
  of: string,
  over = "that of endless fasting",
  when = "on a habitual morning",
): Parameter<never> {
  return {
    value: 1,
    unit: "1",
    means: `${of} ${when}, over ${over}`,
    evidence: {
      grade: "assumed",
      why: "no meals here: a system that knows habitual days sets it",
      wouldSettle: "nothing to settle: a reference within the model",
    },
    spread: { kind: "none", why: "follows from the other numbers and the usual meals" },
  };
}

/** What the drive of such a memory is multiplied by. */
export function byHabit(parameter: string): string {
  return `(1 + running * (1 / ${parameter} - 1))`;
}
