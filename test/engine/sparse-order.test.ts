import { expect, it } from "vitest";
import { SparseFactorisation } from "../../src/engine/sparse-factorisation.ts";
import { minimumDegreeOrder } from "../../src/engine/sparse-order.ts";

/** A hub in the first place that is joined to all others, which are joined to nothing else. */
const size = 40;
const entries = Array.from({ length: size }, (_, i) =>
  i === 0
    ? [{ row: 0, column: 0, value: 3 }]
    : [
        { row: i, column: i, value: 4 },
        { row: i, column: 0, value: 1 },
        { row: 0, column: i, value: 1 },
      ],
).flat();
const pattern = { rows: entries.map(({ row }) => row), columns: entries.map(({ column }) => column) };

/** Entries that elimination in this order adds to the pattern. */
function fillOf(order: ArrayLike<number>): number {
  const isThere = new Set(entries.map(({ row, column }) => row * size + column));
  const before = isThere.size;
  const left = new Set(Array.from(order));
  for (const pivot of Array.from(order)) {
    left.delete(pivot);
    for (const row of left) {
      if (!isThere.has(row * size + pivot)) continue;
      for (const column of left) if (isThere.has(pivot * size + column)) isThere.add(row * size + column);
    }
  }
  return isThere.size - before;
}

it("an arrow gets no new entries, where the order of its indices would fill it", () => {
  const order = minimumDegreeOrder(size, pattern);
  expect(Array.from(order).sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, i) => i));
  expect(fillOf(Array.from({ length: size }, (_, i) => i))).toBe((size - 1) * (size - 2));
  expect(fillOf(order)).toBe(0);
});

it("the factors of an arrow are taken in that order: by halves and quarters alone, so without rounding", () => {
  const lu = new SparseFactorisation(size, pattern, new Float64Array(size).fill(1));
  lu.values.set(entries.map(({ value }) => value));
  const solution = Float64Array.from({ length: size }, (_, i) => 7 * i + 1);
  const rhs = new Float64Array(size);
  for (const { row, column, value } of entries)
    rhs[row] = (rhs[row] as number) + value * (solution[column] as number);
  expect(lu.factor()).toBe(true);
  lu.solve(rhs);
  expect(rhs).toEqual(solution);
});
