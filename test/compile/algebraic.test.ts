import { describe, expect, test } from "vitest";
import { compile, interpreterKernel, type Program, wasmKernel } from "../../src/compile/index.ts";
import { integrate, type Kernel, type Solution } from "../../src/engine/index.ts";
import { createPivotedStep } from "../../src/engine/pivoted-step.ts";
import { flatSystem, type SystemText } from "./support/flat-text.ts";
import { seeded } from "./support/random.ts";

async function both(text: SystemText): Promise<{ program: Program; kernels: readonly [Kernel, Kernel] }> {
  const program = compile(flatSystem(text));
  return { program, kernels: [interpreterKernel(program), await wasmKernel(program)] };
}

function run(kernel: Kernel, initial: readonly number[], end: number): Solution {
  const grid = Array.from({ length: 21 }, (_, i) => (end * i) / 20);
  const scale = initial.map(() => 1);
  return integrate({ kernel, initial, start: 0, end, tick: 1, grid, scale, relativeTolerance: 1e-7 });
}

const enzyme: SystemText = {
  states: {
    s: ["-k1 * e * s + km * es", 1],
    es: ["k1 * e * s - (km + k2) * es", 0],
    p: ["k2 * es", 0],
    e: ["e + es - total", 0.1],
  },
  algebraic: ["e"],
  parameters: { k1: 1000, km: 1, k2: 10, total: 0.1 },
};

/** Each equation holds the other's state alone: the diagonal is zero as they are written. */
const crossed: SystemText = {
  states: {
    x: ["-x * v + sin(time)", 1],
    u: ["v^2 - 1 - x^2", 2],
    v: ["u - 3 * x - time", 2],
  },
  algebraic: ["u", "v"],
};

/** Elimination down the diagonal meets a pivot that cancels to zero, or nearly so where q is small. */
const cancelling: SystemText = {
  states: {
    x: ["-x + b", 1],
    a: ["a + b + c + x - 3", 4],
    b: ["a + (1 + q) * b + 2 * c - 1", -1],
    c: ["a + 2 * b + c - x", -1],
  },
  algebraic: ["a", "b", "c"],
  parameters: { q: 0 },
};

describe("systems with algebraic states", () => {
  test.each([
    ["enzyme", enzyme, [1, 0, 0, 0.1]],
    ["crossed", crossed, [1, 3, Math.SQRT2]],
    ["cancelling", cancelling, [1, 4, -1, -1]],
  ] as const)("%s: both kernels have the same bits over a whole run", async (_, text, initial) => {
    const { kernels } = await both(text);
    const [plain, generated] = kernels.map((kernel) => run(kernel, initial, 2)) as [Solution, Solution];
    expect(plain.success).toBe(true);
    expect(generated.states).toEqual(plain.states);
    expect(generated.statistics).toEqual(plain.statistics);
  });

  test("both kernels step with the same bits from random states", async () => {
    const random = seeded(31);
    for (const text of [enzyme, crossed, cancelling]) {
      const { kernels } = await both(text);
      for (let round = 0; round < 30; round++) {
        const y = Float64Array.from(kernels[0].y, () => 2 * random() - 0.3);
        const h = 10 ** (-3 * random());
        const ends = kernels.map((kernel) => {
          kernel.y.set(y);
          kernel.absoluteTolerance.fill(1e-9);
          const norm = kernel.step(0.3, h, 1e-6);
          return norm === -1 ? [norm] : [norm, ...kernel.next, ...kernel.stages];
        });
        expect(ends[1]).toEqual(ends[0]);
      }
    }
  });

  test("the constraint of an enzyme holds at every row", async () => {
    const { kernels } = await both(enzyme);
    const { states } = run(kernels[1], [1, 0, 0, 0.1], 5);
    for (let row = 0; row < 21; row++) {
      const [, es, , e] = states.subarray(4 * row, 4 * row + 4);
      expect(Math.abs((e as number) + (es as number) - 0.1)).toBeLessThan(1e-9);
    }
  });

  test("equations that hold only each other's states exchange places and need no exchange of rows", async () => {
    const { program, kernels } = await both(crossed);
    const solution = run(kernels[1], [1, 3, Math.SQRT2], 2);
    expect(solution.statistics.fallbacks).toBe(0);
    const entries = Array.from(program.pattern.rows, (row, k) => `${row},${program.pattern.columns[k]}`);
    expect(entries).toContain("1,1");
    expect(entries).toContain("2,2");
    const [x, u, v] = solution.final as unknown as [number, number, number];
    expect(v).toBeCloseTo(Math.sqrt(1 + x * x), 8);
    expect(u).toBeCloseTo(3 * x + 2, 8);
  });

  test("a pivot that cancels is refused, and the step with exchanged rows solves the system", async () => {
    const { program, kernels } = await both(cancelling);
    const { q: index } = Object.fromEntries(program.indices.parameters) as { q: number };
    for (const q of [0, 1e-14, -1e-14]) {
      for (const kernel of kernels) {
        kernel.parameters[index] = q;
        kernel.refresh();
        kernel.y.set([1, 4, -1, -1]);
        kernel.absoluteTolerance.fill(1e-9);
        expect(kernel.step(0, 0.1, 1e-6)).toBe(-1);
        expect(createPivotedStep(kernel)(0, 0.1, 1e-6)).toBeGreaterThanOrEqual(0);
      }
    }
    const { success, final, statistics } = run(kernels[0], [1, 4, -1, -1], 1);
    expect(success).toBe(true);
    expect(statistics.fallbacks).toBeGreaterThan(0);
    const [x, a, b, c] = final as unknown as [number, number, number, number];
    expect([a, b, c].map((value) => value.toFixed(8))).toEqual(
      [8 - 4 * x, 2 * x - 3, x - 2].map((value) => value.toFixed(8)),
    );
  });

  test("forty systems side by side, factored as a sparse matrix, run as each alone", async () => {
    const copies = Array.from({ length: 40 }, (_, i) => i);
    const named = (text: string, i: number) => text.replace(/\b[abcx]\b/g, (name) => `${name}${i}`);
    const states = copies.flatMap((i) =>
      Object.entries(cancelling.states).map(([name, [rate, initial]]) => {
        return [named(name, i), [named(rate, i), initial]] as const;
      }),
    );
    const { kernels } = await both({
      states: Object.fromEntries(states),
      algebraic: states.flatMap(([name]) => (name.startsWith("x") ? [] : [name])),
      parameters: { q: 0 },
    });
    const alone = run(interpreterKernel(compile(flatSystem(cancelling))), [1, 4, -1, -1], 1);
    const guess = copies.flatMap((i) => [1, i, 0, -i]);
    const together = run(kernels[1], guess, 1);
    expect(together.statistics.fallbacks).toBeGreaterThan(0);
    for (const [k, value] of together.final.entries())
      expect(value).toBeCloseTo(alone.final[k % 4] as number, 9);
  });

  test("a fast algebraic relation does not count as growth", async () => {
    const { kernels } = await both({
      states: { x: ["-1e9 * z + time", 1], z: ["z - x", 1] },
      algebraic: ["z"],
    });
    expect(run(kernels[1], [1, 1], 100).statistics.fallbacks).toBe(0);
  });

  test("a system without algebraic states has none", () => {
    expect(compile(flatSystem({ states: { x: ["-x", 1] } })).algebraic).toBeUndefined();
  });
});
