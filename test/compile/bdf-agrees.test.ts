import { describe, expect, test } from "vitest";
import { compile, interpreterKernel, type Program, wasmKernel } from "../../src/compile/index.ts";
import { bdfCell, historyVectors } from "../../src/engine/bdf-work.ts";
import { integrate, type Kernel, type Solution } from "../../src/engine/index.ts";
import { flatSystem } from "./support/flat-text.ts";
import { seeded } from "./support/random.ts";
import { reactionNetwork } from "./support/reaction-networks.ts";

/** How many numbers differ in their bits; NaN counts as one value. */
function differences(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let count = Math.abs(a.length - b.length);
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (!Object.is(a[i], b[i])) count++;
  return count;
}

async function pair(program: Program): Promise<readonly [Kernel, Kernel]> {
  return [interpreterKernel(program), await wasmKernel(program)];
}

function run(kernel: Kernel, end: number): Solution {
  return integrate({
    kernel,
    initial: Float64Array.from({ length: kernel.size }, (_, i) => (i % 2 === 0 ? 1 : 0.05)),
    start: 0,
    end,
    tick: 1,
    scale: new Float64Array(kernel.size).fill(1),
    grid: Array.from({ length: 21 }, (_, i) => (i * end) / 20),
    method: "bdf",
  });
}

describe("interpreter and WebAssembly give the same bits of backward differentiation", () => {
  test.each([
    [1, 1],
    [1, 2],
    [1, 7],
    [2, 24],
    [7, 44],
  ])("for a whole run of %i modules of %i states", async (modules, perModule) => {
    const [plain, generated] = await pair(compile(flatSystem(reactionNetwork(modules, perModule))));
    const [a, b] = [run(plain, 50), run(generated, 50)];
    expect(a.success).toBe(true);
    expect(a.statistics).toEqual(b.statistics);
    expect(differences(a.states, b.states)).toBe(0);
    expect(differences(a.final, b.final)).toBe(0);
  });

  test("for a system that reads the time and has switches and events", async () => {
    const text = {
      states: {
        x: ["-k * (x - sin(time)) + if(y > 1.1, 0.3, 0)", 0.1],
        y: ["x + 1.2 - y^1.5 + if(time > 3, 0.1, 0)", 0.2],
        z: ["exp(-x) - z", 0],
      },
      parameters: { k: 40 },
      events: { reset: { when: "z > 0.5", sets: { z: "z / 2" } } },
    } as const;
    const [plain, generated] = await pair(compile(flatSystem(text)));
    const [a, b] = [run(plain, 20), run(generated, 20)];
    expect(a.success).toBe(true);
    expect(a.fired.length).toBeGreaterThan(2);
    expect(a.fired).toEqual(b.fired);
    expect(a.statistics).toEqual(b.statistics);
    expect(differences(a.states, b.states)).toBe(0);
  });

  test("for single steps from random histories and coefficients, accepted, refused and not finite", async () => {
    const [plain, generated] = await pair(compile(flatSystem(reactionNetwork(1, 13))));
    const random = seeded(5);
    const outcomes = new Set<string>();
    for (let round = 0; round < 400; round++) {
      const size = 10 ** (-6 * random());
      const history = Float64Array.from({ length: historyVectors * 13 }, () => size * (random() - 0.5));
      const y = Float64Array.from({ length: 13 }, () => (random() < 0.01 ? Number.NaN : 0.1 + random()));
      const cells = controlFor(random);
      const [a, b] = [plain, generated].map((kernel) => {
        kernel.absoluteTolerance.fill(1e-6);
        kernel.y.set(y);
        kernel.next.fill(0);
        kernel.bdf?.history.set(history);
        kernel.bdf?.control.set(cells);
        return kernel.bdf?.step(0.5, round % 2, 1);
      });
      outcomes.add(outcomeOf(a));
      expect(differences([a as number], [b as number])).toBe(0);
      expect(differences(plain.next, generated.next)).toBe(0);
      expect(differences(plain.bdf?.history ?? [], generated.bdf?.history ?? [])).toBe(0);
      expect(differences(plain.bdf?.control ?? [], generated.bdf?.control ?? [])).toBe(0);
    }
    expect([...outcomes].sort()).toEqual(["accepted", "newton", "not finite", "too large"]);
  });
});

function controlFor(random: () => number): Float64Array {
  const cells = Float64Array.from({ length: bdfCell.count }, () => 0.5 + random());
  const h = 10 ** (-3 * random());
  cells[bdfCell.bias] = -1 / h;
  cells[bdfCell.shift] = -1.5 / h;
  cells[bdfCell.damping] = 0.7 + 0.3 * random();
  cells[bdfCell.relativeTolerance] = 1e-3;
  cells[bdfCell.bound] = 10 ** (1 - 3 * random());
  cells[bdfCell.error] = 10 ** (-5 * random());
  return cells;
}

function outcomeOf(norm: number | undefined): string {
  if (norm === undefined) return "no step";
  if (Number.isNaN(norm)) return "not finite";
  if (norm < 0) return norm === -1 ? "factors" : "newton";
  return norm <= 1 ? "accepted" : "too large";
}
