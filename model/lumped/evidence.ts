import type { Assumed, Fitted } from "../../src/lang/index.ts";

/** Set by hand and by a short search over all trials: the trials that speak most. A fit may move it. */
export function byHand(...to: readonly [string, ...string[]]): Fitted {
  return {
    grade: "fitted",
    to,
    how: "by hand, then by a short coordinate search over the rows of all trials; the trials named speak most",
  };
}

/** Without a source. */
export function guess(why: string, wouldSettle: string): Assumed {
  return { grade: "assumed", why, wouldSettle };
}

/** A form that stands for many steps at once. */
export const lumped: Assumed = guess(
  "one step in place of many; the simplest form that has the sign and the saturation",
  "whether a system with the steps apart predicts left-out papers better",
);

/** What the laboratory does. */
export const laboratory: Assumed = guess(
  "what the laboratory does, not physiology",
  "nothing: the protocol says it",
);

/** The usual spread, as a factor. */
export const within = (factor: number) => ({ kind: "lognormal", factor }) as const;
