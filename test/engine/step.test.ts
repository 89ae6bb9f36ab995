import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DenseFactorisation } from "../../src/engine/dense-factorisation.ts";
import { fifthRoot } from "../../src/engine/fifth-root.ts";
import { createRodasStep, integrate, kernelFromFunctions, rodas5p } from "../../src/engine/index.ts";
import { entry } from "./support/fit.ts";
import { seededRandom } from "./support/random.ts";
import { stiffKernel } from "./support/stiff-problems.ts";

/** The step as its documentation tells it, component by component, for a scalar y' = rate(t, y). */
function scalarStep(
  y: number,
  t: number,
  h: number,
  rate: (t: number, y: number) => number,
  dy: number,
  dt: number,
) {
  const diagonal = 1 / (h * rodas5p.gamma);
  const pivot = diagonal - dy;
  const k: number[] = [];
  let u = y;
  for (let s = 0; s < 8; s++) {
    if (s < 6) {
      u = y;
      for (let j = 0; j < s; j++) u = u + entry(rodas5p.a[s] ?? [], j) * entry(k, j);
    } else u = u + entry(k, s - 1);
    let r = rate(s === 0 ? t : t + entry(rodas5p.times, s) * h, u);
    for (let j = 0; j < s; j++) r = r + (entry(rodas5p.c[s] ?? [], j) / h) * entry(k, j);
    if (s < 5) r = r + h * entry(rodas5p.slopes, s) * dt;
    k.push(r / pivot);
  }
  return { next: u + entry(k, 7), error: entry(k, 7) };
}

describe("one step", () => {
  it("keeps the documented order of operations to the bit", () => {
    const random = seededRandom(11);
    for (let n = 0; n < 500; n++) {
      const [y, t, h, a] = [random() * 4 - 2, random() * 100, random() * 0.5 + 1e-3, random() * 20];
      const rate = (time: number, x: number) => -a * x * x + time * x + 0.3 * time;
      const kernel = kernelFromFunctions({
        size: 1,
        rates: (time, x, out) => out.set([rate(time, entry(x, 0))]),
        jacobian: (time, x, out) => out.set([-2 * a * entry(x, 0) + time]),
        timeSlope: (_t, x, out) => out.set([entry(x, 0) + 0.3]),
      });
      kernel.absoluteTolerance[0] = 1e-7;
      kernel.y[0] = y;
      const norm = kernel.step(t, h, 1e-5);
      const { next, error } = scalarStep(y, t, h, rate, -2 * a * y + t, y + 0.3);
      expect(kernel.next[0]).toBe(next);
      expect(norm).toBe(Math.abs(error / (1e-7 + 1e-5 * Math.max(Math.abs(y), Math.abs(next)))));
    }
  });

  it("says -1 where the factorisation fails and NaN where a result is not finite", () => {
    const parts = {
      ...kernelFromFunctions({ size: 1, rates: (_t, _y, out) => out.fill(Infinity), dependsOnTime: false }),
      solve: () => {},
    };
    const refused = createRodasStep({ ...parts, factor: () => false });
    const infinite = createRodasStep({ ...parts, factor: () => true });
    expect(refused(0, 1, 1e-6)).toBe(-1);
    expect(infinite(0, 1, 1e-6)).toBeNaN();
  });

  it("never asks for the time slope where nothing depends on time", () => {
    const kernel = kernelFromFunctions({
      size: 1,
      dependsOnTime: false,
      rates: (_t, y, out) => out.set([-entry(y, 0)]),
      timeSlope: () => {
        throw new Error("asked");
      },
    });
    const problem = { kernel, initial: [1], start: 0, end: 1, tick: 1, scale: [1] };
    expect(Math.abs(entry(integrate(problem).final, 0) - Math.exp(-1))).toBeLessThan(1e-6);
  });

  it("is repeated with row exchanges where the kernel's own factorisation gives up", () => {
    const own = stiffKernel("orego");
    const failing = {
      ...own,
      step: (t: number, h: number, rtol: number) => (t > 5 ? -1 : own.step(t, h, rtol)),
    };
    const problem = { initial: [1, 2, 3], start: 0, end: 30, tick: 1, scale: [1, 1, 1] };
    const whole = integrate({ ...problem, kernel: own });
    const patched = integrate({ ...problem, kernel: failing });
    expect(patched.statistics.fallbacks).toBeGreaterThan(10);
    expect(patched.statistics.fallbacks).toBeLessThan(patched.statistics.steps);
    expect([...patched.final]).toEqual([...whole.final]);
  });
});

describe("the pivoting factorisation", () => {
  it("solves random systems, those with a zero on the diagonal too", () => {
    const random = seededRandom(5);
    for (let n = 1; n <= 20; n++) {
      const lu = new DenseFactorisation(n);
      const matrix = lu.matrix.map(() => (random() < 0.4 ? 0 : random() - 0.5));
      for (let i = 0; i < n; i++) matrix[i * n + ((i + 1) % n)] = 3;
      const x = Float64Array.from({ length: n }, () => random() - 0.5);
      const rhs = x.map((_, i) => x.reduce((sum, value, j) => sum + entry(matrix, i * n + j) * value, 0));
      lu.matrix.set(matrix);
      expect(lu.factor()).toBe(true);
      lu.solve(rhs);
      for (let i = 0; i < n; i++) expect(Math.abs(entry(rhs, i) - entry(x, i))).toBeLessThan(1e-10);
    }
  });

  it("refuses a singular matrix and one that is not finite", () => {
    const lu = new DenseFactorisation(2);
    lu.matrix.set([1, 2, 2, 4]);
    expect(lu.factor()).toBe(false);
    lu.matrix.set([Number.NaN, 2, 2, 4]);
    expect(lu.factor()).toBe(false);
  });
});

describe("differences in place of a Jacobian", () => {
  it("agree with the exact one", () => {
    const [exact, rough] = [stiffKernel("hires"), stiffKernel("hires", "differences")];
    const y = Float64Array.from([0.3, 0.2, 0.1, 0.4, 0.2, 0.5, 0.002, 0.003]);
    const [a, b] = [new Float64Array(64), new Float64Array(64)];
    exact.jacobian(0, y, a);
    rough.jacobian(0, y, b);
    for (let i = 0; i < 64; i++) expect(Math.abs(entry(a, i) - entry(b, i))).toBeLessThan(1e-7);
  });
});

describe("the fifth root", () => {
  it("is right to ten digits over the whole range and defined outside it", () => {
    fc.assert(
      fc.property(fc.double({ min: -299, max: 299, noNaN: true }), (exponent) => {
        const x = 10 ** exponent;
        return Math.abs(fifthRoot(x) / x ** 0.2 - 1) < 1e-10;
      }),
      { seed: 1, numRuns: 2000 },
    );
    expect([0, -1, Number.NaN, 1e-310].map(fifthRoot)).toEqual([0, 0, 0, 0]);
    expect(fifthRoot(Infinity)).toBe(1e60);
  });
});
