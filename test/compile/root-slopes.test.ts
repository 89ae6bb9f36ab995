import { describe, expect, test } from "vitest";
import { compile, initialState, interpreterKernel, wasmKernel } from "../../src/compile/index.ts";
import { integrate, type Kernel } from "../../src/engine/index.ts";
import { flatSystem } from "./support/flat-text.ts";

/** The end of a run to 2 of x' = `rate` from 0. */
function endOf(kernel: Kernel, initial: Float64Array, method: "rodas5p" | "bdf"): number {
  const solution = integrate({ kernel, initial, start: 0, end: 2, tick: 1, scale: [1], method });
  expect(solution.success).toBe(true);
  return solution.final[0] as number;
}

describe("a state whose loss has an infinite slope at zero leaves zero as its law says", () => {
  test.each(["rodas5p", "bdf"] as const)("x' = 1 - sqrt(x), by %s", async (method) => {
    const program = compile(flatSystem({ states: { x: ["1 - sqrt(x)", 0] } }));
    for (const kernel of [interpreterKernel(program), await wasmKernel(program)]) {
      const root = Math.sqrt(endOf(kernel, initialState(program, kernel.parameters), method));
      expect(Math.abs(-2 * (root + Math.log(1 - root)) - 2)).toBeLessThan(1e-4);
    }
  });

  test.each(["rodas5p", "bdf"] as const)("x' = 1 - x^0.2, by %s", async (method) => {
    const program = compile(flatSystem({ states: { x: ["1 - x^n", 0] }, parameters: { n: 0.2 } }));
    const [plain, generated] = [interpreterKernel(program), await wasmKernel(program)];
    const ends = [plain, generated].map((kernel) =>
      endOf(kernel, initialState(program, kernel.parameters), method),
    );
    expect(ends[0]).toBe(ends[1]);
    // With z = x^0.2, t = 5 (-ln(1 - z) - z - z^2 / 2 - z^3 / 3 - z^4 / 4).
    const z = (ends[0] as number) ** 0.2;
    const t = 5 * (-Math.log(1 - z) - z - z ** 2 / 2 - z ** 3 / 3 - z ** 4 / 4);
    expect(Math.abs(t - 2)).toBeLessThan(1e-4);
  });
});
