import { EventQueue, type Execution } from "./event-queue.ts";
import type { Follower } from "./follower.ts";
import type { Kernel, KernelEvent } from "./kernel.ts";
import { sameInstant } from "./schedule.ts";
import { seededRandom } from "./seeded-random.ts";
import type { Failure, Firing, Statistics } from "./solution.ts";
import type { Switchboard } from "./switchboard.ts";

/** Executions that may follow from one another at one instant, and more for more events. */
const mostExecutions = 1000;
const moreExecutionsPerEvent = 10;

/** An instant of a run: its time, its tick, and how far the run may go from there. */
export interface Moment {
  readonly t: number;
  readonly at: number;
  readonly longest: number;
}

/**
 * Triggers and executes the state events of a kernel, by the rules of SBML Level 3 (section on events): what
 * triggers joins the executions that wait; of those due now one is executed at a time, the highest priority first;
 * after each, all conditions are looked at again.
 */
export class EventDesk {
  readonly fired: Firing[] = [];
  readonly queue = new EventQueue();
  readonly #kernel: Kernel;
  readonly #board: Switchboard;
  readonly #tick: number;
  readonly #statistics: Statistics;
  readonly #random: () => number;
  readonly #held: Float64Array;
  readonly #holds: Float64Array;
  readonly #delays: Float64Array;
  readonly #priorities: Float64Array;
  readonly #values: readonly Float64Array[];
  readonly #follower: Follower | undefined;
  #due: Execution[] = [];

  constructor(
    kernel: Kernel,
    board: Switchboard,
    tick: number,
    statistics: Statistics,
    { seed, follower }: { readonly seed: number; readonly follower?: Follower | undefined },
  ) {
    const { events } = kernel;
    this.#follower = follower;
    this.#kernel = kernel;
    this.#board = board;
    this.#tick = tick;
    this.#statistics = statistics;
    this.#random = seededRandom(seed);
    this.#held = Float64Array.from(events, ({ before }) => (before ? 1 : 0));
    this.#holds = new Float64Array(events.length);
    this.#delays = new Float64Array(events.length);
    this.#priorities = new Float64Array(events.length);
    this.#values = events.map(
      ({ states, hasFactors }) => new Float64Array(states.length * (hasFactors ? 2 : 1)),
    );
  }

  /**
   * Does all that conditions bring about at one instant, after the switches were set. `settle` sets those that change
   * just after it, and says whether any did. Returns what went wrong.
   */
  attend(moment: Moment, settle: () => boolean): Failure | undefined {
    this.queue.take(moment.at, this.#due);
    let left = mostExecutions + moreExecutionsPerEvent * this.#held.length + this.#due.length;
    for (;;) {
      const failure = this.#look(moment);
      if (failure !== undefined) return failure;
      if (this.#due.length === 0) {
        if (!settle()) return undefined;
        this.#board.follow(moment.t, moment.longest);
      } else {
        if (left-- === 0) return { code: "event-livelock", at: moment.at, event: this.#due[0]?.event ?? 0 };
        this.#execute(this.#choose(moment), moment);
      }
    }
  }

  /** Where a run must stop that is planned to go on to a cut: there, or at the next execution, at its row if it has one. */
  nextStop(now: number, cut: number, rows: { snap(tick: number): number }): number {
    const stop = this.queue.cut(cut);
    const row = stop === cut ? cut : rows.snap(stop);
    return row > now && row < cut ? row : stop;
  }

  /** Looks at all conditions: what has become true triggers, what has become false may end what waits for it. */
  #look(moment: Moment): Failure | undefined {
    const { events } = this.#kernel;
    if (events.length === 0) return undefined;
    this.#kernel.holds(this.#holds);
    let rises = false;
    for (let i = 0; i < events.length; i++) {
      if (this.#holds[i] === this.#held[i]) continue;
      if (this.#holds[i] === 1) rises = true;
      else if (events[i]?.persistent === false) this.#drop(i);
    }
    const failure = rises ? this.#trigger(moment) : undefined;
    this.#held.set(this.#holds);
    return failure;
  }

  #trigger(moment: Moment): Failure | undefined {
    const { events, y } = this.#kernel;
    if (events.some(({ hasDelay }) => hasDelay)) this.#kernel.delays(moment.t, y, this.#delays);
    for (const [event, { hasDelay, valuesAtExecution }] of events.entries()) {
      if (this.#holds[event] !== 1 || this.#held[event] !== 0) continue;
      const delay = hasDelay ? (this.#delays[event] as number) : 0;
      if (!(delay >= 0)) return { code: "event-delay", at: moment.at, event };
      const values = valuesAtExecution ? undefined : this.#compute(event, moment.t).slice();
      if (values !== undefined) this.#follower?.trigger(event, moment.t, values);
      const due = moment.at + delay / this.#tick;
      if (sameInstant(due, moment.at)) this.#due.push({ event, due, values });
      else if (due < Infinity) this.queue.add({ event, due, values });
    }
    return undefined;
  }

  #drop(event: number): void {
    this.queue.drop(event);
    this.#due = this.#due.filter((execution) => execution.event !== event);
  }

  /** Takes out the execution that comes next: the order of those without priority, and of equals, is drawn. */
  #choose({ t }: Moment): Execution {
    const due = this.#due;
    const { events, y } = this.#kernel;
    let index = due.length > 1 ? Math.floor(this.#random() * due.length) : 0;
    if (due.length > 1 && events[(due[index] as Execution).event]?.hasPriority === true) {
      this.#kernel.priorities(t, y, this.#priorities);
      index = this.#highest();
    } else if (due.length > 1) this.#follower?.drawn((due[index] as Execution).event);
    return due.splice(index, 1)[0] as Execution;
  }

  #highest(): number {
    const { events } = this.#kernel;
    let best = -Infinity;
    let among: number[] = [];
    for (const [index, { event }] of this.#due.entries()) {
      if (events[event]?.hasPriority !== true) continue;
      const given = this.#priorities[event] as number;
      const priority = given > -Infinity ? given : -Infinity;
      if (among.length === 0 || priority > best) {
        best = priority;
        among = [index];
      } else if (priority === best) among.push(index);
    }
    if (among.length > 1) this.#follower?.drawn((this.#due[among[0] as number] as Execution).event);
    return among[among.length > 1 ? Math.floor(this.#random() * among.length) : 0] as number;
  }

  #execute({ event, values }: Execution, { t, at, longest }: Moment): void {
    const { y, events } = this.#kernel;
    const { states, hasFactors } = events[event] as KernelEvent;
    this.#follower?.execute(event, t, values);
    const now = values === undefined || hasFactors ? this.#compute(event, t) : values;
    const assigned = values ?? now;
    this.#board.note(t);
    for (const [k, state] of states.entries())
      y[state] = (assigned[k] as number) * (hasFactors ? (now[states.length + k] as number) : 1);
    this.fired.push({ event, at });
    this.#statistics.events++;
    this.#board.setStateSwitches(t, longest);
    this.#board.follow(t, longest);
  }

  #compute(event: number, t: number): Float64Array {
    const values = this.#values[event] as Float64Array;
    this.#kernel.assign(event, t, this.#kernel.y, values);
    return values;
  }
}
