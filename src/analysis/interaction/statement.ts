import type { Banded } from "../scan/banded.ts";

/**
 * What an index says of agents together: they add up, do more or less than that, or the band leaves it open. `higher` and
 * `lower` where alone they go opposite ways or none of them acts, so that there is no more and no less.
 */
export type Statement = "adds-up" | "more" | "less" | "higher" | "lower" | "open";

/**
 * Reads an index against its neutral value: a difference within `tolerance` of it is none; for any other statement the
 * whole band must lie on one side, and the run in the middle and the median of the members beyond the tolerance.
 */
export function statementOf(
  { middle, band }: Banded,
  {
    neutral,
    tolerance,
    words,
  }: { neutral: number; tolerance: number; words: readonly [Statement, Statement] },
): Statement {
  const [low, high] = [band?.low90 ?? middle, band?.high90 ?? middle];
  const [above, below] = words;
  const isWithin = (value: number) => Math.abs(value - neutral) <= tolerance;
  if (isWithin(low) && isWithin(high) && isWithin(middle)) return "adds-up";
  const median = band?.median ?? middle;
  if (low > neutral && Math.min(middle, median) > neutral + tolerance) return above;
  if (high < neutral && Math.max(middle, median) < neutral - tolerance) return below;
  return "open";
}
