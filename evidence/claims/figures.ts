import type { Arms } from "../../src/analysis/index.ts";

/** A window in hours from the start; the whole run where absent. */
export type Window = readonly [from: number, to: number];

/** The mean of a readout in one arm over its mean in another. */
export function ratio<A extends string, B extends string>(readout: string, of: A, over: B, window?: Window) {
  return (arm: Arms<A | B>): number =>
    arm(of).mean(readout, ...(window ?? [])) / arm(over).mean(readout, ...(window ?? []));
}

/** How much the mean of a readout in one arm lies above that in another, in percent. */
export function percent<A extends string, B extends string>(
  readout: string,
  of: A,
  over: B,
  window?: Window,
) {
  const share = ratio(readout, of, over, window);
  return (arm: Arms<A | B>): number => 100 * (share(arm) - 1);
}

/** The end of a readout in one arm over its end in another. */
export function endRatio<A extends string, B extends string>(readout: string, of: A, over: B) {
  return (arm: Arms<A | B>): number => arm(of).end(readout) / arm(over).end(readout);
}
