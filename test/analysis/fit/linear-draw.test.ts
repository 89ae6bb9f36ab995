import { expect, it } from "vitest";
import { chanceOf } from "../../../src/analysis/fit/chance.ts";
import { cholesky, inverseOf } from "../../../src/analysis/fit/dense.ts";
import { frameOf } from "../../../src/analysis/fit/frame.ts";
import { linearDraws } from "../../../src/analysis/fit/linear-draw.ts";
import { minimise } from "../../../src/analysis/fit/minimise.ts";
import { quadraticAt } from "../../../src/analysis/fit/objective.ts";
import { covarianceOf, meanOf } from "../../../src/analysis/fit/quantile.ts";
import { observe, type Synthetic } from "./synthetic.ts";

const linear: Synthetic = {
  fitted: 2,
  nuisance: 0,
  papers: 2,
  rowsPerPaper: 2,
  scale: 1,
  between: 0.5,
  model: ([a = 0, b = 0]) => Float64Array.from([a + b, a - b, 2 * a, b]),
};
const noise = { scale: 0.8, between: 0.5 };
const nuisance = new Float64Array(0);
const precision = Float64Array.from([1, 0.3, 2, 1]);

it("draws about an optimum have the mean and the covariance of the linear model", async () => {
  const frame = frameOf(observe(linear, 1).estimation);
  const task = { start: new Float64Array(frame.size), objective: { noise, nuisance, precision } };
  const [end] = await minimise(frame, [task], { most: 40, enough: 1e-12, jacobian: "exact" });
  if (end === undefined) throw new Error("no end");
  const { curvature } = quadraticAt(frame, task.objective, end.place, end);
  const factor = cholesky(curvature, frame.size);
  const covariance = inverseOf(factor ?? new Float64Array(), frame.size);
  // Any place may be what the model is made linear about.
  const about = { ...end, place: new Float64Array(frame.size) };
  const [residuals] = await frame.estimation.residuals([new Float64Array(2)]);
  const draw = linearDraws(
    frame,
    { noise, nuisance },
    { ...about, residuals: residuals ?? nuisance },
    chanceOf(2, 0, 0),
  );
  const draws = Array.from({ length: 6000 }, () => draw(precision));
  const column = (i: number) => draws.map((place) => place[i] ?? Number.NaN);
  for (let i = 0; i < frame.size; i++) {
    expect(Math.abs(meanOf(column(i)) - (end.place[i] ?? Number.NaN))).toBeLessThan(0.05);
    for (let j = 0; j < frame.size; j++) {
      const expected = covariance[i * frame.size + j] ?? Number.NaN;
      expect(Math.abs(covarianceOf(column(i), column(j)) - expected)).toBeLessThan(0.05);
    }
  }
});
