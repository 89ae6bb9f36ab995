import { describe, expect, it } from "vitest";
import { runEvents } from "./support/event-run.ts";

/** A state that nothing changes but events. */
const still = (initial: number) => ["0", initial] as const;

describe("a delayed event", () => {
  it("is executed exactly its delay after it triggers, with a row there showing the value after", () => {
    const text = {
      states: { a: still(0) },
      events: { late: { when: "time >= 0.7", delay: "0.3", sets: { a: "5" } } },
    };
    const run = runEvents(text, 2, { grid: [0.7, 0.9999, 1, 2] });
    expect(run.story).toEqual(["late at 1"]);
    expect([0, 1, 2, 3].map((row) => run.at(row, "a"))).toEqual([0, 0, 5, 5]);
  });

  it("coincides with the row that rounding parts from it, on either side", () => {
    for (let k = 1; k <= 40; k++) {
      const [at, delay] = [0.1 * k, 0.07 * k];
      const text = {
        states: { a: still(0) },
        events: { late: { when: `time >= ${at}`, delay: String(delay), sets: { a: "1" } } },
      };
      const row = Number((0.17 * k).toFixed(10));
      const run = runEvents(text, 10, { grid: [row - 1e-9, row, row + 1e-9] });
      expect([0, 1, 2].map((index) => run.at(index, "a"))).toEqual([0, 1, 1]);
    }
  });

  it("takes its delay from the state at the trigger", () => {
    const text = {
      states: { x: ["1", 0], a: still(0) },
      events: { late: { when: "x > 2", delay: "x / 2", sets: { a: "time" } } },
    } as const;
    const run = runEvents(text, 5);
    expect(run.fired.length).toBe(1);
    expect(Math.abs((run.fired[0]?.at ?? 0) - 3)).toBeLessThan(1e-12);
    // Its value too is from the trigger.
    expect(Math.abs(run.last("a") - 2)).toBeLessThan(1e-12);
  });

  it("may wait several times at once, each execution with its own value", () => {
    const text = {
      states: { phase: ["1", 0], sum: still(0), count: still(0) },
      events: {
        tick: { when: "phase >= 1", sets: { phase: "0", count: "count + 1" } },
        late: { when: "phase >= 0.5", delay: "2.25", sets: { sum: "10 * sum + count" } },
      },
    } as const;
    // `late` triggers at 0.5, 1.5, 2.5, 3.5 with sum 0, 0, 0 and (executed at 2.75) what the first left.
    const run = runEvents(text, 6, { grid: [2.7, 2.8, 3.8, 4.8, 5.8] });
    const late = run.fired.filter(({ event }) => event === 1).map(({ at }) => at);
    [2.75, 3.75, 4.75, 5.75].forEach((at, i) => {
      expect(Math.abs((late[i] ?? 0) - at)).toBeLessThan(1e-12);
    });
    expect([0, 1, 2, 3, 4].map((row) => run.at(row, "sum"))).toEqual([0, 0, 1, 2, 3]);
  });

  it("of zero length is executed at once", () => {
    const text = {
      states: { a: still(0), b: still(0) },
      events: { now: { when: "time >= 1", delay: "a", sets: { b: "7" } } },
    };
    const run = runEvents(text, 2, { grid: [1] });
    expect(run.story).toEqual(["now at 1"]);
    expect(run.at(0, "b")).toBe(7);
  });

  it.each(["-1", "a - 1", "log(a - 1)"])("of %s ends the run by name", (delay) => {
    const text = {
      states: { a: still(0) },
      events: { bad: { when: "time >= 1", delay, sets: { a: "1" } } },
    };
    const { success, failure } = runEvents(text, 2);
    expect(success).toBe(false);
    expect(failure).toEqual({ code: "event-delay", at: 1, event: 0 });
  });

  it("that is due after the end, or never, is not executed", () => {
    const text = {
      states: { a: still(0) },
      events: {
        after: { when: "time >= 1", delay: "1.5", sets: { a: "1" } },
        never: { when: "time >= 1", delay: "1 / a", sets: { a: "1" } },
      },
    };
    expect(runEvents(text, 2)).toMatchObject({ success: true, story: [] });
  });

  it("that is due at the end is executed there, as is one that triggers there", () => {
    const text = {
      states: { a: still(0), b: still(0) },
      events: {
        due: { when: "time >= 1", delay: "1", sets: { a: "1" } },
        there: { when: "time >= 2", sets: { b: "1" } },
      },
    };
    const run = runEvents(text, 2, { grid: [2] });
    expect([run.last("a"), run.last("b"), run.at(0, "a"), run.at(0, "b")]).toEqual([1, 1, 1, 1]);
  });

  it("is executed together with those that are due or trigger at that instant, the highest priority first", () => {
    const event = (when: string, digit: number, priority: number, delay?: string) => ({
      when,
      priority: String(priority),
      values: "at-execution" as const,
      sets: { order: `10 * order + ${digit}` },
      ...(delay === undefined ? {} : { delay }),
    });
    const text = {
      states: { order: still(0), x: ["1", 0] },
      events: {
        a: event("time >= 0.1", 1, 1, "0.2"),
        b: event("3 * time >= 0.9", 2, 4),
        c: event("time - 0.3 >= 0", 3, 2),
        d: event("x > 0.3", 4, 3),
        e: event("time >= 0.2", 5, 5, "0.1"),
      },
    } as const;
    const run = runEvents(text, 1);
    expect(run.last("order")).toBe(52431);
    expect(new Set(run.fired.map(({ at }) => at)).size).toBe(1);
  });

  it("leaves the smooth parts of the run as exact as without it", () => {
    const text = {
      states: { x: ["-x", 1], a: still(0) },
      events: { late: { when: "x < 0.5", delay: "1", sets: { x: "x + 1" }, values: "at-execution" } },
    } as const;
    const run = runEvents(text, 2, { grid: [2], relativeTolerance: 1e-9 });
    const executed = Math.LN2 + 1;
    expect(Math.abs((run.fired[0]?.at ?? 0) - executed)).toBeLessThan(1e-8);
    const expected = Math.exp(-2) + Math.exp(-(2 - executed));
    expect(Math.abs(run.at(0, "x") - expected)).toBeLessThan(1e-8);
  });
});
