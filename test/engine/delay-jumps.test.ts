import { describe, expect, it } from "vitest";
import type { SystemText } from "../compile/support/flat-text.ts";
import { runEvents } from "./support/event-run.ts";

const grid = Array.from({ length: 41 }, (_, i) => i / 4);

describe("jumps of the past", () => {
  it("that parameters made are stopped at a lag later: what follows is exact", () => {
    const text: SystemText = {
      states: { x: ["p", 0], y: ["late", 0] },
      parameters: { p: 0 },
      delays: { late: ["x", 1.3, 0] },
    };
    const impulses = [{ at: 1.1, apply: [{ kind: "set", parameter: 0, value: 1 }] }] as const;
    const run = runEvents(text, 10, { impulses, grid });
    for (const [row, t] of grid.entries())
      expect(Math.abs(run.at(row, "y") - Math.max(0, t - 2.4) ** 2 / 2)).toBeLessThan(1e-12);
    expect(run.statistics.rejected).toBe(0);
  });

  it("that values pass on to themselves never become smoother, and each is stopped at", () => {
    const text: SystemText = {
      states: { z: ["v", 0] },
      terms: { v: "1 + 0.5 * late" },
      delays: { late: ["v", 1, 0] },
    };
    const run = runEvents(text, 10, { grid });
    // v is 2 - 0.5^k from k to k + 1.
    expect(run.last("z")).toBeCloseTo(20 - 2 * (1 - 0.5 ** 10), 11);
    expect(run.statistics.rejected).toBe(0);
  });

  it("that states pass on become smoother, and are stopped at down to the third derivative", () => {
    const text: SystemText = {
      states: { a: ["1", 0], b: ["first", 0], c: ["second", 0], d: ["third", 0] },
      delays: { first: ["a", 1.1, 0], second: ["b", 1.1, 0], third: ["c", 1.1, 0] },
    };
    const run = runEvents(text, 10, { grid });
    for (const [row, t] of grid.entries()) {
      expect(Math.abs(run.at(row, "c") - Math.max(0, t - 2.2) ** 3 / 6)).toBeLessThan(1e-9);
      expect(Math.abs(run.at(row, "d") - Math.max(0, t - 3.3) ** 4 / 24)).toBeLessThan(1e-9);
    }
    expect(run.statistics.rejected).toBe(0);
  });

  it("that states pass on to themselves fade: many lags later there is nothing to stop at", () => {
    const text: SystemText = { states: { x: ["-late", 1] }, delays: { late: ["x", 0.01, 1] } };
    const run = runEvents(text, 5);
    // m = exp(lag m), and a start that differs from it by less than the square of the lag.
    expect(Math.abs(run.last("x") * Math.exp(1.0101527 * 5) - 1)).toBeLessThan(1e-3);
    expect(run.statistics.steps).toBeLessThan(100);
  });
});

describe("conditions on delayed values", () => {
  it("look ahead the way in which the past is read: backwards where the lag grows faster than time", () => {
    const ups = (before: string) =>
      runEvents(
        {
          states: { x: ["0", 0], hits: ["0", 0] },
          delays: { late: ["x", "1 + 2 * time", before] },
          events: { up: { when: "late > 0", sets: { hits: "hits + 1" } } },
        },
        3,
      ).story;
    // Read at -1 - t: the first falls from 0, the second rises.
    expect(ups("time + 1")).toEqual([]);
    expect(ups("-1 - time")).toEqual(["up at 0"]);
  });

  it("follow swings of the past that no state has, through long stretches in which nothing happens", () => {
    const run = runEvents(
      {
        states: { hits: ["0", 0], x: ["0.1", 0] },
        delays: { late: ["sin(10 * time)", 0.3, "sin(10 * time)"] },
        events: { e: { when: "late > 4 - x", sets: { hits: "hits + 1" } } },
      },
      49,
    );
    const margin = (t: number) => Math.sin(10 * (t - 0.3)) - 4 + 0.1 * t;
    // Peaks above the level: from t = 30, where it is 1, to the end, where it is -0.9.
    const peak = (k: number) => 0.3 + (Math.PI / 2 + 2 * Math.PI * k) / 10;
    const peaks = Array.from({ length: 78 }, (_, k) => peak(k)).filter((t) => margin(t) > 0 && t < 49);
    expect(run.fired).toHaveLength(peaks.length);
    for (const [k, { at }] of run.fired.entries()) {
      expect(Math.abs(margin(at))).toBeLessThan(1e-4);
      expect(Math.abs(at - (peaks[k] ?? 0) + Math.PI / 20)).toBeLessThan(Math.PI / 20);
    }
  });
});

describe("values that look back twice", () => {
  it("are as near to what they stand for as states are, though no state needs them to be", () => {
    const run = runEvents(
      {
        states: { y: ["1e-9 * twice", 0] },
        delays: {
          once: ["sin(10 * time)", 1, "sin(10 * time)"],
          twice: ["once", 0.7, "sin(10 * (time - 1))"],
        },
        readouts: { twice: "twice" },
      },
      10,
      { grid },
    );
    for (const [row, t] of grid.entries())
      expect(Math.abs((run.outputs[row] ?? 0) - Math.sin(10 * (t - 1.7)))).toBeLessThan(1e-4);
  });
});
