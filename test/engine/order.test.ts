import { describe, expect, it } from "vitest";
import { DenseOutput } from "../../src/engine/dense-output.ts";
import { type FunctionSystem, type Kernel, kernelFromFunctions } from "../../src/engine/index.ts";
import { entry, logSlope } from "./support/fit.ts";

/** A nonlinear system that reads the time, with a known solution: y1 = exp(sin t), y2 = 1 / (1 + t^2). */
const known: FunctionSystem = {
  size: 2,
  rates(t, y, out) {
    const [a, b] = [entry(y, 0), entry(y, 1)];
    out[0] = a * Math.cos(t) + (b - 1 / (1 + t * t)) * a;
    out[1] = -2 * t * b * b - 3 * (a - Math.exp(Math.sin(t))) * b;
  },
  jacobian(t, y, out) {
    const [a, b] = [entry(y, 0), entry(y, 1)];
    out.set([Math.cos(t) + b - 1 / (1 + t * t), a, -3 * b, -4 * t * b - 3 * (a - Math.exp(Math.sin(t)))]);
  },
  timeSlope(t, y, out) {
    const [a, b] = [entry(y, 0), entry(y, 1)];
    const square = (1 + t * t) ** 2;
    out[0] = -a * Math.sin(t) + ((2 * t) / square) * a;
    out[1] = -2 * b * b + 3 * Math.cos(t) * Math.exp(Math.sin(t)) * b;
  },
};
const exact = (t: number): [number, number] => [Math.exp(Math.sin(t)), 1 / (1 + t * t)];

/** The same without the time: the angle is a state. */
const autonomous: FunctionSystem = {
  size: 2,
  dependsOnTime: false,
  rates(_t, y, out) {
    const [a, b] = [entry(y, 0), entry(y, 1)];
    out.set([a * (1 - b), b * (a - 1)]);
  },
  jacobian(_t, y, out) {
    const [a, b] = [entry(y, 0), entry(y, 1)];
    out.set([1 - b, -a, b, a - 1]);
  },
};

/** Makes fixed steps from 0 to 2; calls `look` within each. */
function march(
  kernel: Kernel,
  initial: readonly number[],
  steps: number,
  look?: (t: number, h: number) => void,
) {
  kernel.y.set(initial);
  kernel.absoluteTolerance.fill(1);
  const h = 2 / steps;
  for (let i = 0; i < steps; i++) {
    kernel.step(i * h, h, 1e-6);
    look?.(i * h, h);
    kernel.y.set(kernel.next);
  }
  return Float64Array.from(kernel.y);
}

const counts = [10, 14, 20, 28, 40, 56, 80];

describe("observed order", () => {
  it("of the step is 5 on a system that reads the time", () => {
    const kernel = kernelFromFunctions(known);
    const errors = counts.map((count) => {
      const end = march(kernel, exact(0), count);
      return [2 / count, Math.max(...exact(2).map((value, i) => Math.abs(entry(end, i) - value)))] as const;
    });
    expect(Math.abs(logSlope(errors) - 5)).toBeLessThan(0.3);
  });

  it("of the step is 5 on a system without the time", () => {
    const kernel = kernelFromFunctions(autonomous);
    const reference = march(kernel, [2, 0.5], 2000);
    const errors = counts.map((count) => {
      const end = march(kernel, [2, 0.5], count);
      return [2 / count, Math.abs(entry(end, 0) - entry(reference, 0))] as const;
    });
    expect(Math.abs(logSlope(errors) - 5)).toBeLessThan(0.3);
  });

  it("of the dense output is 4: its error within one step falls as the fifth power of the step", () => {
    const kernel = kernelFromFunctions(known);
    const dense = new DenseOutput(kernel);
    const state = new Float64Array(2);
    const start = 0.7;
    const errors = [0.1, 0.07, 0.05, 0.035, 0.025, 0.018].map((h) => {
      kernel.y.set(exact(start));
      kernel.step(start, h, 1e-6);
      dense.renew();
      let worst = 0;
      for (const theta of [0.2, 0.3, 0.4, 0.5, 0.6]) {
        dense.read(theta, state);
        const truth = exact(start + theta * h);
        worst = Math.max(worst, ...truth.map((value, i) => Math.abs(entry(state, i) - value)));
      }
      return [h, worst] as const;
    });
    expect(Math.abs(logSlope(errors) - 1 - 4)).toBeLessThan(0.3);
  });

  it("of the dense output leaves the ends of the step untouched", () => {
    const kernel = kernelFromFunctions(known);
    const dense = new DenseOutput(kernel);
    const state = new Float64Array(2);
    kernel.y.set(exact(0));
    kernel.step(0, 0.3, 1e-6);
    dense.read(0, state);
    expect([...state]).toEqual([...kernel.y]);
    dense.read(1, state);
    expect([...state]).toEqual([...kernel.next]);
  });
});
