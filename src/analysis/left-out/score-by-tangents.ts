import type { System } from "../../lang/index.ts";
import { coordinateOf } from "../fit/coordinates.ts";
import type { FitParameter } from "../fit/estimation.ts";
import type { Fit } from "../fit/fit.ts";
import { readTangent, tolerancesOf } from "../fit/fit-by-tangents.ts";
import { refuseFit } from "../fit/fit-faults.ts";
import { uncertainParameters } from "../trials/fit-parameters.ts";
import { type GroupedTrials, openGroupedTrials } from "../trials/grouped-trials.ts";
import type { JudgedRow } from "../trials/judged-rows.ts";
import { linearTrials, valuesAt } from "../trials/linear-trials.ts";
import { scoreShown } from "../trials/score.ts";
import type { Trial } from "../trials/trial.ts";
import { trialEstimation } from "../trials/trial-estimation.ts";
import type { TrialModel, TrialSetting } from "../trials/trial-model.ts";
import type { FitScores, NestedModel, RefitCheck, RowScore } from "./fit-scores.ts";
import type { Interval } from "./interval.ts";
import { widen } from "./nested.ts";
import { pairedDifference } from "./paired.ts";
import { refitWithout } from "./refit.ts";
import { basalOf, misfitsOf, type ScoredFit } from "./score-fit.ts";
import {
  type LeftOutQuestion,
  type LeftOutRow,
  type LeftOutScores,
  naiveIntervals,
  scoreLeftOut,
  type Truth,
} from "./score-left-out.ts";
import { isNumeric, summarise } from "./summary.ts";
import { type UnfittedSpread, unfittedSpread } from "./unfitted.ts";

/** What a fit by tangents is scored with. */
export interface TangentScoring {
  readonly fit: Fit;
  /** With the values of the literature. */
  readonly system: System;
  readonly trials: readonly Trial[];
  /** Numbers of fitted parameters of the nested models, ascending: the first of those of the fit. */
  readonly sizes: readonly number[];
  /** Row -> why it is off. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Members by which the spread of what is not fitted is told. */
  readonly members: number;
  /** Papers that are fitted again without tangents, to see whether they end in the same place. */
  readonly checked: number;
  readonly host?: TrialSetting["host"];
  readonly onProgress?: (done: number, total: number) => void;
}

const wider = 2;

/**
 * Scores a fit that was made by tangents with each paper left out: its parameters by the tangent of the fit without its
 * rows, and then the model's own runs of its arms there.
 */
export async function scoreFitByTangents(scoring: TangentScoring): Promise<ScoredFit> {
  const { fit, system, trials, sizes, host, members, checked } = scoring;
  const { tangents } = fit.settings;
  if (tangents === undefined) return refuseFit("fit-unreadable", { found: `${fit.id}: no tangent` });
  const variants = Object.fromEntries(fit.variants);
  const parameters = uncertainParameters(system, variants);
  const tolerances = tolerancesOf(tangents);
  const model = await openGroupedTrials({ trials, system, variants, parameters, host, tolerances });
  let done = 0;
  const total = sizes.length + 4;
  const told = <Result>(result: Result): Result => {
    scoring.onProgress?.(++done, total);
    return result;
  };
  try {
    const linear = linearTrials(readTangent(fit, model.rows), model.rows);
    const estimates = Float64Array.from(fit.fitted, ({ estimate }) => estimate);
    const spread = told(
      await unfittedSpread(model, fit.fitted, estimates, { members, seed: fit.settings.seed }),
    );
    const task: LeaveOut = { model, linear, spread, naive: naiveIntervals(model.rows) };
    const made = {
      estimates: Float64Array.from(fit.fitted, (one) => coordinateOf(one, one.estimate)),
      noise: fit.scatter,
    };
    const own = told(await leaveOut(task, fit.fitted, { made }));
    const { share } = own;
    const widened = told(
      await leaveOut(
        task,
        fit.fitted.map((one) => widen(one, wider)),
        { share },
      ),
    );
    const nested: NestedModel[] = [];
    let first: readonly LeftOutRow[] | undefined;
    for (const size of sizes) {
      const scored = told(await leaveOut(task, fit.fitted.slice(0, size), { share }));
      first ??= scored.rows;
      nested.push(nestedModel(scored, fit.fitted, size, nested.at(-1)?.fitted ?? 0, first));
    }
    const checks = told(await checkRefits(task, own, checked));
    const { pooled, intervalScore, coverage } = summarise(widened.rows);
    const scores: FitScores = {
      ...summarise(own.rows),
      widened: { pooled, intervalScore, coverage },
      basal: basalOf(own.rows),
      unconverged: own.unconverged,
      ...(own.moved === undefined ? {} : { moved: own.moved }),
      signs: signsOf(own.rows),
      unfitted: { members, failed: spread.failed, share },
      checks,
      worse: worseThanNaive(own.rows),
      rows: own.rows.map(rowScore),
    };
    return {
      scores,
      nested: { candidates: placesOf(fit.fitted), models: nested },
      misfits: misfitsOf(own.rows, scoring.reasons),
    };
  } finally {
    model.close();
  }
}

/** First words of the addresses of parameters. */
function placesOf(fitted: readonly FitParameter[]): string[] {
  return [...new Set(fitted.map(({ address }) => address.split(".")[0] ?? address))];
}

interface LeaveOut {
  readonly model: GroupedTrials;
  readonly linear: TrialModel;
  readonly spread: UnfittedSpread;
  readonly naive: ReadonlyMap<string, Interval>;
}

/** Leaves each paper out in turn along the tangent, and runs it where that leads. */
async function leaveOut(
  { model, linear, spread, naive }: LeaveOut,
  fitted: readonly FitParameter[],
  more: Pick<LeftOutQuestion, "made" | "share">,
): Promise<LeftOutScores> {
  const on = linearOf(linear, fitted);
  const estimation = trialEstimation(on, fitted, []);
  const at = more.made?.estimates ?? new Float64Array(fitted.length);
  const slopes = await estimation.jacobian(at, [...fitted.keys()]);
  const question = { model: { ...on, parameters: fitted }, slopes, fitted, naive, ...more };
  return scoreLeftOut({ ...question, truth: truthOf(model, fitted), unfitted: spread.of });
}

/** The tangent as a function of some of its parameters; the others stay at their centres. */
function linearOf(linear: TrialModel, fitted: readonly FitParameter[]): TrialModel {
  return {
    ...linear,
    parameters: fitted,
    predict: (points) =>
      linear.predict(
        points.map((values) => {
          const all = Float64Array.from(linear.parameters, ({ centre }) => centre);
          fitted.forEach(({ address }, i) => {
            all[linear.parameters.findIndex((one) => one.address === address)] = values[i] as number;
          });
          return all;
        }),
      ),
  };
}

/** The model's own runs of each paper where it was left out, two points of every trial at once. */
function truthOf(model: GroupedTrials, fitted: readonly FitParameter[]): Truth {
  return async (own, without) => {
    const values = (place: Float64Array) => valuesAt(model.parameters, fitted, place);
    const atOwn = values(own);
    const byPaper = new Map([...without].map(([paper, place]) => [paper, values(place)]));
    const pointsOf = ({ paper }: JudgedRow) => [atOwn, byPaper.get(paper) ?? atOwn];
    const [inSample = atOwn, leftOut = atOwn] = await model.predictRows(pointsOf, 2);
    return { inSample, leftOut };
  };
}

function rowScore({ row: { row, trial }, inSample, leftOut }: LeftOutRow): RowScore {
  const finite = (z: number) => (Number.isFinite(z) ? z : null);
  return {
    row: row.id,
    trial: trial.id,
    topic: trial.topic,
    weight: row.weight,
    inSample: finite(inSample.z),
    leftOut: finite(leftOut.z),
    naive: finite(leftOut.naiveZ),
  };
}

function nestedModel(
  { rows, unconverged }: LeftOutScores,
  fitted: Fit["fitted"],
  size: number,
  from: number,
  first: readonly LeftOutRow[],
): NestedModel {
  const { pooled, intervalScore, coverage } = summarise(rows);
  return {
    fitted: size,
    added: fitted.slice(from, size).map(({ address }) => address),
    inSample: pooled.inSample,
    leftOut: pooled.leftOut,
    overFirst: pairedDifference(rows, first),
    intervalScore: intervalScore.model,
    printed: coverage.printed,
    imputed: coverage.imputed,
    unconverged: unconverged.length,
  };
}

/** Fits again without the papers that move parameters most, by the model's own runs, and says how far off tangents were. */
async function checkRefits(
  { model }: LeaveOut,
  { full, refits, rows }: LeftOutScores,
  count: number,
): Promise<RefitCheck[]> {
  const { fitted } = full.frame.estimation;
  const own = full.best.place.subarray(0, fitted.length);
  const moveOf = (point: Float64Array) => apart(own, point);
  const chosen = [...refits].sort((a, b) => moveOf(b.point) - moveOf(a.point)).slice(0, count);
  const estimation = trialEstimation(model, fitted, []);
  const [residuals = new Float64Array(0)] = await estimation.residuals([Float64Array.from(own)]);
  const frame = { ...full.frame, estimation };
  const start = { ...full, frame, best: { ...full.best, residuals } };
  return Promise.all(
    chosen.map(async ({ paper, point }): Promise<RefitCheck> => {
      const again = await refitWithout(start, paper, refits.find((one) => one.paper === paper)?.noise);
      const shown = await estimation.predictions([again.point]);
      const misses = rows.map(({ row, leftOut }, i) => {
        if (row.paper !== paper || !(leftOut.weight > 0)) return 0;
        return Math.abs(scoreShown(row, shown[0]?.[i] ?? Number.NaN).z - leftOut.z);
      });
      return {
        paper: rows.find(({ row }) => row.paper === paper)?.row.trial.id ?? paper,
        moved: moveOf(point),
        apart: apart(point, again.point),
        predictions: Math.max(...misses),
      };
    }),
  );
}

function apart(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, x, i) => Math.max(most, Math.abs(x - (b[i] as number))), 0);
}

/** Topics that hold no number to be near to: whether directions are right says no more than that. */
function signsOf(rows: readonly LeftOutRow[]): NonNullable<FitScores["signs"]> {
  const names = [...new Set(rows.map(({ leftOut }) => leftOut.topic))];
  return names.flatMap((topic) => {
    const own = rows.filter(({ leftOut }) => leftOut.topic === topic && leftOut.weight > 0);
    if (own.length === 0 || own.some(isNumeric)) return [];
    const right = own.filter(({ leftOut }) => leftOut.directionRight).length;
    return [{ topic, right, rows: own.length }];
  });
}

/** Numeric topics of at least three papers that err more than a fifth beyond the naive baseline. */
function worseThanNaive(rows: readonly LeftOutRow[]): string[] {
  return summarise(rows)
    .topics.filter(({ topic, papers, naive, leftOutWhereNaive }) => {
      const numeric = rows.some((row) => row.leftOut.topic === topic && isNumeric(row));
      return numeric && papers >= 3 && leftOutWhereNaive > 1.2 * naive;
    })
    .map(({ topic }) => topic);
}
