import { describe, expect, it } from "vitest";
import { isNull, misfit, misfitScale, standardError } from "../../src/analysis/trials/row-error.ts";
import { row } from "./hand-made.ts";

describe("the error of a row", () => {
  it.each([
    ["a SEM is taken as it is", { error: 6, errorKind: "SEM" }, 6],
    ["an SD is divided by the root of n", { error: 12, errorKind: "SD", n: 9 }, 4],
    ["an SD without n is taken as it is", { error: 12, errorKind: "SD" }, 12],
    ["a 95 % half-width is divided by 1.96", { error: 9.8, errorKind: "CI95" }, 5],
    ["an error of no stated kind is taken as it is", { error: 7, errorKind: "" }, 7],
    ["a SEM whose kind is doubted stays one", { error: 6, errorKind: "SEM (unspecified)", n: 9 }, 6],
    ["an unspecified error is no CI", { error: 6, errorKind: "unspecified (SEM likely)" }, 6],
    ["an SE is a SEM", { error: 6, errorKind: "se", n: 9 }, 6],
    ["an SD is one in words too", { error: 12, errorKind: "SD (unspecified)", n: 9 }, 4],
    ["a CI is one in words too", { error: 9.8, errorKind: "95% CI half-width (memory)" }, 5],
    ["a range is taken as it is", { error: 7, errorKind: "plausible range" }, 7],
    ["without one, a percent change has a quarter of itself", { value: 80 }, 20],
    ["but at least 10 points", { value: 12 }, 10],
    ["a fold has a quarter of itself", { kind: "fold", value: 3 }, 0.75],
    ["but at least 0.1", { kind: "fold", value: 1.2, unit: "fold" }, 0.3],
    ["a small fold at least 0.1", { kind: "fold", value: 0.2, unit: "fold" }, 0.1],
    ["a rate has a quarter of itself and no floor", { kind: "absolute", value: 0.04, unit: "%/h" }, 0.01],
    ["an error of 0 counts as none", { value: 80, error: 0, errorKind: "SEM" }, 20],
  ] as const)("%s", (_, given, expected) => {
    expect(standardError(row(given))).toBeCloseTo(expected, 12);
  });

  it("is widened by 15 % of the value in quadrature", () => {
    expect(misfitScale(row({ value: 20, error: 3, errorKind: "SEM" }))).toBeCloseTo(3 * Math.SQRT2, 12);
    expect(misfitScale(row({ value: -100, error: 8, errorKind: "SEM" }))).toBeCloseTo(17, 12);
  });

  it("is 0.4 of a sign for a direction", () => {
    expect(misfitScale(row({ kind: "direction", value: 1 }))).toBe(0.4);
  });
});

describe("the misfit of a prediction", () => {
  it("is its distance over the error, with its sign", () => {
    const seen = row({ value: 100, error: 8, errorKind: "SEM" });
    expect(misfit(seen, 134)).toBeCloseTo(2, 12);
    expect(misfit(seen, 83)).toBeCloseTo(-1, 12);
    expect(misfit(seen, Number.NaN)).toBeNaN();
  });

  it("is 0 inside a null band of 20 points, and the distance to it over 10 points outside", () => {
    const none = row({ value: 0 });
    expect([-20, -5, 0, 20].map((predicted) => Math.abs(misfit(none, predicted)))).toEqual([0, 0, 0, 0]);
    expect(misfit(none, 35)).toBeCloseTo(1.5, 12);
    expect(misfit(none, -50)).toBeCloseTo(-3, 12);
  });

  it("treats a fold of 1 alike, in tenths", () => {
    const none = row({ kind: "fold", value: 1, unit: "fold" });
    expect(misfit(none, 1.19)).toBe(0);
    expect(misfit(none, 1.35)).toBeCloseTo(1.5, 12);
    expect(misfit(none, 0.6)).toBeCloseTo(-2, 12);
  });

  it("knows a null from a direction of 0 and from an absolute 0", () => {
    expect(isNull(row({ value: 0 }))).toBe(true);
    expect(isNull(row({ kind: "fold", value: 1 }))).toBe(true);
    expect(isNull(row({ kind: "fold", value: 0 }))).toBe(false);
    expect(isNull(row({ kind: "direction", value: 0 }))).toBe(false);
    expect(isNull(row({ kind: "absolute", value: 0 }))).toBe(false);
  });
});
