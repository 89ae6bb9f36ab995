import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../src/analysis/fit/chance.ts";
import { coordinateOf } from "../../../src/analysis/fit/coordinates.ts";
import { estimate } from "../../../src/analysis/fit/estimate.ts";
import type { FitSettings } from "../../../src/analysis/fit/fit.ts";
import { estimateByTangents } from "../../../src/analysis/fit/tangent-steps.ts";
import { intervalsWithShare, type LeftOutPrediction } from "../../../src/analysis/left-out/predictive.ts";
import { naiveIntervals, scoreLeftOut } from "../../../src/analysis/left-out/score-left-out.ts";
import { judgedRows, publicationOf } from "../../../src/analysis/trials/judged-rows.ts";
import { linearTrials } from "../../../src/analysis/trials/linear-trials.ts";
import { trialEstimation } from "../../../src/analysis/trials/trial-estimation.ts";
import type { TrialModel } from "../../../src/analysis/trials/trial-model.ts";
import { row, trial } from "../../evidence/hand-made.ts";
import { parameter } from "../fit/synthetic.ts";

const settings: FitSettings = {
  seed: 1,
  starts: 2,
  members: 20,
  most: 40,
  updates: 3,
  profiles: false,
  nuisance: "updated",
};
const tangents = { rounds: 5, halfStep: 0.25, tolerance: 1e-4 };
const parameters = ["a", "b", "c"].map(parameter);
const papers = 10;
const perPaper = 3;
const chance = chanceOf(5, 1, 0);
const slopes = Array.from({ length: papers * perPaper }, () => parameters.map(() => chance.normal()));

/** Percent changes that bend with the parameters; `truth` in coordinates. */
function shownAt(place: readonly number[]): Float64Array {
  return Float64Array.from(slopes, (own) => {
    const along = own.reduce((sum, slope, i) => sum + slope * (place[i] ?? 0), 0);
    return 80 + 25 * along + 3 * along * along;
  });
}
const truth = [0.8, -0.6, 0.4];
const trials = Array.from({ length: papers }, (_, paper) => {
  const together = 8 * chance.normal();
  const rows = Array.from({ length: perPaper }, (_, i) => {
    const value = (shownAt(truth)[paper * perPaper + i] ?? 0) + together + 12 * chance.normal();
    return row({ id: `${paper}-${i}`, value, error: 10, errorKind: "SEM" });
  });
  return trial(rows, { id: `paper-${paper}` });
});
const rows = judgedRows(trials);
const model: TrialModel = {
  parameters,
  rows,
  predict: async (points) =>
    points.map((values) => shownAt(parameters.map((own, i) => coordinateOf(own, values[i] ?? Number.NaN)))),
  close: () => {},
};

describe("a fit by tangents", async () => {
  const found = await estimateByTangents(model, parameters, settings, tangents, () => {});
  const inFull = await estimate(trialEstimation(model, parameters, []), settings);

  it("ends where the fit by the model's own runs ends", () => {
    expect(found?.steps.at(-1)?.moved).toBeLessThan(0.1);
    parameters.forEach((_, i) => {
      const full = inFull?.best.place[i] ?? Number.NaN;
      expect(Math.abs((found?.estimate.best.place[i] ?? Number.NaN) - full)).toBeLessThan(0.05);
    });
    expect(Math.abs(inFull?.best.place[0] ?? 0)).toBeGreaterThan(0.3);
  });

  it("leaves papers out as full refits do, and tells what the model itself shows there", async () => {
    if (found === undefined) throw new Error("no fit");
    const linear = linearTrials(found.tangent, rows);
    const made = {
      estimates: found.estimate.best.place.subarray(0, parameters.length),
      noise: found.estimate.noise.mean,
    };
    const on = async (own: TrialModel, truthOf?: typeof model) => {
      const estimation = trialEstimation(own, parameters, []);
      const question = {
        model: own,
        slopes: await estimation.jacobian(made.estimates, [0, 1, 2]),
        fitted: parameters,
        made,
        naive: naiveIntervals(rows),
      };
      if (truthOf === undefined) return scoreLeftOut(question);
      const shown = trialEstimation(truthOf, parameters, []);
      return scoreLeftOut({
        ...question,
        truth: async (point, without) => {
          const [inSample = point] = await shown.predictions([point]);
          const leftOut = await Promise.all(
            rows.map(async ({ paper }, i) => {
              const [all] = await shown.predictions([without.get(paper) ?? point]);
              return all?.[i] ?? Number.NaN;
            }),
          );
          return { inSample, leftOut: Float64Array.from(leftOut) };
        },
      });
    };
    const tangent = await on(linear, model);
    const full = await on(model);
    tangent.refits.forEach(({ point, paper }, i) => {
      const other = full.refits[i];
      expect(other?.paper).toBe(paper);
      point.forEach((x, k) => {
        expect(Math.abs(x - (other?.point[k] ?? Number.NaN)), paper).toBeLessThan(0.05);
      });
    });
    tangent.rows.forEach(({ leftOut }, i) => {
      expect(Math.abs(leftOut.z - (full.rows[i]?.leftOut.z ?? Number.NaN)), leftOut.id).toBeLessThan(0.1);
    });
    expect(tangent.moved?.by).toBeGreaterThan(0.03);
  });
});

describe("what is not fitted in intervals of left-out rows", () => {
  /** Papers that miss as far as one member of what is not fitted would have them. */
  const draw = chanceOf(7, 1, 0);
  const predictionsWith = (sizeOf: (paper: number) => number, spread: number) => {
    const many = Array.from({ length: 40 }, (_, paper) => {
      const off = sizeOf(paper) * draw.normal();
      return trial(
        [row({ id: `${paper}`, value: 100 + 18 * (off + 0.5 * draw.normal()), error: 10, errorKind: "SEM" })],
        {
          id: `paper-${paper}`,
        },
      );
    });
    return judgedRows(many).map((judged, paper): LeftOutPrediction => {
      const unfitted = Float64Array.of(18 * (paper % 2 === 0 ? spread : 0));
      return { row: judged, predicted: 100, scatter: new Float64Array(0), unfitted };
    });
  };
  const heldOf = (predictions: readonly LeftOutPrediction[]) => {
    const { intervals, share } = intervalsWithShare(predictions);
    const held = predictions.filter(({ row: { row: own } }) => {
      const { low = 0, high = 0 } = intervals.get(own.id) ?? {};
      return low <= own.value && own.value <= high;
    });
    return { share, held: held.length / predictions.length };
  };

  it("is held as far as misses of other papers speak for it", { timeout: 120_000 }, () => {
    const real = heldOf(predictionsWith((paper) => (paper % 2 === 0 ? 3 : 0), 3));
    const tooWide = heldOf(predictionsWith(() => 0, 6));
    expect(real.share).toBeGreaterThan(0.4);
    expect(tooWide.share).toBeLessThan(0.1);
    for (const { held } of [real, tooWide]) {
      expect(held).toBeGreaterThan(0.8);
      expect(held).toBeLessThan(1);
    }
  });
});

describe("folders of one publication", () => {
  it("are one paper, which is left out as a whole", () => {
    const source = { authors: "A", year: 2000, journal: "J", pmid: "1" };
    const two = ["first", "second"].map((id) => trial([row({ id: `${id}-row` })], { id, source }));
    const own = judgedRows(two, () => true, publicationOf).map(({ paper }) => paper);
    expect(own).toEqual(["1", "1"]);
  });
});
