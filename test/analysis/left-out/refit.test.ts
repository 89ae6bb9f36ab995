import { describe, expect, it } from "vitest";
import type { Datum, Estimation } from "../../../src/analysis/fit/estimation.ts";
import { columnsOf } from "../../../src/analysis/fit/frame.ts";
import type { Minimum } from "../../../src/analysis/fit/minimise.ts";
import { fullFit } from "../../../src/analysis/left-out/full-fit.ts";
import { parameterScatter } from "../../../src/analysis/left-out/parameter-scatter.ts";
import { rankParameters } from "../../../src/analysis/left-out/rank-parameters.ts";
import { refitWithout } from "../../../src/analysis/left-out/refit.ts";
import { estimationOf, parameter, type Synthetic } from "../fit/synthetic.ts";

const slopes: readonly (readonly [number, number])[] = [
  [2, 0.5],
  [1, -1],
  [0.5, 2],
  [1.5, 1],
  [-1, 0.3],
  [0.2, -2],
];
/** Two parameters, three papers of two rows, linear. */
const linear: Synthetic = {
  fitted: 2,
  nuisance: 0,
  papers: 3,
  rowsPerPaper: 2,
  scale: 1,
  between: 0,
  model: (point) => Float64Array.from(slopes, (row) => row[0] * (point[0] ?? 0) + row[1] * (point[1] ?? 0)),
};
const fitOf = async (estimation: Estimation) => {
  const centre = new Float64Array(estimation.fitted.length + estimation.nuisance.length);
  const fitted = await estimation.jacobian(centre, columnsOf(estimation.fitted.length));
  const nuisance = await estimation.jacobian(
    centre,
    columnsOf(estimation.nuisance.length, estimation.fitted.length),
  );
  return fullFit(estimation, { fitted, nuisance });
};

describe("a refit without a paper", () => {
  it("is the same whatever that paper shows, and takes the scatter from the others", async () => {
    const full = await fitOf(estimationOf(linear, Float64Array.of(1, 2, 0, -1, 1, 0.5)));
    const other = await fitOf(estimationOf(linear, Float64Array.of(-4, 6, 0, -1, 1, 0.5)));
    const one = await refitWithout(full, "paper-0");
    const two = await refitWithout(other, "paper-0");
    expect(Math.abs(full.noise.mean.between - other.noise.mean.between)).toBeGreaterThan(0.1);
    expect(two.noise.scale).toBeCloseTo(one.noise.scale, 2);
    expect(two.noise.between).toBeCloseTo(one.noise.between, 2);
    one.point.forEach((x, i) => {
      // Steps end where they promise less than a thousandth.
      expect(Math.abs((two.point[i] ?? 0) - x)).toBeLessThan(0.03);
    });
  });

  it("differs from the fit to all", async () => {
    const full = await fitOf(estimationOf(linear, Float64Array.of(6, 6, 0, 0, 0, 0)));
    const refit = await refitWithout(full, "paper-0");
    expect(full.best.place[0]).toBeGreaterThan(0.3);
    expect(Math.abs(refit.point[0] ?? 1)).toBeLessThan(0.05);
  });
});

describe("what is not known of the parameters", () => {
  it("is the prior where the data say nothing, and less where they say something", async () => {
    const full = await fitOf(estimationOf(linear, new Float64Array(6)));
    const refit = await refitWithout(full, "paper-0");
    const nothing = {
      ...refit,
      frame: { ...refit.frame, weights: new Float64Array(6) },
    };
    const variance = (scatter: Float64Array | undefined) =>
      Array.from(scatter ?? []).reduce((sum, each) => sum + each * each, 0);
    const [prior] = parameterScatter(nothing, full.slopes, [0]);
    const [left] = parameterScatter(refit, full.slopes, [0]);
    expect(variance(prior)).toBeCloseTo(2 * 2 + 0.5 * 0.5, 6);
    expect(variance(left)).toBeLessThan(variance(prior));
    expect(variance(left)).toBeGreaterThan(0);
  });

  it("is the same whichever parameters are called fitted: the data speak on all", async () => {
    const data = Float64Array.of(1, 2, 0, -1, 1, 0.5);
    const variances: number[] = [];
    for (const fitted of [1, 2]) {
      const full = await fitOf(estimationOf({ ...linear, fitted, nuisance: 2 - fitted }, data));
      const refit = await refitWithout(full, "paper-0");
      const same = { ...refit, noise: { scale: 1, between: 0.5 }, minimum: atRest(refit.minimum) };
      const found = parameterScatter(same, full.slopes, [0, 1]);
      variances.push(...found.map((own) => own.reduce((sum, each) => sum + each * each, 0)));
    }
    expect(variances[2]).toBeCloseTo(variances[0] ?? 0, 6);
    expect(variances[3]).toBeCloseTo(variances[1] ?? 0, 6);
    expect(variances[0]).toBeLessThan(0.9 * (2 * 2 + 0.5 * 0.5));
  });

  it("has coordinates that rows of a paper have in common", async () => {
    const full = await fitOf(estimationOf(linear, new Float64Array(6)));
    const refit = await refitWithout(full, "paper-0");
    const free = { ...refit, frame: { ...refit.frame, weights: new Float64Array(6) } };
    const [one = new Float64Array(0), two] = parameterScatter(free, full.slopes, [0, 1]);
    const shared = one.reduce((sum, each, i) => sum + each * (two?.[i] ?? 0), 0);
    expect(shared).toBeCloseTo(2 * 1 - 0.5 * 1, 6);
  });
});

/** The same place with residuals that all lie in the middle, so that rows count alike. */
function atRest(minimum: Minimum): Minimum {
  return { ...minimum, residuals: minimum.residuals.map(() => 0), place: minimum.place.map(() => 0) };
}

describe("the ranking of parameters", () => {
  const data = slopes.map((_, i): Datum => ({ id: `${i}`, paper: `${i}`, topic: "t", weight: 1 }));
  const parameters = ["large", "twin", "small", "barred"].map(parameter);
  // The twin moves the data as the large one does, by a little less.
  const matrix = Float64Array.from(slopes.flatMap(([a = 0, b = 0]) => [3 * a, 2.9 * a, b, 9 * a]));

  it("puts what the data say beyond those before it first, among candidates alone", () => {
    const ranked = rankParameters(data, parameters, matrix, ({ address }) => address !== "barred", 3);
    expect(ranked.map(({ address }) => address)).toEqual(["large", "small", "twin"]);
    const [first, second, third] = ranked.map(({ information }) => information);
    const square = slopes.reduce((sum, [a = 0]) => sum + 9 * a * a, 0);
    expect(first).toBeCloseTo(0.5 * Math.log(1 + square), 9);
    expect(second ?? 0).toBeGreaterThan(third ?? 0);
  });
});
