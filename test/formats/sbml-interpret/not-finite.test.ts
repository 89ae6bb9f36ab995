import { describe, expect, it } from "vitest";
import { readSbml, timeCourse } from "../../../src/index.ts";
import { apply, ci, cn, math, parameter, rateRule, sbmlText } from "../../support/sbml-text.ts";

const at = (time: number, variable: string, value: string) =>
  `<event useValuesFromTriggerTime="true"><trigger initialValue="true" persistent="true">${math(apply("geq", ci("t"), cn(time)))}</trigger>
<listOfEventAssignments><eventAssignment variable="${variable}">${math(value)}</eventAssignment></listOfEventAssignments></event>`;

/** Rows of t, p and x over 4 units of time; p is set by events alone, and x runs beside it. */
async function rowsWith(start: string, events: string): Promise<number[][]> {
  const text = sbmlText({
    parameters: `${parameter("t", 0, false)}${parameter("x", 1, false)}<parameter id="p" ${start} constant="false"/>`,
    rules: rateRule("t", cn(1)) + rateRule("x", apply("minus", ci("x"))),
    events,
  });
  const { system } = readSbml(text);
  if (system === undefined) throw new Error("the model has errors");
  const { values } = await timeCourse(system.flat({ select: ["p", "x"] }), { end: 4, steps: 4 });
  return Array.from({ length: 5 }, (_, row) => Array.from(values.subarray(2 * row, 2 * row + 2)));
}

function expectDecay(rows: readonly (readonly number[])[]): void {
  for (const [time, row] of rows.entries()) expect(row[1]).toBeCloseTo(Math.exp(-time), 6);
}

describe("what only events set", () => {
  it("may become infinite, and no number, and a number again, while the rest runs on", async () => {
    const events = at(0.5, "p", "<infinity/>") + at(1.5, "p", "<notanumber/>") + at(2.5, "p", cn(7));
    const rows = await rowsWith('value="2"', events);
    expect(rows.map(([p]) => p)).toEqual([2, Number.POSITIVE_INFINITY, Number.NaN, 7, 7]);
    expectDecay(rows);
  });

  it("may start as infinite, or without a value until it is set", async () => {
    const infinite = await rowsWith('value="-INF"', at(1.5, "p", cn(3)));
    expect(infinite.map(([p]) => p)).toEqual([-Infinity, -Infinity, 3, 3, 3]);
    const none = await rowsWith("", at(0.5, "p", cn(3)));
    expect(none.map(([p]) => p)).toEqual([Number.NaN, 3, 3, 3, 3]);
    expectDecay(infinite);
    expectDecay(none);
  });

  it("ends the run where a rate takes it up while it is infinite", async () => {
    const text = sbmlText({
      parameters: parameter("t", 0, false) + parameter("x", 1, false) + parameter("p", 0, false),
      rules: rateRule("t", cn(1)) + rateRule("x", ci("p")),
      events: at(1, "p", "<infinity/>"),
    });
    const { system } = readSbml(text);
    if (system === undefined) throw new Error("the model has errors");
    await expect(timeCourse(system.flat(), { end: 4, steps: 4 })).rejects.toThrow(/not-finite/);
  });
});
