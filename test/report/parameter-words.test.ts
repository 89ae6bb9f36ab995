import { describe, expect, it } from "vitest";
import type { FittedParameter } from "../../src/analysis/index.ts";
import { parameterFacts } from "../../src/report/parameter-words.ts";

const fitted: FittedParameter = {
  address: "muscle.a",
  unit: "1/min",
  centre: 1,
  spread: { kind: "lognormal", factor: 2 },
  grade: "assumed",
  estimate: 1.25,
  posterior: { low90: 0.8, low50: 1.1, median: 1.2, high50: 1.4, high90: 1.9 },
  shrinkage: 0.34,
  profile: { low: 0.7, high: null },
};
const textOf = (facts: Parameters<typeof parameterFacts>[0]) =>
  parameterFacts(facts)
    .map((line) => line.join(" "))
    .join("\n");

describe("what is told of a parameter under a fit", () => {
  it("is its posterior, how much of the prior is left, and whether the data alone determine it", () => {
    const text = textOf({ fit: { id: "muscle", fitted } });
    expect(text).toContain("posterior 1.25 1/min, 90 % 0.8 to 1.9; fit muscle");
    expect(text).toContain("34 % of the spread of the prior is left");
    expect(text).toContain("data alone 90 % 0.7 to open 1/min: not determined");
  });

  it("says so where the data say nothing, and where it was not fitted", () => {
    expect(textOf({ fit: { id: "muscle", fitted: { ...fitted, shrinkage: 0.99 } } })).toContain(
      "nothing of it",
    );
    expect(textOf({ fit: { id: "muscle" } })).toContain("not in the fit muscle");
    expect(textOf({})).toBe("");
  });

  it("is how much the readouts move with it", () => {
    const readouts = [
      { readout: "fsr", elasticity: 0.42 },
      { readout: "p_s6k1", elasticity: -0.05 },
    ];
    const text = textOf({ dependence: { on: "a day of three meals", readouts } });
    expect(text).toContain("fsr +0.42, p_s6k1 −0.05");
    expect(textOf({ dependence: { on: "a day", readouts: [] } })).toContain("no readout");
  });
});
