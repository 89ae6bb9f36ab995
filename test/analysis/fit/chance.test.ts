import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../src/analysis/fit/chance.ts";
import { covarianceOf, meanOf, quantile } from "../../../src/analysis/fit/quantile.ts";

const many = 20_000;
const drawn = (draw: (chance: ReturnType<typeof chanceOf>) => number) => {
  const chance = chanceOf(7, 0, 3);
  return Float64Array.from({ length: many }, () => draw(chance));
};

describe("random numbers of a fit", () => {
  it("depend on seed, use and member alone", () => {
    const first = chanceOf(1, 2, 3).normal();
    chanceOf(1, 2, 4).normal();
    expect(chanceOf(1, 2, 3).normal()).toBe(first);
    for (const [seed, use, member] of [
      [2, 2, 3],
      [1, 3, 3],
      [1, 2, 4],
    ] as const)
      expect(chanceOf(seed, use, member).normal()).not.toBe(first);
  });

  it("are standard normal", () => {
    const values = drawn((chance) => chance.normal());
    expect(Math.abs(meanOf(values))).toBeLessThan(0.03);
    expect(Math.abs(covarianceOf(values, values) - 1)).toBeLessThan(0.04);
    expect(quantile(values, 0.95)).toBeCloseTo(1.645, 1);
  });

  it.each([0.4, 2.5])("are gamma with shape %s, whose mean and variance are the shape", (shape) => {
    const values = drawn((chance) => chance.gamma(shape));
    expect(Math.abs(meanOf(values) / shape - 1)).toBeLessThan(0.04);
    expect(Math.abs(covarianceOf(values, values) / shape - 1)).toBeLessThan(0.08);
  });
});
