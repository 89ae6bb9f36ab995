import type { Band } from "../../ensemble/index.ts";
import { quantile } from "../fit/quantile.ts";

/** The middle of some values with the bands that hold 50 and 90 % of them; what is not a number is left out. */
export function bandOf(values: ArrayLike<number>): Band<number> | undefined {
  const known = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  if (known.length === 0) return undefined;
  const [low90 = 0, low50 = 0, median = 0, high50 = 0, high90 = 0] = [0.05, 0.25, 0.5, 0.75, 0.95].map(
    (share) => quantile(known, share),
  );
  return { low90, low50, median, high50, high90 };
}
