import { describe, expect, it } from "vitest";
import { morrisDesign, morrisEffects } from "../../../src/analysis/sensitivity/morris.ts";
import { answersOf, gFunction, linear } from "./closed-forms.ts";

describe("elementary effects", () => {
  it("move each coordinate once in each walk, one at a time, by half of its spread", () => {
    const { width, trajectories, shares } = morrisDesign(5, 6, 2);
    for (let walk = 0; walk < trajectories; walk++) {
      const moved = Array.from({ length: width }, (_, step) => {
        const row = walk * (width + 1) + step;
        const changes = Array.from({ length: width }, (_, i) => {
          return (shares[(row + 1) * width + i] ?? 0) - (shares[row * width + i] ?? 0);
        });
        expect(changes.filter((change) => change !== 0).map(Math.abs)).toEqual([0.5]);
        return changes.findIndex((change) => change !== 0);
      });
      expect(moved.sort()).toEqual([0, 1, 2, 3, 4]);
    }
    expect([...shares].every((share) => share > 0 && share < 1)).toBe(true);
  });

  it("of a linear function are its slopes, with no scatter", () => {
    const design = morrisDesign(4, 5, 3);
    const effects = morrisEffects(design, answersOf(linear, design), 3);
    effects.forEach(({ mean, meanSize, sd }, i) => {
      const slope = [3, 2, -1, 0][i] ?? Number.NaN;
      expect(mean).toBeCloseTo(slope, 12);
      expect(meanSize.value).toBeCloseTo(Math.abs(slope), 12);
      expect(meanSize.high - meanSize.low).toBeCloseTo(0, 12);
      expect(sd).toBeCloseTo(0, 12);
    });
  });

  it("rank the coordinates of the g-function as its indices do, also where opposite effects cancel", () => {
    const design = morrisDesign(gFunction.width, 64, 4);
    const effects = morrisEffects(design, answersOf(gFunction, design), 4);
    const sizes = effects.map(({ meanSize }) => meanSize.value);
    expect(sizes.slice(0, 5)).toEqual([...sizes.slice(0, 5)].sort((a, b) => b - a));
    expect(Math.abs(effects[0]?.mean ?? 1)).toBeLessThan((sizes[0] ?? 0) / 2);
    expect(effects[0]?.sd).toBeGreaterThan(sizes[4] ?? 1);
  });

  it("hold the true mean size in about nine of ten 90 % intervals", () => {
    const truth = morrisEffects(morrisDesign(8, 4000, 1), answersOf(gFunction, morrisDesign(8, 4000, 1)), 1);
    const seeds = Array.from({ length: 150 }, (_, i) => 500 + i);
    const held = [0, 0, 0];
    for (const seed of seeds) {
      const design = morrisDesign(8, 32, seed);
      morrisEffects(design, answersOf(gFunction, design), seed)
        .slice(0, 3)
        .forEach(({ meanSize: { low, high } }, i) => {
          const value = truth[i]?.meanSize.value ?? Number.NaN;
          if (low <= value && value <= high) held[i] = (held[i] ?? 0) + 1;
        });
    }
    for (const times of held) {
      expect(times / seeds.length).toBeGreaterThanOrEqual(0.82);
      expect(times / seeds.length).toBeLessThanOrEqual(0.96);
    }
  });

  it("are read off the steps that have an answer", () => {
    const design = morrisDesign(4, 10, 3);
    const answers = answersOf(linear, design);
    answers[7] = Number.NaN;
    expect(morrisEffects(design, answers, 3)[0]?.meanSize.value).toBeCloseTo(3, 12);
  });
});
