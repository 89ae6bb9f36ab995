import { describe, expect, it } from "vitest";
import { factorialOf } from "../../../src/analysis/index.ts";

const one = (value: number) => Float64Array.of(value);
const effects = (table: ReturnType<typeof factorialOf>) =>
  Object.fromEntries(table.terms.map(({ factors, effect }) => [factors.join("x"), effect.middle]));

describe("a factorial table", () => {
  it("has main effects and no interaction where factors add", () => {
    const found = factorialOf(3, ([a = 0, b = 0, c = 0]) => one(10 + 2 * a - 3 * b + 5 * c));
    expect(effects(found)).toEqual({ "0": 2, "1": -3, "2": 5, "0x1": 0, "0x2": 0, "1x2": 0, "0x1x2": 0 });
    expect(found.cells).toHaveLength(8);
    expect(found.cells.at(-1)).toMatchObject({
      levels: [1, 1, 1],
      value: { middle: 14 },
      ofFull: { middle: 1 },
    });
  });

  it("has all terms alike where only all factors together do anything", () => {
    const found = factorialOf(3, ([a = 0, b = 0, c = 0]) => one(8 * a * b * c));
    expect(Object.values(effects(found))).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(found.terms.map(({ ofFull }) => ofFull.middle)).toEqual(new Array(7).fill(0.25));
  });

  it("has half the difference of differences as the interaction of two", () => {
    const at = (a: number, b: number) => [1, 4, 2, 11][a + 2 * b] ?? 0;
    const { "0x1": term } = effects(factorialOf(2, ([a = 0, b = 0]) => one(at(a, b))));
    expect(term).toBe((at(1, 1) - at(0, 1) - (at(1, 0) - at(0, 0))) / 2);
  });

  it("has bands over members", () => {
    const found = factorialOf(1, ([a = 0]) => Float64Array.from([a, 2 * a, 3 * a, 4 * a]));
    expect(found.terms[0]?.effect).toMatchObject({ middle: 1, defined: 1, band: { median: 3 } });
  });
});
