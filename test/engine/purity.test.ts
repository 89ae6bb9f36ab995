import { describe, expect, it } from "vitest";
import {
  type FunctionSystem,
  integrate,
  type Kernel,
  kernelFromFunctions,
  type Solution,
} from "../../src/engine/index.ts";
import { entry } from "./support/fit.ts";
import { seededRandom } from "./support/random.ts";
import { stiffKernel } from "./support/stiff-problems.ts";

/** Growth on a fed substrate that halves when it is large: impulses, an input, a condition and an event. */
const culture: FunctionSystem = {
  size: 3,
  parameters: [0.5, 0],
  dependsOnTime: false,
  rates(_t, y, out, { parameters, switches }) {
    const uptake = (entry(parameters, 0) * entry(y, 0) * entry(y, 1)) / (0.2 + entry(y, 0));
    out.set([
      entry(parameters, 1) - uptake,
      0.8 * uptake - (switches[1] === 1 ? 0.1 : 0.01) * entry(y, 1),
      0,
    ]);
  },
  margins: (_t, y, out) => out.set([entry(y, 1) - 2, entry(y, 0) - 1]),
  switchOnTimeAlone: [false, false],
  events: [{ name: "divide", switch: 0, fire: (_t, y) => y.set([entry(y, 1) / 2, entry(y, 2) + 1], 1) }],
  outputCount: 1,
  outputs: (_t, y, out) => out.set([entry(y, 0) + entry(y, 1)]),
};

function growBy(method: "rodas5p" | "bdf", kernel: Kernel, grid: readonly number[]): Solution {
  const feed = (at: number, value: number) => ({
    at,
    apply: [{ kind: "set", parameter: 1, value } as const],
  });
  const dose = (at: number) => ({ at, apply: [{ kind: "add", state: 0, amount: 5 } as const] });
  return integrate({
    kernel,
    initial: [1, 0.5, 0],
    start: 0,
    end: 600_000,
    tick: 1 / 6000,
    scale: [1, 1, 1],
    impulses: [feed(60_000, 0.3), dose(200_000), feed(300_001, 0), dose(300_001), dose(600_000)],
    grid,
    method,
  });
}

describe.each(["rodas5p", "bdf"] as const)("a run by %s", (method) => {
  const grow = (kernel: Kernel, grid: readonly number[]): Solution => growBy(method, kernel, grid);

  it("gives the same bits when it is made again, on the same kernel and on a new one", () => {
    const kernel = kernelFromFunctions(culture);
    const grid = [0, 1e5, 2e5, 6e5];
    const first = grow(kernel, grid);
    expect(first.success).toBe(true);
    expect(first.fired.length).toBeGreaterThan(3);
    expect(grow(kernel, grid)).toEqual(first);
    expect(grow(kernelFromFunctions(culture), grid)).toEqual(first);
    expect([...kernel.parameters]).toEqual([0.5, 0]);
  });

  it("gives the same bits after another run that failed", () => {
    const kernel = kernelFromFunctions(culture);
    const first = grow(kernel, []);
    const failed = integrate({
      kernel,
      initial: [Number.NaN, 3, 1e9],
      start: 0,
      end: 5,
      tick: 1,
      scale: [1, 1, 1],
      impulses: [{ at: 0, apply: [{ kind: "set", parameter: 0, value: 77 }] }],
      method,
    });
    expect(failed.success).toBe(false);
    expect(grow(kernel, [])).toEqual(first);
  });

  it("ends on the same bits whatever is reported of it", () => {
    const kernel = kernelFromFunctions(culture);
    const bare = grow(kernel, []);
    const random = seededRandom(9);
    for (let n = 0; n < 100; n++) {
      const count = Math.floor(random() * 200);
      const grid = Array.from({ length: count }, () => random() * 600_000).sort((a, b) => a - b);
      const reported = grow(kernel, [...grid, 600_000]);
      expect(reported.final).toEqual(bare.final);
      expect(reported.fired).toEqual(bare.fired);
      expect(reported.statistics).toEqual(bare.statistics);
      expect(reported.reached).toBe(count + 1);
    }
  });

  it("reports the same bits at shared times whatever else is reported", () => {
    const kernel = stiffKernel("orego");
    const problem = { kernel, initial: [1, 2, 3], start: 0, end: 360, tick: 1, scale: [1, 1, 1], method };
    const few = Array.from({ length: 37 }, (_, i) => i * 10);
    const many = Array.from({ length: 3601 }, (_, i) => i / 10);
    const coarse = integrate({ ...problem, grid: few });
    const fine = integrate({ ...problem, grid: many });
    few.forEach((_, row) => {
      expect([...coarse.states.subarray(3 * row, 3 * row + 3)]).toEqual([
        ...fine.states.subarray(300 * row, 300 * row + 3),
      ]);
    });
  });
});
