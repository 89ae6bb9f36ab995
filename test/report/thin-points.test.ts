import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepExtremes, type Point, thinPoints } from "../../src/report/html/thin-points.ts";

const heights = fc.array(fc.double({ min: 0, max: 150, noNaN: true }), { minLength: 1, maxLength: 200 });
const asPoints = (ys: readonly number[]): Point[] => ys.map((y, x) => ({ x, y }));

function heightAt(points: readonly Point[], x: number): number {
  const after = points.findIndex((point) => point.x >= x);
  const right = points[after];
  const left = points[after - 1];
  if (right === undefined) return Number.NaN;
  if (right.x === x || left === undefined) return right.y;
  return left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x);
}

describe("thinning a line", () => {
  it("leaves no point further off than the tolerance, and keeps both ends", () => {
    fc.assert(
      fc.property(heights, fc.double({ min: 0.01, max: 20, noNaN: true }), (ys, tolerance) => {
        const points = asPoints(ys);
        const thin = thinPoints(points, tolerance);
        expect(thin[0]).toBe(points[0]);
        expect(thin.at(-1)).toBe(points.at(-1));
        for (const { x, y } of points)
          expect(Math.abs(heightAt(thin, x) - y)).toBeLessThanOrEqual(tolerance + 1e-9);
      }),
      { seed: 1 },
    );
  });

  it("keeps two points of a straight line", () => {
    expect(thinPoints(asPoints([0, 1, 2, 3, 4]), 0.01)).toHaveLength(2);
  });
});

describe("keeping extremes", () => {
  it("keeps the lowest and the highest point, in order, within the number asked for", () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 4, max: 60 }), (ys, most) => {
        const points = asPoints(ys);
        const kept = keepExtremes(points, most);
        expect(kept.length).toBeLessThanOrEqual(Math.max(most, 0));
        expect(Math.max(...kept.map(({ y }) => y))).toBe(Math.max(...ys));
        expect(Math.min(...kept.map(({ y }) => y))).toBe(Math.min(...ys));
        expect(kept.every(({ x }, i) => i === 0 || x > (kept[i - 1]?.x ?? x))).toBe(true);
      }),
      { seed: 1 },
    );
  });
});
