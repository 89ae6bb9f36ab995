import { expect, it } from "vitest";
import { CurveSummary } from "../../src/ensemble/curve-summary.ts";
import { factNames } from "../../src/ensemble/fact-names.ts";

/** The error of the quantiles of members whose values lie far apart, in every cell. */
function errorOf(readouts: number, times: number, members: number): number {
  const planned = Array.from({ length: readouts }, (_, i) => ({ readout: `readout_${i}`, unit: "1" }));
  const summary = new CurveSummary(planned, new Float64Array(times));
  const facts = new Float64Array(readouts * factNames.length).fill(1);
  for (let member = 0; member < members; member++) {
    const values = new Float64Array(readouts * times).fill(1.05 ** member);
    summary.add({ baseline: new Float64Array(readouts), values, facts });
  }
  return summary.error;
}

it("256 members of a day keep their quantiles to 0.1 % with 200 readouts", () => {
  expect(errorOf(200, 145, 256)).toBe(2 ** -10);
});

it("more members than buckets cost digits", () => {
  expect(errorOf(200, 145, 300)).toBeGreaterThan(2 ** -10);
});
