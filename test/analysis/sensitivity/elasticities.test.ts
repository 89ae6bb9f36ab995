import { describe, expect, it } from "vitest";
import { elasticitiesOf, elasticityRows } from "../../../src/analysis/sensitivity/elasticities.ts";

/** Two outputs of three parameters: a power law, and one that is zero in the middle. */
function answers(rows: Float64Array): Float64Array {
  return Float64Array.from({ length: (rows.length / 3) * 2 }, (_, i) => {
    const [a = 0, b = 0, c = 0] = rows.subarray(3 * (i >> 1), 3 * (i >> 1) + 3);
    return i % 2 === 0 ? (a * a) / Math.sqrt(b) : c * (a - 2);
  });
}

describe("local elasticities", () => {
  const found = elasticitiesOf(answers(elasticityRows([2, 5, 0])), 2);

  it("of a power law are its powers", () => {
    expect(found.middle[0]).toBe(4 / Math.sqrt(5));
    expect(found.values[0]).toBeCloseTo(2, 11);
    expect(found.values[2]).toBeCloseTo(-0.5, 11);
    expect(found.values[4]).toBe(0);
  });

  it("of an output that is zero are no numbers", () => {
    expect([1, 3, 5].map((i) => found.values[i])).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
