import { cholesky, dot, solveFactored, times } from "./dense.ts";
import type { Frame } from "./frame.ts";
import { columnsOf, pointAt } from "./frame.ts";
import { type Objective, type Quadratic, quadraticAt, valueAt } from "./objective.ts";

/** One minimisation of several that go on side by side. */
export interface Task {
  readonly start: Float64Array;
  readonly objective: Objective;
  /** d residual / d fitted coordinate near the start; found there where absent. */
  readonly jacobian?: Float64Array;
}

export interface Steps {
  readonly most: number;
  /** Done where a step promises to lower the objective by less. */
  readonly enough: number;
  /**
   * `exact`: the Jacobian is found anew at every place. `updated`: it is corrected by Broyden's formula (C. G. Broyden
   * 1965) from the residuals alone, which costs no further simulation.
   */
  readonly jacobian: "exact" | "updated";
}

/** Where a minimisation ended. */
export interface Minimum {
  readonly place: Float64Array;
  /** NaN where the model could not be run at the start. */
  readonly value: number;
  readonly residuals: Float64Array;
  readonly jacobian: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
}

interface Walk extends Task {
  place: Float64Array;
  residuals: Float64Array;
  jacobian: Float64Array;
  value: number;
  damping: number;
  iterations: number;
  state: "walking" | "converged" | "stuck";
}

const widestStep = 2;
const mostDamping = 1e8;

/**
 * Levenberg-Marquardt (K. Levenberg 1944; D. W. Marquardt 1963) on reweighted least squares, for many tasks in step, so
 * that each round asks for the residuals of all at once. Damping follows the ratio of achieved to promised decrease.
 */
export async function minimise(frame: Frame, tasks: readonly Task[], steps: Steps): Promise<Minimum[]> {
  const walks = await startWalks(frame, tasks);
  for (let round = 0; round < steps.most; round++) {
    const trials = walks.flatMap((walk) => trialOf(frame, walk, steps) ?? []);
    if (trials.length === 0) break;
    const found = await frame.estimation.residuals(
      trials.map(({ walk, place }) => point(frame, walk, place)),
    );
    const moved: Walk[] = [];
    trials.forEach((trial, index) => {
      if (settle(frame, trial, found[index] as Float64Array)) moved.push(trial.walk);
    });
    if (steps.jacobian === "exact") await renewJacobians(frame, moved);
  }
  return walks.map(({ place, value, residuals, jacobian, state, iterations }) => {
    return { place, value, residuals, jacobian, converged: state === "converged", iterations };
  });
}

async function startWalks(frame: Frame, tasks: readonly Task[]): Promise<Walk[]> {
  const { estimation, fitted } = frame;
  const points = tasks.map(({ start, objective }) => pointAt(frame, start, objective.nuisance));
  const found = points.length === 0 ? [] : await estimation.residuals(points);
  const walks = tasks.map((task, index): Walk => {
    const residuals = found[index] as Float64Array;
    const value = valueAt(frame, task.objective, task.start, residuals);
    return {
      ...task,
      place: task.start,
      residuals,
      jacobian: task.jacobian ?? new Float64Array(residuals.length * fitted),
      value,
      damping: 1e-3,
      iterations: 0,
      state: Number.isFinite(value) ? "walking" : "stuck",
    };
  });
  const without = walks.filter((walk, index) => walk.state === "walking" && !tasks[index]?.jacobian);
  await renewJacobians(frame, without);
  return walks;
}

async function renewJacobians(frame: Frame, walks: readonly Walk[]): Promise<void> {
  const columns = columnsOf(frame.fitted);
  await Promise.all(
    walks.map(async (walk) => {
      if (walk.state !== "walking") return;
      const jacobian = await frame.estimation.jacobian(point(frame, walk, walk.place), columns);
      if (jacobian.every(Number.isFinite)) walk.jacobian = jacobian;
      else walk.state = "stuck";
    }),
  );
}

interface Trial {
  readonly walk: Walk;
  readonly place: Float64Array;
  readonly step: Float64Array;
  readonly promised: number;
}

function trialOf(frame: Frame, walk: Walk, steps: Steps): Trial | undefined {
  if (walk.state !== "walking") return undefined;
  const quadratic = quadraticAt(frame, walk.objective, walk.place, walk);
  const step = dampedStep(quadratic, frame.size, walk);
  if (step === undefined) {
    walk.state = "stuck";
    return undefined;
  }
  const promised = promisedBy(quadratic, frame.size, step);
  if (!(promised > steps.enough)) {
    walk.state = "converged";
    return undefined;
  }
  walk.iterations++;
  return { walk, step, promised, place: walk.place.map((x, i) => x + (step[i] as number)) };
}

function dampedStep({ gradient, curvature }: Quadratic, size: number, walk: Walk): Float64Array | undefined {
  for (; walk.damping < mostDamping; walk.damping *= 10) {
    const damped = Float64Array.from(curvature);
    for (let i = 0; i < size; i++) damped[i * size + i] = (damped[i * size + i] as number) + walk.damping;
    const factor = cholesky(damped, size);
    if (factor === undefined) continue;
    const step = solveFactored(
      factor,
      size,
      gradient.map((slope) => -slope),
    );
    const longest = step.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    if (longest <= widestStep) return step;
    return step.map((each) => (each * widestStep) / longest);
  }
  return undefined;
}

function promisedBy({ gradient, curvature }: Quadratic, size: number, step: Float64Array): number {
  return -dot(gradient, step) - 0.5 * dot(step, times(curvature, size, step));
}

/** Takes the step if it lowers the objective; says whether it did. */
function settle(frame: Frame, { walk, place, step, promised }: Trial, residuals: Float64Array): boolean {
  const value = valueAt(frame, walk.objective, place, residuals);
  const ratio = (walk.value - value) / promised;
  if (Number.isFinite(value)) correctJacobian(frame, walk, step, residuals);
  const better = ratio > 1e-4;
  if (!better) walk.damping = Math.max(walk.damping * 8, 0.1);
  else if (ratio < 0.25) walk.damping *= 4;
  else if (ratio > 0.75) walk.damping /= 5;
  if (walk.damping >= mostDamping) walk.state = "stuck";
  if (!better) return false;
  walk.place = place;
  walk.residuals = residuals;
  walk.value = value;
  return true;
}

/** Broyden's formula: the smallest change after which the Jacobian explains the last step. */
function correctJacobian({ fitted }: Frame, walk: Walk, step: Float64Array, residuals: Float64Array): void {
  const along = step.subarray(0, fitted);
  const length = dot(along, along);
  if (length === 0) return;
  const predicted = times(walk.jacobian, fitted, along);
  const jacobian = Float64Array.from(walk.jacobian);
  residuals.forEach((residual, row) => {
    const missed = residual - (walk.residuals[row] as number) - (predicted[row] as number);
    for (let i = 0; i < fitted; i++) {
      const at = row * fitted + i;
      jacobian[at] = (jacobian[at] as number) + (missed * (along[i] as number)) / length;
    }
  });
  walk.jacobian = jacobian;
}

function point(frame: Frame, { objective }: Task, place: Float64Array): Float64Array {
  return pointAt(frame, place, objective.nuisance);
}
