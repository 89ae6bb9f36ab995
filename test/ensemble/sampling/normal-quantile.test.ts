import { describe, expect, it } from "vitest";
import { normalQuantile, normalShareBelow } from "../../../src/ensemble/sampling/index.ts";

/** Quantiles of the standard normal to 17 digits, by mpmath 1.3.0 with 40 digits. */
const known: readonly (readonly [p: number, z: number])[] = [
  [2 ** -53, -8.209536151601387],
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-15, -7.941345326170997],
  [1e-10, -6.361340902404056],
  [1e-6, -4.753424308822899],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.05, -1.6448536269514726],
  [0.07, -1.4757910281791706],
  [0.075, -1.4395314709384559],
  [0.08, -1.4050715603096324],
  [0.25, -0.6744897501960818],
  [0.4, -0.2533471031357997],
  [0.49999, -0.00002506628274896001],
  [0.6, 0.2533471031357997],
  [0.9, 1.2815515655446006],
  [0.925, 1.4395314709384563],
  [0.975, 1.959963984540054],
  [0.999999, 4.753424308817088],
];

describe("quantile of the normal distribution", () => {
  it.each(known)("at %d agrees with mpmath to 1e-15", (p, z) => {
    expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(1e-15);
  });

  it("is zero in the middle, infinite at the ends and no number outside", () => {
    expect([0.5, 0, 1, -0.1, 1.1, Number.NaN].map(normalQuantile)).toEqual([
      0,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it("rises without a step where one approximation takes over from the next", () => {
    for (const seam of [0.075, 0.925, 1.3887943864964021e-11]) {
      const [below, at, above] = [-8, 0, 8].map((n) => normalQuantile(seam * (1 + n * 2 ** -52))) as [
        number,
        number,
        number,
      ];
      expect(at - below).toBeGreaterThanOrEqual(0);
      expect(above - at).toBeGreaterThanOrEqual(0);
      // The steepest of them rises by 7 for each unit of p, and p by 3.3e-15.
      expect(above - below).toBeLessThan(3e-14);
    }
  });

  it("is undone by the share that lies below", () => {
    for (const [p, z] of known) expect(Math.abs(normalShareBelow(z) - p)).toBeLessThan(1e-15);
    expect(normalShareBelow(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalShareBelow(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalShareBelow(40)).toBe(1);
    expect(normalShareBelow(0)).toBe(0.5);
  });
});
