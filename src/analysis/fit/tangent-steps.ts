import type { JudgedRow } from "../trials/judged-rows.ts";
import { linearTrials, type Tangent, tangentAt, valuesAt } from "../trials/linear-trials.ts";
import { residualsOf, trialEstimation } from "../trials/trial-estimation.ts";
import type { TrialModel } from "../trials/trial-model.ts";
import { type Estimate, estimate } from "./estimate.ts";
import type { FitParameter } from "./estimation.ts";
import type { FitSettings, TangentSettings } from "./fit.ts";
import { frameOf, type Noise } from "./frame.ts";
import { minimise } from "./minimise.ts";

/** An optimum that tangents led to. */
export interface TangentEstimate {
  /** What the last tangent makes of the data, with its optimum where the model itself was run. */
  readonly estimate: Estimate;
  readonly tangent: Tangent;
  /** Of each tangent: by how many sds of a prior the step after it moved a parameter most, and the objective there. */
  readonly steps: readonly { readonly moved: number; readonly objective: number }[];
}

/** Parts of a step that are tried: the model bends, and the best by its own runs is taken. */
const parts = [1, 0.5, 0.2];
/** A step that moves no parameter by more is the last. */
const still = 0.1;
/** Longest step in any coordinate: farther off a tangent says little. */
const longest = 1.5;

/**
 * Finds the optimum of a model that takes minutes to run: a tangent, the optimum of the linear model, the model's own
 * runs there; again until it stays. Undefined where the model could not be run at the start.
 */
export async function estimateByTangents(
  model: Pick<TrialModel, "predict" | "parameters" | "rows">,
  fitted: readonly FitParameter[],
  settings: FitSettings,
  { halfStep, rounds }: TangentSettings,
  progress: (done: number, of: number) => void,
): Promise<TangentEstimate | undefined> {
  let at: Float64Array = new Float64Array(fitted.length);
  const steps: { moved: number; objective: number }[] = [];
  for (let round = 1; ; round++) {
    progress(round - 1, rounds);
    const tangent = await tangentAt(model, fitted, at, halfStep);
    const last = (members: number) => estimateOn(tangent, model.rows, { ...settings, members });
    const found = await last(1);
    if (found === undefined) return undefined;
    const next = await bestOf(model, fitted, found.noise.mean, at, found.best.place);
    const moved = furthest(at, next.place);
    steps.push({ moved, objective: next.objective });
    if (moved < still || round >= rounds) {
      const estimate = await last(settings.members);
      return estimate && { estimate: placedAt(estimate, next.place), tangent, steps };
    }
    at = next.place;
  }
}

function estimateOn(tangent: Tangent, rows: readonly JudgedRow[], settings: FitSettings) {
  return estimate(trialEstimation(linearTrials(tangent, rows), tangent.parameters, []), settings);
}

/** The part of a step that the model's own runs like best; staying is one of them. */
async function bestOf(
  model: Pick<TrialModel, "predict" | "parameters" | "rows">,
  fitted: readonly FitParameter[],
  noise: Noise,
  from: Float64Array,
  to: Float64Array,
): Promise<{ readonly place: Float64Array; readonly objective: number }> {
  const step = from.map((x, i) => Math.max(-longest, Math.min(longest, (to[i] as number) - x)));
  const places = [...parts, 0].map((part) => from.map((x, i) => x + part * (step[i] as number)));
  const shown = await model.predict(places.map((place) => valuesAt(model.parameters, fitted, place)));
  const objectives = await Promise.all(
    places.map((place, i) => objectiveOf(model.rows, place, shown[i] as Float64Array, noise)),
  );
  const best = objectives.reduce((top, each, i) => (each < (objectives[top] as number) ? i : top), 0);
  return { place: places[best] as Float64Array, objective: objectives[best] as number };
}

/** The objective where the model shows this, with what papers err by together at its best; infinite where it was not run. */
async function objectiveOf(
  rows: readonly JudgedRow[],
  place: Float64Array,
  shown: Float64Array,
  noise: Noise,
): Promise<number> {
  const residuals = residualsOf(rows, shown);
  const fixed = { parameters: [], rows, predict: async () => [shown], close: () => {} };
  const frame = frameOf(trialEstimation(fixed, [], []));
  const start = new Float64Array(frame.size);
  const task = {
    start,
    jacobian: new Float64Array(0),
    objective: { noise, nuisance: new Float64Array(0) },
  };
  const [minimum] = await minimise(frame, [task], { most: 40, enough: 1e-6, jacobian: "updated" });
  const value = minimum?.value ?? Number.NaN;
  if (!residuals.some(Number.isFinite) || !Number.isFinite(value)) return Number.POSITIVE_INFINITY;
  return value + 0.5 * place.reduce((sum, x) => sum + x * x, 0);
}

function furthest(from: Float64Array, to: Float64Array): number {
  return from.reduce((most, x, i) => Math.max(most, Math.abs((to[i] as number) - x)), 0);
}

/** An estimate whose optimum stands at a place of the fitted coordinates. */
function placedAt(found: Estimate, fitted: Float64Array): Estimate {
  const place = Float64Array.from(found.best.place);
  place.set(fitted);
  return { ...found, best: { ...found.best, place } };
}
