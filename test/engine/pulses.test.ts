import { describe, expect, it } from "vitest";
import { type FunctionSystem, integrate, kernelFromFunctions } from "../../src/engine/index.ts";
import { entry } from "./support/fit.ts";
import { seededRandom } from "./support/random.ts";

/** x' = height inside the pulse [from, to) of parameters, else 0; the second state is idle dynamics. */
const pulse: FunctionSystem = {
  size: 2,
  parameters: [0, 0, 1],
  dependsOnTime: false,
  rates(_t, y, out, { parameters, switches }) {
    const inside = entry(switches, 0) * (1 - entry(switches, 1));
    out.set([inside * entry(parameters, 2), -1e-3 * entry(y, 1)]);
  },
  margins: (t, _y, out, { parameters }) => out.set([t - entry(parameters, 0), t - entry(parameters, 1)]),
  switchOnTimeAlone: [true, true],
  breaks: (parameters) => [entry(parameters, 0), entry(parameters, 1)],
  events: [{ name: "begun", switch: 0, fire: () => {} }],
  outputCount: 1,
  outputs: (_t, _y, out, { switches }) => out.set([entry(switches, 0) * (1 - entry(switches, 1))]),
};

describe("discontinuous inputs", () => {
  it("of a millionth of the span are never stepped over", () => {
    const random = seededRandom(3);
    const kernel = kernelFromFunctions(pulse);
    for (let n = 0; n < 500; n++) {
      const from = 1 + random() * 998;
      const width = 1e-3;
      kernel.parameters.set([from, from + width, 1 / (from + width - from)]);
      const { final, fired } = integrate({
        kernel,
        initial: [0, 1],
        start: 0,
        end: 1000,
        tick: 1,
        scale: [1, 1],
      });
      expect(Math.abs(entry(final, 0) - 1)).toBeLessThan(1e-12);
      expect(fired.map(({ at }) => at)).toEqual([from]);
    }
  });

  it("hold on their first instant and not on their last, in reports too", () => {
    const kernel = kernelFromFunctions(pulse);
    kernel.parameters.set([300, 420, 1]);
    const grid = [299.999, 300, 419.999, 420].map((minutes) => minutes * 60_000);
    const problem = { kernel, initial: [0, 1], tick: 1 / 60_000, scale: [1, 1], start: 0 };
    const whole = integrate({ ...problem, end: 36_000_000, grid });
    expect([...whole.outputs]).toEqual([0, 1, 1, 0]);
    const cut = integrate({ ...problem, end: 18_000_000, grid: [18_000_000] });
    expect([...cut.outputs]).toEqual([1]);
    expect(cut.fired).toEqual([{ event: 0, at: 18_000_000 }]);
  });

  it("follow when an impulse moves them", () => {
    const kernel = kernelFromFunctions(pulse);
    kernel.parameters.set([50, 60, 1]);
    const impulses = [
      { at: 55, apply: [{ kind: "set", parameter: 1, value: 75 } as const] },
      { at: 70, apply: [{ kind: "set", parameter: 1, value: 71 } as const] },
    ];
    const { final } = integrate({
      kernel,
      initial: [0, 1],
      start: 0,
      end: 100,
      tick: 1,
      scale: [1, 1],
      impulses,
    });
    expect(Math.abs(entry(final, 0) - 21)).toBeLessThan(1e-12);
    expect([...kernel.parameters]).toEqual([50, 60, 1]);
  });
});
