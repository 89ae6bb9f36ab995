import { describe, expect, it } from "vitest";
import { DenseFactorisation } from "../../src/engine/dense-factorisation.ts";
import { SparseFactorisation } from "../../src/engine/sparse-factorisation.ts";
import { seededRandom } from "./support/random.ts";

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

function factors(size: number, entries: readonly Entry[], weights = new Float64Array(size).fill(1)) {
  const pattern = { rows: entries.map(({ row }) => row), columns: entries.map(({ column }) => column) };
  const lu = new SparseFactorisation(size, pattern, weights);
  lu.values.set(entries.map(({ value }) => value));
  return lu;
}

/** Entries at random places, and one in each row and column of a permutation, so that there are rows to exchange. */
function randomEntries(size: number, perRow: number, random: () => number): Entry[] {
  const any = () => Math.floor(random() * size);
  const shift = any();
  const entries: Entry[] = [];
  for (let row = 0; row < size; row++) {
    entries.push({ row, column: (row * 7 + shift) % size, value: 1 + random() });
    for (let k = 1; k < perRow; k++) entries.push({ row, column: any(), value: random() - 0.5 });
  }
  return entries;
}

function worstResidual(size: number, entries: readonly Entry[], x: Float64Array, rhs: Float64Array): number {
  const left = Float64Array.from(rhs);
  const scale = new Float64Array(size).fill(1e-300);
  for (const { row, column, value } of entries) {
    const part = value * (x[column] as number);
    left[row] = (left[row] as number) - part;
    scale[row] = Math.max(scale[row] as number, Math.abs(part), Math.abs(rhs[row] as number));
  }
  return Math.max(...left.map((value, i) => Math.abs(value) / (scale[i] as number)));
}

describe("sparse factors with exchanged rows", () => {
  it.each([1, 2, 3, 10, 50, 200])("solve random systems of %i unknowns, time after time", (size) => {
    const random = seededRandom(size);
    const entries = randomEntries(size, 4, random);
    const lu = factors(size, entries);
    for (let round = 0; round < 5; round++) {
      const now = entries.map((entry) => ({ ...entry, value: entry.value * (1 + 0.3 * random()) }));
      lu.values.set(now.map(({ value }) => value));
      expect(lu.factor()).toBe(true);
      const rhs = Float64Array.from({ length: size }, () => random() - 0.5);
      const x = Float64Array.from(rhs);
      lu.solve(x);
      expect(worstResidual(size, now, x, rhs)).toBeLessThan(1e-12);
    }
  });

  it("agree with the dense factors", () => {
    const random = seededRandom(5);
    const size = 60;
    const entries = randomEntries(size, 5, random);
    const dense = new DenseFactorisation(size);
    for (const { row, column, value } of entries) {
      const at = row * size + column;
      dense.matrix[at] = (dense.matrix[at] as number) + value;
    }
    const x = Float64Array.from({ length: size }, random);
    const y = Float64Array.from(x);
    const lu = factors(size, entries);
    expect([lu.factor(), dense.factor()]).toEqual([true, true]);
    lu.solve(x);
    dense.solve(y);
    for (const [i, value] of x.entries()) expect(value).toBeCloseTo(y[i] as number, 9);
  });

  it("do not depend on the units of rows and columns", () => {
    const random = seededRandom(9);
    const size = 40;
    const entries = randomEntries(size, 4, random);
    const unit = () => 2 ** Math.round((random() - 0.5) * 120);
    const rowUnit = Array.from({ length: size }, unit);
    const weights = Float64Array.from({ length: size }, unit);
    const scaled = entries.map(({ row, column, value }) => ({
      row,
      column,
      value: (value * (rowUnit[row] as number)) / (weights[column] as number),
    }));
    const [plain, other] = [factors(size, entries), factors(size, scaled, weights)];
    expect([plain.factor(), other.factor()]).toEqual([true, true]);
    const x = Float64Array.from({ length: size }, random);
    const y = x.map((value, i) => value * (rowUnit[i] as number));
    plain.solve(x);
    other.solve(y);
    expect(y.map((value, i) => value / (weights[i] as number))).toEqual(x);
  });

  it("are refused for a matrix that is singular, by its pattern or its numbers, or not finite; then work again", () => {
    const entries = [
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 1, value: 2 },
      { row: 1, column: 0, value: 2 },
      { row: 1, column: 1, value: 4 },
    ];
    const lu = factors(2, entries);
    expect(lu.factor()).toBe(false);
    lu.values[3] = Infinity;
    expect(lu.factor()).toBe(false);
    lu.values.fill(0);
    expect(lu.factor()).toBe(false);
    lu.values.set([0, 1, 1, 0]);
    expect(lu.factor()).toBe(true);
    const x = Float64Array.of(3, 5);
    lu.solve(x);
    expect(Array.from(x)).toEqual([5, 3]);
    expect(factors(3, entries).factor()).toBe(false);
  });
});
