import { describe, expect, it } from "vitest";
import { runEvents } from "./support/event-run.ts";

/** Counts how often a condition becomes true while one slow state lets the solver take long steps. */
function count(when: string, end: number): number {
  const run = runEvents(
    {
      states: { hits: ["0", 0], slow: ["-0.01 * slow", 1], t: ["1", 0] },
      events: { e: { when, sets: { hits: "hits + 1" } } },
    },
    end,
  );
  expect(run.success).toBe(true);
  return run.fired.length;
}

describe("conditions that swing much faster than the states", () => {
  it.each([1, 10, 1000, 1e6])("are followed through every swing at frequency %d", (frequency) => {
    const end = 600 / frequency;
    // Rises at asin(level) + 2 pi k, for `sin`; and at 2 pi (k + 1) - acos(level), for `cos`.
    expect(count(`sin(${frequency} * time) > 0.999`, end)).toBe(
      Math.floor((600 - Math.asin(0.999)) / (2 * Math.PI)) + 1,
    );
    expect(count(`cos(${frequency} * t) > 0.5`, end)).toBe(
      Math.floor((600 + Math.acos(0.5)) / (2 * Math.PI)),
    );
  });

  it("are passed at their kinks and jumps in few steps", () => {
    const run = runEvents(
      {
        states: { hits: ["0", 0], x: ["1", 0] },
        events: {
          near: { when: "abs(x - 5) < 1", sets: { hits: "hits + 1" } },
          touches: { when: "abs(x - 7) + max(x, 8) > 8.5", sets: { hits: "hits + 10" } },
          stair: { when: "floor(x / 3) > 1.5", sets: { hits: "hits + 100" } },
        },
      },
      20,
    );
    expect(run.success).toBe(true);
    expect(run.last("hits")).toBe(111);
    expect(run.statistics.steps + run.statistics.rejected).toBeLessThan(1000);
  });
});
