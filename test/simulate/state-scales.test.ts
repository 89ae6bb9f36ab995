import { describe, expect, it } from "vitest";
import { stateScales, timeCourse } from "../../src/simulate/index.ts";
import { flatSystem, type SystemText } from "../compile/support/flat-text.ts";

/** The last row of a run to `end` with 20 steps. */
async function lastRow(text: SystemText, end: number): Promise<Float64Array> {
  const { columns, values } = await timeCourse(flatSystem(text), { end, steps: 20 });
  return values.slice(-columns.length);
}

describe("tolerances of a model that states none", () => {
  it("follow amounts of 1e-21 beside a number of another kind that only an event sets", async () => {
    const [b = Number.NaN] = await lastRow(
      {
        states: { a: ["-0.1 * a", 1e-21], b: ["0.1 * a - 5 * b", 0], speed: ["0", 3e8] },
        readouts: { b: "b" },
        events: { late: { when: "time > 20", sets: { speed: "1" } } },
      },
      1,
    );
    const exact = (1e-22 * (Math.exp(-0.1) - Math.exp(-5))) / 4.9;
    expect(Math.abs(b / exact - 1)).toBeLessThan(1e-5);
  });

  it("follow a state that starts at zero and stays far below the others", async () => {
    const [small = Number.NaN] = await lastRow(
      {
        states: { large: ["-0.1 * large", 1], small: ["1e-7 * large - 5 * small", 0] },
        readouts: { small: "small" },
      },
      1,
    );
    const exact = (1e-7 * (Math.exp(-0.1) - Math.exp(-5))) / 4.9;
    expect(Math.abs(small / exact - 1)).toBeLessThan(1e-5);
  });

  it("are relative to the start, at most to 1; for what starts at zero, to a thousandth of the others", () => {
    expect([...stateScales([100, 0.25, 0])]).toEqual([1, 0.25, 1e-3]);
    expect([...stateScales([2 ** -20, 0])]).toEqual([2 ** -20, 1e-3 * 2 ** -20]);
    expect([...stateScales([2 ** -20, 0, 4], [false, false, true])]).toEqual([2 ** -20, 1e-3 * 2 ** -20, 1]);
    expect([...stateScales([0, 0])]).toEqual([1e-3, 1e-3]);
    expect([...stateScales([0, 0], [], () => [2 ** -40, 0])]).toEqual([1e-3 * 2 ** -40, 1e-3 * 2 ** -40]);
  });
});
