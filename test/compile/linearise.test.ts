import { describe, expect, test } from "vitest";
import { gradients } from "../../src/compile/expression/derivative.ts";
import { evaluate } from "../../src/compile/expression/evaluate.ts";
import type { Graph, Node } from "../../src/compile/expression/graph.ts";
import { arity, op } from "../../src/compile/expression/operation.ts";
import { compile, interpreterKernel, pairKernel, wasmKernel } from "../../src/compile/index.ts";
import { eliminationOrder } from "../../src/compile/linear/elimination-order.ts";
import { linearise } from "../../src/compile/linear/linearise.ts";
import type { SparseRows } from "../../src/compile/linear/symbolic-factors.ts";
import { readSystem } from "../../src/compile/read/system.ts";
import { rodas5p } from "../../src/engine/index.ts";
import type { Kernel } from "../../src/engine/kernel.ts";
import { createPivotedStep } from "../../src/engine/pivoted-step.ts";
import { flatSystem, type SystemText } from "./support/flat-text.ts";
import { seeded } from "./support/random.ts";
import { formulaParameters, formulaStates, randomFormula } from "./support/random-formula.ts";

const numbers = Object.values(formulaParameters);

interface Point {
  readonly states: ArrayLike<number>;
  readonly time: number;
  readonly parameters: ArrayLike<number>;
}

/** The values of nodes at a point. */
function valuesOf(graph: Graph, { states, time, parameters }: Point): (node: Node) => number {
  const values: number[] = [];
  for (let node = 0; node < graph.size; node++) {
    const operation = graph.operationOf(node);
    const index = graph.first(node);
    if (operation === op.constant) values.push(graph.valueOf(node) as number);
    else if (operation === op.parameter) values.push(parameters[index] as number);
    else if (operation === op.state) values.push(states[index] as number);
    else if (arity(operation) === 0) values.push(operation === op.time ? time : 1);
    else {
      const [a, b, c] = [index, graph.second(node), graph.third(node)].map((of) => values[of] as number);
      values.push(evaluate(operation, a as number, b as number, c as number));
    }
  }
  return (node) => values[node] as number;
}

function tableOf({ columns, entries }: SparseRows, width: number, value: (node: Node) => number): number[][] {
  return columns.map((row, i) => {
    const table = new Array<number>(width).fill(0);
    for (const [k, j] of row.entries()) table[j] = value(entries[i]?.[k] as Node);
    return table;
  });
}

/** The rows of states with the terms written out, last term first: each is made of states and earlier terms. */
function writtenOut(extended: number[][], states: number): number[][] {
  const rows = extended.map((row) => [...row]);
  for (let term = rows.length - 1; term >= states; term--) {
    const made = rows[term] as number[];
    for (const row of rows) {
      const times = row[term] as number;
      row[term] = 0;
      if (times !== 0) for (const [j, part] of made.entries()) row[j] = (row[j] as number) + times * part;
    }
  }
  return rows.slice(0, states).map((row) => row.slice(0, states));
}

function expectClose(found: number[][], wanted: number[][]): void {
  const sizes = wanted.map((row) => Math.max(1e-3, ...row.map(Math.abs)));
  for (const [i, row] of wanted.entries())
    for (const [j, value] of row.entries())
      expect(Math.abs((found[i]?.[j] as number) - value)).toBeLessThan(1e-9 * (sizes[i] as number));
}

describe("derivatives by taking out shared terms are those by the chain rule, formula by formula", () => {
  test("for 200 systems of random formulas around a term that all share", () => {
    const random = seeded(11);
    for (let round = 0; round < 200; round++) {
      const hub = `hub * (${randomFormula(random, 2)})`;
      const rates = formulaStates.map((name) => `(${randomFormula(random, 3)}) + ${name} * ${hub}`);
      const system = flatSystem({
        states: Object.fromEntries(formulaStates.map((name, i) => [name, [rates[i] as string, 1] as const])),
        parameters: formulaParameters,
        terms: { hub: `${formulaStates.join(" + ")} + 0.1 * time + (${randomFormula(random, 2)})` },
      });
      const { graph, rates: roots } = readSystem(system);
      const size = roots.length;
      const rows = gradients(graph, roots, size);
      const { jacobian, extended, slope } = linearise(graph, roots, numbers);
      const states = Float64Array.from(roots, () => 0.2 + 2 * random());
      const value = valuesOf(graph, { states, time: 0.7, parameters: numbers });
      const all = tableOf(
        { columns: rows.map(({ variables }) => variables), entries: rows.map(({ nodes }) => nodes) },
        size + 1,
        value,
      );
      if (!all.flat().every(Number.isFinite)) continue;
      const wanted = all.map((row) => row.slice(0, size));
      expectClose(tableOf(jacobian, size, value), wanted);
      expectClose(writtenOut(tableOf(extended, extended.columns.length, value), size), wanted);
      expectClose(
        roots.map((_, i) => [slope.has(i) ? value(slope.get(i) as Node) : 0]),
        all.map((row) => [row[size] as number]),
      );
    }
  });
});

/** Every state feeds a term, and is fed by it. */
function hubSystem(size: number): SystemText {
  const names = Array.from({ length: size }, (_, i) => `x${i}`);
  return {
    states: Object.fromEntries(
      names.map((name, i) => [
        name,
        [`rest - ${name} * (0.1 + ${(1 + (i % 7)) / 3} * hub) + 0.1 * x${(i * 5 + 1) % size}`, 1 + i / size],
      ]),
    ),
    parameters: { rest: 0.3, scale: size },
    terms: { hub: `(${names.map((name) => `${name} * (1 + x0)`).join(" + ")}) / scale` },
  };
}

describe("a term that many states feed and many rates read", () => {
  test("stays an unknown of its own", () => {
    const { graph, rates } = readSystem(flatSystem(hubSystem(30)));
    const { jacobian, extended } = linearise(graph, rates, [0.3, 30]);
    expect(jacobian.entries.flat()).toHaveLength(900);
    expect(extended.columns.length).toBeGreaterThan(30);
    expect(extended.entries.flat().length).toBeLessThan(180);
  });

  test("takes no more room in the factors of a large system than its rows and columns", () => {
    const { counts } = compile(flatSystem(hubSystem(240)));
    expect(counts.jacobian).toBe(240 * 240);
    expect(counts.factors).toBeLessThan(5 * 240);
  });

  test.each([0.001, 0.1, 10, 1000])(
    "leaves no residual, h = %d, with the bits of the interpreter",
    async (h) => {
      const program = compile(flatSystem(hubSystem(240)));
      const plain = interpreterKernel(program);
      const random = seeded(5);
      const y = Float64Array.from({ length: plain.size }, () => random());
      const kernels = [plain, await wasmKernel(program)];
      for (const kernel of kernels) {
        kernel.y.set(y);
        kernel.absoluteTolerance.fill(1e-9);
        expect(kernel.step(0, h, 1e-6)).toBeGreaterThan(0);
      }
      expect(kernels[1]?.stages).toEqual(plain.stages);
      const pair = await pairKernel(program);
      for (const lane of pair.lanes) {
        lane.y.set(y);
        lane.absoluteTolerance.fill(1e-9);
      }
      pair.step(0, h, 0, h, 1e-6);
      for (const lane of pair.lanes) expect(lane.next).toEqual(plain.next);
      const own = Float64Array.from(plain.stages);
      createPivotedStep(plain)(0, h, 1e-6);
      const size = Math.max(...own.map(Math.abs));
      for (const [i, value] of own.entries())
        expect(Math.abs(value - (plain.stages[i] as number))).toBeLessThan(1e-11 * size);
      expect(residual(plain, y, h)).toBeLessThan(1e-12);
    },
  );
});

/** Largest residual of W k1 = f(y), relative to the size of the terms that make it up. */
function residual(kernel: Kernel, y: Float64Array, h: number): number {
  kernel.step(0, h, 1e-6);
  const entries = new Float64Array(kernel.pattern.rows.length);
  const left = new Float64Array(y.length);
  kernel.jacobian(0, y, entries);
  kernel.rates(0, y, left);
  const size = left.map(Math.abs);
  const add = (i: number, part: number) => {
    left[i] = (left[i] as number) - part;
    size[i] = (size[i] as number) + Math.abs(part);
  };
  for (let i = 0; i < y.length; i++) add(i, (kernel.stages[i] as number) / (h * rodas5p.gamma));
  for (const [n, entry] of entries.entries())
    add(
      kernel.pattern.rows[n] as number,
      -entry * (kernel.stages[kernel.pattern.columns[n] as number] as number),
    );
  return Math.max(...left.map((value, i) => Math.abs(value) / (size[i] as number)));
}

test("a state that feeds itself through a term comes after the term", () => {
  // 0 and 1 are states; 2 is a term of both that feeds 0 alone.
  const order = [...eliminationOrder(3, [[0, 2], [1], [0, 1]], undefined, 2)];
  expect(order.indexOf(2)).toBeLessThan(order.indexOf(0));
});

describe("where a choice leaves an operand out of account, its slope counts as 0 though it is infinite", () => {
  test.each([
    ["min(1 / x0, 3) * x1", [0, -3]],
    ["min(x1, 2 * exp(1 / x0)) * x1", [0, -4]],
    ["if(time < 1, x1, x1 / x0) * x1", [0, -4]],
    ["max(0, log(x0) + 1) * x1", [0, 0]],
  ])("%s", (rate, wanted) => {
    const system = flatSystem({ states: { x0: [`0 - ${rate}`, 0], x1: ["0", 2] } });
    const { graph, rates } = readSystem(system);
    const { jacobian } = linearise(graph, rates, []);
    const value = valuesOf(graph, { states: [0, 2], time: 0, parameters: [] });
    const [row] = tableOf(jacobian, 2, (node) => (value(node) === 0 ? 0 : value(node)));
    expect(row).toEqual(wanted);
  });
});
