import { describe, expect, it } from "vitest";
import type { SystemText } from "../compile/support/flat-text.ts";
import { type EventRun, runEvents } from "./support/event-run.ts";

/** Times of 51 rows. */
function rowsTo(end: number): number[] {
  return Array.from({ length: 51 }, (_, i) => (i === 50 ? end : (i * end) / 50));
}

interface Followed extends EventRun {
  /** Largest distance of a state from its closed form over all rows. */
  readonly off: number;
}

function follow(
  text: SystemText,
  state: string,
  closed: (t: number) => number,
  end: number,
  tolerance = 1e-6,
): Followed {
  const grid = rowsTo(end);
  const run = runEvents(text, end, {
    grid,
    relativeTolerance: tolerance,
    scaledTolerance: 1e-3 * tolerance,
  });
  expect(run.failure).toBeUndefined();
  const off = Math.max(...grid.map((t, row) => Math.abs(run.at(row, state) - closed(t))));
  return { ...run, off };
}

function factorial(k: number): number {
  return k < 2 ? 1 : k * factorial(k - 1);
}

/** x' = -x(t - 1), x = 1 before 0, by the method of steps: sum of (1 - t)^k / k! over k up to t + 1, shifted. */
function steps(t: number): number {
  let sum = 1;
  for (let k = 1; k <= Math.floor(t) + 1; k++) sum += ((-1) ** k * (t - (k - 1)) ** k) / factorial(k);
  return sum;
}

const feedback: SystemText = { states: { x: ["-late", 1] }, delays: { late: ["x", 1, 1] } };

/** x = sin t by values of two earlier times. */
const sine: SystemText = {
  states: { x: ["0.5 * a - 0.5 * b", 0] },
  delays: { a: ["x", (3 * Math.PI) / 2, "sin(time)"], b: ["x", Math.PI / 2, "sin(time)"] },
};

describe("delayed values", () => {
  it("drive a state as the method of steps says, its kinks included", () => {
    expect(follow(feedback, "x", steps, 10).off).toBeLessThan(1e-6);
    expect(follow(feedback, "x", steps, 10, 1e-9).off).toBeLessThan(1e-9);
  });

  it("may be of several lengths, from a past that is a formula of time", () => {
    expect(follow(sine, "x", Math.sin, 20, 1e-8).off).toBeLessThan(3e-8);
  });

  it("lose no order of accuracy: the error falls with the fifth power of the steps, or faster", () => {
    const [coarse, fine] = [1e-5, 1e-9].map((tolerance) => follow(sine, "x", Math.sin, 20, tolerance));
    const order =
      Math.log((coarse?.off ?? 0) / (fine?.off ?? 1)) /
      Math.log((fine?.statistics.steps ?? 0) / (coarse?.statistics.steps ?? 1));
    expect(order).toBeGreaterThan(4.7);
  });

  it("may be of a formula of time, faster than any state", () => {
    const text: SystemText = {
      states: { y: ["echo", 0] },
      delays: { echo: ["sin(10 * time)", 0.2, "sin(10 * time)"] },
    };
    const closed = (t: number) => (Math.cos(2) - Math.cos(10 * (t - 0.2))) / 10;
    expect(follow(text, "y", closed, 10).off).toBeLessThan(1e-6);
  });

  it("may have lags that grow with time from zero: the pantograph equation", () => {
    const text: SystemText = { states: { y: ["-half", 1] }, delays: { half: ["y", "time / 2", 1] } };
    const closed = (t: number) => {
      let sum = 0;
      for (let k = 0; k < 40; k++) sum += (-t) ** k / (factorial(k) * 2 ** ((k * (k - 1)) / 2));
      return sum;
    };
    expect(follow(text, "y", closed, 10).off).toBeLessThan(1e-6);
  });

  it("may have lags that depend on the state and vanish on the way", () => {
    // Enright and Hayashi's example, with solution log and 1 / t from 0.1; time counts from there.
    const text: SystemText = {
      states: { x: ["y", Math.log(0.1)], y: ["-a * y^2 * exp(1 - y)", 10] },
      delays: { a: ["y", "time + 0.1 - exp(1 - y)", "1 / (time + 0.1)"] },
    };
    expect(follow(text, "y", (t) => 1 / (t + 0.1), 4.9, 1e-8).off).toBeLessThan(1e-6);
  });

  it("may have lags far shorter than the steps, without stopping at each", () => {
    const text: SystemText = { states: { x: ["-late", 1] }, delays: { late: ["x", 1e-4, 1] } };
    // lambda = -exp(-lambda lag), and a start that differs from it by less than the square of the lag.
    const run = follow(text, "x", (t) => Math.exp(-1.0001000150026673 * t), 5);
    expect(run.off).toBeLessThan(1e-5);
    expect(run.statistics.steps).toBeLessThan(100);
  });

  it("of no lag are the present ones", () => {
    const text: SystemText = {
      states: { x: ["-now", 1] },
      parameters: { none: 0 },
      delays: { now: ["x", "none", 7] },
    };
    expect(follow(text, "x", (t) => Math.exp(-t), 5).off).toBeLessThan(1e-6);
  });

  it("of delayed values look back twice", () => {
    const text: SystemText = {
      states: { x: ["1", 0], y: ["b", 0] },
      delays: { a: ["x^2", 1, 0], b: ["a", 0.7, 0] },
    };
    expect(follow(text, "y", (t) => Math.max(0, t - 1.7) ** 3 / 3, 10).off).toBeLessThan(1e-9);
  });

  it("of terms that they are part of jump again and again", () => {
    const text: SystemText = {
      states: { z: ["v", 0] },
      terms: { v: "1 + 0.5 * late" },
      delays: { late: ["v", 1, 0] },
    };
    const level = (k: number) => 2 - 0.5 ** k;
    const closed = (t: number) => {
      let sum = 0;
      for (let k = 0; k < Math.floor(t + 1e-9); k++) sum += level(k);
      return sum + (t - Math.floor(t + 1e-9)) * level(Math.floor(t + 1e-9));
    };
    expect(follow(text, "z", closed, 10).off).toBeLessThan(1e-11);
  });

  it("of algebraic states are those of their equations", () => {
    const text: SystemText = {
      states: { x: ["1", 1], w: ["x - w * w", 1], y: ["late", 0] },
      algebraic: ["w"],
      delays: { late: ["w", 1, 1] },
    };
    const closed = (t: number) => (t < 1 ? t : 1 + (t ** 1.5 - 1) / 1.5);
    expect(follow(text, "y", closed, 8).off).toBeLessThan(1e-6);
  });

  it("show in readouts what was, at each row's own time", () => {
    const grid = rowsTo(2);
    const text: SystemText = {
      states: { x: ["1", 0] },
      readouts: { late: "2 + late", half: "half" },
      delays: { late: ["sin(10 * x)", 0.3, "cos(time)"], half: ["x", "time / 2", 0] },
    };
    const { outputs } = runEvents(text, 2, { grid });
    grid.forEach((t, row) => {
      const past = t - 0.3;
      const late = past < -1e-12 ? Math.cos(past) : Math.sin(10 * past);
      expect(Math.abs((outputs[2 * row] ?? 0) - 2 - late)).toBeLessThan(1e-12);
      expect(Math.abs((outputs[2 * row + 1] ?? 0) - t / 2)).toBeLessThan(1e-12);
    });
  });

  it("follow doses", () => {
    const text: SystemText = { states: { x: ["-x", 0], y: ["late", 0] }, delays: { late: ["x", 1, 0] } };
    const impulses = [{ at: 1, apply: [{ kind: "add", state: 0, amount: 1 }] }] as const;
    expect(Math.abs(runEvents(text, 5, { impulses }).last("y") - (1 - Math.exp(-3)))).toBeLessThan(1e-6);
  });
});
