import { describe, expect, it } from "vitest";
import { movesFrom, type Point } from "../../../src/analysis/experiment/slope-moves.ts";
import { streamOf, uniformAt } from "../../../src/ensemble/index.ts";

/** A figure on a straight line of many numbers, of which every tenth has a source, with a curve that is alike to both sides. */
function straight(count: number, slopeOf: (i: number) => number) {
  const numbers = Array.from({ length: count }, (_, i) => ({ address: `n${i}`, isUnsourced: i % 10 !== 0 }));
  const slopes = numbers.map((_, i) => slopeOf(i));
  let runs = 0;
  const figuresAt = async (points: readonly Point[]) => {
    runs += points.length;
    return points.map((point) => {
      const sum = numbers.reduce((all, { address }, i) => all + (slopes[i] ?? 0) * point(address), 0);
      return 5 + sum + 0.3 * sum * sum;
    });
  };
  const streams = new Map(numbers.map(({ address }) => [address, streamOf(1, address)]));
  const signOf = (address: string, pair: number): 1 | -1 => {
    const stream = streams.get(address);
    return stream !== undefined && uniformAt(stream, pair) < 0.5 ? -1 : 1;
  };
  const varianceOf = (isUnsourced: boolean) =>
    numbers.reduce((sum, one, i) => (one.isUnsourced === isUnsourced ? sum + (slopes[i] ?? 0) ** 2 : sum), 0);
  return { numbers, figuresAt, signOf, varianceOf, runs: () => runs };
}

describe("moving the numbers of a figure", () => {
  it("moves each by itself where they are few, and gives the slopes exactly", async () => {
    const { numbers, figuresAt, signOf, varianceOf, runs } = straight(40, (i) => i - 20);
    const found = await movesFrom(numbers, signOf, figuresAt);
    expect(runs()).toBe(80);
    expect(found?.alone.get("n3")).toBeCloseTo(-17, 9);
    expect(found?.variance.unsourced).toBeCloseTo(varianceOf(true), 6);
    expect(found?.variance.sourced).toBeCloseTo(varianceOf(false), 6);
  });

  it("finds those that matter among many in a fifth of the runs, with how much all of them make", async () => {
    const large: Readonly<Record<number, number>> = { 7: 3, 100: -2, 333: 2, 702: 1.5, 1200: -1.2 };
    const { numbers, figuresAt, signOf, varianceOf, runs } = straight(
      1700,
      (i) => large[i] ?? 0.05 * Math.sin(i),
    );
    const found = await movesFrom(numbers, signOf, figuresAt);
    expect(runs()).toBeLessThan(3400 / 5);
    for (const [i, slope] of Object.entries(large)) expect(found?.alone.get(`n${i}`)).toBeCloseTo(slope, 9);
    expect((found?.variance.unsourced ?? 0) / varianceOf(true)).toBeCloseTo(1, 1);
    expect((found?.variance.sourced ?? 0) / varianceOf(false)).toBeCloseTo(1, 1);
  });

  it("gives nothing where too many runs fail", async () => {
    const { numbers, signOf } = straight(400, () => 1);
    const failing = async (points: readonly Point[]) => points.map((_, i) => (i % 8 === 0 ? i : Number.NaN));
    expect(await movesFrom(numbers, signOf, failing)).toBeUndefined();
  });
});
