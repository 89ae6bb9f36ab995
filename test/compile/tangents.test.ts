import { describe, expect, it } from "vitest";
import { compile, compileTangents, interpreterKernel, interpreterTangents } from "../../src/compile/index.ts";
import { type Impulse, type ImpulseAction, integrateTangents } from "../../src/engine/index.ts";
import { flatSystem, type SystemText } from "./support/flat-text.ts";
import { runPlain, runTangents, worstOf } from "./support/tangent-run.ts";

const accuracy = 1e-6;

describe("tangents agree with closed forms", () => {
  it("of a linear decay from a value that is a parameter", async () => {
    const text: SystemText = {
      states: { y: ["-k * y", "2 * y0"] },
      parameters: { k: 0.7, y0: 1.5 },
      readouts: { y: "y", share: "y / y0" },
    };
    const { times, tangent } = await runTangents(text, { end: 5 });
    expect(worstOf(tangent("y", "k"), times, (t) => -t * 3 * Math.exp(-0.7 * t))).toBeLessThan(accuracy);
    expect(worstOf(tangent("y", "y0"), times, (t) => 2 * Math.exp(-0.7 * t))).toBeLessThan(accuracy);
    expect(worstOf(tangent("share", "k"), times, (t) => -2 * t * Math.exp(-0.7 * t))).toBeLessThan(accuracy);
    expect(Math.max(...tangent("share", "y0").map(Math.abs))).toBeLessThan(accuracy);
  });

  it("of the Bateman function with doses whose amounts are a parameter times a factor", async () => {
    const [ka, ke, f] = [1.1, 0.3, 0.8];
    const doses = [0, 4, 7];
    const impulses: Impulse[] = doses.map((at) => ({
      at,
      apply: [{ kind: "add", state: 0, amount: 10 * f }],
    }));
    const slopes = new Map(impulses.map(({ apply }) => [apply[0] as ImpulseAction, { f: 10 }]));
    const text: SystemText = {
      states: { gut: ["-ka * gut", 0], blood: ["ka * gut - ke * blood", 0] },
      parameters: { ka, ke, f },
      readouts: { blood: "blood" },
    };
    const { times, tangent } = await runTangents(text, { end: 12, rows: 49, impulses, slopes });
    const one = (t: number, a: number, e: number) =>
      t < 0 ? 0 : (10 * a * (Math.exp(-e * t) - Math.exp(-a * t))) / (a - e);
    const total = (t: number, a: number, e: number) => doses.reduce((sum, at) => sum + one(t - at, a, e), 0);
    const h = 1e-5;
    expect(worstOf(tangent("blood", "f"), times, (t) => total(t, ka, ke))).toBeLessThan(accuracy);
    const byKa = (t: number) => (f * (total(t, ka + h, ke) - total(t, ka - h, ke))) / (2 * h);
    const byKe = (t: number) => (f * (total(t, ka, ke + h) - total(t, ka, ke - h))) / (2 * h);
    expect(worstOf(tangent("blood", "ka"), times, byKa)).toBeLessThan(accuracy);
    expect(worstOf(tangent("blood", "ke"), times, byKe)).toBeLessThan(accuracy);
  });

  it("of logistic growth", async () => {
    const [r, K, y0] = [0.9, 5, 0.2];
    const { times, tangent } = await runTangents(
      { states: { y: ["r * y * (1 - y / K)", "y0"] }, parameters: { r, K, y0 }, readouts: { y: "y" } },
      { end: 12 },
    );
    const below = (t: number) => y0 + (K - y0) * Math.exp(-r * t);
    expect(
      worstOf(tangent("y", "r"), times, (t) => (K * y0 * t * (K - y0) * Math.exp(-r * t)) / below(t) ** 2),
    ).toBeLessThan(accuracy);
    expect(
      worstOf(tangent("y", "y0"), times, (t) => (K * K * Math.exp(-r * t)) / below(t) ** 2),
    ).toBeLessThan(accuracy);
  });

  it("of an input that impulses set to values that depend on a parameter", async () => {
    const impulses: Impulse[] = [
      { at: 1, apply: [{ kind: "set", parameter: 1, value: 3 }] },
      { at: 2, apply: [{ kind: "set", parameter: 1, value: 0.5 }] },
    ];
    const slopes = new Map([[impulses[0]?.apply[0] as ImpulseAction, { strength: 2 }]]);
    const { times, tangent } = await runTangents(
      {
        states: { y: ["input * strength", 0] },
        parameters: { strength: 1.5, input: 0.5 },
        readouts: { y: "y", input: "input" },
      },
      { end: 4, rows: 9, impulses, slopes },
    );
    const during = (t: number) => Math.min(Math.max(t - 1, 0), 1);
    const area = (t: number) => 0.5 * (t - during(t)) + 3 * during(t);
    expect(worstOf(tangent("y", "strength"), times, (t) => area(t) + 1.5 * 2 * during(t))).toBeLessThan(
      accuracy,
    );
    expect(worstOf(tangent("y", "input"), times, (t) => 1.5 * Math.min(t, 1))).toBeLessThan(accuracy);
    expect(worstOf(tangent("input", "strength"), times, (t) => (t >= 1 && t < 2 ? 2 : 0))).toBeLessThan(
      accuracy,
    );
  });
});

describe("tangents pass through conditions and events", () => {
  it("of a decay that changes its rate at a threshold", async () => {
    const [k1, k2, c] = [1, 0.2, 0.4];
    const { times, tangent } = await runTangents(
      {
        states: { y: ["-if(y > c, k1, k2) * y", 1] },
        parameters: { k1, k2, c },
        readouts: { y: "y" },
      },
      { end: 5, rows: 41 },
    );
    const crossing = Math.log(1 / c) / k1;
    const y = (t: number) => (t < crossing ? Math.exp(-k1 * t) : c * Math.exp(-k2 * (t - crossing)));
    const byC = (t: number) => (t < crossing ? 0 : (y(t) / c) * (1 - k2 / k1));
    const byK1 = (t: number) => (t < crossing ? -t * y(t) : -y(t) * k2 * (crossing / k1));
    const byK2 = (t: number) => (t < crossing ? 0 : -(t - crossing) * y(t));
    expect(worstOf(tangent("y", "c"), times, byC)).toBeLessThan(accuracy);
    expect(worstOf(tangent("y", "k1"), times, byK1)).toBeLessThan(accuracy);
    expect(worstOf(tangent("y", "k2"), times, byK2)).toBeLessThan(accuracy);
  });

  it("of a rate that changes at a time that is a parameter", async () => {
    const { times, tangent } = await runTangents(
      {
        states: { y: ["if(time < 2 * late + 0.3, a, b)", 0] },
        parameters: { late: 1, a: 2, b: 0.5 },
        readouts: { y: "y" },
      },
      { end: 4, rows: 17 },
    );
    expect(worstOf(tangent("y", "late"), times, (t) => (t < 2.3 ? 0 : 2 * (2 - 0.5)))).toBeLessThan(accuracy);
    expect(worstOf(tangent("y", "a"), times, (t) => Math.min(t, 2.3))).toBeLessThan(accuracy);
  });

  it("of a ball that bounces, with gravity and restitution as parameters", async () => {
    const [g, e, h0] = [9.81, 0.8, 1];
    const text: SystemText = {
      states: { h: ["v", "h0"], v: ["-g", 0] },
      parameters: { g, e, h0 },
      readouts: { h: "h", v: "v" },
      events: { bounce: { when: "h < 0 && v < 0", sets: { v: "-e * v" } } },
    };
    const { times, tangent, solution } = await runTangents(text, { end: 1.3, rows: 53 });
    expect(solution.statistics.events).toBe(2);
    const state = (t: number, [g, e, h0]: readonly [number, number, number]) => {
      const first = Math.sqrt((2 * h0) / g);
      const speed = e * g * first;
      const second = first + (2 * speed) / g;
      if (t < first) return h0 - (g * t * t) / 2;
      const [from, up] = t < second ? [first, speed] : [second, e * speed];
      return up * (t - from) - (g * (t - from) ** 2) / 2;
    };
    for (const [i, name] of (["g", "e", "h0"] as const).entries()) {
      const step = 1e-5;
      const moved = (t: number, by: number) => {
        const at = [g, e, h0] as [number, number, number];
        at[i] = (at[i] as number) + by;
        return state(t, at);
      };
      const slope = (t: number) => (moved(t, step) - moved(t, -step)) / (2 * step);
      expect(worstOf(tangent("h", name), times, slope), name).toBeLessThan(1e-5);
    }
  });

  it("of an event at a threshold whose assignment reads time, states and parameters", async () => {
    const { times, tangent } = await runTangents(
      {
        states: { x: ["k", 0], y: ["-y", 1] },
        parameters: { k: 2, c: 1.5, gain: 3 },
        readouts: { x: "x", y: "y" },
        events: { dose: { when: "x > c", sets: { y: "y + gain * time * x" } } },
      },
      { end: 3, rows: 31 },
    );
    const at = 1.5 / 2;
    // After the event: y = e^-t + gain t* c e^-(t - t*), t* = c / k.
    const since = (t: number, value: number) => (t < at ? 0 : value);
    const fall = (t: number) => Math.exp(at - t);
    const byTime = (t: number) => 3 * 1.5 * fall(t) * (1 + at);
    expect(worstOf(tangent("y", "gain"), times, (t) => since(t, at * 1.5 * fall(t)))).toBeLessThan(accuracy);
    expect(worstOf(tangent("y", "k"), times, (t) => since(t, (byTime(t) * -1.5) / 4))).toBeLessThan(accuracy);
    expect(worstOf(tangent("y", "c"), times, (t) => since(t, byTime(t) / 2 + 3 * at * fall(t)))).toBeLessThan(
      accuracy,
    );
  });
});

const bits: SystemText = {
  states: {
    a: ["-k * a * b + if(a > 0.4, 0, s)", 1],
    b: ["k * a - b ^ n", "s + 0.3"],
    c: ["sin(time) * a - c", 0],
  },
  parameters: { k: 1.3, s: 0.2, n: 1.7 },
  readouts: { a: "a", b: "b * n", c: "c" },
  events: { fill: { when: "a < 0.5", sets: { a: "a + s", c: "0" } } },
};

describe("tangents are exact in their way", () => {
  it("the run that they go along with keeps its bits where their own errors do not count", async () => {
    const { solution } = await runTangents(bits, { end: 6, tangentTolerance: Infinity });
    const plain = await runPlain(bits, { end: 6 });
    expect(plain.statistics.events).toBeGreaterThan(0);
    expect(solution.outputs).toEqual(plain.outputs);
    expect(solution.final).toEqual(plain.final);
    expect(solution.statistics).toEqual(plain.statistics);
  });

  it("generated code has the bits of the interpreter", async () => {
    const generated = await runTangents(bits, { end: 6 });
    const plain = await runTangents(bits, { end: 6, interpreted: true });
    for (const readout of ["a", "b", "c"])
      for (const name of ["k", "s", "n"])
        expect(generated.tangent(readout, name)).toEqual(plain.tangent(readout, name));
  });
});

describe("tangents by some parameters", () => {
  it("are those by all", async () => {
    const run = { end: 6, tangentTolerance: Infinity };
    const all = await runTangents(bits, run);
    const some = await runTangents(bits, { ...run, by: [1] });
    expect(some.solution.outputs).toEqual(all.solution.outputs);
    for (const readout of ["a", "b", "c"]) {
      const truth = all.tangent(readout, "s");
      expect(Math.max(...truth.map(Math.abs))).toBeGreaterThan(0.1);
      expect(
        Math.max(...truth.map((slope, i) => Math.abs(slope - (some.tangent(readout, "s")[i] as number)))),
      ).toBeLessThan(1e-10);
    }
  });

  it("are not taken for zero by the others", async () => {
    const system = flatSystem(bits);
    const program = compile(system);
    const problem = {
      kernel: interpreterKernel(program),
      tangents: interpreterTangents(compileTangents(system, [1]), 1),
      directions: [{ parameters: new Map([[0, 1]]) }],
      initial: [1, 0.5, 0],
      start: 0,
      end: 1,
      tick: 1,
      scale: [1, 1, 1],
    };
    expect(() => integrateTangents(problem)).toThrow("no derivatives by parameter 0");
  });
});

describe("what has no tangents is refused by name", () => {
  it.each([
    ["an algebraic state", { states: { x: ["1", 0], z: ["x - z", 0] }, algebraic: ["z"] }],
    [
      "an event with a delay",
      { states: { x: ["1", 0] }, events: { late: { when: "x > 1", delay: "1", sets: { x: "0" } } } },
    ],
    ["a delayed value", { states: { x: ["-past", 1] }, delays: { past: ["x", 1, 1] } }],
  ] as const)("%s", (found, text) => {
    expect(() => compileTangents(flatSystem(text))).toThrow(/tangents-not-offered/);
    expect(() => compileTangents(flatSystem(text))).toThrow(found);
  });

  it("events whose order is drawn", async () => {
    const { fault } = await runTangents(
      {
        states: { x: ["1", 0], y: ["0", 0] },
        parameters: { k: 1 },
        events: { a: { when: "x > 1", sets: { y: "k" } }, b: { when: "x > 1", sets: { y: "2 * k" } } },
      },
      { end: 2 },
    );
    expect(fault?.code).toBe("event-order-drawn");
  });
});
