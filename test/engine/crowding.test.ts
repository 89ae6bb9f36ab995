import { describe, expect, it } from "vitest";
import { runEvents } from "./support/event-run.ts";

describe("conditions that come true at ever shorter intervals", () => {
  it("are got past where they keep their speed: what they approach is within rounding soon", () => {
    const run = runEvents(
      {
        states: { a: ["1", 0], b: ["-1", 1] },
        events: { meet: { when: "a > b", sets: { a: "0" } } },
      },
      2,
    );
    // Each time half the way is left to t = 1; from there on a stays above.
    expect(run.failure).toBeUndefined();
    expect(run.fired.length).toBeGreaterThan(35);
    expect(run.fired.slice(0, 30).map(({ at }) => at)).toEqual(
      Array.from({ length: 30 }, (_, k) => expect.closeTo(1 - 0.5 ** (k + 1), 9)),
    );
    expect(run.last("a")).toBeCloseTo(1, 9);
    expect(run.last("b")).toBeCloseTo(-1, 9);
  });
});
