import { describe, expect, it } from "vitest";
import { initialState } from "../../src/compile/index.ts";
import type { Module } from "../../src/lang/index.ts";
import { cite } from "../support/fact.ts";
import { jacobianFaults } from "../support/jacobian-check.ts";
import { shuffledState } from "../support/module-points.ts";
import { benchOf } from "../support/module-run.ts";
import { runModule, steady, steadyState, steadyStates } from "../support/run-module.ts";
import { steadyFaults } from "../support/steady-check.ts";
import { drug, kinase, plasma } from "./support/example-model.ts";

describe("a module run alone", () => {
  it("comes to the steady state that its equations have", () => {
    // k_on (1 - brake) off = k_off on, with brake = x^2 / (1 + x^2), x = inhibitor / 200 nmol/L
    expect(steady(kinase, { inhibitor: 0 }).activity).toBeCloseTo(0.3 / 0.4, 8);
    expect(steady(kinase, { inhibitor: 200 }).activity).toBeCloseTo(0.15 / 0.25, 8);
    expect(steadyStates(kinase, { inhibitor: 200, k_off: 0.3 }).on).toBeCloseTo(0.15 / 0.45, 8);
    expect(steady(plasma, { mass: 100 }).volume).toBeCloseTo(7, 12);
  });

  it("reports in declared units, with changes and additions at their minute", () => {
    const k = 2 / 60;
    const c = 0.5 / 60;
    const { offers, states, times } = runModule(drug, {
      minutes: 120,
      at: [0, 60, 120],
      adds: [{ at: 0, amounts: { gut: 3 } }],
      changes: [{ at: 60, values: { volume: 10 } }],
    });
    const bateman = (t: number) => ((3 * k) / (k - c)) * (Math.exp(-c * t) - Math.exp(-k * t));
    expect(times).toEqual([0, 60, 120]);
    expect(states.gut[2]).toBeCloseTo(3 * Math.exp(-k * 120), 6);
    expect(states.plasma[1]).toBeCloseTo(bateman(60), 6);
    expect(offers.concentration[2]).toBeCloseTo(bateman(120) / 10, 6);
  });

  it("refuses names that the module does not have", () => {
    expect(() => steady(kinase, { inhibitr: 0 })).toThrow("kinase has no need, input or parameter inhibitr");
    expect(() => runModule(drug, { minutes: 1, adds: [{ at: 0, amounts: { colon: 1 } }] })).toThrow(
      "no state colon",
    );
  });

  it("says so when there is no steady state", () => {
    const growing = {
      ...drug,
      processes: {
        ...drug.processes,
        infusion_in: { ...drug.processes["infusion_in"], rate: "1[umol/min] * (1 + plasma / 1[umol])" },
      },
    };
    expect(() => steadyState(benchOf(growing as Module))).toThrow(/drug/);
  });
});

describe("the checks that modules get", () => {
  it("start elsewhere with the same sums and nothing below 0", () => {
    const bench = benchOf(kinase as Module);
    const start = initialState(bench.program, bench.program.defaults);
    for (const seed of [1, 2, 3]) {
      const state = shuffledState(bench, seed);
      expect((state[0] ?? 0) + (state[1] ?? 0)).toBeCloseTo(1, 14);
      expect(Math.min(...state)).toBeGreaterThanOrEqual(0);
      expect(state).not.toEqual(start);
    }
  });

  it("notice a wrong derivative, and one that is missing", () => {
    const bench = benchOf(kinase as Module);
    const state = Float64Array.of(0.5, 0.5);
    expect(jacobianFaults(bench.kernel, bench.flat, state)).toEqual([]);
    const bent = {
      ...bench.kernel,
      size: 2,
      pattern: bench.kernel.pattern,
      rates: bench.kernel.rates.bind(bench.kernel),
    };
    const doubled = (t: number, y: Float64Array, out: Float64Array) => {
      bench.kernel.jacobian(t, y, out);
      for (const [i, value] of out.entries()) out[i] = value * 1.0001;
    };
    const lacking = {
      rows: bench.kernel.pattern.rows.slice(1),
      columns: bench.kernel.pattern.columns.slice(1),
    };
    const zero = (_t: number, _y: Float64Array, out: Float64Array) => out.fill(0);
    expect(jacobianFaults({ ...bent, jacobian: doubled } as never, bench.flat, state)).toHaveLength(4);
    expect(
      jacobianFaults({ ...bent, pattern: lacking, jacobian: zero } as never, bench.flat, state),
    ).toHaveLength(4);
  });

  it("notice a second steady state", () => {
    const rate = "1[1/min] * on * (off - 0.3) * on";
    const bistable = {
      ...kinase,
      processes: { ...kinase.processes, activation: { ...kinase.processes["activation"], rate } },
    };
    expect(steadyFaults(benchOf(kinase as Module))).toEqual([]);
    expect(steadyFaults(benchOf(bistable as Module))).not.toEqual([]);
  });

  it("refuse a citation whose key is unknown", () => {
    expect(() => cite("nobody1900" as never, "p. 1")).toThrow("nobody1900 is not a key of the references");
  });
});
