import { describe, expect, test } from "vitest";
import {
  compile,
  interpreterKernel,
  type Program,
  pairKernel,
  pairKernelOf,
  pairModule,
} from "../../src/compile/index.ts";
import type { Kernel, KernelPair } from "../../src/engine/index.ts";
import { flatSystem } from "./support/flat-text.ts";
import { differences, differingReads, differingRows, eventReads } from "./support/kernel-bits.ts";
import { seeded } from "./support/random.ts";
import { formulaStates } from "./support/random-formula.ts";
import { extremeState, extremes, randomProgram } from "./support/random-program.ts";
import { reactionNetwork } from "./support/reaction-networks.ts";

type Two<T> = readonly [T, T];

/** A pair and, for each of its lanes, the interpreter with the same numbers. */
interface Checked {
  readonly pair: KernelPair;
  readonly plain: Two<Kernel>;
}

async function checked(program: Program): Promise<Checked> {
  return { pair: await pairKernel(program), plain: [interpreterKernel(program), interpreterKernel(program)] };
}

/** Gives each lane and its interpreter other parameters and switches. */
function scatter({ pair, plain }: Checked, random: () => number): void {
  for (const lane of [0, 1] as const) {
    const factors = pair.lanes[lane].parameters.map(() => 0.5 + random());
    const switches = pair.lanes[lane].switches.map(() => (random() < 0.5 ? 1 : 0));
    for (const kernel of [pair.lanes[lane], plain[lane]]) {
      kernel.parameters.forEach((value, i) => {
        kernel.parameters[i] = value * (factors[i] as number);
      });
      kernel.refresh();
      kernel.switches.set(switches);
    }
  }
}

/** In how many numbers a step of both lanes differs from a step of each interpreter. */
function differingSteps(
  { pair, plain }: Checked,
  t: Two<number>,
  h: Two<number>,
  y: Two<Float64Array>,
): number {
  for (const lane of [0, 1] as const) {
    for (const kernel of [pair.lanes[lane], plain[lane]]) {
      kernel.y.set(y[lane]);
      kernel.absoluteTolerance.fill(10 ** -(9 - lane));
    }
  }
  pair.step(t[0], h[0], t[1], h[1], 1e-6);
  let count = 0;
  for (const lane of [0, 1] as const) {
    const norm = plain[lane].step(t[lane], h[lane], 1e-6);
    count += differences([norm], [pair.norms[lane] as number]);
    if (norm === -1) continue;
    plain[lane].bend?.();
    pair.lanes[lane].bend?.();
    count += differences(plain[lane].next, pair.lanes[lane].next);
    count += differences(plain[lane].stages, pair.lanes[lane].stages);
    count += differences(plain[lane].bends ?? [], pair.lanes[lane].bends ?? []);
  }
  return count;
}

describe("two lanes of different numbers have the bits of the interpreter", () => {
  test("for 40 random systems at ordinary and extreme states, odd and even sizes", async () => {
    const random = seeded(77);
    for (let round = 0; round < 40; round++) {
      const size = formulaStates.length + (round % 4);
      const both = await checked(randomProgram(random, size));
      scatter(both, random);
      for (let point = 0; point < 12; point++) {
        const state = () =>
          random() < 0.5
            ? Float64Array.from({ length: size }, () => 0.2 + random())
            : extremeState(random, size);
        const states = [state(), state()] as const;
        for (const lane of [0, 1] as const) {
          const [ours, plain] = [both.pair.lanes[lane], both.plain[lane]];
          expect(differences(plain.breaks, ours.breaks)).toBe(0);
          expect(differingReads(plain, ours, random() * 4, states[lane])).toBe(0);
          expect(differences(eventReads(plain, 1.5, states[lane]), eventReads(ours, 1.5, states[lane]))).toBe(
            0,
          );
        }
        const lengths = [0.01 * (1 + point), 0.1 * random()] as const;
        expect(differingSteps(both, [random() * 4, random()], lengths, states)).toBe(0);
        for (const lane of [0, 1] as const)
          expect(differingRows(both.pair.lanes[lane], both.plain[lane], random(), 1)).toBe(0);
      }
    }
  });

  test("over 30 steps of a network, each lane with its own lengths", async () => {
    const both = await checked(compile(flatSystem(reactionNetwork(2, 25))));
    scatter(both, seeded(3));
    let y: Two<Float64Array> = [new Float64Array(50).fill(0.6), new Float64Array(50).fill(1.3)];
    for (let step = 0; step < 30; step++) {
      const lengths = [0.003 * 1.3 ** step, 0.1 / (step + 1)] as const;
      expect(differingSteps(both, [step, 0.3], lengths, y)).toBe(0);
      y = [Float64Array.from(both.pair.lanes[0].next), Float64Array.from(both.pair.lanes[1].next)];
    }
    expect(y.every((state) => state.every(Number.isFinite))).toBe(true);
  });

  test("for powers, exponentials and logarithms of every kind beside one another", async () => {
    const text = {
      states: {
        x: ["1 - x^two * y^half + y^p - x^q / (2 + x^q) + (x^p + y^p)^q", 1],
        y: ["exp(x) + log(y) + min(x, 0) + max(y, 0) + max(0, x) + min(y, 1) + sin(x) + arctan(y)", 1],
      },
      parameters: { two: 2, half: 1.5, p: 2.74, q: 8.6 },
    } as const;
    const { pair, plain } = await checked(compile(flatSystem(text)));
    const exponents = [-1, 0, 0.5, 1, 2, 3.5, 4.5, 8.6, 1e20, Number.NaN];
    const values = [...extremes, -1, 0.37, 720, -Infinity];
    for (const k of exponents.keys()) {
      for (const lane of [0, 1] as const) {
        const value = exponents[(k * (1 + lane)) % exponents.length] as number;
        for (const kernel of [pair.lanes[lane], plain[lane]]) {
          if (value !== -1) kernel.parameters.fill(value);
          kernel.refresh();
        }
      }
      for (const [i, x] of values.entries()) {
        const beside = values[(i * 5 + k) % values.length] as number;
        expect(differingReads(plain[1], pair.lanes[1], 0, Float64Array.of(beside, x))).toBe(0);
        expect(differingReads(plain[0], pair.lanes[0], 0, Float64Array.of(x, 0.8))).toBe(0);
        const states = [Float64Array.of(x, 0.8), Float64Array.of(beside, x)] as const;
        expect(differingSteps({ pair, plain }, [0, 0], [0.01, 0.02], states)).toBe(0);
      }
    }
  });
});

test.each(extremes)("states that rest at %d have no part in the norm", async (value) => {
  const text = { states: { x: ["-x", 1], r: ["0", 1], y: ["x - y^2", 0] } } as const;
  const both = await checked(compile(flatSystem(text)));
  const states = [Float64Array.of(1, value, 0.4), Float64Array.of(0.7, 1, 0.2)] as const;
  expect(differingSteps(both, [0, 0], [0.1, 0.2], states)).toBe(0);
  expect(both.pair.norms[0]).toBeGreaterThan(0);
});

describe("a lane", () => {
  test("keeps its stages through the reads and steps of the other, and hands over those that are written", async () => {
    const both = await checked(compile(flatSystem(reactionNetwork(1, 9))));
    const [first, second] = both.pair.lanes;
    const states = [new Float64Array(9).fill(0.6), new Float64Array(9).fill(1.3)] as const;
    expect(differingSteps(both, [0, 0], [0.1, 0.2], states)).toBe(0);
    const kept = Float64Array.from(first.stages);
    second.rates(3, states[0], new Float64Array(9));
    second.step(1, 0.01, 1e-6);
    expect(differences(kept, first.stages)).toBe(0);
    second.bend?.();
    first.stages.fill(0);
    first.restage?.();
    first.bend?.();
    second.bend?.();
    expect(first.bends?.every((value) => value === 0)).toBe(true);
    expect(second.bends?.some((value) => value !== 0)).toBe(true);
  });

  test("is not disturbed by another that is no number or has no step", async () => {
    const both = await checked(compile(flatSystem(reactionNetwork(1, 8))));
    const good = new Float64Array(8).fill(1);
    for (const h of [Number.NaN, 0, Infinity, -1]) {
      expect(differingSteps(both, [0, 0], [h, 0.1], [good, good])).toBe(0);
      expect(differingSteps(both, [0, 0], [0.1, 0.1], [good.map(() => Number.NaN), good])).toBe(0);
    }
  });
});

test("a program and its module make the same pair after they were posted", async () => {
  const program = compile(flatSystem(reactionNetwork(1, 8)));
  const posted = structuredClone(program);
  const pair = await pairKernelOf(posted, await pairModule(program));
  const plain = [interpreterKernel(program), interpreterKernel(program)] as const;
  const y = [new Float64Array(8).fill(1), new Float64Array(8).fill(0.5)] as const;
  expect(differingSteps({ pair, plain }, [0, 1], [0.1, 0.2], y)).toBe(0);
});

test("there is a pair of no states", async () => {
  const pair = await pairKernel(
    compile(flatSystem({ states: {}, parameters: { k: 2 }, readouts: { r: "k * 3" } })),
  );
  const out = new Float64Array(1);
  pair.lanes[1].outputs(0, pair.lanes[1].y, out);
  expect([...out]).toEqual([6]);
});
