import { describe, expect, test } from "vitest";
import {
  compile,
  encodeProgram,
  interpreterKernel,
  type Program,
  wasmKernel,
} from "../../src/compile/index.ts";
import { createRodasStep, type Kernel } from "../../src/engine/index.ts";
import { flatSystem } from "./support/flat-text.ts";
import { differences, differingReads, differingRows, eventReads } from "./support/kernel-bits.ts";
import { seeded } from "./support/random.ts";
import { formulaStates } from "./support/random-formula.ts";
import { extremeState, extremes, randomProgram } from "./support/random-program.ts";
import { reactionNetwork } from "./support/reaction-networks.ts";

function differingSteps(a: Kernel, b: Kernel, t: number, h: number, y: Float64Array): number {
  for (const kernel of [a, b]) {
    kernel.y.set(y);
    kernel.absoluteTolerance.fill(1e-9);
    kernel.next.fill(0);
    kernel.stages.fill(0);
  }
  const norms = [a.step(t, h, 1e-6), b.step(t, h, 1e-6)] as const;
  const refused = norms[0] === -1;
  for (const kernel of [a, b]) kernel.bend?.();
  return (
    differences([norms[0]], [norms[1]]) +
    (refused ? 0 : differences(a.next, b.next) + differences(a.stages, b.stages)) +
    (refused ? 0 : differences(a.bends ?? [], b.bends ?? []))
  );
}

async function pair(program: Program): Promise<readonly [Kernel, Kernel]> {
  return [interpreterKernel(program), await wasmKernel(program)];
}

describe("interpreter and WebAssembly give the same bits", () => {
  test("for 40 random systems at ordinary and extreme states, odd and even sizes", async () => {
    const random = seeded(21);
    for (let round = 0; round < 40; round++) {
      const size = formulaStates.length + (round % 4);
      const [plain, generated] = await pair(randomProgram(random, size));
      expect(differences(plain.breaks, generated.breaks)).toBe(0);
      for (let point = 0; point < 12; point++) {
        const y =
          point < 4 ? Float64Array.from({ length: size }, () => 0.2 + random()) : extremeState(random, size);
        for (const kernel of [plain, generated]) kernel.switches.fill(point % 2);
        expect(differingReads(plain, generated, random() * 4, y)).toBe(0);
        expect(differingSteps(plain, generated, random() * 4, 0.01 * (1 + point), y)).toBe(0);
        expect(differingRows(generated, plain, random(), random() * 4)).toBe(0);
        expect(differences(eventReads(plain, 1.5, y), eventReads(generated, 1.5, y))).toBe(0);
      }
    }
  });

  test.each([
    [1, 7],
    [2, 24],
    [7, 44],
  ])("for a network of %i modules of %i states, over 30 steps", async (modules, perModule) => {
    const program = compile(flatSystem(reactionNetwork(modules, perModule)));
    const [plain, generated] = await pair(program);
    const random = seeded(4);
    let y = Float64Array.from({ length: plain.size }, (_, i) => (i % 2 === 0 ? 1 : 0.05));
    for (let step = 0; step < 30; step++) {
      expect(differingReads(plain, generated, step, y)).toBe(0);
      expect(differingSteps(plain, generated, step, 0.003 * 1.3 ** step, y)).toBe(0);
      expect(differingRows(generated, plain, random(), step)).toBe(0);
      y = Float64Array.from(generated.next);
    }
    expect(y.every(Number.isFinite)).toBe(true);
  });

  test.each([0.5, 1, 1.5, 2.5, 3.5, 4.5])(
    "for powers in place (usually %d), alone and in pairs, at every exponent that they are set to",
    async (half) => {
      const text = {
        states: {
          x: ["1 - x^two * y^half + y^p - x^q / (2 + x^q) + (x^p + y^p)^q", 1],
          y: ["max(0, x)^four / (1 + max(0, max(0, x))^four) - y^three", 1],
        },
        parameters: { two: 2, three: 3, four: 4, half, p: 2.74, q: 8.6 },
      } as const;
      const [plain, generated] = await pair(compile(flatSystem(text)));
      for (const exponent of [-1, 0, 0.5, 1, 1.7, 2, 3, 4, 4.5, 5, 8.6, Number.NaN]) {
        for (const kernel of [plain, generated]) {
          if (exponent !== -1) kernel.parameters.fill(exponent);
          kernel.refresh();
        }
        for (const x of [...extremes, -1, 0.37, 2.4]) {
          const y = Float64Array.of(x, 0.8);
          expect(differingReads(plain, generated, 0, y)).toBe(0);
          expect(differingSteps(plain, generated, 0, 0.01, y)).toBe(0);
        }
      }
    },
  );

  test.each(extremes)("beside states that rest at %d", async (value) => {
    const text = {
      states: { x: ["-x", 1], r: ["0", 1], y: ["x - y^2", 0], s: ["0", 1], z: ["-z", 1] },
    } as const;
    const [plain, generated] = await pair(compile(flatSystem(text)));
    const y = Float64Array.of(1, value, 0.4, value, 2);
    expect(differingSteps(plain, generated, 0, 0.1, y)).toBe(0);
    expect(generated.step(0, 0.1, 1e-6)).toBeGreaterThan(0);
  });

  test("after parameters change", async () => {
    const [plain, generated] = await pair(compile(flatSystem(reactionNetwork(1, 12))));
    const y = new Float64Array(12).fill(0.7);
    for (const kernel of [plain, generated]) {
      kernel.parameters.forEach((value, i) => {
        kernel.parameters[i] = value * (1 + 0.1 * i);
      });
      kernel.refresh();
    }
    expect(differingReads(plain, generated, 0, y)).toBe(0);
    expect(differingSteps(plain, generated, 0, 0.1, y)).toBe(0);
  });
});

describe("the generated step", () => {
  test("has the bits of the engine's step over the interpreter's rates with plain substitution", async () => {
    // A diagonal Newton matrix: its factors can be written by hand, independently of the compiler's.
    const states = {
      a: ["-k * a * a + sin(time)", 1] as const,
      b: ["-2 * b + time", 2] as const,
      c: ["-k * c^3", 3] as const,
    };
    const program = compile(flatSystem({ states, parameters: { k: 1.7 } }));
    const [plain, generated] = await pair(program);
    const inverse = new Float64Array(3);
    const own = createRodasStep({
      size: 3,
      dependsOnTime: true,
      absoluteTolerance: plain.absoluteTolerance,
      y: plain.y,
      next: plain.next,
      stages: plain.stages,
      rates: plain.rates,
      timeSlope: plain.timeSlope,
      factor(t, y, diagonal) {
        const entries = new Float64Array(3);
        plain.jacobian(t, y, entries);
        for (let i = 0; i < 3; i++) inverse[i] = -1 / ((entries[i] as number) - diagonal);
        return true;
      },
      solve(rhs) {
        for (let i = 0; i < 3; i++) rhs[i] = (rhs[i] as number) * (inverse[i] as number);
      },
    });
    plain.absoluteTolerance.fill(1e-9);
    generated.absoluteTolerance.fill(1e-9);
    plain.y.set([1, 2, 3]);
    generated.y.set([1, 2, 3]);
    expect(generated.step(0.3, 0.02, 1e-5)).toBe(own(0.3, 0.02, 1e-5));
    expect(differences(generated.next, plain.next)).toBe(0);
    expect(differences(generated.stages, plain.stages)).toBe(0);
  });

  test("is NaN where a state is not finite", async () => {
    const [plain, generated] = await pair(compile(flatSystem(reactionNetwork(1, 8))));
    for (const kernel of [plain, generated]) {
      kernel.absoluteTolerance.fill(1e-9);
      kernel.y.fill(1);
      kernel.y[3] = Number.NaN;
      expect(kernel.step(0, 0.1, 1e-6)).toBeNaN();
    }
  });
});

test("the same system gives the same bytes", () => {
  const bytes = () => encodeProgram(compile(flatSystem(reactionNetwork(2, 20))));
  expect(Buffer.compare(bytes(), bytes())).toBe(0);
});
