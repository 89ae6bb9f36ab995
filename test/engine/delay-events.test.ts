import { describe, expect, it } from "vitest";
import { compile, interpreterKernel, wasmKernel } from "../../src/compile/index.ts";
import { integrate, type Kernel } from "../../src/engine/index.ts";
import { flatSystem, type SystemText } from "../compile/support/flat-text.ts";
import { runEvents } from "./support/event-run.ts";

const still = (initial: number) => ["0", initial] as const;

describe("events and delayed values", () => {
  it("meet exactly: a condition on a delayed value is crossed a lag later", () => {
    const text: SystemText = {
      states: { x: ["1", 0], n: still(0) },
      events: { risen: { when: "late > 1.5", sets: { n: "time" } } },
      delays: { late: ["x^2", 1, 0] },
    };
    expect(Math.abs(runEvents(text, 5).last("n") - 1 - Math.sqrt(1.5))).toBeLessThan(1e-12);
  });

  it("happen once per crossing, also where nothing but the delayed value moves", () => {
    const text: SystemText = {
      states: { n: still(0) },
      events: { peak: { when: "echo > 0.99", sets: { n: "n + 1" } } },
      delays: { echo: ["sin(10 * time)", 0.2, "sin(10 * time)"] },
    };
    const { fired } = runEvents(text, 10);
    expect(fired.length).toBe(16);
    fired.forEach(({ at }, k) => {
      expect(Math.abs(at - 0.2 - (Math.asin(0.99) + 2 * Math.PI * k) / 10)).toBeLessThan(1e-12);
    });
  });

  it("let what they set jump once more a lag later, exactly there", () => {
    const text: SystemText = {
      states: { s: still(0), y: ["late", 0], seen: still(0) },
      events: {
        set: { when: "time >= 2", sets: { s: "1" } },
        see: { when: "late > 0.5", sets: { seen: "time" } },
      },
      delays: { late: ["s", 1, 0] },
      readouts: { late: "late" },
    };
    const run = runEvents(text, 5, { grid: [2.9999, 3, 4.5] });
    expect(run.last("seen")).toBe(3);
    expect([...run.outputs]).toEqual([0, 1, 1]);
    expect(Math.abs(run.at(2, "y") - 1.5)).toBeLessThan(1e-12);
  });

  it("are landed on by lags that change", () => {
    const text: SystemText = {
      states: { s: still(0), y: ["late", 0] },
      events: { set: { when: "time >= 2", sets: { s: "1" } } },
      delays: { late: ["s", "1 + 0.2 * sin(time)", 0] },
    };
    let at = 3;
    for (let k = 0; k < 100; k++) at = 3 + 0.2 * Math.sin(at);
    const run = runEvents(text, 8);
    expect(Math.abs(run.last("y") - (8 - at))).toBeLessThan(1e-9);
    expect(run.statistics.steps).toBeLessThan(60);
  });

  it("may change a lag: the value is another one from then on", () => {
    const text: SystemText = {
      states: { x: ["1", 0], lag: still(0) },
      events: { set: { when: "time >= 0.99", sets: { lag: "1" } } },
      delays: { late: ["x", "lag", 0] },
      readouts: { late: "late" },
    };
    const late = [...runEvents(text, 2, { grid: [0.5, 0.98, 1, 2] }).outputs];
    [0.5, 0.98, 0, 1].forEach((value, row) => {
      expect(Math.abs((late[row] ?? 9) - value)).toBeLessThan(1e-12);
    });
  });

  it("take delayed values as lengths, priorities and values, at the trigger or at the execution", () => {
    const text = (values: "at-trigger" | "at-execution"): SystemText => ({
      states: { x: ["1", 0], n: still(0) },
      events: { one: { when: "x > 1.5", delay: "late + 1.5", sets: { n: "late" }, values } },
      delays: { late: ["x", 1, 0] },
    });
    expect(Math.abs(runEvents(text("at-trigger"), 6).last("n") - 0.5)).toBeLessThan(1e-12);
    expect(Math.abs(runEvents(text("at-execution"), 6).last("n") - 2.5)).toBeLessThan(1e-12);
  });

  it("in long trains leave staircases behind", () => {
    const text: SystemText = {
      states: { phase: ["1", 0], q: still(0), y: ["late", 0] },
      events: { step: { when: "phase >= 0.25", sets: { phase: "0", q: "q + 0.25" } } },
      delays: { late: ["q", 1, 0] },
    };
    // A staircase of steps of 1/4 for 9 time units: 1/2 (9^2) less half a step all along.
    expect(Math.abs(runEvents(text, 10).last("y") - (40.5 - 9 / 8))).toBeLessThan(1e-9);
  });
});

describe("lags that cannot be", () => {
  it("are named with the time at which they become negative", () => {
    const text: SystemText = { states: { x: ["late", 1] }, delays: { late: ["x", "1 - time", 1] } };
    const { success, failure } = runEvents(text, 3);
    expect(success).toBe(false);
    expect(failure?.code).toBe("delay-negative");
    expect(failure?.delay).toBe(0);
    expect(Math.abs((failure?.at ?? 0) - 1)).toBeLessThan(1e-9);
  });

  it("are named where only a readout asks for them, and where they are not numbers", () => {
    const shown: SystemText = {
      states: { x: ["1", 1] },
      readouts: { late: "late" },
      delays: { late: ["x", "1 - time", 1] },
    };
    expect(runEvents(shown, 3, { grid: [0, 2] }).failure).toEqual({
      code: "delay-negative",
      at: 2,
      delay: 0,
    });
    const none: SystemText = { states: { x: ["late", 1] }, delays: { late: ["x", "sqrt(0 - 1)", 1] } };
    expect(runEvents(none, 3).failure).toEqual({ code: "delay-negative", at: 0, delay: 0 });
  });

  it("of any length look back to what was before the start", () => {
    for (const lag of ["1000000000", "1 / 0"]) {
      const text: SystemText = { states: { x: ["late", 0] }, delays: { late: ["x", lag, 2] } };
      expect(Math.abs(runEvents(text, 3).last("x") - 6)).toBeLessThan(1e-12);
    }
  });
});

describe("the kernels of a system with delayed values", () => {
  const text: SystemText = {
    states: { x: ["-a * x + b", 1], w: ["x - w", 1], n: still(0) },
    algebraic: ["w"],
    terms: { twice: "2 * a" },
    events: { low: { when: "twice < 1.2", sets: { n: "n + b" } } },
    delays: { a: ["x * w", 1, "1 + time"], b: ["if(a > 0.5, a, 0.5)", "0.5 + 0.1 * w", 1] },
    readouts: { a: "a", b: "b", twice: "twice" },
  };

  it("agree in every bit of a run", async () => {
    const program = compile(flatSystem(text));
    const run = (kernel: Kernel) =>
      integrate({
        kernel,
        initial: [1, 1, 0],
        start: 0,
        end: 6,
        tick: 1,
        scale: [1, 1, 1],
        grid: [1, 2.5, 6],
      });
    const [plain, fast] = [run(interpreterKernel(program)), run(await wasmKernel(program))];
    expect(plain.success).toBe(true);
    expect(fast.final).toEqual(plain.final);
    expect(fast.outputs).toEqual(plain.outputs);
    expect(fast.statistics).toEqual(plain.statistics);
  });

  it("leave nothing behind: the second run is the first", () => {
    const kernel = interpreterKernel(compile(flatSystem(text)));
    const run = () =>
      integrate({ kernel, initial: [1, 1, 0], start: 0, end: 6, tick: 1, scale: [1, 1, 1], grid: [1, 6] });
    const first = run();
    expect(run()).toEqual(first);
  });
});
