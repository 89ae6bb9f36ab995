import { cholesky, solveFactored } from "./dense.ts";
import type { Frame, Noise } from "./frame.ts";
import { type Minimum, minimise, type Steps, type Task } from "./minimise.ts";
import { type Objective, quadraticAt } from "./objective.ts";

/** How far the data alone let one fitted coordinate go, all others following. */
export interface Profile {
  readonly parameter: number;
  /** Coordinates and the loss there above the lowest, ascending. */
  readonly at: readonly number[];
  readonly loss: readonly number[];
  /** Ends of the 90 % interval as coordinates; absent where it is open within the reach. */
  readonly low?: number;
  readonly high?: number;
}

/** Half the 90 % quantile of chi-square with one degree of freedom. */
const threshold = 2.705543454095404 / 2;
/** How far from the literature a profile is followed, in sds of the prior. */
export const reach = 4;
const mostPoints = 10;
const steps: Steps = { most: 3, enough: 1e-3, jacobian: "updated" };

interface Walker {
  readonly parameter: number;
  readonly sign: 1 | -1;
  readonly stride: number;
  last: Minimum;
  points: number;
  done: boolean;
}

/**
 * Profile likelihoods (A. Raue et al. 2009, doi 10.1093/bioinformatics/btp358) of all fitted parameters: the parameter is
 * held without its prior, the others keep theirs and are minimised over again from the last point. All walk outwards in
 * step, so that each round asks for the residuals of all at once.
 */
export async function profiles(frame: Frame, optimum: Minimum, noise: Noise): Promise<Profile[]> {
  const nuisance = new Float64Array(frame.estimation.nuisance.length);
  const objectives = Array.from(
    { length: frame.fitted },
    (_, held): Objective => ({ noise, nuisance, held }),
  );
  const found = objectives.map((_, parameter) => {
    const own = optimum.place[parameter] as number;
    // Without its own prior the loss at the optimum is lower by that prior.
    return new Map([[own, optimum.value - 0.5 * own * own]]);
  });
  const walkers = objectives.flatMap((objective, parameter) =>
    ([1, -1] as const).map((sign): Walker => {
      const stride = strideOf(frame, objective, optimum, parameter);
      return { parameter, sign, stride, last: optimum, points: 0, done: false };
    }),
  );
  for (;;) {
    const walking = walkers.filter(({ done }) => !done);
    if (walking.length === 0) break;
    const tasks = walking.map((walker) => taskOf(walker, objectives[walker.parameter] as Objective));
    const ends = await minimise(frame, tasks, steps);
    ends.forEach((end, i) => {
      const walker = walking[i] as Walker;
      advance(walker, end, found[walker.parameter] as Map<number, number>);
    });
  }
  return found.map((points, parameter) => profileOf(parameter, points));
}

/** A stride that should take about three to cross the threshold, by the curvature at the optimum. */
function strideOf(frame: Frame, objective: Objective, optimum: Minimum, parameter: number): number {
  const { held: _, ...free } = objective;
  const { curvature } = quadraticAt(frame, free, optimum.place, optimum);
  const at = parameter * frame.size + parameter;
  // All but a trace of its own prior is taken off.
  curvature[at] = (curvature[at] as number) - 0.999;
  const factor = cholesky(curvature, frame.size);
  const unit = new Float64Array(frame.size);
  unit[parameter] = 1;
  const variance =
    factor === undefined ? 1e4 : (solveFactored(factor, frame.size, unit)[parameter] as number);
  return Math.min(1, Math.max(0.05, 0.6 * Math.sqrt(variance)));
}

function taskOf({ parameter, sign, stride, last }: Walker, objective: Objective): Task {
  const start = Float64Array.from(last.place);
  start[parameter] = Math.min(reach, Math.max(-reach, (start[parameter] as number) + sign * stride));
  return { start, objective, jacobian: last.jacobian };
}

function advance(walker: Walker, end: Minimum, points: Map<number, number>): void {
  const at = end.place[walker.parameter] as number;
  walker.points++;
  if (!Number.isFinite(end.value)) {
    walker.done = true;
    return;
  }
  points.set(at, end.value);
  walker.last = end;
  const lowest = Math.min(...points.values());
  walker.done = end.value > lowest + 1.2 * threshold || Math.abs(at) >= reach || walker.points >= mostPoints;
}

function profileOf(parameter: number, points: ReadonlyMap<number, number>): Profile {
  const sorted = [...points].sort(([a], [b]) => a - b);
  const lowest = Math.min(...points.values());
  const at = sorted.map(([coordinate]) => coordinate);
  const loss = sorted.map(([, value]) => value - lowest);
  const middle = loss.indexOf(0);
  const low = crossing(at, loss, middle, -1);
  const high = crossing(at, loss, middle, 1);
  return {
    parameter,
    at,
    loss,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

/** Where the loss first exceeds the threshold: its square root is nearly straight in between. */
function crossing(
  at: readonly number[],
  loss: readonly number[],
  middle: number,
  sign: 1 | -1,
): number | undefined {
  for (let i = middle + sign; i >= 0 && i < at.length; i += sign) {
    if ((loss[i] as number) < threshold) continue;
    const inner = Math.sqrt(loss[i - sign] as number);
    const outer = Math.sqrt(loss[i] as number);
    const share = (Math.sqrt(threshold) - inner) / (outer - inner);
    return (at[i - sign] as number) + share * ((at[i] as number) - (at[i - sign] as number));
  }
  return undefined;
}
