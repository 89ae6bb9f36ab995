import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createSettling } from "../../src/engine/algebraic-values.ts";
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

function settle(kernel: Kernel, t: number, leave = 0): number | undefined {
  return createSettling(kernel, 1e-6)?.(t, kernel.y, leave);
}

describe("values of algebraic states", () => {
  it("of a linear constraint are what is left of the total", () => {
    const kernel = algebraicFrom(1, 2, (_, y, out) =>
      out.set([-entry(y, 0), entry(y, 0) + entry(y, 1) - 10]),
    );
    kernel.y.set([3, 123]);
    expect(settle(kernel, 0)).toBe(-1);
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
    expect(settle(kernel, 0)).toBe(-1);
    expect(kernel.y[1]).toBeCloseTo(value, 10);
  });

  it("are found by damped corrections where full ones run away", () => {
    const kernel = algebraicFrom(1, 2, (_, y, out) => out.set([0, Math.atan(entry(y, 1) - entry(y, 0))]));
    kernel.y.set([2, 20]);
    expect(settle(kernel, 0)).toBe(-1);
    expect(kernel.y[1]).toBeCloseTo(2, 10);
  });

  it("of two coupled constraints without a diagonal are found with exchanged rows", () => {
    const kernel = algebraicFrom(1, 3, (t, y, out) => {
      out.set([0, entry(y, 2) ** 2 - entry(y, 0), entry(y, 1) - entry(y, 2) - t]);
    });
    kernel.y.set([4, 1, 1]);
    expect(settle(kernel, 5)).toBe(-1);
    expect(kernel.y[1]).toBeCloseTo(7, 10);
    expect(kernel.y[2]).toBeCloseTo(2, 10);
  });

  it("that do not exist are reported by the state, and nothing is changed", () => {
    const kernel = algebraicFrom(1, 3, (_, y, out) => {
      out.set([0, entry(y, 1) - 1, entry(y, 2) ** 2 + entry(y, 0)]);
    });
    kernel.y.set([1, 5, 1]);
    expect(settle(kernel, 0)).toBe(2);
    expect(Array.from(kernel.y)).toEqual([1, 5, 1]);
  });

  it("that are near enough are left alone where that is asked for", () => {
    const kernel = algebraicFrom(1, 2, (_, y, out) => out.set([0, entry(y, 1) - entry(y, 0)]));
    kernel.y.set([1, 1 + 1e-7]);
    expect(settle(kernel, 0, 1)).toBe(-1);
    expect(kernel.y[1]).toBe(1 + 1e-7);
    expect(settle(kernel, 0)).toBe(-1);
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

describe("algebraic states in a run", () => {
  const tolerances = { relativeTolerance: 1e-9, scaledTolerance: 1e-9, scale: [1, 1] };

  /** x' = -x, z = x^2 + input; an event sets x to 3 where x falls to 0.5, another counts z above 4. */
  const following = algebraicFrom(
    1,
    2,
    (_, y, out, { parameters }) => {
      out.set([-entry(y, 0), entry(y, 1) - entry(y, 0) ** 2 - entry(parameters, 0)]);
    },
    {
      parameters: [0],
      switchOnTimeAlone: [false, false],
      margins: (_, y, out) => out.set([0.5 - entry(y, 0), entry(y, 1) - 4]),
      events: [
        { name: "refill", switch: 0, states: [0], fire: (_, y) => y.fill(3, 0, 1) },
        { name: "high", switch: 1, states: [], fire: () => undefined },
      ],
    },
  );

  it("have their values from the first row on, whatever the guess", () => {
    const grid = [0, 0.25, 0.5];
    const { states } = integrate({
      kernel: following,
      initial: [1, -77],
      start: 0,
      end: 0.5,
      tick: 1,
      grid,
      ...tolerances,
    });
    for (const [row, t] of grid.entries()) expect(states[2 * row + 1]).toBeCloseTo(Math.exp(-2 * t), 8);
  });

  it("follow an impulse into a state and a parameter that is set, at that instant", () => {
    const impulses = [
      { at: 0.25, apply: [{ kind: "add", state: 0, amount: 1 }] },
      { at: 0.5, apply: [{ kind: "set", parameter: 0, value: 2 }] },
    ] as const;
    const grid = [0.25, 0.5];
    const { states } = integrate({
      kernel: following,
      initial: [1, 1],
      start: 0,
      end: 0.5,
      tick: 1,
      grid,
      impulses,
      ...tolerances,
    });
    const x = Math.exp(-0.25) + 1;
    expect(states[1]).toBeCloseTo(x * x, 9);
    expect(states[3]).toBeCloseTo((x * Math.exp(-0.25)) ** 2 + 2, 9);
  });

  it("follow an event at once, and conditions on them are seen in the same instant", () => {
    const { fired, final, success } = integrate({
      kernel: following,
      initial: [1, 1],
      start: 0,
      end: 1,
      tick: 1,
      ...tolerances,
    });
    expect(success).toBe(true);
    expect(fired.map(({ event }) => event)).toEqual([0, 1]);
    for (const { at } of fired) expect(at).toBeCloseTo(Math.log(2), 8);
    expect(final[1]).toBeCloseTo((6 / Math.E) ** 2, 7);
  });

  it("cross the threshold of a condition where they should", () => {
    // z = x^2 falls below 4 at ln 1.5: the event of its rise does not fire, and it fires once at the refill.
    const { fired } = integrate({
      kernel: following,
      initial: [3, 9],
      start: 0,
      end: Math.log(6) + 1,
      tick: 1,
      ...tolerances,
    });
    expect(fired.map(({ event }) => event)).toEqual([0, 1]);
    expect(fired[0]?.at).toBeCloseTo(Math.log(6), 8);
  });

  it.each([1e-4, 1e-6, 1e-9])(
    "are crossed in time, within 20 tolerances of %d, where an event waits for them",
    (relativeTolerance) => {
      const kernel = algebraicFrom(
        1,
        2,
        (_, y, out) => out.set([-entry(y, 0), entry(y, 1) - entry(y, 0) ** 2]),
        {
          switchOnTimeAlone: [false],
          margins: (_, y, out) => out.set([0.25 - entry(y, 1)]),
          events: [{ name: "low", switch: 0, states: [], fire: () => undefined }],
        },
      );
      const { fired } = integrate({
        kernel,
        initial: [1, 1],
        start: 0,
        end: 3,
        tick: 1,
        scale: [1, 1],
        relativeTolerance,
      });
      expect(fired.length).toBe(1);
      expect(Math.abs((fired[0]?.at ?? 0) - Math.log(2))).toBeLessThan(20 * relativeTolerance);
    },
  );

  it("jump where a condition in their equation changes", () => {
    const kernel = algebraicFrom(
      1,
      2,
      (_, y, out, { switches }) =>
        out.set([1, entry(y, 1) - (entry(switches, 0) === 1 ? 10 : 1) * entry(y, 0)]),
      { switchOnTimeAlone: [false], margins: (_, y, out) => out.set([entry(y, 0) - 0.5]) },
    );
    const grid = [0.25, 0.75, 1];
    const { states, success } = integrate({
      kernel,
      initial: [0, 0],
      start: 0,
      end: 1,
      tick: 1,
      grid,
      ...tolerances,
    });
    expect(success).toBe(true);
    expect([states[1], states[3], states[5]].map((z) => z?.toFixed(8))).toEqual([
      "0.25000000",
      "7.50000000",
      "10.00000000",
    ]);
  });

  it("without a solution end the run at the start with a failure that names the state", () => {
    const kernel = algebraicFrom(1, 2, (_, y, out) => out.set([1, entry(y, 1) ** 2 + 1]));
    const { success, failure } = integrate({
      kernel,
      initial: [0, 1],
      start: 0,
      end: 1,
      tick: 1,
      ...tolerances,
    });
    expect(success).toBe(false);
    expect(failure).toEqual({ code: "algebraic-unsolved", at: 0, state: 1 });
  });

  it("that lose their solution on the way end the run near there", () => {
    // z^2 = 1 - t: no solution after 1.
    const kernel = algebraicFrom(1, 2, (t, y, out) => out.set([1, entry(y, 1) ** 2 - 1 + t]));
    const { success, failure } = integrate({
      kernel,
      initial: [0, 1],
      start: 0,
      end: 2,
      tick: 1,
      ...tolerances,
    });
    expect(success).toBe(false);
    expect(failure?.at).toBeGreaterThan(0.99);
    expect(failure?.at).toBeLessThan(1.001);
  });

  it("take the same steps whichever method is asked for: they have one only", () => {
    const of = (method: "rodas5p" | "bdf") =>
      integrate({ kernel: following, initial: [1, 1], start: 0, end: 1, tick: 1, method, ...tolerances });
    expect(of("bdf")).toEqual(of("rodas5p"));
  });
});
