import { describe, expect, test } from "vitest";
import { compile, interpreterKernel } from "../../src/compile/index.ts";
import { arctan, cos, exp, log, pow, sin } from "../../src/engine/elementary.ts";
import type { Kernel } from "../../src/engine/kernel.ts";
import { evaluateFormula } from "../../src/lang/index.ts";
import { flatSystem, formula } from "./support/flat-text.ts";
import { seeded } from "./support/random.ts";
import { formulaParameters, formulaStates, randomFormula } from "./support/random-formula.ts";
import { reactionNetwork } from "./support/reaction-networks.ts";

/** The Jacobian as a dense table, by the kernel's own entries. */
function dense(kernel: Kernel, t: number, y: Float64Array): number[][] {
  const entries = new Float64Array(kernel.pattern.rows.length);
  kernel.jacobian(t, y, entries);
  const table = Array.from(y, () => new Array<number>(y.length).fill(0));
  for (const [k, value] of entries.entries()) {
    const row = table[kernel.pattern.rows[k] as number] as number[];
    row[kernel.pattern.columns[k] as number] = value;
  }
  return table;
}

/** d rates / d one direction by a central difference. */
function slope(kernel: Kernel, t: number, y: Float64Array, j: number, step: number): Float64Array {
  const up = new Float64Array(y.length);
  const down = new Float64Array(y.length);
  const moved = Float64Array.from(y);
  const at = (sign: number) => {
    if (j < y.length) moved[j] = (y[j] as number) + sign * step;
    return j < y.length ? t : t + sign * step;
  };
  kernel.rates(at(1), moved, up);
  kernel.rates(at(-1), moved, down);
  return up.map((value, i) => (value - (down[i] as number)) / (2 * step));
}

function worstDifference(kernel: Kernel, t: number, y: Float64Array): number {
  const table = dense(kernel, t, y);
  const time = new Float64Array(y.length);
  kernel.timeSlope(t, y, time);
  const rates = new Float64Array(y.length);
  kernel.rates(t, y, rates);
  let worst = 0;
  for (let j = 0; j <= y.length; j++) {
    const numeric = slope(kernel, t, y, j, 1e-6);
    for (let i = 0; i < y.length; i++) {
      const symbolic = j < y.length ? (table[i]?.[j] as number) : (time[i] as number);
      const size = Math.max(1, Math.abs(symbolic), Math.abs(rates[i] as number));
      worst = Math.max(worst, Math.abs(symbolic - (numeric[i] as number)) / size);
    }
  }
  return worst;
}

function kernelOf(formulas: readonly string[]): Kernel {
  const states = Object.fromEntries(formulaStates.map((name, i) => [name, [formulas[i] ?? "0", 1] as const]));
  return interpreterKernel(compile(flatSystem({ states, parameters: formulaParameters })));
}

describe("symbolic derivatives agree with central differences", () => {
  test.each([
    "x0 + x1 - 2 * x0",
    "x0 * x1 * x0 / x2",
    "x0^2 + x1^-3 + x2^0.5",
    "x0^p2 + p1^x1 + x2^x3",
    "x0^1.5 * (x1 + 0.5)^2.5",
    "exp(-x0 * x1)",
    "log(x0 * x1 + 1)",
    "sqrt(x0 + x1^2)",
    "abs(x0 - 3) + abs(x1 - 0.1)",
    "min(x0, 2 * x1) + max(x2, 0.5 * x3) + min(x0, x1, 0.01)",
    "sin(x0 * time) + cos(x1 + time)",
    "arctan(x0 * x1) - arctan(x2 / x3) + x0 * floor(4 * x1)",
    "if(p0 < p1, x0^2, x1) + if(p0 > p1, x0^2, x1)",
    "p0 * x0^p2 / (p1^p2 + x0^p2)",
    "x0 / (p0 + x0 + x1 / p1)",
    "-x0 * -(x1 - x2)",
    "time * x0 + time^2",
  ])("%s", (text) => {
    const kernel = kernelOf([text]);
    expect(worstDifference(kernel, 0.37, Float64Array.of(1.21, 0.83, 1.47, 0.62))).toBeLessThan(1e-7);
  });

  test("300 random formulas over every primitive", () => {
    const random = seeded(11);
    for (let round = 0; round < 75; round++) {
      const texts = formulaStates.map(() => randomFormula(random, 4));
      const y = Float64Array.from(formulaStates, () => 0.4 + 1.2 * random());
      const worst = worstDifference(kernelOf(texts), 0.37, y);
      expect(worst, texts.join("\n")).toBeLessThan(2e-5);
    }
  });

  test("the Jacobian of a reaction network of 60 states", () => {
    const program = compile(flatSystem(reactionNetwork(3, 20)));
    const random = seeded(5);
    const y = Float64Array.from({ length: 60 }, () => 0.2 + random());
    expect(worstDifference(interpreterKernel(program), 0, y)).toBeLessThan(1e-8);
  });

  test("a Hill rate has its slope at zero for powers above 1 and at 1, and 0 for those below, where it has none", () => {
    const steep = (n: number) => {
      const states = { x0: ["x0^n / (1 + x0^n)", 0] as const };
      const kernel = interpreterKernel(compile(flatSystem({ states, parameters: { n } })));
      return dense(kernel, 0, Float64Array.of(0))[0]?.[0];
    };
    expect([steep(2.5), steep(1), steep(0.5)]).toEqual([0, 1, 0]);
  });
});

describe("rates have the value of their formulas", () => {
  test("300 random formulas, evaluated directly from the text", () => {
    const random = seeded(12);
    const functions = { exp, log, pow, sin, cos, arctan };
    for (let round = 0; round < 75; round++) {
      const texts = formulaStates.map(() => randomFormula(random, 4));
      const y = Float64Array.from(formulaStates, () => 0.4 + 1.2 * random());
      const found = new Float64Array(4);
      kernelOf(texts).rates(0.37, y, found);
      const values: Record<string, number> = { ...formulaParameters, time: 0.37 };
      for (const [i, name] of formulaStates.entries()) values[name] = y[i] as number;
      for (const [i, text] of texts.entries()) {
        const direct = evaluateFormula(formula(text), (name) => values[name] as number, functions);
        expect(Math.abs((found[i] as number) - direct) / (1 + Math.abs(direct)), text).toBeLessThan(1e-11);
      }
    }
  });
});
