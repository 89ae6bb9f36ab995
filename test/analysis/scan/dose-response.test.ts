import { describe, expect, it } from "vitest";
import { doseFor, doseResponseOf, fitHill, hillShare } from "../../../src/analysis/index.ts";

const doses = [0, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];
const hill = (half: number, slope: number, bottom = 0, top = 1) =>
  doses.map((dose) => bottom + (top - bottom) * hillShare(dose, half, slope));
const draws = (...members: readonly (readonly number[])[]) =>
  doses.map((_, i) => Float64Array.from(members.map((values) => values[i] ?? Number.NaN)));

describe("a Hill curve", () => {
  it.each([
    [0.2, 1, 0, 1],
    [1.7, 2.5, 5, -3],
    [0.05, 0.6, 100, 120],
  ])("is found again: half-maximum %d, slope %d, from %d to %d", (half, slope, bottom, top) => {
    const found = fitHill(doses, hill(half, slope, bottom, top));
    expect(found?.half).toBeCloseTo(half, 4);
    expect(found?.slope).toBeCloseTo(slope, 4);
    expect(found?.bottom).toBeCloseTo(bottom, 2);
    expect(found?.top).toBeCloseTo(top, 2);
    expect(found?.fit).toBeGreaterThan(0.999999);
  });

  it("is not looked for in too few points or in what does not move", () => {
    expect(fitHill([0, 1, 2], [0, 1, 2])).toBeUndefined();
    expect(
      fitHill(
        doses,
        doses.map(() => 4),
      ),
    ).toBeUndefined();
  });
});

describe("a response to a dose", () => {
  it("has half-maximum, slope and range with a band", () => {
    const found = doseResponseOf(doses, draws(hill(0.3, 1.5), hill(0.2, 1.5), hill(0.4, 1.5)));
    expect(found).toMatchObject({ shape: "rises", reachesBottom: true, reachesTop: true, limits: [] });
    expect(found.half.middle).toBeCloseTo(0.3, 4);
    expect(found.half.band?.low90).toBeCloseTo(0.21, 3);
    expect(found.slope.middle).toBeCloseTo(1.5, 4);
    expect(found.half.defined).toBe(1);
  });

  it("says that the top is not reached", () => {
    const found = doseResponseOf(doses, draws(hill(12, 1)));
    expect(found).toMatchObject({ reachesTop: false, reachesBottom: true });
    expect(found.limits.join()).toContain("the top is not reached");
    expect(found.half.middle).toBeCloseTo(12, 1);
  });

  it("has no half-maximum beyond the doses", () => {
    const found = doseResponseOf(doses, draws(hill(200, 1)));
    expect(found.half.middle).toBeNaN();
    expect(found.curve).toBeUndefined();
    expect(found.limits.join()).toContain("above the highest dose");
  });

  it("says that the bottom is not reached", () => {
    const from = doses.slice(3);
    const found = doseResponseOf(
      from,
      from.map((dose) => Float64Array.of(hillShare(dose, 0.15, 1))),
    );
    expect(found).toMatchObject({ reachesBottom: false, reachesTop: true });
    expect(found.limits.join()).toContain("the bottom is not reached");
  });

  it("says that a step is steeper than the doses tell", () => {
    const found = doseResponseOf(doses, draws(doses.map((dose) => (dose > 0.5 ? 1 : 0))));
    expect(found.limits.join()).toContain("as steep as is looked for");
    expect(found.half.middle).toBeGreaterThan(0.3);
    expect(found.half.middle).toBeLessThan(1);
  });

  it("has none where it is flat or goes both ways", () => {
    const flat = doseResponseOf(doses, draws(hill(1, 1, 100, 100.5)));
    expect(flat).toMatchObject({ shape: "flat", curve: undefined });
    expect(flat.half.middle).toBeNaN();
    const both = doseResponseOf(doses, draws([0, 1, 2, 3, 4, 3, 2, 1, 0]));
    expect(both).toMatchObject({ shape: "both", curve: undefined });
  });

  it("counts the members for which there is a half-maximum", () => {
    const found = doseResponseOf(doses, draws(hill(1, 1), hill(1, 1), hill(500, 1)));
    expect(found.half.defined).toBe(0.5);
  });
});

describe("the dose for an effect", () => {
  const values = hill(0.5, 1.2);

  it("lies between the doses, on the curve", () => {
    for (const dose of [0.02, 0.2, 0.5, 2, 7]) {
      const found = doseFor({ doses, values }, hillShare(dose, 0.5, 1.2));
      expect(Math.abs(found / dose - 1)).toBeLessThan(0.04);
    }
  });

  it("is that of a point at a point, and none beyond", () => {
    expect(doseFor({ doses, values }, values[4] ?? 0)).toBe(doses[4]);
    expect(doseFor({ doses, values }, 0.9999)).toBeNaN();
    expect(doseFor({ doses, values: values.map((value) => 1 - value) }, values[0] ?? 0)).toBeNaN();
  });

  it("is none where the response goes both ways", () => {
    expect(doseFor({ doses: [0, 1, 2], values: [0, 2, 1] }, 1.5)).toBeNaN();
  });
});
