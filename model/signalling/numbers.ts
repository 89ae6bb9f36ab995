import type { Parameter } from "../../src/lang/index.ts";

/** Expression of a gene or amount of a protein, relative to the normal tissue: the unit that genes multiply. */
export function level(of: string): Parameter<never> {
  return {
    value: 1,
    unit: "1",
    means: `${of} relative to the normal tissue`,
    evidence: {
      grade: "assumed",
      why: "unit of expression, 1 by definition",
      wouldSettle: "nothing to settle: a unit",
    },
    spread: { kind: "none", why: "1 by definition" },
  };
}

/** A level that something is relative to: the settled state of the same tissue, by the baselines of the system. */
export function atRest(value: number, unit: string, means: string, how: string): Parameter<never> {
  return {
    value,
    unit,
    means,
    evidence: { grade: "derived", from: "settled state", how },
    spread: { kind: "none", why: "determined by the other numbers" },
  };
}

/** A gain or exponent that is 0 except in the tissue, or under the reading, that sets it. */
export function absentHere(means: string, why: string, wouldSettle: string): Parameter<never> {
  return {
    value: 0,
    unit: "1",
    means,
    evidence: { grade: "assumed", why, wouldSettle },
    spread: { kind: "none", why: "absent unless set" },
  };
}
