import { lowerEdge } from "./buckets.ts";
import type { Stretch } from "./counted.ts";

/** What lies nearer to zero was counted as zero. */
const smallestNormal = 2.2250738585072014e-308;

/**
 * The values of these ranks (from 0, ascending) in a list of counted buckets: the values of a bucket are taken to be
 * spread evenly in it.
 */
export function orderStatistics(list: Stretch, ranks: readonly number[], into: Float64Array): void {
  let at = list.from;
  let before = 0;
  ranks.forEach((rank, index) => {
    while (at < list.to - 1 && before + (list.counts[at] as number) <= rank) {
      before += list.counts[at] as number;
      at++;
    }
    const count = list.counts[at] as number;
    const bucket = list.buckets[at] as number;
    const low = lowerEdge(bucket * (1 << list.level));
    const high = lowerEdge((bucket + 1) * (1 << list.level));
    const value = low + (high - low) * ((rank - before + 0.5) / count);
    into[index] = Math.abs(value) < smallestNormal ? 0 : value;
  });
}
