import { firstNotFinite, largestError } from "./blame.ts";
import { type CrossingWatch, timeSlack } from "./crossing-watch.ts";
import type { EventDesk } from "./event-desk.ts";
import type { Follower } from "./follower.ts";
import type { Kernel } from "./kernel.ts";
import type { LivelockWatch } from "./livelock.ts";
import type { LookingBack } from "./looking-back.ts";
import type { Method } from "./method.ts";
import type { Recorder } from "./recorder.ts";
import type { Failure, FailureCode, Statistics } from "./solution.ts";
import { leastStep } from "./step-control.ts";
import type { Switchboard } from "./switchboard.ts";

/** The parts of a run that its segments share. */
export interface RunParts {
  readonly kernel: Kernel;
  readonly tick: number;
  readonly relativeTolerance: number;
  readonly statistics: Statistics;
  readonly method: Method;
  readonly recorder: Recorder;
  readonly board: Switchboard;
  readonly desk: EventDesk;
  /** Absent where no condition depends on the state. */
  readonly watch: CrossingWatch | undefined;
  readonly initialStep: (t: number, longest: number) => number;
  readonly exceeded: () => FailureCode | undefined;
  readonly livelock: LivelockWatch;
  /** Where there are delayed values. */
  readonly lookingBack?: LookingBack;
  /** Where something goes along with the run. */
  readonly follower?: Follower;
}

/** Where a run must stop that is at `now` and planned to go on to a cut. */
export function nextStop({ desk, recorder, lookingBack }: RunParts, now: number, cut: number): number {
  return desk.nextStop(now, lookingBack?.cut(now, cut, recorder) ?? cut, recorder);
}

/** The failure of algebraic states that have no values at tick `at`. */
export function unsolvedAt({ board }: RunParts, at: number): Failure | undefined {
  return board.unsolved < 0 ? undefined : { code: "algebraic-unsolved", at, state: board.unsolved };
}

/** A crossing this close to the end of a step, relative, lies at its end. */
const landingWidth = 1e-9;
/** Repetitions of one step to land on a crossing. */
const mostLandings = 8;
/**
 * Shortest step, as a part of the time or of the segment, down to which conditions are followed: past a kink they never
 * can be.
 */
const finest = 1e-12;
/** The error norm that a step too long for that is given: it makes it about four times shorter. */
const refining = 1000;
/** Landings in a row that end just before a crossing: what then parts it from here is rounding. */
const mostMisses = 4;

/**
 * One smooth stretch between two cuts of the run: only switches on the state may change within it.
 * Its own time starts from 0, so that short steps after a cut keep all their digits.
 */
export class Segment {
  readonly #parts: RunParts;
  readonly #from: number;
  #to: number;
  readonly #origin: number;
  #length: number;
  readonly #marks: Uint8Array;
  #local = 0;
  /** Length of the repeated step that is to land on a crossing; 0 for none. */
  #landing = 0;
  #landings = 0;
  #misses = 0;
  #remaining = 0;
  #failure: Failure | undefined;
  /** Time and length of the step that {@link Segment.propose} wants. */
  t = 0;
  h = 0;

  /** Its first step is chosen at once, from the state as it stands. */
  constructor(parts: RunParts, from: number, to: number) {
    this.#parts = parts;
    this.#from = from;
    this.#to = to;
    this.#origin = from * parts.tick;
    this.#length = (to - from) * parts.tick;
    this.#marks = new Uint8Array(parts.kernel.switches.length);
    parts.method.restart(parts.initialStep(this.#origin, this.#length));
  }

  /** The tick at which it ends: earlier than planned where a delayed event has come in between. */
  get end(): number {
    return this.#to;
  }

  /** What prevented it from being run to its end. */
  get failure(): Failure | undefined {
    return this.#failure;
  }

  /** Chooses the next step; false at the end of the segment, and where something prevents it. */
  propose(): boolean {
    if (this.#failure !== undefined || this.#local >= this.#length) return false;
    const { method, exceeded } = this.#parts;
    const limit = exceeded();
    if (limit !== undefined) {
      this.#failure = this.#failureOf(limit);
      return false;
    }
    this.#remaining = this.#length - this.#local;
    this.t = this.#origin + this.#local;
    this.h = this.#landing > 0 ? this.#landing : method.within(this.#remaining);
    return true;
  }

  /** Takes the outcome of the step that was chosen last: its error norm, which may be 1 at most. */
  conclude(outcome: number): void {
    const { method, watch, follower } = this.#parts;
    const { h } = this;
    method.renew();
    let norm = outcome;
    if (follower !== undefined && norm <= 1) norm = Math.max(norm, follower.judge(this.t, h));
    if (!(norm <= 1)) this.#failure = this.#reject(h, norm);
    else if (watch !== undefined) this.#failure = this.#acceptWatched(watch, h, norm);
    else {
      method.accept(h, norm);
      this.#accept(h);
    }
  }

  #reject(h: number, norm: number): Failure | undefined {
    const { method, statistics } = this.#parts;
    statistics.rejected++;
    this.#endLanding();
    method.reject(h, norm);
    const least = leastStep(this.#local, this.#length);
    if (method.proposed >= least) return undefined;
    if (norm < Infinity) return this.#failureOf("step-too-small");
    this.#marks.fill(0);
    const t = this.#origin + this.#local;
    const blame = this.#failureOf("not-finite");
    return this.#parts.watch?.contradictedAhead(t, 100 * least, this.#marks) ? this.#change() : blame;
  }

  /** Moves to the end of the step. Rows within `slack` of that are left for what happens there. */
  #accept(h: number, slack = 0): void {
    const { method, statistics, follower } = this.#parts;
    follower?.step();
    const last = h === this.#remaining;
    const end = last ? this.#length : this.#local + h;
    this.#record(h, slack > 0 ? end - slack : end, last && slack === 0);
    method.advance();
    this.#local = end;
    statistics.steps++;
  }

  #record(h: number, end: number, last: boolean): void {
    const { recorder, tick } = this.#parts;
    while (recorder.nextTick < this.#to) {
      const at = (recorder.nextTick - this.#from) * tick;
      if (!last && at >= end) return;
      recorder.writeInside(Math.min(1, (at - this.#local) / h), this.#origin + at);
    }
  }

  #acceptWatched(watch: CrossingWatch, h: number, norm: number): Failure | undefined {
    const { method, statistics } = this.#parts;
    const t = this.#origin + this.#local;
    const crossing = watch.first(t, h);
    const shortest = Math.max(Math.abs(t), this.#length) * finest;
    if (this.#landing === 0 && h > shortest && watch.isBlurred(t, h)) {
      statistics.rejected++;
      method.reject(h, refining);
      return undefined;
    }
    if (crossing === Infinity) {
      const isMiss = this.#landing > 0;
      this.#misses = isMiss ? this.#misses + 1 : 0;
      if (!isMiss) method.accept(h, norm);
      this.#endLanding();
      this.#accept(h, isMiss && h < this.#remaining ? timeSlack(t + h) : 0);
      return undefined;
    }
    this.#marks.fill(0);
    watch.contradicted(t, h, crossing, this.#marks);
    const until = crossing * h;
    const isHere = until < leastStep(this.#local, this.#length) || this.#misses >= mostMisses;
    if (isHere) return this.#change();
    if (crossing < 1 - landingWidth && this.#landings < mostLandings) {
      this.#landing = until;
      this.#landings++;
      statistics.rejected++;
      return undefined;
    }
    watch.contradicted(t, h, 1, this.#marks);
    this.#accept(h, timeSlack(t + h));
    return this.#change();
  }

  /** Flips the marked switches here, lets happen what follows, and starts anew. What is due at the end is left to it. */
  #change(): Failure | undefined {
    const { kernel, board, desk, watch, method, livelock, initialStep, follower } = this.#parts;
    const t = this.#origin + this.#local;
    const longest = this.#length - this.#local;
    this.#endLanding();
    this.#misses = 0;
    if (longest <= timeSlack(t)) {
      this.#local = this.#length;
      return undefined;
    }
    watch?.markNear(t, this.#marks);
    follower?.arrive(t);
    follower?.cross(t, this.#marks);
    board.note(t);
    board.flip(this.#marks, t);
    board.follow(t, longest);
    const restless = livelock.noteChange(t, this.#marks, kernel.switches, (index) =>
      board.speedOf(index, t, longest),
    );
    if (restless >= 0) return this.#failureOf("event-livelock", restless);
    const failure = desk.attend({ t, at: this.#tickNow(), longest }, () => board.leaveBorders(t, longest));
    const fault = failure ?? unsolvedAt(this.#parts, this.#tickNow());
    if (fault !== undefined) return fault;
    follower?.leave(t);
    board.markNearBorder(this.#marks);
    watch?.forgive(t, this.#marks);
    this.#stopAtNextExecution();
    if (this.#local < this.#length) method.restart(initialStep(t, this.#length - this.#local));
    return undefined;
  }

  #stopAtNextExecution(): void {
    const { tick } = this.#parts;
    const to = nextStop(this.#parts, this.#tickNow(), this.#to);
    if (to === this.#to) return;
    this.#to = to;
    this.#length = Math.max(this.#local, (to - this.#from) * tick);
  }

  #endLanding(): void {
    this.#landing = 0;
    this.#landings = 0;
  }

  #tickNow(): number {
    return this.#local === this.#length ? this.#to : this.#from + this.#local / this.#parts.tick;
  }

  #failureOf(code: FailureCode, livelocked?: number): Failure {
    const { kernel, relativeTolerance } = this.#parts;
    const at = this.#tickNow();
    if (livelocked !== undefined) return { code, at, switch: livelocked };
    const state =
      code === "not-finite"
        ? firstNotFinite(kernel, this.#origin + this.#local)
        : code === "step-too-small"
          ? largestError(kernel, relativeTolerance)
          : undefined;
    return state === undefined ? { code, at } : { code, at, state };
  }
}
