import type { Assumed, Fitted } from "../../src/lang/index.ts";

/** Set by hand: to which trials, with the rows of all others in view. A fit may move it. */
export function byHand(...to: readonly [string, ...string[]]): Fitted {
  return { grade: "fitted", to, how: "by hand, with the rows of all other trials in view" };
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
