import { describe, expect, it } from "vitest";
import { directionsOf, sobolColumn, sobolPoint, streamOf } from "../../../src/ensemble/sampling/index.ts";
import { largestDimension } from "../../../src/ensemble/sampling/sobol-table.ts";

/** The first eight points of some dimensions, in eighths, as scipy.stats.qmc.Sobol 1.17.1 gives them unscrambled. */
const firstEighths: readonly (readonly [dimension: number, eighths: readonly number[]])[] = [
  [0, [0, 4, 6, 2, 3, 7, 5, 1]],
  [1, [0, 4, 2, 6, 3, 7, 1, 5]],
  [2, [0, 4, 2, 6, 5, 1, 7, 3]],
  [3, [0, 4, 2, 6, 7, 3, 5, 1]],
  [9, [0, 4, 6, 2, 5, 1, 3, 7]],
  [63, [0, 4, 6, 2, 1, 5, 7, 3]],
  [400, [0, 4, 2, 6, 5, 1, 7, 3]],
  [1087, [0, 4, 6, 2, 3, 7, 5, 1]],
];

/** Point 123456 of the same dimensions, of 2^32, from the same source. */
const far = [113803264, 784891904, 1319665664, 1934065664, 1069711360, 4089413632, 1651474432, 3963125760];

describe("the Sobol sequence", () => {
  it.each(firstEighths)("in dimension %d begins as published", (dimension, eighths) => {
    const directions = directionsOf(dimension);
    expect(eighths.map((_, i) => sobolPoint(directions, i) / 2 ** 29)).toEqual(eighths);
  });

  it("goes on as published", () => {
    expect(firstEighths.map(([dimension]) => sobolPoint(directionsOf(dimension), 123456))).toEqual(far);
  });

  it("has no more dimensions than the table", () => {
    expect(() => directionsOf(largestDimension)).toThrow(RangeError);
  });

  it("puts 2^k points once into each of 2^k intervals, in every dimension, also scrambled", () => {
    for (let dimension = 0; dimension < largestDimension; dimension += 7) {
      const directions = directionsOf(dimension);
      const scrambled = sobolColumn(directions, streamOf(3, `d${dimension}`));
      const plain = new Set(Array.from({ length: 64 }, (_, i) => sobolPoint(directions, i) >>> 26));
      const mixed = new Set(Array.from({ length: 64 }, (_, i) => Math.floor(64 * scrambled(i))));
      expect([plain.size, mixed.size]).toEqual([64, 64]);
    }
  });

  it("stays balanced in the plane after scrambling: 256 points once in each of 16 x 16 squares", () => {
    const x = sobolColumn(directionsOf(0), streamOf(5, "x"));
    const y = sobolColumn(directionsOf(1), streamOf(5, "y"));
    const squares = Array.from({ length: 256 }, (_, i) => 16 * Math.floor(16 * x(i)) + Math.floor(16 * y(i)));
    expect(new Set(squares).size).toBe(256);
  });

  it("integrates a product over five dimensions fifty times closer than chance would, over many seeds", () => {
    const points = 4096;
    const errorFor = (seed: number) => {
      const columns = Array.from({ length: 5 }, (_, d) =>
        sobolColumn(directionsOf(d), streamOf(seed, `d${d}`)),
      );
      let sum = 0;
      for (let i = 0; i < points; i++)
        sum += columns.reduce((product, column) => product * (0.5 + column(i)), 1);
      return sum / points - 1;
    };
    const squares = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => errorFor(seed) ** 2);
    const rootMeanSquare = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
    const byChance = Math.sqrt(((13 / 12) ** 5 - 1) / points);
    expect(rootMeanSquare).toBeLessThan(byChance / 50);
  });

  it("differs between seeds, each point evenly spread over them", () => {
    const directions = directionsOf(5);
    const drawn = Array.from({ length: 1000 }, (_, seed) => sobolColumn(directions, streamOf(seed, "s"))(11));
    const mean = drawn.reduce((sum, u) => sum + u, 0) / 1000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 1000));
  });
});
