import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Sketches } from "../../../src/ensemble/sketch/index.ts";

const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Type 7 quantile of a sorted array, with the order statistics around it. */
function exactQuantile(sorted: Float64Array, share: number) {
  const rank = share * (sorted.length - 1);
  const below = sorted[Math.floor(rank)] ?? Number.NaN;
  const above = sorted[Math.ceil(rank)] ?? Number.NaN;
  return {
    value: below + (above - below) * (rank - Math.floor(rank)),
    scale: Math.max(Math.abs(below), Math.abs(above)),
  };
}

function sketchOf(rows: readonly Float64Array[], cells: number, limit?: number) {
  const sketches = new Sketches(cells, limit);
  for (const row of rows) expect(sketches.add(row)).toBe(true);
  return sketches;
}

/** Rows of three cells: a log-uniform one over six decades, one of both signs, one that never changes. */
function someRows(count: number): Float64Array[] {
  return Array.from({ length: count }, (_, i) => {
    const a = ((i * 7919 + 13) % count) / count;
    const b = ((i * 104729 + 5) % count) / count;
    return Float64Array.of(2 ** (20 * a - 10), b * b * b - 0.3, 0.1);
  });
}

describe("quantile sketches", () => {
  it("keep every quantile within the stated error", () => {
    const rows = someRows(997);
    const sketches = sketchOf(rows, 3);
    expect(sketches.error).toBe(2 ** -10);
    const found = sketches.quantiles(shares);
    for (const cell of [0, 1, 2]) {
      const sorted = Float64Array.from(rows, (row) => row[cell] ?? Number.NaN).sort();
      shares.forEach((share, index) => {
        const { value, scale } = exactQuantile(sorted, share);
        expect(Math.abs((found[index]?.[cell] ?? Number.NaN) - value)).toBeLessThanOrEqual(
          sketches.error * scale,
        );
      });
    }
  });

  it("keep any finite values within the stated error", () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 60 }), (values) => {
        const sketches = sketchOf(
          values.map((value) => Float64Array.of(value)),
          1,
          16,
        );
        const sorted = Float64Array.from(values).sort();
        for (const share of [0, ...shares, 1]) {
          const found = sketches.quantiles([share])[0]?.[0] ?? Number.NaN;
          const { value, scale } = exactQuantile(sorted, share);
          if (!Number.isFinite(sketches.error)) expect(Number.isFinite(found)).toBe(true);
          else if (Number.isFinite(value))
            expect(Math.abs(found - value) <= sketches.error * scale + 2 ** -1021).toBe(true);
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it("have the same bytes for any order of rows and any way of merging", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), finite, fc.integer({ min: 0, max: 3 })),
          {
            minLength: 1,
            maxLength: 80,
          },
        ),
        (drawn) => {
          const rows = drawn.map(([a, b, part]) => ({ row: Float64Array.of(a, b), part }));
          const whole = sketchOf(
            rows.map(({ row }) => row),
            2,
            8,
          ).pack();
          const backwards = sketchOf(rows.map(({ row }) => row).reverse(), 2, 8).pack();
          const parts = [2, 0, 3, 1].map((part) =>
            sketchOf(
              rows.filter((one) => one.part === part).map(({ row }) => row),
              2,
              8,
            ),
          );
          const merged = new Sketches(2, 8);
          for (const part of parts) merged.merge(part.pack());
          expect(backwards).toEqual(whole);
          expect(merged.pack()).toEqual(whole);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  it("collapse into no more buckets than they may have, and say what it costs", () => {
    const sketches = sketchOf(someRows(997), 3, 64);
    expect(sketches.error).toBeGreaterThan(2 ** -10);
    expect(sketches.error).toBeLessThanOrEqual(0.5);
    expect(sketches.pack().length).toBeLessThanOrEqual(5 + 6 * 3 + 1 + 2 * 3 * 64);
  });

  it("collapse a cell without touching the next", () => {
    const rows = Array.from({ length: 300 }, (_, i) => Float64Array.of(2 ** ((i * 77) % 300), 1 + (i % 3)));
    const found = sketchOf(rows, 2, 16).quantiles(shares);
    const off = [1, 1, 2, 3, 3].map((value, i) => Math.abs((found[i]?.[1] ?? Number.NaN) / value - 1));
    expect(Math.max(...off)).toBeLessThanOrEqual(2 ** -10);
  });

  it("keep many cells apart", () => {
    const cells = 50;
    const rows = Array.from({ length: 41 }, (_, row) =>
      Float64Array.from({ length: cells }, (_, cell) => (cell + 1) * (1 + ((row * 7) % 41))),
    );
    const [median = []] = sketchOf(rows, cells).quantiles([0.5]);
    expect(Array.from(median, (value, cell) => value / (21 * (cell + 1)) - 1)).toSatisfy(
      (off: readonly number[]) => off.every((one) => Math.abs(one) <= 2 ** -10),
    );
  });

  it.each([63, 64, 65])("hold values that lie %i octaves apart", (octaves) => {
    const rows = [1, 1, 2 ** octaves].map((value) => Float64Array.of(value));
    const [low = 0, median = 0, high = 0] = sketchOf(rows, 1)
      .quantiles([0, 0.5, 1])
      .map(([value]) => value);
    expect([low, median, high / 2 ** octaves]).toEqual([1, 1, 1].map((one) => expect.closeTo(one, 2)));
  });

  it("are exact where all members agree, zero included", () => {
    const rows = Array.from({ length: 20 }, () => Float64Array.of(0.1, 0, -0, -7.3));
    for (const column of sketchOf(rows, 4).quantiles(shares)) expect([...column]).toEqual([0.1, 0, 0, -7.3]);
  });

  it("give zero where most members are zero", () => {
    const rows = Array.from({ length: 20 }, (_, i) => Float64Array.of(i < 18 ? 0 : 1));
    const [median, high] = sketchOf(rows, 1).quantiles([0.5, 1]);
    expect(median?.[0]).toBe(0);
    expect(high?.[0]).toBe(1);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "refuse a row that holds %s",
    (value) => {
      const sketches = sketchOf([Float64Array.of(1, 2)], 2);
      expect(sketches.add(Float64Array.of(3, value))).toBe(false);
      expect(sketches.rows).toBe(1);
      expect(sketches.quantiles([0.5]).map((column) => [...column])).toEqual([[1, 2]]);
    },
  );

  it("have no quantiles before the first row", () => {
    expect([...(new Sketches(2).quantiles([0.5])[0] ?? [])]).toEqual([Number.NaN, Number.NaN]);
  });

  it("do not merge with sketches of another shape", () => {
    expect(() => new Sketches(2).merge(new Sketches(3).pack())).toThrow(RangeError);
    expect(() => new Sketches(2).merge(Uint32Array.of(1, 2, 3))).toThrow(RangeError);
  });
});
