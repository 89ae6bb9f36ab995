import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BdfCoefficients } from "../../src/engine/bdf-coefficients.ts";
import { bdfRefusal } from "../../src/engine/bdf-work.ts";
import { integrate, type Kernel, kernelFromFunctions, type Solution } from "../../src/engine/index.ts";
import { itWithShared, sharedPath } from "../support/shared.ts";
import { entry, logSlope } from "./support/fit.ts";
import { stiffKernel, stiffProblems } from "./support/stiff-problems.ts";

type Suite = Record<string, { points: Record<string, { y: string[] }> }>;

const file = "suites/stiff-reference.json";
const path = sharedPath(file);
const suite: Suite = path === undefined ? {} : JSON.parse(readFileSync(path, "utf8"));
const itReads = itWithShared(file);

/** y' = -y^2 beside a slave that follows it fast: y = 1 / (1 + t). */
const decay = () =>
  kernelFromFunctions({
    size: 2,
    dependsOnTime: false,
    rates(_t, y, out) {
      const [a, b] = [entry(y, 0), entry(y, 1)];
      out.set([-a * a, 1e4 * (a - b) - a * a]);
    },
    jacobian: (_t, y, out) => out.set([-2 * entry(y, 0), 0, 1e4 - 2 * entry(y, 0), -1e4]),
  });

function runDecay(relativeTolerance: number, kernel: Kernel = decay()): Solution {
  const grid = Array.from({ length: 57 }, (_, i) => (i * 9) / 56);
  return integrate({
    kernel,
    initial: [1, 1],
    start: 0,
    end: 9,
    tick: 1,
    scale: [1, 1],
    grid,
    relativeTolerance,
    scaledTolerance: relativeTolerance,
    method: "bdf",
  });
}

const errorsOf = ({ times, states }: Solution): number[] =>
  [...times].map((t, row) => Math.abs(entry(states, 2 * row) - 1 / (1 + t)));

describe("the coefficients of backward differentiation", () => {
  it("for equal steps are those of C. W. Gear (1971)", () => {
    const known = [
      [1, 1],
      [1, 3 / 2, 1 / 2],
      [1, 11 / 6, 1, 1 / 6],
      [1, 25 / 12, 35 / 24, 5 / 12, 1 / 24],
      [1, 137 / 60, 15 / 8, 17 / 24, 1 / 8, 1 / 120],
    ];
    for (const [i, row] of known.entries()) {
      const coefficients = new BdfCoefficients();
      coefficients.update(i + 1, 0.3, new Float64Array(6).fill(0.3));
      row.forEach((value, j) => {
        expect(Math.abs(entry(coefficients.weights, j) - value)).toBeLessThan(1e-14);
      });
      // The error constant of the formula is 1 / (q + 1); the correction is l1 times what it multiplies.
      const error = (q: number) => 1 / ((q + 1) * entry(known[q - 1] ?? [], 1));
      expect(Math.abs(coefficients.own / error(i + 1) - 1)).toBeLessThan(1e-13);
      if (i < 4) expect(Math.abs(coefficients.higher / error(i + 2) - 1)).toBeLessThan(1e-13);
    }
  });
});

describe("a run by backward differentiation", () => {
  it("follows its tolerance over eight decades, at its steps and between them", () => {
    const tolerances = [1e-3, 1e-5, 1e-7, 1e-9, 1e-11];
    const points = tolerances.map((tolerance) => {
      const solution = runDecay(tolerance);
      expect(solution.success).toBe(true);
      const worst = Math.max(...errorsOf(solution));
      expect(worst).toBeLessThan(20 * tolerance);
      return [tolerance, worst] as const;
    });
    expect(logSlope(points)).toBeGreaterThan(0.8);
  });

  it("reaches order 5: a hundred times tighter takes about three times the steps", () => {
    const [loose, tight] = [runDecay(1e-8), runDecay(1e-10)].map((solution) => solution.statistics.steps);
    expect((tight ?? 0) / (loose ?? 1)).toBeLessThan(3);
  });

  it("keeps its factors for several steps", () => {
    const { statistics } = runDecay(1e-6);
    expect(statistics.factorisations).toBeLessThan(statistics.steps / 3);
  });

  it("goes on with row exchanges where the kernel's own factors are not to be trusted", () => {
    const own = runDecay(1e-6);
    const kernel = decay();
    const refusing: Kernel = {
      ...kernel,
      bdf: {
        history: new Float64Array(20),
        control: new Float64Array(18),
        step: () => bdfRefusal.factors,
      },
    };
    const solution = runDecay(1e-6, refusing);
    expect(solution.statistics.fallbacks).toBe(own.statistics.factorisations);
    expect(solution.states).toEqual(own.states);
  });

  it("keeps a conserved total to 1e-12", () => {
    const kernel = stiffKernel("rober");
    const grid = Array.from({ length: 41 }, (_, i) => 10 ** (-4 + i / 4));
    const end = entry(grid, 40);
    const problem = { kernel, initial: [1, 0, 0], start: 0, end, tick: 1, scale: [1, 1e-4, 1], grid };
    const { success, states } = integrate({ ...problem, relativeTolerance: 1e-7, method: "bdf" });
    expect(success).toBe(true);
    grid.forEach((_, row) => {
      const total = [0, 1, 2].reduce((sum, i) => sum + entry(states, 3 * row + i), 0);
      expect(Math.abs(total - 1)).toBeLessThan(1e-12);
    });
  });

  it("finds every crossing of a swing, near its time, and starts anew there", () => {
    const kernel = kernelFromFunctions({
      size: 2,
      dependsOnTime: false,
      rates: (_t, y, out) => out.set([entry(y, 1), -entry(y, 0)]),
      margins: (_t, y, out) => out.set([entry(y, 0) - 0.6]),
      switchOnTimeAlone: [false],
      events: [{ name: "above", switch: 0, fire: () => {} }],
    });
    for (const relativeTolerance of [1e-5, 1e-7, 1e-9]) {
      const { fired, success } = integrate({
        kernel,
        initial: [0, 1],
        start: 0,
        end: 20 * Math.PI,
        tick: 1,
        scale: [1, 1],
        relativeTolerance,
        method: "bdf",
      });
      expect(success).toBe(true);
      expect(fired.length).toBe(10);
      fired.forEach(({ at }, i) => {
        const expected = 2 * Math.PI * i + Math.asin(0.6);
        expect(Math.abs(at - expected)).toBeLessThan(2000 * relativeTolerance);
      });
    }
  });

  it("ends by name where the solution blows up, and where the rates stop to be finite", () => {
    const run = (rate: (y: number) => number) =>
      integrate({
        kernel: kernelFromFunctions({
          size: 1,
          dependsOnTime: false,
          rates: (_t, y, out) => out.set([rate(entry(y, 0))]),
        }),
        initial: [1],
        start: 0,
        end: 5,
        tick: 1,
        scale: [1],
        method: "bdf",
      });
    const blown = run((y) => y * y);
    expect(["step-too-small", "not-finite"]).toContain(blown.failure?.code);
    expect(Math.abs((blown.failure?.at ?? 0) - 1)).toBeLessThan(1e-3);
    const undefinedRate = run((y) => -1 / Math.sqrt(y - 0.5));
    expect(["step-too-small", "not-finite"]).toContain(undefinedRate.failure?.code);
    expect(undefinedRate.failure?.state).toBe(0);
  });
});

describe.each(Object.keys(stiffProblems))("backward differentiation on the stiff problem %s", (name) => {
  itReads("is within 1e-4 of the reference at rtol 1e-8, and better by two and a half per decade", () => {
    const points = Object.entries(suite[name]?.points ?? {}).map(([time, { y }]) => ({
      time: Number(time),
      y: y.map(Number),
    }));
    const initial = stiffProblems[name]?.initial ?? [];
    const scale = initial.map((_, i) => Math.min(...points.map(({ y }) => Math.abs(entry(y, i)))));
    const worst = (tolerance: number): number =>
      Math.max(
        ...points.flatMap(({ time, y }) => {
          const solution = integrate({
            kernel: stiffKernel(name),
            initial,
            start: 0,
            end: time,
            tick: 1,
            scale,
            relativeTolerance: tolerance,
            scaledTolerance: tolerance,
            method: "bdf",
          });
          expect(solution.success).toBe(true);
          return y.map((value, i) => Math.abs(entry(solution.final, i) / value - 1));
        }),
      );
    const errors = [1e-5, 1e-6, 1e-7, 1e-8, 1e-9].map((tolerance) => [tolerance, worst(tolerance)] as const);
    expect(errors[3]?.[1]).toBeLessThan(1e-4);
    expect(logSlope(errors)).toBeGreaterThan(Math.log10(2.5));
  });
});
