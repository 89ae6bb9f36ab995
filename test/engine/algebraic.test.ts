import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { settleAlgebraic } from "../../src/engine/algebraic-values.ts";
import { DenseOutput } from "../../src/engine/dense-output.ts";
import { type FunctionSystem, integrate, type Kernel, kernelFromFunctions } from "../../src/engine/index.ts";
import { createSlopes } from "../../src/engine/slopes.ts";
import { itWithShared, sharedPath } from "../support/shared.ts";
import { entry, logSlope } from "./support/fit.ts";

/** With z^3 = (x e^t)^3: solved by z = 1 + sin t / 2, x = z e^-t. */
const known: FunctionSystem = {
  size: 2,
  algebraic: [0, 1],
  rates(t, y, out) {
    const [x, z] = [entry(y, 0), entry(y, 1)];
    out[0] = -x + (0.5 * Math.exp(-t) * Math.cos(t) * (z * z)) / (1 + 0.5 * Math.sin(t)) ** 2;
    out[1] = z * z * z - (x * Math.exp(t)) ** 3;
  },
};
const exact = (t: number): [number, number] => {
  const z = 1 + 0.5 * Math.sin(t);
  return [Math.exp(-t) * z, z];
};

function march(steps: number, look?: (t: number, h: number, kernel: Kernel) => void): Float64Array {
  const kernel = kernelFromFunctions(known);
  kernel.y.set(exact(0));
  kernel.absoluteTolerance.fill(1e-9);
  const h = 2 / steps;
  for (let i = 0; i < steps; i++) {
    kernel.step(i * h, h, 1e-6);
    look?.(i * h, h, kernel);
    kernel.y.set(kernel.next);
  }
  return Float64Array.from(kernel.y);
}

const counts = [10, 14, 20, 28, 40, 56];

describe("observed order with an algebraic state", () => {
  it.each([0, 1])("is 5 at the ends of steps, component %i", (component) => {
    const errors = counts.map((count) => {
      const end = march(count);
      return [2 / count, Math.abs(entry(end, component) - (exact(2)[component] as number))] as const;
    });
    expect(Math.abs(logSlope(errors) - 5)).toBeLessThan(0.3);
  });

  it("is 4 or more within steps", () => {
    const errors = counts.map((count) => {
      let worst = 0;
      const state = new Float64Array(2);
      march(count, (t, h, kernel) => {
        const dense = new DenseOutput(kernel);
        for (const theta of [0.2, 0.5, 0.8]) {
          dense.read(theta, state);
          const expected = exact(t + theta * h);
          worst = Math.max(worst, ...expected.map((value, i) => Math.abs(entry(state, i) - value)));
        }
      });
      return [2 / count, worst] as const;
    });
    expect(logSlope(errors)).toBeGreaterThan(3.7);
  });
});

/** A kernel whose algebraic states are those from `first` on. */
function algebraicFrom(
  first: number,
  size: number,
  rates: FunctionSystem["rates"],
  more: Partial<FunctionSystem> = {},
): Kernel {
  const algebraic = Array.from({ length: size }, (_, i) => (i < first ? 0 : 1));
  const kernel = kernelFromFunctions({ size, rates, algebraic, ...more });
  kernel.absoluteTolerance.fill(1e-9);
  return kernel;
}

describe("values of algebraic states", () => {
  it("of a linear constraint are what is left of the total", () => {
    const kernel = algebraicFrom(1, 2, (_, y, out) =>
      out.set([-entry(y, 0), entry(y, 0) + entry(y, 1) - 10]),
    );
    kernel.y.set([3, 123]);
    expect(settleAlgebraic(kernel, 0)).toBe(-1);
    expect(kernel.y[0]).toBe(3);
    expect(kernel.y[1]).toBeCloseTo(7, 12);
  });

  it.each([
    [1, 3],
    [-1, -3],
    [1e4, 3],
    [1e-8, 3],
    [0, 3],
  ])("of z^2 = 9 from %d are %d", (guess, value) => {
    const kernel = algebraicFrom(1, 2, (_, y, out) => out.set([0, entry(y, 1) ** 2 - entry(y, 0)]));
    kernel.y.set([9, guess]);
    expect(settleAlgebraic(kernel, 0)).toBe(-1);
    expect(kernel.y[1]).toBeCloseTo(value, 10);
  });

  it("are found by damped corrections where full ones run away", () => {
    const kernel = algebraicFrom(1, 2, (_, y, out) => out.set([0, Math.atan(entry(y, 1) - entry(y, 0))]));
    kernel.y.set([2, 20]);
    expect(settleAlgebraic(kernel, 0)).toBe(-1);
    expect(kernel.y[1]).toBeCloseTo(2, 10);
  });

  it("of two coupled constraints without a diagonal are found with exchanged rows", () => {
    const kernel = algebraicFrom(1, 3, (t, y, out) => {
      out.set([0, entry(y, 2) ** 2 - entry(y, 0), entry(y, 1) - entry(y, 2) - t]);
    });
    kernel.y.set([4, 1, 1]);
    expect(settleAlgebraic(kernel, 5)).toBe(-1);
    expect(kernel.y[1]).toBeCloseTo(7, 10);
    expect(kernel.y[2]).toBeCloseTo(2, 10);
  });

  it("that do not exist are reported by the state, and nothing is changed", () => {
    const kernel = algebraicFrom(1, 3, (_, y, out) => {
      out.set([0, entry(y, 1) - 1, entry(y, 2) ** 2 + entry(y, 0)]);
    });
    kernel.y.set([1, 5, 1]);
    expect(settleAlgebraic(kernel, 0)).toBe(2);
    expect(Array.from(kernel.y)).toEqual([1, 5, 1]);
  });

  it("that are near enough are left alone where that is asked for", () => {
    const kernel = algebraicFrom(1, 2, (_, y, out) => out.set([0, entry(y, 1) - entry(y, 0)]));
    kernel.y.set([1, 1 + 1e-7]);
    expect(settleAlgebraic(kernel, 0, 1e-6, 1)).toBe(-1);
    expect(kernel.y[1]).toBe(1 + 1e-7);
    expect(settleAlgebraic(kernel, 0, 1e-6)).toBe(-1);
    expect(kernel.y[1]).toBeCloseTo(1, 12);
  });
});

it("slopes of algebraic states are those that keep the equations", () => {
  const kernel = algebraicFrom(1, 3, (t, y, out) => {
    out.set([2, entry(y, 1) - 3 * entry(y, 0) - t, entry(y, 2) ** 2 - entry(y, 1)]);
  });
  const out = new Float64Array(3);
  createSlopes(kernel)(0, Float64Array.of(1, 4, 2), out);
  // u' = 3 x' + 1; v' = u' / (2 v).
  expect(out[0]).toBe(2);
  expect(out[1]).toBeCloseTo(7, 6);
  expect(out[2]).toBeCloseTo(7 / 4, 6);
});

const file = "suites/stiff-reference.json";
const path = sharedPath(file);
const suite = path === undefined ? {} : (JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>);
const robertson = suite["rober"] as { points: Record<string, { y: string[] }> } | undefined;

describe("Robertson's problem with the sum as a constraint", () => {
  itWithShared(file)("meets the reference within 1e-5 at rtol 1e-8", () => {
    const kernel = algebraicFrom(
      2,
      3,
      (_, y, out) => {
        const [a, b, c] = [entry(y, 0), entry(y, 1), entry(y, 2)];
        out[0] = -0.04 * a + 1e4 * b * c;
        out[1] = 0.04 * a - 1e4 * b * c - 3e7 * b * b;
        out[2] = a + b + c - 1;
      },
      {
        dependsOnTime: false,
        jacobian(_, y, out) {
          const [b, c] = [entry(y, 1), entry(y, 2)];
          out.set([-0.04, 1e4 * c, 1e4 * b, 0.04, -1e4 * c - 6e7 * b, -1e4 * b, 1, 1, 1]);
        },
      },
    );
    const points = Object.entries(robertson?.points ?? {});
    expect(points.length).toBeGreaterThan(0);
    for (const [time, { y }] of points) {
      const solution = integrate({
        kernel,
        initial: [1, 0, 0],
        start: 0,
        end: Number(time),
        tick: 1,
        scale: y.map((value) => Math.abs(Number(value))),
        relativeTolerance: 1e-8,
        scaledTolerance: 1e-8,
      });
      expect(solution.success).toBe(true);
      // a and c may be far smaller than the sum that gives c: their rounding is that of 1.
      for (const [i, value] of y.entries())
        expect(Math.abs(entry(solution.final, i) - Number(value))).toBeLessThan(
          1e-5 * Math.abs(Number(value)) + 1e-15,
        );
    }
  });
});
