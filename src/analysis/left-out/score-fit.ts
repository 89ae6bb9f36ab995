import type { System } from "../../lang/index.ts";
import { coordinateOf } from "../fit/coordinates.ts";
import type { FitParameter } from "../fit/estimation.ts";
import type { Fit } from "../fit/fit.ts";
import { uncertainParameters } from "../trials/fit-parameters.ts";
import type { Trial } from "../trials/trial.ts";
import type { TrialSetting } from "../trials/trial-model.ts";
import { openTrials } from "../trials/trial-model.ts";
import type { FitScores, Misfit, NestedModel, NestedTable } from "./fit-scores.ts";
import { nestModels, scoreAddresses, scoreNested } from "./nested.ts";
import { type Comparison, compareSystems } from "./other-system.ts";
import { pairedDifference } from "./paired.ts";
import type { LeftOutRow } from "./score-left-out.ts";
import { summarise } from "./summary.ts";

/** What a fit is scored with. */
export interface FitScoring {
  readonly fit: Fit;
  /** With the values of the literature. */
  readonly system: System;
  readonly trials: readonly Trial[];
  /** Prefixes of addresses of parameters that may be fitted. */
  readonly candidates: readonly string[];
  /** Numbers of fitted parameters of the nested models, ascending. */
  readonly sizes: readonly number[];
  /** Row -> why it is off. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly comparison: Comparison;
  readonly otherRuns: Parameters<typeof compareSystems>[2];
  readonly host?: TrialSetting["host"];
  readonly onProgress?: (done: number, total: number) => void;
}

/** The parts of a fit file that tell how the fit does on papers that it has not seen. */
export interface ScoredFit {
  readonly scores: FitScores;
  readonly nested: NestedTable;
  readonly misfits: readonly Misfit[];
}

/** Far below the errors of rows, and of their differences over a twentieth of a prior's sd. */
const tolerances = { relativeTolerance: 1e-5, scaledTolerance: 1e-8 };
const farOff = 2;
const wider = 2;

/** Scores a fit with each paper left out, with priors as they are and wider, beside nested models. */
export async function scoreFit(scoring: FitScoring): Promise<ScoredFit> {
  const { fit, system, trials, sizes, candidates, host, comparison, otherRuns } = scoring;
  const variants = Object.fromEntries(fit.variants);
  const parameters = uncertainParameters(system, variants);
  const model = await openTrials({ trials, system, variants, parameters, tolerances, host });
  try {
    const models = await nestModels(model, isCandidate(candidates), Math.max(...sizes));
    const all = sizes.length + 2;
    let done = 0;
    const told = <Result>(result: Result): Result => {
      scoring.onProgress?.(++done, all);
      return result;
    };
    const fitted = fit.fitted.map(({ address }) => address);
    const made = {
      estimates: Float64Array.from(fit.fitted, (one) => coordinateOf(one, one.estimate)),
      noise: fit.scatter,
    };
    const own = told(await scoreAddresses(models, fitted, 1, made));
    const widened = summarise(told(await scoreAddresses(models, fitted, wider)).rows);
    const nested: NestedModel[] = [];
    let first: readonly LeftOutRow[] | undefined;
    for (const size of sizes) {
      const { rows, unconverged } = told(await scoreNested(models, size));
      first ??= rows;
      const { pooled, intervalScore, coverage } = summarise(rows);
      const from = nested.at(-1)?.fitted ?? 0;
      nested.push({
        fitted: size,
        added: models.ranked.slice(from, size).map(({ address }) => address),
        inSample: pooled.inSample,
        leftOut: pooled.leftOut,
        overFirst: pairedDifference(rows, first),
        intervalScore: intervalScore.model,
        printed: coverage.printed,
        imputed: coverage.imputed,
        unconverged: unconverged.length,
      });
    }
    return {
      scores: {
        ...summarise(own.rows),
        widened: {
          pooled: widened.pooled,
          intervalScore: widened.intervalScore,
          coverage: widened.coverage,
        },
        basal: basalOf(own.rows),
        unconverged: own.unconverged,
        ...(own.moved === undefined ? {} : { moved: own.moved }),
        other: compareSystems(comparison, trials, otherRuns, own.rows),
      },
      nested: { candidates, models: nested },
      misfits: misfitsOf(own.rows, scoring.reasons),
    };
  } finally {
    model.close();
  }
}

/** Gains, time constants and couplings: numbers that no measurement of their own stands behind. */
function isCandidate(prefixes: readonly string[]) {
  return ({ address, grade }: FitParameter) =>
    (grade === "fitted" || grade === "assumed") && prefixes.some((prefix) => address.startsWith(prefix));
}

/** Of the rows that are judged by the range of basal rates, left out. */
export function basalOf(rows: readonly LeftOutRow[]): FitScores["basal"] {
  const own = rows.map(({ leftOut }) => leftOut).filter(({ judged }) => judged === "range");
  const values = own.map(({ predicted }) => predicted);
  return { low: Math.min(...values), high: Math.max(...values), rows: own.map(({ id }) => id) };
}

export function misfitsOf(rows: readonly LeftOutRow[], reasons: FitScoring["reasons"]): Misfit[] {
  return rows
    .filter(({ leftOut }) => Math.abs(leftOut.z) > farOff && leftOut.weight > 0)
    .map(({ leftOut, inSample }) => {
      const { id, trial, predicted, observed, unit, z } = leftOut;
      const reason = reasons[id] ?? "not looked into";
      return { row: id, trial, predicted, observed, unit, z, inSample: inSample.z, reason };
    });
}
