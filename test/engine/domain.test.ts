import { describe, expect, it } from "vitest";
import { type FunctionSystem, integrate, kernelFromFunctions } from "../../src/engine/index.ts";
import { entry } from "./support/fit.ts";

function run(system: Omit<FunctionSystem, "size">, initial: number[], end: number) {
  const kernel = kernelFromFunctions({ size: initial.length, ...system });
  return integrate({ kernel, initial, start: 0, end, tick: 1, scale: initial.map(() => 1) });
}

/** A power as compiled formulas have it: NaN below zero. */
const power = (x: number, n: number) => (x < 0 ? Number.NaN : x ** n);

describe("at the border of what rates are defined on", () => {
  it("y' = 1 - sqrt(y) grows from 0, where its slope is infinite, as its law says", () => {
    const { success, final } = run(
      {
        rates: (_t, y, out) => out.set([1 - power(entry(y, 0), 0.5)]),
        jacobian: (_t, y, out) => out.set([-0.5 / power(entry(y, 0), 0.5)]),
        dependsOnTime: false,
      },
      [0],
      2,
    );
    expect(success).toBe(true);
    // t = -2 (z + ln(1 - z)) for z = sqrt(y).
    const z = Math.sqrt(entry(final, 0));
    expect(Math.abs(-2 * (z + Math.log(1 - z)) - 2)).toBeLessThan(1e-5);
  });

  it("a broken power of a state that starts at zero may look below it within a step", () => {
    // a' = 1, b' = a^2, c' = b^2, d' = c^1.4: stages of c lie below zero at first.
    const system: Omit<FunctionSystem, "size"> = {
      rates: (_t, y, out) => out.set([1, entry(y, 0) ** 2, entry(y, 1) ** 2, power(entry(y, 2), 1.4)]),
      jacobian(_t, y, out) {
        out.fill(0);
        out[4] = 2 * entry(y, 0);
        out[9] = 2 * entry(y, 1);
        out[14] = 1.4 * power(entry(y, 2), 0.4);
      },
      dependsOnTime: false,
    };
    const { success, final, statistics } = run(system, [0, 0, 0, 0], 3);
    expect(success).toBe(true);
    expect(statistics.fallbacks).toBeGreaterThan(0);
    expect(Math.abs(entry(final, 2) - 3 ** 7 / 63)).toBeLessThan(1e-4);
    // The integral of (t^7 / 63)^1.4.
    expect(Math.abs(entry(final, 3) - 3 ** 10.8 / 10.8 / 63 ** 1.4)).toBeLessThan(1e-4);
  });

  it("a slope in time without a value leaves the run its right answer", () => {
    // 1 / (1 + exp(x)) is 0 for large x; its slope is computed as 0 * Infinity.
    const { success, final } = run(
      {
        rates: (_t, y, out) => out.set([-entry(y, 0)]),
        jacobian: (_t, _y, out) => out.set([-1]),
        timeSlope: (t, _y, out) => out.set([t < 0.5 ? Number.NaN : 0]),
      },
      [1],
      1,
    );
    expect(success).toBe(true);
    expect(Math.abs(entry(final, 0) - Math.exp(-1))).toBeLessThan(1e-5);
  });

  it("a state that leaves that domain ends the run where it does", () => {
    const { success, failure } = run(
      { rates: (_t, y, out) => out.set([-1, power(entry(y, 0), 0.5)]), dependsOnTime: false },
      [1, 0],
      3,
    );
    expect(success).toBe(false);
    expect(failure?.code).toBe("not-finite");
    expect(Math.abs((failure?.at ?? 0) - 1)).toBeLessThan(1e-5);
  });
});
