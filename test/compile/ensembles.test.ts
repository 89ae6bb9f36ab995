import { describe, expect, test } from "vitest";
import {
  compile,
  initialState,
  interpreterKernel,
  type Program,
  pairKernel,
} from "../../src/compile/index.ts";
import {
  type ImpulseAction,
  integrate,
  integrateEach,
  type Kernel,
  type KernelPair,
  type Problem,
  type Solution,
  type Task,
} from "../../src/engine/index.ts";
import { flatSystem, type SystemText } from "./support/flat-text.ts";
import { seeded } from "./support/random.ts";

type Member = Omit<Task, "done">;

/** A dose, removal that saturates, a clock that turns at a time of its own, thresholds, an event with a delay, and readouts that compare. */
const dosed: SystemText = {
  states: {
    gut: ["-absorb * gut", 0],
    blood: ["absorb * gut - if(blood > limit, slow, fast) * blood + if(time > turn, drip, 0)", 0.1],
    effect: ["k * (blood^n / (0.3 + blood^n) - effect)", "0.1 * k"],
    count: ["0", 0],
  },
  parameters: { absorb: 0.3, limit: 0.8, fast: 0.12, slow: 0.07, turn: 30, drip: 0.02, k: 0.2, n: 2.3 },
  readouts: { level: "blood + 2 * gut", above: "if(blood > limit, 1, 0)", seen: "effect * exp(-count)" },
  events: {
    pass: { when: "effect > 0.35", sets: { count: "count + 1" } },
    late: { when: "blood > 0.6", sets: { gut: "gut + 0.2" }, delay: "3 * k" },
  },
};

/** Members with parameters, doses, lengths, grids and tolerances of their own. */
function randomMembers(program: Program, count: number): Member[] {
  const random = seeded(5);
  const at = (name: string) => program.indices.states.get(name) as number;
  return Array.from({ length: count }, () => {
    const parameters = program.defaults.map((value) => value * (0.6 + 0.8 * random()));
    const end = Math.floor(20 + 100 * random());
    const doses = Array.from({ length: Math.floor(5 * random()) }, () => {
      const add: ImpulseAction = { kind: "add", state: at("gut"), amount: 2 * random() };
      const set: ImpulseAction = { kind: "set", parameter: 5, value: 0.1 * random() };
      return { at: Math.floor(end * random()), apply: random() < 0.7 ? [add] : [add, set] };
    });
    const rows = Math.floor(40 * random());
    const problem = {
      initial: initialState(program, parameters),
      start: 0,
      end,
      tick: 1,
      impulses: doses,
      grid: Float64Array.from({ length: rows }, (_, i) => (end * i) / (rows || 1)),
      scale: program.defaults.slice(0, 4).fill(1),
      relativeTolerance: random() < 0.5 ? 1e-6 : 1e-5,
      keep: random() < 0.5 ? ("all" as const) : ("outputs" as const),
    };
    return { problem, parameters };
  });
}

function together(kernels: KernelPair | Kernel, members: readonly Member[]): Solution[] {
  const solutions: Solution[] = [];
  let next = 0;
  integrateEach(kernels, () => {
    const index = next++;
    const member = members[index];
    if (member === undefined) return undefined;
    return {
      ...member,
      done(solution, kernel) {
        expect([...kernel.parameters]).toEqual(Array.from(member.parameters));
        solutions[index] = solution;
        return undefined;
      },
    };
  });
  return solutions;
}

function alone(kernel: Kernel, { problem, parameters }: Member): Solution {
  kernel.parameters.set(parameters);
  return integrate({ ...problem, kernel, method: "rodas5p" });
}

async function expectSame(program: Program, members: readonly Member[]): Promise<Solution[]> {
  const pair = await pairKernel(program);
  const plain = interpreterKernel(program);
  const expected = members.map((member) => alone(plain, member));
  expect(together(pair, members)).toEqual(expected);
  // Whoever a member shares the lanes with, and in whatever order, it comes out the same.
  const turned = together(pair, [...members.slice(3), ...members.slice(0, 3)]);
  expect([...turned.slice(-3), ...turned.slice(0, -3)]).toEqual(expected);
  return expected;
}

function simple(program: Program, change: Partial<Problem> = {}): Member {
  const parameters = program.defaults.slice();
  const initial = initialState(program, parameters);
  const problem = {
    initial,
    start: 0,
    end: 10,
    tick: 1,
    grid: [0, 3, 10],
    scale: initial.map(() => 1),
    ...change,
  };
  return { problem, parameters };
}

describe("an ensemble on two lanes is what its members are alone", () => {
  test("with doses, conditions, events, lengths and tolerances of their own", async () => {
    const program = compile(flatSystem(dosed));
    const solutions = await expectSame(program, randomMembers(program, 41));
    expect(solutions.flatMap(({ failure }) => failure ?? [])).toEqual([]);
    expect(solutions.filter(({ fired }) => fired.length > 0).length).toBeGreaterThan(20);
    expect(new Set(solutions.map(({ statistics }) => statistics.steps)).size).toBeGreaterThan(20);
  });

  test("beside members that fail", async () => {
    // Where a exceeds 1, x grows without bound before the end.
    const program = compile(
      flatSystem({ states: { x: ["a * x^2 - x", 1], y: ["sqrt(x) - y", 0] }, parameters: { a: 0.5 } }),
    );
    const members = [0.5, 3, 0.7, Number.NaN, 0.9, -2, 5, 0.1].map((a) => ({
      ...simple(program),
      parameters: Float64Array.of(a),
    }));
    const solutions = await expectSame(program, members);
    expect(solutions.map(({ success }) => success)).toEqual([
      true,
      false,
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  test("where factors without pivoting lose their digits, and at the border of where rates are defined", async () => {
    const pivoting = compile(
      flatSystem({
        states: { a: ["b - a * k", 1], b: ["-1e9 * a + k * b * (1 - b^2)", 0], c: ["-c^0.7", 1] },
        parameters: { k: 1 },
      }),
    );
    const members = [1, 30, 1000, 2, 5].map((k) => ({
      ...simple(pivoting, { end: 1e-3, grid: [0, 2e-4, 1e-3] }),
      parameters: Float64Array.of(k),
    }));
    await expectSame(pivoting, members);
    const border = compile(flatSystem({ states: { c: ["-k * c^0.7", 1] }, parameters: { k: 1 } }));
    const solutions = await expectSame(
      border,
      [1, 2, 0.5, 3].map((k) => ({ ...simple(border), parameters: Float64Array.of(k) })),
    );
    expect(solutions.some(({ statistics }) => statistics.fallbacks > 0)).toBe(true);
  });

  test("with algebraic states, and states that rest at no finite value", async () => {
    const program = compile(
      flatSystem({
        states: {
          s: ["-k1 * e * s + km * es", 1],
          es: ["k1 * e * s - (km + 10) * es", 0],
          e: ["e + es - total", 0.1],
          rest: ["0", 1],
        },
        algebraic: ["e"],
        parameters: { k1: 1000, km: 1, total: 0.1 },
        readouts: { bound: "es / total" },
        events: { break: { when: "s < 0.5", sets: { rest: "1 / (s - s)" } } },
      }),
    );
    const random = seeded(8);
    const members = Array.from({ length: 9 }, () => ({
      ...simple(program),
      parameters: program.defaults.map((value) => value * (0.5 + random())),
    }));
    const solutions = await expectSame(program, members);
    expect(solutions.some(({ final }) => final[3] === Infinity)).toBe(true);
  });

  test("with delayed values, which have no lanes, and without any state", async () => {
    const delayed = compile(
      flatSystem({ states: { x: ["-k * past", 1] }, parameters: { k: 1 }, delays: { past: ["x", 1, 1] } }),
    );
    await expectSame(
      delayed,
      [1, 0.4, 1.2, 0.8].map((k) => ({ ...simple(delayed), parameters: Float64Array.of(k) })),
    );
    const empty = compile(flatSystem({ states: {}, parameters: { k: 1 }, readouts: { r: "k + time" } }));
    await expectSame(empty, [simple(empty), simple(empty), simple(empty), simple(empty)]);
  });
});

describe("a task", () => {
  const program = compile(flatSystem(dosed));

  test("is followed at once, on its lane, by what its end asks for", async () => {
    const pair = await pairKernel(program);
    const members = randomMembers(program, 7);
    const order: string[] = [];
    const finals: Float64Array[] = [];
    let next = 0;
    integrateEach(pair, () => {
      const index = next++;
      const member = members[index];
      if (member === undefined) return undefined;
      return {
        ...member,
        done(settled, first) {
          order.push(`settled ${index}`);
          const problem = { ...member.problem, initial: settled.final, end: 25, impulses: [], grid: [5, 25] };
          const done: Task["done"] = (solution, second) => {
            expect(second).toBe(first);
            order.push(`run ${index}`);
            finals[index] = solution.final;
            return undefined;
          };
          return { problem, parameters: member.parameters, done };
        },
      };
    });
    expect(order.length).toBe(14);
    const plain = interpreterKernel(program);
    for (const [index, { problem, parameters }] of members.entries()) {
      const settled = alone(plain, { problem, parameters });
      const member = {
        problem: { ...problem, initial: settled.final, end: 25, impulses: [], grid: [] },
        parameters,
      };
      expect(finals[index]).toEqual(alone(plain, member).final);
      expect(order.indexOf(`settled ${index}`)).toBeLessThan(order.indexOf(`run ${index}`));
    }
  });

  test("that is alone, or none at all, leaves a lane without work", async () => {
    const pair = await pairKernel(program);
    const [member] = randomMembers(program, 1) as [Member];
    expect(together(pair, [])).toEqual([]);
    expect(together(pair, [member])).toEqual([alone(interpreterKernel(program), member)]);
  });

  test("that contradicts itself is refused", async () => {
    const pair = await pairKernel(program);
    expect(() => together(pair, [simple(program, { end: -1 })])).toThrow(RangeError);
  });
});

test("one kernel solves tasks in turn, with the same outcome", async () => {
  const program = compile(flatSystem(dosed));
  const members = randomMembers(program, 5);
  const plain = interpreterKernel(program);
  expect(together(plain, members)).toEqual(members.map((member) => alone(plain, member)));
});

test("each lane is a kernel that runs alone", async () => {
  const program = compile(flatSystem(dosed));
  const pair = await pairKernel(program);
  const plain = interpreterKernel(program);
  for (const [k, member] of randomMembers(program, 4).entries())
    expect(alone(pair.lanes[k % 2] as Kernel, member)).toEqual(alone(plain, member));
});
