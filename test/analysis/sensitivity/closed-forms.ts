import type { Points } from "../../../src/analysis/sensitivity/points.ts";

/** A function of the unit cube, with its variance-based indices in closed form. */
export interface ClosedForm {
  readonly width: number;
  readonly of: (shares: Float64Array) => number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** T. Ishigami and T. Homma (1990), with a = 7 and b = 0.1, over (-pi, pi). */
export const ishigami: ClosedForm = (() => {
  const [a, b] = [7, 0.1];
  const v1 = (1 + (b * Math.PI ** 4) / 5) ** 2 / 2;
  const v2 = a ** 2 / 8;
  const v13 = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
  const all = v1 + v2 + v13;
  return {
    width: 3,
    of: (shares) => {
      const [x = 0, y = 0, z = 0] = shares.map((share) => Math.PI * (2 * share - 1));
      return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
    },
    first: [v1 / all, v2 / all, 0],
    total: [(v1 + v13) / all, v2 / all, v13 / all],
  };
})();

/** I. M. Sobol's g-function, whose numbers say how little each coordinate matters. */
export const gFunction: ClosedForm = (() => {
  const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];
  const alone = weights.map((weight) => 1 / 3 / (1 + weight) ** 2);
  const product = alone.reduce((all, v) => all * (1 + v), 1);
  return {
    width: weights.length,
    of: (shares) =>
      weights.reduce(
        (value, weight, i) => (value * (Math.abs(4 * (shares[i] ?? 0) - 2) + weight)) / (1 + weight),
        1,
      ),
    first: alone.map((v) => v / (product - 1)),
    total: alone.map((v) => (v * product) / (1 + v) / (product - 1)),
  };
})();

/** 3 x + 2 y - z, of three coordinates of four. */
export const linear: ClosedForm = {
  width: 4,
  of: ([x = 0, y = 0, z = 0]) => 3 * x + 2 * y - z,
  first: [9 / 14, 4 / 14, 1 / 14, 0],
  total: [9 / 14, 4 / 14, 1 / 14, 0],
};

/** What a function answers at points. */
export function answersOf({ of }: ClosedForm, { width, shares }: Points): Float64Array {
  return Float64Array.from({ length: shares.length / width }, (_, row) =>
    of(shares.subarray(row * width, (row + 1) * width)),
  );
}
