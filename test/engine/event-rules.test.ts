import { describe, expect, it } from "vitest";
import { runEvents } from "./support/event-run.ts";

const still = (initial: number) => ["0", initial] as const;

describe("the values of an event", () => {
  const text = (values: "at-trigger" | "at-execution") => ({
    states: { x: ["1", 0] as const, a: still(0) },
    events: { late: { when: "time >= 1", delay: "2", values, sets: { a: "x" } } },
  });

  it("are those at its trigger, or at its execution", () => {
    expect(Math.abs(runEvents(text("at-trigger"), 4).last("a") - 1)).toBeLessThan(1e-12);
    expect(Math.abs(runEvents(text("at-execution"), 4).last("a") - 3)).toBeLessThan(1e-12);
  });

  it("are those at the trigger even where another is executed first at the same instant", () => {
    for (const [values, expected] of [
      ["at-trigger", 0],
      ["at-execution", 9],
    ] as const) {
      const run = runEvents(
        {
          states: { a: still(0), b: still(5) },
          events: {
            first: { when: "time >= 1", priority: "2", sets: { a: "9" } },
            second: { when: "time >= 1", priority: "1", values, sets: { b: "a" } },
          },
        },
        2,
      );
      expect(run.last("b")).toBe(expected);
    }
  });

  it("of one that an execution sets off are computed from the state after that", () => {
    const run = runEvents(
      {
        states: { a: still(0), b: still(0), c: still(0) },
        events: {
          first: { when: "time >= 1", sets: { a: "3", c: "2" } },
          next: { when: "a >= 3", sets: { b: "a + c" } },
        },
      },
      2,
    );
    expect(run.last("b")).toBe(5);
    expect(run.story).toEqual(["first at 1", "next at 1"]);
  });
});

describe("an event that is not persistent", () => {
  const text = (persistent: boolean) => ({
    states: { x: ["1", 0] as const, a: still(0) },
    events: {
      late: { when: "x > 1 && x < 2", delay: "1.5", persistent, sets: { a: "1" } },
    },
  });

  it("is dropped where its condition becomes false while it waits", () => {
    expect(runEvents(text(true), 4).last("a")).toBe(1);
    expect(runEvents(text(false), 4).story).toEqual([]);
  });

  it("is executed where its condition lasts, and where it comes back only the new one is", () => {
    const run = runEvents(
      {
        states: { x: ["cos(time)", 0], a: still(0) },
        events: { late: { when: "x > 0.5", delay: "3", persistent: false, sets: { a: "a + 1" } } },
      },
      5,
    );
    expect(run.story).toEqual([]);
    const lasting = runEvents(
      {
        states: { x: ["cos(time)", 0], a: still(0) },
        events: { late: { when: "x > 0.5", delay: "2", persistent: false, sets: { a: "a + 1" } } },
      },
      9.5,
    );
    // x is above 1/2 from pi/6 + 2 pi k, for 2 pi / 3 > 2.
    [Math.PI / 6 + 2, (13 * Math.PI) / 6 + 2].forEach((at, i) => {
      expect(Math.abs((lasting.fired[i]?.at ?? 0) - at)).toBeLessThan(1e-5);
    });
    expect(lasting.fired.length).toBe(2);
  });

  it("is dropped by the execution of another at the same instant", () => {
    const event = (sets: Readonly<Record<string, string>>, persistent: boolean) => ({
      when: "time - reset >= 1",
      persistent,
      sets: { reset: "time", ...sets },
    });
    const text = (persistent: boolean) => ({
      states: { reset: still(0), q: still(0), r: still(0) },
      events: { one: event({ q: "q + 1" }, persistent), other: event({ r: "r + 1" }, persistent) },
    });
    const race = runEvents(text(false), 100.5);
    expect(race.last("q") + race.last("r")).toBe(100);
    const both = runEvents(text(true), 100.5);
    expect([both.last("q"), both.last("r")]).toEqual([100, 100]);
  });
});

describe("priorities", () => {
  const digit = (of: number, priority?: string) => ({
    when: "time >= 1",
    values: "at-execution" as const,
    sets: { order: `10 * order + ${of}`, p: `p + ${of}` },
    ...(priority === undefined ? {} : { priority }),
  });

  it("order the executions of one instant, the highest first, negative ones too", () => {
    const events = { a: digit(1, "-3"), b: digit(2, "1e9"), c: digit(3, "0"), d: digit(4, "-1 / 0") };
    expect(runEvents({ states: { order: still(0), p: still(0) }, events }, 2).last("order")).toBe(2314);
  });

  it("that are not a number come last among those that are given", () => {
    const events = { a: digit(1, "0 / 0"), b: digit(2, "-7"), c: digit(3, "4") };
    expect(runEvents({ states: { order: still(0), p: still(0) }, events }, 2).last("order")).toBe(321);
  });

  it("are evaluated anew after each execution", () => {
    // After b (5), a has 5 * 1 = 5 against c's 4; without b, a would have 0.
    const events = { a: digit(1, "5 * (p > 0)"), b: digit(2, "6"), c: digit(3, "4") };
    expect(runEvents({ states: { order: still(0), p: still(0) }, events }, 2).last("order")).toBe(213);
  });

  it("let one that is set off in between go before those that wait", () => {
    const run = runEvents(
      {
        states: { order: still(0), p: still(0) },
        events: {
          a: digit(1, "10"),
          b: digit(2, "1"),
          urgent: { ...digit(9, "5"), when: "p >= 1 && p < 2" },
        },
      },
      2,
    );
    expect(run.last("order")).toBe(192);
  });

  it("that are equal, or missing, leave the order to the seed: each comes about equally often", () => {
    for (const priority of [undefined, "7"]) {
      const events = { a: digit(1, priority), b: digit(2, priority), c: digit(3, priority) };
      const counts = new Map<number, number>();
      for (let seed = 0; seed < 600; seed++) {
        const order = runEvents({ states: { order: still(0), p: still(0) }, events }, 1, { seed }).last(
          "order",
        );
        counts.set(order, (counts.get(order) ?? 0) + 1);
      }
      expect([...counts.keys()].sort()).toEqual([123, 132, 213, 231, 312, 321]);
      // Of 600 in six classes, five standard deviations are 46.
      for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(46);
    }
  });

  it("and seeds give the same run every time", () => {
    const events = { a: digit(1), b: digit(2), c: digit(3), d: digit(4) };
    const text = { states: { order: still(0), p: still(0) }, events };
    const orders = [3, 3, undefined, undefined].map((seed) =>
      runEvents(text, 2, seed === undefined ? {} : { seed }).last("order"),
    );
    expect(orders[0]).toBe(orders[1]);
    expect(orders[2]).toBe(orders[3]);
  });
});

describe("executions", () => {
  it("of a thousand races are a fair coin", () => {
    const event = (sets: Readonly<Record<string, string>>) => ({
      when: "time - reset >= 0.01",
      persistent: false,
      sets: { reset: "time", ...sets },
    });
    const run = runEvents(
      {
        states: { reset: still(0), q: still(0), r: still(0) },
        events: { one: event({ q: "q + 1" }), other: event({ r: "r + 1" }) },
      },
      10.005,
    );
    expect(run.last("q") + run.last("r")).toBe(1000);
    expect(Math.abs(run.last("q") - 500)).toBeLessThan(80);
  });

  it("make a cascade of fifty at one instant", () => {
    const names = Array.from({ length: 50 }, (_, i) => i);
    const run = runEvents(
      {
        states: Object.fromEntries(names.map((i) => [`s${i}`, still(0)])),
        events: Object.fromEntries(
          names.map((i) => [
            `e${i}`,
            { when: i === 0 ? "time >= 1" : `s${i - 1} == 1`, sets: { [`s${i}`]: "1" } },
          ]),
        ),
      },
      2,
      { grid: [1] },
    );
    expect(run.story).toEqual(names.map((i) => `e${i} at 1`));
    expect(run.at(0, "s49")).toBe(1);
  });

  it("may bring a condition down and up again within one instant, and it triggers again", () => {
    const run = runEvents(
      {
        states: { gate: still(0), count: still(0) },
        events: {
          up: { when: "time >= 1", priority: "5", sets: { gate: "1" } },
          down: { when: "time >= 1", priority: "4", sets: { gate: "0" } },
          again: { when: "time >= 1", priority: "3", sets: { gate: "1" } },
          seen: { when: "gate > 0", priority: "0", sets: { count: "count + 1" }, values: "at-execution" },
        },
      },
      2,
    );
    expect(run.last("count")).toBe(2);
  });

  it("that never come to an end at one instant end the run by name", () => {
    const run = runEvents(
      {
        states: { a: still(0) },
        events: {
          up: { when: "time >= 1 && a < 1", sets: { a: "1" } },
          down: { when: "a >= 1", sets: { a: "0" } },
        },
      },
      2,
    );
    expect(run.success).toBe(false);
    expect(run.failure).toMatchObject({ code: "event-livelock", at: 1 });
  });
});

describe("a factor of what an event sets", () => {
  it("is that of the execution, while the value is that of the trigger", () => {
    const text = {
      states: { x: ["1", 0] as const, a: still(0) },
      events: { late: { when: "time >= 1", delay: "2", sets: { a: "x" }, times: { a: "10 * x" } } },
    };
    const run = runEvents(text, 4);
    expect(Math.abs(run.last("a") - 30)).toBeLessThan(1e-11);
  });
});
