import { describe, expect, it } from "vitest";
import { runEvents } from "./support/event-run.ts";

const still = (initial: number) => ["0", initial] as const;

describe("at the start, an event", () => {
  const fires = (when: string, before: boolean, states: Record<string, readonly [string, number]> = {}) =>
    runEvents(
      { states: { ...states, hits: still(0) }, events: { e: { when, before, sets: { hits: "hits + 1" } } } },
      1,
      { grid: [0, 1] },
    );

  it.each([
    ["time >= 0", true, []],
    ["time >= 0", false, [0]],
    ["time > 0", true, [0]],
    ["time > 0", false, [0]],
    ["time <= 0", true, []],
    ["time <= 0", false, [0]],
    ["time < 0", false, []],
    ["x >= 1", true, []],
    ["x >= 1", false, [0]],
    ["x > 1", true, []],
    ["x > 1", false, []],
    ["x == 1", false, [0]],
    ["x == 1", true, []],
    ["x != 1", false, []],
    ["x", false, [0]],
    ["1", false, [0]],
    ["1", true, []],
    ["0", false, []],
  ])("on `%s`, with %s before it, fires at %j", (when, before, times) => {
    const run = fires(when, before, { x: still(1) });
    expect(run.fired.map(({ at }) => at)).toEqual(times);
    expect(run.at(0, "hits")).toBe(times.length);
  });

  it("whose delay begins there is executed when that has passed", () => {
    const run = runEvents(
      {
        states: { a: still(0) },
        events: { e: { when: "time >= 0", before: false, delay: "0.25", sets: { a: "1" } } },
      },
      1,
      { grid: [0, 0.2, 0.25] },
    );
    expect(run.story).toEqual(["e at 0.25"]);
    expect([0, 1, 2].map((row) => run.at(row, "a"))).toEqual([0, 0, 1]);
  });

  it("takes part in priorities there, and sets off others", () => {
    const run = runEvents(
      {
        states: { order: still(0), p: still(0) },
        events: {
          a: { when: "time >= 0", before: false, priority: "1", sets: { order: "order + 1" } },
          b: { when: "time >= 0", before: false, priority: "2", sets: { order: "5", p: "1" } },
          c: { when: "p == 1", priority: "9", sets: { p: "2" } },
        },
      },
      1,
    );
    expect(run.story).toEqual(["b at 0", "c at 0", "a at 0"]);
    expect([run.last("order"), run.last("p")]).toEqual([1, 2]);
  });
});

describe("equality", () => {
  it("of states that only events change holds where they are equal, and ends where they are not", () => {
    const run = runEvents(
      {
        states: { a: still(0), b: still(3), hits: still(0), time3: ["if(a == 3, 1, 0)", 0] },
        events: {
          up: { when: "time - a >= 1", sets: { a: "a + 1" } },
          equal: { when: "a == b", sets: { hits: "hits + 1" } },
          left: { when: "a != b && a > 3", sets: { hits: "hits + 10" } },
        },
      },
      10.5,
    );
    expect(run.last("a")).toBe(10);
    expect(run.last("hits")).toBe(11);
    expect(Math.abs(run.last("time3") - 1)).toBeLessThan(1e-12);
  });

  it("of what moves through it is passed without a stop", () => {
    const run = runEvents(
      {
        states: { x: ["1", -1], hits: still(0) },
        events: { e: { when: "x == 0", sets: { hits: "1" } }, f: { when: "x != 0", sets: { hits: "2" } } },
      },
      2,
    );
    expect(run.success).toBe(true);
    expect(run.story).toEqual([]);
    expect(run.statistics.steps).toBeLessThan(20);
  });

  it("of what rests until it moves away ends there", () => {
    const run = runEvents(
      {
        states: { x: ["if(time >= 1, 1, 0)", 2], y: ["if(x == 2, 1, 0)", 0], seen: still(0) },
        events: { left: { when: "x != 2", sets: { seen: "time" } } },
      },
      3,
    );
    expect(Math.abs(run.last("y") - 1)).toBeLessThan(1e-9);
    expect(Math.abs(run.last("seen") - 1)).toBeLessThan(1e-9);
  });
});

describe("comparisons with what only events change", () => {
  it.each([
    ["count >= 3", 1],
    ["count > 3", 0],
    ["3 <= count", 1],
    ["count == 3", 1],
    ["!(count < 3)", 1],
    ["count - 3", 0],
  ])("`%s` at exactly 3 counts %i", (condition, expected) => {
    const run = runEvents(
      {
        states: { count: still(0), rate: [`if(time > 1.5 && (${condition}), 1, 0)`, 0] },
        events: { set: { when: "time >= 1", sets: { count: "3" } } },
      },
      2.5,
    );
    expect(Math.abs(run.last("rate") - expected)).toBeLessThan(1e-9);
  });

  it("are located to rounding where time crosses them, ten thousand times", () => {
    const run = runEvents(
      {
        states: { due: still(0), count: still(0) },
        events: {
          e: { when: "time >= due", before: false, sets: { due: "0.01 * (count + 1)", count: "count + 1" } },
        },
      },
      100,
    );
    expect(run.fired.length).toBeGreaterThan(9999);
    let worst = 0;
    for (const [k, { at }] of run.fired.entries())
      worst = Math.max(worst, Math.abs(at - 0.01 * k) / (1 + at));
    expect(worst).toBeLessThan(1e-15);
  });
});

describe("readouts", () => {
  it("compare at exactly the time of the row", () => {
    const text = {
      states: { a: still(0) },
      terms: { early: "if(time < 5, 1, 2)" },
      readouts: { less: "early", within: "if(time <= 5, 1, 2)", after: "a + (time > 5)" },
    };
    const run = runEvents(text, 10, { grid: [4, 5, 6] });
    expect([...run.outputs]).toEqual([1, 1, 0, 2, 1, 0, 2, 2, 1]);
  });

  it("show the values after all executions of their instant", () => {
    const run = runEvents(
      {
        states: { a: still(0) },
        readouts: { r: "10 * a + if(a >= 2, 1, 0)" },
        events: {
          one: { when: "time >= 5", sets: { a: "1" } },
          two: { when: "a == 1", sets: { a: "2" } },
        },
      },
      10,
      { grid: [4, 5, 6] },
    );
    expect([...run.outputs]).toEqual([0, 21, 21]);
  });

  it("cost no stop where only they compare", () => {
    const text = { states: { x: ["1", 0] as const }, readouts: { r: "if(sin(1000 * x) > 0, 1, 0)" } };
    expect(runEvents(text, 10, { grid: [1] }).statistics.steps).toBeLessThan(20);
  });
});
