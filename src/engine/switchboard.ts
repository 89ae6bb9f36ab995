import type { Kernel } from "./kernel.ts";
import type { Firing, Statistics } from "./solution.ts";

/** Rounds of events that may follow from one another at one instant. */
const mostRounds = 100;

/** Sets the switches of a kernel at instants where something jumps, and fires the events that follow. */
export class Switchboard {
  readonly fired: Firing[] = [];
  readonly #kernel: Kernel;
  readonly #statistics: Statistics;
  readonly #initialStep: (t: number, longest: number) => number;
  readonly #was: Float64Array;
  readonly #before: Float64Array;
  readonly #margins: Float64Array;
  readonly #ahead: Float64Array;
  readonly #slope: Float64Array;
  readonly #state: Float64Array;

  constructor(kernel: Kernel, statistics: Statistics, initialStep: (t: number, longest: number) => number) {
    const count = kernel.switches.length;
    this.#kernel = kernel;
    this.#statistics = statistics;
    this.#initialStep = initialStep;
    this.#was = new Float64Array(count);
    this.#before = new Float64Array(count);
    this.#margins = new Float64Array(count);
    this.#ahead = new Float64Array(count);
    this.#slope = new Float64Array(kernel.size);
    this.#state = new Float64Array(kernel.size);
  }

  /** Notes how switches and margins stand, before something jumps at time t. */
  note(t: number): void {
    this.#was.set(this.#kernel.switches);
    this.#kernel.margins(t, this.#kernel.y, this.#before);
  }

  /** Sets the switches on time alone as they stand in the middle of a segment. */
  setTimeSwitches(middle: number): void {
    const { switches, switchOnTimeAlone, y } = this.#kernel;
    this.#kernel.margins(middle, y, this.#margins);
    for (let i = 0; i < switches.length; i++) {
      if (switchOnTimeAlone[i] === true) switches[i] = (this.#margins[i] as number) > 0 ? 1 : 0;
    }
  }

  /**
   * Sets the switches on the state whose margins have changed since the note, or all of them.
   * A margin of exactly zero counts as what it is about to become.
   */
  setStateSwitches(t: number, longest: number, all: boolean): void {
    const { switches, switchOnTimeAlone, y } = this.#kernel;
    this.#kernel.margins(t, y, this.#margins);
    let looked = false;
    for (let i = 0; i < switches.length; i++) {
      const margin = this.#margins[i] as number;
      if (switchOnTimeAlone[i] === true || (!all && margin === this.#before[i])) continue;
      if (margin === 0 && !looked) {
        this.#lookAhead(t, longest);
        looked = true;
      }
      switches[i] = (margin === 0 ? (this.#ahead[i] as number) : margin) > 0 ? 1 : 0;
    }
  }

  /** Flips the marked switches. */
  flip(marks: Uint8Array): void {
    const { switches } = this.#kernel;
    for (let i = 0; i < switches.length; i++) {
      if (marks[i] === 1) switches[i] = switches[i] === 1 ? 0 : 1;
    }
  }

  /**
   * Fires, in the order of the system, every event whose switch has become true since the note, then those that
   * this makes true, and so on. Returns the switch that keeps changing where there is no end to it, else -1.
   */
  fireEvents(t: number, tick: number, longest: number): number {
    const { events, switches } = this.#kernel;
    if (events.length === 0) return -1;
    for (let round = 0; round < mostRounds; round++) {
      const due = events.flatMap((event, index) =>
        switches[event.switch] === 1 && this.#was[event.switch] === 0 ? [index] : [],
      );
      if (due.length === 0) return -1;
      this.note(t);
      for (const event of due) this.#fire(event, t, tick);
      this.setStateSwitches(t, longest, false);
    }
    return (
      events.find((event) => switches[event.switch] === 1 && this.#was[event.switch] === 0)?.switch ?? -1
    );
  }

  #fire(event: number, t: number, tick: number): void {
    this.#kernel.fire(event, t, this.#kernel.y);
    this.fired.push({ event, at: tick });
    this.#statistics.events++;
  }

  /** Margins a short step ahead: only their signs are used, where the margin itself is zero. */
  #lookAhead(t: number, longest: number): void {
    const { size, y } = this.#kernel;
    const step = this.#initialStep(t, longest);
    this.#kernel.rates(t, y, this.#slope);
    for (let i = 0; i < size; i++) this.#state[i] = (y[i] as number) + step * (this.#slope[i] as number);
    this.#kernel.margins(t + step, this.#state, this.#ahead);
  }
}
