import type { Assumed, Parameter } from "../../../src/lang/index.ts";

/** Without a source. */
export function guess(why: string, wouldSettle: string): Assumed {
  return { grade: "assumed", why, wouldSettle };
}

/** A number that no source gives: what it is, why this much, and what would settle it. */
export function assumed(
  value: number,
  unit: string,
  means: string,
  [why, wouldSettle]: readonly [why: string, wouldSettle: string],
  factor = 1.5,
): Parameter<never> {
  return {
    value,
    unit,
    means,
    evidence: guess(why, wouldSettle),
    spread: { kind: "lognormal", factor },
  };
}

/** A first-order lag, or its end. */
export const firstOrder: Assumed = guess("first order, the simplest", "samples every hour of a fast");

/** What the laboratory does, or how it is read. */
export const byProtocol: Assumed = guess(
  "what the laboratory does, not physiology",
  "nothing: the protocol says it",
);
