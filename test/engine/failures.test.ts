import { describe, expect, it } from "vitest";
import { type FunctionSystem, integrate, kernelFromFunctions, type Problem } from "../../src/engine/index.ts";
import { entry } from "./support/fit.ts";
import { stiffKernel } from "./support/stiff-problems.ts";

function run(rates: FunctionSystem["rates"], initial: number[], more: Partial<Problem> = {}) {
  const kernel = kernelFromFunctions({ size: initial.length, rates });
  return integrate({ kernel, initial, start: 0, end: 10, tick: 1, scale: initial.map(() => 1), ...more });
}

describe("success means success", () => {
  it("rates that stop to be numbers end the run there, naming the state", () => {
    const { success, failure, final, states, reached } = run(
      (t, y, out) => out.set([-entry(y, 0), t > 4 ? Number.NaN : 1]),
      [1, 0],
      { grid: [1, 3, 5, 7] },
    );
    expect(success).toBe(false);
    expect(failure).toMatchObject({ code: "not-finite", state: 1 });
    expect(Math.abs((failure?.at ?? 0) - 4)).toBeLessThan(1e-3);
    expect([...final].every(Number.isFinite)).toBe(true);
    expect(reached).toBe(2);
    expect([...states.subarray(4)]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });

  it("a blow-up in finite time is no success", () => {
    const { success, failure } = run((_t, y, out) => out.set([entry(y, 0) ** 2]), [1]);
    expect(success).toBe(false);
    expect(["step-too-small", "not-finite"]).toContain(failure?.code);
    expect(Math.abs((failure?.at ?? 0) - 1)).toBeLessThan(1e-5);
  });

  it("an initial state, a dose or a span of nothing with a NaN in it is no success", () => {
    const idle: FunctionSystem["rates"] = (_t, _y, out) => out.fill(0);
    const dose = [{ at: 10, apply: [{ kind: "add", state: 0, amount: Infinity } as const] }];
    for (const solution of [
      run(idle, [Number.NaN]),
      run(idle, [Number.NaN], { end: 0 }),
      run(idle, [1], { impulses: dose }),
      run(idle, [1], { impulses: dose, end: 20 }),
    ]) {
      expect(solution.success).toBe(false);
      expect(solution.failure).toMatchObject({ code: "not-finite", state: 0 });
    }
  });

  it("the step limit, the wish to stop and the time budget end a run by name", () => {
    const problem = {
      kernel: stiffKernel("orego"),
      initial: [1, 2, 3],
      start: 0,
      end: 360,
      tick: 1,
      scale: [1, 1, 1],
    };
    const limited = integrate({ ...problem, maxSteps: 50 });
    expect(limited.failure?.code).toBe("too-many-steps");
    expect(limited.statistics.steps + limited.statistics.rejected).toBe(50);
    expect(limited.failure?.at).toBeGreaterThan(0);
    let asked = 0;
    expect(integrate({ ...problem, shouldStop: () => ++asked > 3 }).failure?.code).toBe("stopped");
    expect(integrate({ ...problem, end: 1e9, timeBudgetMs: 5 }).failure?.code).toBe("out-of-time");
  });

  it("rates that jump without a declared condition are followed all the same", () => {
    const { success, final, statistics } = run((t, _y, out) => out.set([t > Math.PI ? 1000 : 0]), [0]);
    expect(success).toBe(true);
    expect(Math.abs(entry(final, 0) / (1000 * (10 - Math.PI)) - 1)).toBeLessThan(1e-5);
    expect(statistics.rejected).toBeGreaterThan(5);
  });

  it("ends exactly at the end and reports it", () => {
    for (const end of [1e-9, 0.1, 1 / 3, 12345.678, 1e9]) {
      const { success, final, times, states } = run((_t, _y, out) => out.set([1]), [0], {
        end,
        grid: [0, end],
      });
      expect(success).toBe(true);
      expect([...times]).toEqual([0, end]);
      expect(states[1]).toBe(final[0]);
      expect(Math.abs(entry(final, 0) / end - 1)).toBeLessThan(1e-12);
    }
  });

  it("a span of nothing and a system without states are runs too", () => {
    const none = run((_t, _y, out) => out.fill(0), [3], { end: 0, grid: [0, 0] });
    expect([none.success, [...none.states]]).toEqual([true, [3, 3]]);
    const empty = run(() => {}, [], { grid: [0, 5, 10] });
    expect([empty.success, empty.reached]).toEqual([true, 3]);
  });

  it.each<[string, Partial<Problem>]>([
    ["a short initial state", { initial: [] }],
    ["a scale of zero", { scale: [0] }],
    ["an end before the start", { end: -1 }],
    ["an end that is no number", { end: Number.NaN }],
    ["a tick of zero", { tick: 0 }],
    ["a grid that turns back", { grid: [2, 1] }],
    ["a grid beyond the end", { grid: [11] }],
    ["too little room for its readouts", { grid: [1, 2], outputs: new Float64Array(1) }],
    ["a tolerance of zero", { relativeTolerance: 0 }],
    ["a negative absolute tolerance", { scaledTolerance: -1 }],
  ])("refuses %s", (_what, wrong) => {
    expect(() => run((_t, _y, out) => out.fill(0), [1], wrong)).toThrow(RangeError);
  });
});
