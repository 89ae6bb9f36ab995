import { describe, expect, test } from "vitest";
import { compile, interpreterKernel, type Program, wasmKernel } from "../../src/compile/index.ts";
import { eliminationOrder } from "../../src/compile/linear/elimination-order.ts";
import { rodas5p } from "../../src/engine/index.ts";
import type { Kernel } from "../../src/engine/kernel.ts";
import { createPivotedStep } from "../../src/engine/pivoted-step.ts";
import { flatSystem, type SystemText } from "./support/flat-text.ts";
import { seeded } from "./support/random.ts";
import { reactionNetwork } from "./support/reaction-networks.ts";

/** Largest residual of W k1 = f(y), relative to the size of the terms that make it up. */
function backwardError(kernel: Kernel, y: Float64Array, h: number): number {
  kernel.y.set(y);
  kernel.absoluteTolerance.fill(1e-9);
  expect(kernel.step(0, h, 1e-6)).not.toBe(-1);
  return residual(kernel, y, 1 / (h * rodas5p.gamma), kernel.stages.subarray(0, y.length));
}

function residual(kernel: Kernel, y: Float64Array, shift: number, k1: Float64Array): number {
  const entries = new Float64Array(kernel.pattern.rows.length);
  const rates = new Float64Array(y.length);
  kernel.jacobian(0, y, entries);
  kernel.rates(0, y, rates);
  const left = k1.map((value, i) => shift * value - (rates[i] as number));
  const size = k1.map((value, i) => Math.abs(shift * value) + Math.abs(rates[i] as number));
  for (const [n, entry] of entries.entries()) {
    const row = kernel.pattern.rows[n] as number;
    const part = entry * (k1[kernel.pattern.columns[n] as number] as number);
    left[row] = (left[row] as number) - part;
    size[row] = (size[row] as number) + Math.abs(part);
  }
  return left.reduce(
    (worst, value, i) => Math.max(worst, value === 0 ? 0 : Math.abs(value) / (size[i] as number)),
    0,
  );
}

/** A system with a full Jacobian that is far from diagonal. */
function denseSystem(size: number, seed: number): SystemText {
  const random = seeded(seed);
  const names = Array.from({ length: size }, (_, i) => `x${i}`);
  const rate = () => names.map((name) => `${(random() - 0.5).toFixed(3)} * ${name}`).join(" + ");
  return { states: Object.fromEntries(names.map((name) => [name, [`${rate()} - ${name}^3`, 1] as const])) };
}

describe("factors without row exchanges", () => {
  test.each([0.001, 0.1, 10, 1000])("leave no residual in a reaction network, h = %d", (h) => {
    const kernel = interpreterKernel(compile(flatSystem(reactionNetwork(2, 30))));
    const random = seeded(2);
    const y = Float64Array.from({ length: kernel.size }, () => random());
    expect(backwardError(kernel, y, h)).toBeLessThan(1e-13);
  });

  test("solve full systems to the digits that factors with row exchanges reach", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const kernel = interpreterKernel(compile(flatSystem(denseSystem(12, seed))));
      const y = new Float64Array(12).fill(1);
      expect(backwardError(kernel, y, 0.5)).toBeLessThan(1e-13);
      const own = Float64Array.from(kernel.stages);
      createPivotedStep(kernel)(0, 0.5, 1e-6);
      const pivoted = kernel.stages;
      const size = Math.max(...own.map(Math.abs));
      for (const [i, value] of own.entries())
        expect(Math.abs(value - (pivoted[i] as number))).toBeLessThan(1e-10 * size);
    }
  });

  test("an arrow matrix is eliminated without fill", () => {
    const arrow = Array.from({ length: 30 }, (_, i) => (i === 0 ? [...new Array(30).keys()] : [0, i]));
    const order = eliminationOrder(30, arrow);
    expect([...order].indexOf(0)).toBeGreaterThanOrEqual(28);
    const rate = (i: number) =>
      i === 0 ? Array.from({ length: 30 }, (_, j) => `x${j}`).join(" + ") : `x0 - x${i}`;
    const states = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`x${i}`, [rate(i), 1] as const]));
    const { counts } = compile(flatSystem({ states }));
    expect(counts.factors).toBe(counts.jacobian);
  });

  test("stay sparse: the entries of a network of 308 states and of its factors are counted", () => {
    const { counts } = compile(flatSystem(reactionNetwork(7, 44)));
    expect(counts).toMatchObject({ states: 308, jacobian: 1099, factors: 1463 });
  });
});

describe("the growth guard", () => {
  const h = 0.5;
  const shift = 1 / (h * rodas5p.gamma);
  const twoStates = { a: ["k * a + b", 1] as const, b: ["a - b", 2] as const };

  function programFor(k: number): Program {
    return compile(flatSystem({ states: twoStates, parameters: { k } }));
  }

  test.each([
    ["is zero", shift],
    ["is nearly zero", shift * (1 + 1e-12)],
  ])("refuses the step where a pivot %s, and the step with row exchanges is right", async (_, k) => {
    for (const kernel of [interpreterKernel(programFor(k)), await wasmKernel(programFor(k))]) {
      kernel.y.set([1, 2]);
      kernel.absoluteTolerance.fill(1e-9);
      expect(kernel.step(0, h, 1e-6)).toBe(-1);
      expect(createPivotedStep(kernel)(0, h, 1e-6)).toBeGreaterThan(0);
      // W k1 = f, with W = shift I - J written out.
      const [k1, k2] = kernel.stages as unknown as [number, number];
      expect((shift - k) * k1 - k2).toBeCloseTo(k + 2, 9);
      expect(-k1 + (shift + 1) * k2).toBeCloseTo(-1, 9);
    }
  });

  test("refuses where the leading block is singular though the matrix is not", async () => {
    // shift I - J = [[s, -s, 1], [-s, s, 1], [1, 1, s]]: the second pivot is s - s s / s = 0.
    const states = { a: ["s * b - c", 1], b: ["s * a - c", 1], c: ["-a - b", 1] } as const;
    const kernel = await wasmKernel(compile(flatSystem({ states, parameters: { s: shift } })));
    kernel.y.set([1, 2, 3]);
    kernel.absoluteTolerance.fill(1e-9);
    expect(kernel.step(0, h, 1e-6)).toBe(-1);
    expect(createPivotedStep(kernel)(0, h, 1e-6)).toBeGreaterThan(0);
    expect(residual(kernel, Float64Array.of(1, 2, 3), shift, kernel.stages.subarray(0, 3))).toBeLessThan(
      1e-14,
    );
  });

  test.each([1e6, 1e9, 1e12])(
    "lets a reversible reaction with rate %d pass, whose pivots cancel harmlessly",
    async (fast) => {
      const states = { a: ["fast * (b - 2 * a) - a", 1], b: ["fast * (2 * a - b)", 1] } as const;
      const kernel = await wasmKernel(compile(flatSystem({ states, parameters: { fast } })));
      expect(backwardError(kernel, Float64Array.of(1, 2), h)).toBeLessThan(1e-14);
    },
  );

  test("does not depend on the units of the states", async () => {
    const states = { a: ["-k * a + b / 1e9", "1e-9"] as const, b: ["1e9 * a - 2 * b", 1] as const };
    const kernel = await wasmKernel(compile(flatSystem({ states, parameters: { k: 1 } })));
    kernel.y.set([1e-9, 1]);
    kernel.absoluteTolerance.set([1e-18, 1e-9]);
    expect(kernel.step(0, h, 1e-6)).toBeGreaterThan(0);
  });
});
