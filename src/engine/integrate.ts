import { createSettling } from "./algebraic-values.ts";
import { CrossingWatch } from "./crossing-watch.ts";
import { EventDesk } from "./event-desk.ts";
import { createInitialStep } from "./initial-step.ts";
import type { Kernel } from "./kernel.ts";
import { createLimits } from "./limits.ts";
import { LivelockWatch } from "./livelock.ts";
import { LookingBack } from "./looking-back.ts";
import { chooseMethod } from "./method-choice.ts";
import { checkProblem, type ImpulseAction, type Problem } from "./problem.ts";
import { Recorder } from "./recorder.ts";
import { gatherInstants, nextCut, timeOf } from "./schedule.ts";
import { nextStop, type RunParts, Segment, unsolvedAt } from "./segment.ts";
import type { Failure, Solution, Statistics } from "./solution.ts";
import { Switchboard } from "./switchboard.ts";

/**
 * Solves an initial value problem with impulses, conditions and events, by Rodas5P or backward
 * differentiation with step control.
 *
 * The run is cut at every instant with impulses and at every break of the kernel; none can be stepped over.
 * At each cut: impulses apply in order, then switches are set as they stand just after, then algebraic states
 * follow (as they do after each event and each change of a condition), then events are executed
 * that trigger or are due. The same happens at `end`, so that the value there does not depend on where the run ends.
 * At `start` conditions are looked at twice: as they hold at exactly that point, where events trigger that count as
 * false before it, and as they stand just after.
 *
 * Within a segment, a condition on the state that changes is located on the dense output and the step repeated to
 * land on it. Same problem, same bits: nothing is kept between calls.
 *
 * @throws RangeError where the problem contradicts itself. Failures of the run itself are in the solution.
 */
export function integrate(problem: Problem): Solution {
  checkProblem(problem);
  const { kernel } = problem;
  const parameters = Float64Array.from(kernel.parameters);
  try {
    const solution = solve(problem);
    if (problem.method !== undefined && problem.method !== "auto") return solution;
    if (solution.method === "rodas5p" || !isNumerical(solution.failure)) return solution;
    // What was chosen for its cost must not cost the result.
    kernel.parameters.set(parameters);
    return solve({ ...problem, method: "rodas5p" });
  } finally {
    kernel.parameters.set(parameters);
    kernel.refresh();
  }
}

function isNumerical(failure: Failure | undefined): boolean {
  return failure?.code === "step-too-small" || failure?.code === "not-finite";
}

function solve(problem: Problem): Solution {
  const { kernel, start, end } = problem;
  prepareKernel(problem);
  const parts = assembleParts(problem);
  const instants = gatherInstants(problem.impulses ?? [], end);
  let now = start;
  let passed = 0;
  let atStart = true;
  let failure: Failure | undefined;
  while (failure === undefined) {
    const instant = instants[passed]?.at === now ? instants[passed++] : undefined;
    const beyond = now < end ? end : end + (end - start || 1);
    const planned = Math.min(instants[passed]?.at ?? beyond, beyond);
    const cut = enter(parts, now, planned, instant?.apply ?? [], atStart);
    atStart = false;
    if (typeof cut !== "number") failure = cut;
    else parts.recorder.writeInstant(now, timeOf(now, kernel.breaks, parts.tick));
    if (typeof cut !== "number" || now === end) break;
    const segment = new Segment(parts, now, cut);
    failure = segment.run();
    now = segment.end;
  }
  failure ??= notFiniteAtEnd(kernel, end);
  return finish(parts, parts.lookingBack === undefined ? failure : parts.lookingBack.failure(failure));
}

/** Lets happen what happens at an instant; returns the next cut, or what went wrong. */
function enter(
  parts: RunParts,
  now: number,
  planned: number,
  actions: readonly ImpulseAction[],
  atStart: boolean,
): number | Failure {
  const { kernel, board, desk, watch, tick } = parts;
  const t = timeOf(now, kernel.breaks, tick);
  const marks = new Uint8Array(kernel.switches.length);
  if (!atStart && watch?.markNear(t, marks)) board.flip(marks, t);
  board.note(t, "left");
  applyActions(kernel, actions);
  parts.lookingBack?.past.hold(t);
  const cut = nextCut(now, planned, kernel.breaks, tick);
  const longest = (cut - now) * tick;
  if (kernel.switches.length + kernel.events.length === 0) {
    board.follow(t, longest, atStart);
    return unsolvedAt(parts, now) ?? nextStop(parts, now, cut);
  }
  const setTimeSwitches = () => board.setTimeSwitches(t + longest / 2);
  if (atStart) board.setAll(t);
  else {
    setTimeSwitches();
    board.setStateSwitches(t, longest);
  }
  board.follow(t, longest, atStart);
  const failure = desk.attend({ t, at: now, longest }, () => {
    const changed = atStart && setTimeSwitches();
    return board.leaveBorders(t, longest) || changed;
  });
  const fault = failure ?? unsolvedAt(parts, now);
  if (fault !== undefined) return fault;
  board.markNearBorder(marks);
  watch?.forgive(t, marks);
  return nextStop(parts, now, cut);
}

function applyActions(kernel: Kernel, actions: readonly ImpulseAction[]): void {
  for (const action of actions) {
    if (action.kind === "add") kernel.y[action.state] = (kernel.y[action.state] as number) + action.amount;
    else kernel.parameters[action.parameter] = action.value;
  }
  kernel.refresh();
}

function prepareKernel({ kernel, initial, scale, scaledTolerance = 1e-9 }: Problem): void {
  kernel.refresh();
  for (let i = 0; i < kernel.size; i++) {
    kernel.y[i] = initial[i] as number;
    kernel.absoluteTolerance[i] = scaledTolerance * (scale[i] as number);
  }
  kernel.next.fill(0);
  kernel.stages.fill(0);
  kernel.switches.fill(0);
}

function assembleParts(problem: Problem): RunParts {
  const { kernel, tick, relativeTolerance = 1e-6 } = problem;
  const statistics: Statistics = { steps: 0, rejected: 0, factorisations: 0, fallbacks: 0, events: 0 };
  const chosen = chooseMethod(
    kernel,
    { method: problem.method ?? "auto", relativeTolerance, cuts: countCuts(problem) },
    statistics,
  );
  const settle = createSettling(kernel, relativeTolerance);
  const lookingBack =
    kernel.delayed === undefined
      ? undefined
      : new LookingBack(kernel, kernel.delayed, chosen, settle, { ...problem, relativeTolerance });
  const limits = createLimits(problem);
  const { method, initialStep } = lookingBack ?? chosen;
  const board = new Switchboard(
    kernel,
    lookingBack?.initialStep ?? createInitialStep(kernel, relativeTolerance),
    settle,
    lookingBack && ((t, side) => lookingBack.past.hold(t, side)),
  );
  return {
    kernel,
    tick,
    relativeTolerance,
    statistics,
    method,
    recorder: new Recorder(lookingBack?.shown ?? kernel, method, problem.grid ?? [], settle),
    board,
    desk: new EventDesk(kernel, board, tick, statistics, problem.seed ?? 1),
    watch: kernel.switchOnTimeAlone.includes(false) ? new CrossingWatch(kernel, method) : undefined,
    initialStep,
    exceeded: lookingBack?.limitedBy(limits) ?? limits,
    livelock: new LivelockWatch((problem.end - problem.start) * tick, kernel.switches.length),
    ...(lookingBack === undefined ? {} : { lookingBack }),
  };
}

/** Instants within the run at which impulses apply. */
function countCuts({ impulses = [], start, end }: Problem): number {
  return new Set(impulses.flatMap(({ at }) => (at > start && at < end ? [at] : []))).size;
}

function notFiniteAtEnd(kernel: Kernel, end: number): Failure | undefined {
  const state = kernel.y.findIndex((value, i) => !Number.isFinite(value) && kernel.resting?.[i] !== 1);
  return state < 0 ? undefined : { code: "not-finite", at: end, state };
}

function finish(
  { kernel, recorder, desk, method, statistics }: RunParts,
  failure: Failure | undefined,
): Solution {
  return {
    success: failure === undefined,
    ...(failure === undefined ? {} : { failure }),
    times: recorder.times,
    reached: recorder.reached,
    states: recorder.states,
    outputs: recorder.outputs,
    final: Float64Array.from(kernel.y),
    method: method.name,
    statistics,
    fired: desk.fired,
  };
}
