import { describe, expect, it } from "vitest";
import {
  sobolDesign,
  sobolEstimates,
  sobolIndices,
} from "../../../src/analysis/sensitivity/sobol-indices.ts";
import { answersOf, type ClosedForm, gFunction, ishigami, linear } from "./closed-forms.ts";

const alone = ({ width }: ClosedForm) => Array.from({ length: width }, (_, i) => [i]);

function indicesOf(form: ClosedForm, groups: readonly (readonly number[])[], samples: number, seed: number) {
  const design = sobolDesign(form.width, groups, samples, seed);
  return sobolIndices(design, answersOf(form, design), seed);
}

describe("variance-based indices", () => {
  it.each([
    ["the Ishigami function", ishigami, 0.02],
    ["the g-function", gFunction, 0.02],
    ["a linear function", linear, 0.01],
  ])("of %s are those of its closed form", (_, form, within) => {
    const design = sobolDesign(form.width, alone(form), 32_768, 3);
    const found = sobolEstimates(design, answersOf(form, design));
    alone(form).forEach((_, i) => {
      expect(Math.abs((found[2 * i] ?? Number.NaN) - (form.first[i] ?? 0))).toBeLessThan(within);
      expect(Math.abs((found[2 * i + 1] ?? Number.NaN) - (form.total[i] ?? 0))).toBeLessThan(within);
    });
  });

  it("of a group are those of its members together", () => {
    const [xz, y] = indicesOf(ishigami, [[0, 2], [1]], 4096, 3);
    expect(xz?.first.value).toBeCloseTo(1 - (ishigami.first[1] ?? 0), 1);
    expect(xz?.total.value).toBeCloseTo(1 - (ishigami.first[1] ?? 0), 1);
    expect(y?.total.value).toBeCloseTo(ishigami.total[1] ?? 0, 1);
  });

  it("hold the true index in 85 to 95 % of the 90 % intervals", () => {
    const seeds = Array.from({ length: 200 }, (_, i) => 1000 + i);
    const [first, total] = [new Array<number>(3).fill(0), new Array<number>(3).fill(0)];
    for (const seed of seeds) {
      indicesOf(ishigami, alone(ishigami), 64, seed).forEach((index, i) => {
        for (const [held, { low, high }, truth] of [
          [first, index.first, ishigami.first[i] ?? 0],
          [total, index.total, ishigami.total[i] ?? 0],
        ] as const) {
          if (low <= truth && truth <= high) held[i] = (held[i] ?? 0) + 1;
        }
      });
    }
    for (const held of [...first, ...total]) {
      expect(held / seeds.length).toBeGreaterThanOrEqual(0.85);
      expect(held / seeds.length).toBeLessThanOrEqual(0.95);
    }
  });

  it("have narrower intervals from more samples", () => {
    const widths = [128, 2048].map((samples) => {
      const [x] = indicesOf(ishigami, alone(ishigami), samples, 5);
      return (x?.total.high ?? 0) - (x?.total.low ?? 0);
    });
    expect(widths[1]).toBeLessThan((widths[0] ?? 0) / 2.5);
  });

  it("leave out rows without an answer", () => {
    const design = sobolDesign(3, alone(ishigami), 2048, 3);
    const answers = answersOf(ishigami, design);
    for (let row = 0; row < answers.length; row += 97) answers[row] = Number.NaN;
    sobolIndices(design, answers, 3).forEach(({ total }, i) => {
      expect(Math.abs(total.value - (ishigami.total[i] ?? Number.NaN))).toBeLessThan(0.04);
    });
  });

  it("take hundreds of coordinates, each drawn apart", () => {
    const { shares } = sobolDesign(
      300,
      [[7], Array.from({ length: 299 }, (_, i) => (i < 7 ? i : i + 1))],
      16,
      1,
    );
    expect(new Set(shares.subarray(0, 300)).size).toBe(300);
    expect([...shares].every((share) => share > 0 && share < 1)).toBe(true);
  });
});
