import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../src/analysis/fit/chance.ts";
import { drawPrecision } from "../../../src/analysis/fit/draw-precision.ts";
import type { Datum } from "../../../src/analysis/fit/estimation.ts";
import { type Frame, frameOf, type Noise } from "../../../src/analysis/fit/frame.ts";
import { drawNoise, noisePosterior } from "../../../src/analysis/fit/noise.ts";
import { covarianceOf, meanOf } from "../../../src/analysis/fit/quantile.ts";
import { estimationOf, type Synthetic } from "./synthetic.ts";

const rows = 12;
const rowsPerPaper = 4;
/** Nothing to fit: rows scatter about 0. */
const bare: Synthetic = {
  fitted: 0,
  nuisance: 0,
  papers: rows / rowsPerPaper,
  rowsPerPaper,
  scale: 1,
  between: 0,
  model: () => new Float64Array(rows),
};
const residuals = Float64Array.from([2.3, 0.4, 1.9, 1.2, -1.7, -0.9, -3.9, 0.4, 0.1, -0.8, 1.2, -0.2]);

function frameWith(change: (row: number) => Partial<Datum>): Frame {
  const given = estimationOf(bare, residuals);
  return frameOf({ ...given, data: given.data.map((datum, row) => ({ ...datum, ...change(row) })) });
}

const posteriorOf = (frame: Frame, seen = residuals) =>
  noisePosterior(frame, { residuals: seen, covariance: new Float64Array(rows * rows) });

/** How probable the rows of one paper are: Student's t with 5 degrees of freedom about a place that they share. */
function likelihood(
  own: readonly number[],
  weightOf: (row: number) => number,
  { scale, between }: Noise,
): number {
  const density = (place: number) =>
    own.reduce((product, row) => {
      const z = ((residuals[row] ?? 0) - place) / scale;
      return product * ((1 + (z * z) / 5) ** -3 / scale) ** weightOf(row);
    }, 1);
  if (between === 0) return density(0);
  let [sum, total] = [0, 0];
  for (let u = -6; u <= 6; u += 0.02) {
    const chance = Math.exp((-u * u) / 2);
    sum += chance * density(between * u);
    total += chance;
  }
  return sum / total;
}

/** The means of ln(scale) and between that the priors and exact likelihoods give on the same cells. */
function exactMeans(noises: readonly Noise[], weightOf: (row: number) => number) {
  const chances = noises.map((noise) => {
    const prior = Math.exp(-0.5 * ((Math.log(noise.scale) / 0.5) ** 2 + noise.between ** 2));
    const papers = [0, 1, 2].map((paper) => [0, 1, 2, 3].map((row) => paper * rowsPerPaper + row));
    const own = papers.reduce((product, each) => product * likelihood(each, weightOf, noise), 1);
    return own * prior * (noise.between === 0 ? 0.5 : 1);
  });
  const total = chances.reduce((sum, each) => sum + each, 0);
  const over = (value: (noise: Noise) => number) =>
    noises.reduce((sum, noise, i) => sum + ((chances[i] ?? 0) / total) * value(noise), 0);
  return { logScale: over(({ scale }) => Math.log(scale)), between: over(({ between }) => between) };
}

describe("the scatter of residuals", () => {
  it.each([
    ["whole", () => 1],
    ["unequal", (row: number) => (row % 3 === 0 ? 0.3 : 1)],
  ])("is what exact likelihoods and its priors say, for rows of %s weight", (_, weightOf) => {
    const { noises, chances, mean } = posteriorOf(frameWith((row) => ({ weight: weightOf(row) })));
    const exact = exactMeans(noises, weightOf);
    expect(chances.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    expect(Math.abs(Math.log(mean.scale) - exact.logScale)).toBeLessThan(0.04);
    expect(Math.abs(mean.between - exact.between)).toBeLessThan(0.04);
  });

  it("is that of the priors where no row counts", () => {
    const { mean } = posteriorOf(frameWith(() => ({ weight: 0 })));
    // Of half normal papers about 0.8; the cells end at 3, and the lowest has half its width.
    expect(mean.scale).toBeCloseTo(1.04, 1);
    expect(mean.between).toBeCloseTo(0.8, 1);
  });

  it("does not depend on bounds, kept or not", () => {
    const frame = frameWith((row) => (row < 3 ? { bound: true } : {}));
    const far = residuals.map((each, row) => (row < 3 ? 40 : each));
    expect(posteriorOf(frame, far).mean).toEqual(posteriorOf(frame).mean);
  });

  it("is drawn evenly from a cell of the grid, and papers never scatter by less than nothing", () => {
    const drawn = (noise: Noise) => {
      const chance = chanceOf(3, 0, 0);
      const one = { noises: [noise], chances: Float64Array.of(1), mean: noise };
      return Array.from({ length: 4000 }, () => drawNoise(one, chance));
    };
    const spanOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];
    const inside = drawn({ scale: 1, between: 1 });
    const logs = inside.map(({ scale }) => Math.log(scale));
    for (const [i, end] of [-0.075, 0.075].entries()) expect(spanOf(logs)[i]).toBeCloseTo(end, 3);
    const betweens = inside.map(({ between }) => between);
    for (const [i, end] of [0.875, 1.125].entries()) expect(spanOf(betweens)[i]).toBeCloseTo(end, 3);
    expect(Math.sqrt(covarianceOf(logs, logs))).toBeCloseTo(0.15 / Math.sqrt(12), 2);
    expect(Math.sqrt(covarianceOf(betweens, betweens))).toBeCloseTo(0.25 / Math.sqrt(12), 2);
    const lowest = drawn({ scale: 1, between: 0 }).map(({ between }) => between);
    for (const [i, end] of [0, 0.125].entries()) expect(spanOf(lowest)[i]).toBeCloseTo(end, 3);
  });

  it("is drawn as often from a cell as the cell is probable", () => {
    const noises = [1, 2, 4].map((scale) => ({ scale, between: 1 }));
    const chance = chanceOf(4, 0, 0);
    const posterior = { noises, chances: Float64Array.of(0.5, 0.2, 0.3), mean: noises[0] as Noise };
    const counts = [0, 0, 0];
    for (let i = 0; i < 6000; i++) {
      const cell = Math.round(Math.log2(drawNoise(posterior, chance).scale));
      counts[cell] = (counts[cell] ?? 0) + 1 / 6000;
    }
    [0.5, 0.2, 0.3].forEach((share, i) => {
      expect(Math.abs((counts[i] ?? 0) - share)).toBeLessThan(0.03);
    });
  });
});

describe("precisions of rows", () => {
  const draws = 6000;
  const noise = { scale: 0.8, between: 0 };
  const nuisance = new Float64Array(0);
  const frame = frameWith((row) => ({ weight: row < 6 ? 1 : 0.4, bound: row === 11 }));
  const chance = chanceOf(5, 0, 0);
  const at = { place: new Float64Array(frame.size), residuals };
  const drawn = Array.from({ length: draws }, () => drawPrecision(frame, { noise, nuisance, chance }, at));
  const cases = [0, 2, 6, 8].map((row) => {
    const weight = row < 6 ? 1 : 0.4;
    return { row, weight, z: (residuals[row] ?? 0) / noise.scale };
  });

  it.each(cases)(
    "are gamma with three times the weight for shape, and in the mean the weight of least squares (row $row)",
    ({ row, weight, z }) => {
      const own = drawn.map((each) => each[row] ?? Number.NaN);
      // Given z, a t with 5 degrees of freedom is a normal whose precision is gamma(3) over (5 + z^2) / 2.
      const mean = (weight * 6) / (5 + z * z);
      expect(Math.abs(meanOf(own) / mean - 1)).toBeLessThan(0.05);
      expect(Math.abs((covarianceOf(own, own) / (mean * mean)) * 3 * weight - 1)).toBeLessThan(0.12);
    },
  );

  it("of bounds are not drawn, nor do bounds scatter by more or less than stated", () => {
    const own = new Set(drawn.map((each) => each[11]));
    const z = residuals[11] ?? 0;
    expect(own.size).toBe(1);
    expect([...own][0]).toBeCloseTo((0.4 * 6) / (5 + z * z), 12);
  });
});
