import { createSettling } from "./algebraic-values.ts";
import { CrossingWatch } from "./crossing-watch.ts";
import { EventDesk } from "./event-desk.ts";
import type { Follower } from "./follower.ts";
import { createInitialStep } from "./initial-step.ts";
import type { Kernel } from "./kernel.ts";
import { createLimits } from "./limits.ts";
import { LivelockWatch } from "./livelock.ts";
import { LookingBack } from "./looking-back.ts";
import type { Method } from "./method.ts";
import { chooseMethod } from "./method-choice.ts";
import type { ImpulseAction, Problem } from "./problem.ts";
import { Recorder } from "./recorder.ts";
import { gatherInstants, type Instant, nextCut, timeOf } from "./schedule.ts";
import { nextStop, type RunParts, Segment, unsolvedAt } from "./segment.ts";
import type { Failure, Solution, Statistics } from "./solution.ts";
import { Switchboard } from "./switchboard.ts";

/**
 * A run that is made from outside, step by step: `propose` says which step it wants next, `conclude` takes what came of it.
 * The kernel is the run's alone until the end; its parameters are then as impulses have left them.
 */
export class Run {
  /** Time and length of the step that {@link Run.propose} wants. */
  t = 0;
  h = 0;
  readonly relativeTolerance: number;
  readonly #parts: RunParts;
  readonly #instants: readonly Instant[];
  readonly #start: number;
  readonly #end: number;
  #now: number;
  #passed = 0;
  #segment: Segment | undefined;
  #hasEnded = false;
  #failure: Failure | undefined;

  constructor(problem: Problem, follower?: Follower) {
    prepareKernel(problem);
    this.#parts = assembleParts(problem, follower);
    this.relativeTolerance = this.#parts.relativeTolerance;
    this.#instants = gatherInstants(problem.impulses ?? [], problem.end);
    this.#start = problem.start;
    this.#end = problem.end;
    this.#now = problem.start;
    this.#enter(true);
  }

  /** Goes on to the next step that is wanted, over all that happens before it; false at the end of the run. */
  propose(): boolean {
    while (!this.#hasEnded) {
      const segment = this.#segment as Segment;
      if (segment.propose()) {
        this.t = segment.t;
        this.h = segment.h;
        return true;
      }
      this.#now = segment.end;
      this.#failure = segment.failure;
      if (this.#failure === undefined) this.#enter(false);
      else this.#hasEnded = true;
    }
    return false;
  }

  /** Makes the step that is wanted; returns its error norm. */
  take(): number {
    return this.#parts.method.take(this.t, this.h);
  }

  /** Whether {@link Run.judge} may be used. */
  get isStepOfKernel(): boolean {
    return this.#parts.method.judge !== undefined;
  }

  /** What `take` would return had it made the kernel's step, which returned `norm`. */
  judge(norm: number): number {
    return (this.#parts.method.judge as NonNullable<Method["judge"]>)(this.t, this.h, norm);
  }

  /** Takes the error norm of the step that was wanted. */
  conclude(norm: number): void {
    (this.#segment as Segment).conclude(norm);
  }

  finish(): Solution {
    const { lookingBack, kernel } = this.#parts;
    const failure = this.#failure ?? notFiniteAtEnd(kernel, this.#end);
    return finish(this.#parts, lookingBack === undefined ? failure : lookingBack.failure(failure));
  }

  /** Lets happen what happens now; the next segment goes from here. */
  #enter(atStart: boolean): void {
    const parts = this.#parts;
    const now = this.#now;
    const end = this.#end;
    const instant = this.#instants[this.#passed]?.at === now ? this.#instants[this.#passed++] : undefined;
    const beyond = now < end ? end : end + (end - this.#start || 1);
    const planned = Math.min(this.#instants[this.#passed]?.at ?? beyond, beyond);
    const cut = enter(parts, now, planned, instant?.apply ?? [], atStart);
    if (typeof cut !== "number") this.#failure = cut;
    else parts.recorder.writeInstant(now, timeOf(now, parts.kernel.breaks, parts.tick));
    this.#hasEnded = typeof cut !== "number" || now === end;
    this.#segment = this.#hasEnded ? undefined : new Segment(parts, now, cut as number);
  }
}

/** Lets happen what happens at an instant; returns the next cut, or what went wrong. */
function enter(
  parts: RunParts,
  now: number,
  planned: number,
  actions: readonly ImpulseAction[],
  atStart: boolean,
): number | Failure {
  const { kernel, board, desk, watch, tick, follower } = parts;
  const t = timeOf(now, kernel.breaks, tick);
  const marks = new Uint8Array(kernel.switches.length);
  follower?.arrive(t);
  if (!atStart && watch?.markNear(t, marks)) {
    follower?.cross(t, marks);
    board.flip(marks, t);
  }
  board.note(t, "left");
  applyActions(kernel, actions);
  follower?.apply(actions);
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
    follower?.passed(t);
    board.setStateSwitches(t, longest);
  }
  board.follow(t, longest, atStart);
  const failure = desk.attend({ t, at: now, longest }, () => {
    const changed = atStart && setTimeSwitches();
    return board.leaveBorders(t, longest) || changed;
  });
  const fault = failure ?? unsolvedAt(parts, now);
  if (fault !== undefined) return fault;
  follower?.leave(t);
  board.markNearBorder(marks);
  watch?.forgive(t, marks);
  return nextStop(parts, now, cut);
}

function applyActions(kernel: Kernel, actions: readonly ImpulseAction[]): void {
  let isSet = false;
  for (const action of actions) {
    if (action.kind === "add") kernel.y[action.state] = (kernel.y[action.state] as number) + action.amount;
    else {
      kernel.parameters[action.parameter] = action.value;
      isSet = true;
    }
  }
  if (isSet) kernel.refresh();
}

function prepareKernel({ kernel, initial, scale, scaledTolerance = 1e-9 }: Problem): void {
  kernel.refresh();
  for (let i = 0; i < kernel.size; i++) {
    kernel.y[i] = initial[i] as number;
    kernel.absoluteTolerance[i] = scaledTolerance * (scale[i] as number);
  }
  kernel.next.fill(0);
  // Where stages are read from elsewhere, none is before the first step.
  if (kernel.restage === undefined) kernel.stages.fill(0);
  kernel.switches.fill(0);
}

function assembleParts(problem: Problem, follower: Follower | undefined): RunParts {
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
    recorder: new Recorder(lookingBack?.shown ?? kernel, method, problem.grid ?? [], {
      settle,
      keep: problem.keep,
      outputs: problem.outputs,
      follower,
    }),
    board,
    desk: new EventDesk(kernel, board, tick, statistics, { seed: problem.seed ?? 1, follower }),
    watch: kernel.switchOnTimeAlone.includes(false) ? new CrossingWatch(kernel, method) : undefined,
    initialStep,
    exceeded: lookingBack?.limitedBy(limits) ?? limits,
    livelock: new LivelockWatch((problem.end - problem.start) * tick, kernel.switches.length),
    ...(lookingBack === undefined ? {} : { lookingBack }),
    ...(follower === undefined ? {} : { follower }),
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
  recorder.end();
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
