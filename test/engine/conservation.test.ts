import { describe, expect, it } from "vitest";
import { kernelFromFunctions } from "../../src/engine/index.ts";
import { entry } from "./support/fit.ts";
import { stiffKernel } from "./support/stiff-problems.ts";

describe("conserved totals", () => {
  it("drift by less than 1e-12 over 100,000 steps of a stiff system", () => {
    const kernel = stiffKernel("rober");
    kernel.absoluteTolerance.fill(1e-9);
    kernel.y.set([1, 0, 0]);
    let worst = 0;
    for (let i = 0; i < 100_000; i++) {
      // Through the first transient in small steps, as step control would.
      kernel.step(0, Math.min(0.3, 1e-4 * 1.01 ** i), 1e-6);
      kernel.y.set(kernel.next);
      worst = Math.max(worst, Math.abs(kernel.y.reduce((sum, value) => sum + value, 0) - 1));
    }
    expect(entry(kernel.y, 2)).toBeGreaterThan(0.5);
    expect(worst).toBeLessThan(1e-12);
  });

  it("drift by less than 1e-12 over 100,000 steps of a cycle that never rests", () => {
    const kernel = kernelFromFunctions({
      size: 4,
      dependsOnTime: false,
      rates(_t, y, out) {
        const [a, b, c] = [entry(y, 0), entry(y, 1), entry(y, 2)];
        const [first, second, third] = [3 * a * b, 2 * b * c, 4 * c * a];
        out.set([third - first, first - second, second - third, 0]);
      },
    });
    kernel.absoluteTolerance.fill(1e-9);
    kernel.y.set([0.5, 0.3, 0.2, 1]);
    const total = kernel.y.reduce((sum, value) => sum + value, 0);
    for (let i = 0; i < 100_000; i++) {
      kernel.step(0, 0.05, 1e-6);
      kernel.y.set(kernel.next);
    }
    expect(Math.abs(kernel.y.reduce((sum, value) => sum + value, 0) - total)).toBeLessThan(1e-12 * total);
  });
});
