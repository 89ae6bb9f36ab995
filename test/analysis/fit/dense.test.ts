import { describe, expect, it } from "vitest";
import {
  cholesky,
  inverseOf,
  solveFactored,
  times,
  transposedTimes,
  weightedSquare,
} from "../../../src/analysis/fit/dense.ts";
import { symmetricEigen } from "../../../src/analysis/fit/eigen.ts";

const a = Float64Array.from([4, 2, 0.6, 2, 5, 1, 0.6, 1, 3]);

describe("dense matrices", () => {
  it("a factor solves what it is a factor of", () => {
    const factor = cholesky(a, 3) ?? new Float64Array();
    const right = Float64Array.from([1, -2, 3]);
    const back = times(a, 3, solveFactored(factor, 3, right));
    back.forEach((each, i) => {
      expect(each).toBeCloseTo(right[i] ?? Number.NaN, 12);
    });
    const unit = inverseOf(factor, 3);
    expect(times(a, 3, unit.subarray(0, 3))[0]).toBeCloseTo(1, 12);
  });

  it("a matrix that is not positive definite has no factor", () => {
    expect(cholesky(Float64Array.from([1, 2, 2, 1]), 2)).toBeUndefined();
    expect(cholesky(Float64Array.from([Number.NaN]), 1)).toBeUndefined();
  });

  it("squares and products of a matrix of two rows agree with those by hand", () => {
    const j = Float64Array.from([1, 2, 3, 4]);
    expect([...weightedSquare(j, 2, Float64Array.from([1, 10]))]).toEqual([91, 122, 122, 164]);
    expect([...transposedTimes(j, 2, Float64Array.from([1, -1]))]).toEqual([-2, -2]);
  });

  it("eigenvectors come back from the matrix times their values, largest first", () => {
    const { values, vectors } = symmetricEigen(a, 3);
    expect([...values]).toEqual([...values].sort((x, y) => y - x));
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(12, 12);
    vectors.forEach((vector, k) => {
      times(a, 3, vector).forEach((each, i) => {
        expect(each).toBeCloseTo((values[k] ?? 0) * (vector[i] ?? 0), 11);
      });
    });
  });
});
