import type { Settle } from "./algebraic-values.ts";
import type { Follower } from "./follower.ts";
import type { Kernel } from "./kernel.ts";
import type { StepReader } from "./method.ts";
import type { Problem } from "./problem.ts";
import { sameInstant } from "./schedule.ts";

/** What of the rows is kept, and what is done for each. */
export interface RowOptions {
  /** Algebraic states within a step are those of the other states there: the continuous extension has them less well. */
  readonly settle?: Settle | undefined;
  readonly keep?: Problem["keep"] | undefined;
  /** Room for the readouts. */
  readonly outputs?: Float64Array | undefined;
  readonly follower?: Follower | undefined;
}

/** Keeps the rows of the grid as the run passes them. */
export class Recorder {
  readonly times: Float64Array;
  readonly states: Float64Array;
  readonly outputs: Float64Array;
  /** Number of rows written. */
  reached = 0;
  /** Tick of the next row; Infinity after the last. */
  nextTick: number;
  readonly #kernel: Kernel;
  readonly #dense: StepReader;
  readonly #state: Float64Array;
  readonly #readouts: Float64Array;

  readonly #settle: Settle | undefined;
  readonly #keepsStates: boolean;
  readonly #follower: Follower | undefined;
  /** What writes the readouts within a step, where nothing else is wanted of it. */
  readonly #show: Kernel["show"];
  readonly #shown: Float64Array;

  constructor(
    kernel: Kernel,
    dense: StepReader,
    grid: ArrayLike<number>,
    { settle, keep = "all", outputs, follower }: RowOptions = {},
  ) {
    this.#keepsStates = keep === "all";
    this.#follower = follower;
    this.#settle = settle;
    this.#kernel = kernel;
    this.#dense = dense;
    this.times = grid instanceof Float64Array ? grid.slice() : Float64Array.from(grid);
    this.states = new Float64Array(this.#keepsStates ? grid.length * kernel.size : 0);
    this.outputs = outputs ?? new Float64Array(grid.length * kernel.outputCount);
    this.nextTick = this.times[0] ?? Infinity;
    this.#state = new Float64Array(kernel.size);
    this.#readouts = new Float64Array(kernel.outputCount);
    const asks =
      this.#keepsStates || settle !== undefined || follower !== undefined || kernel.delayed !== undefined;
    this.#show = asks || dense.bend === undefined ? undefined : kernel.show;
    this.#shown = kernel.shown ?? this.#readouts;
  }

  /** Writes the next row from inside the last step; `t` is its time in the kernel's unit. */
  writeInside(theta: number, t: number): void {
    if (this.#show !== undefined && theta < 1) {
      this.#dense.bend?.();
      this.#show(theta, t);
      this.#keepOutputs(this.#shown);
      return;
    }
    this.#dense.read(theta, this.#state);
    this.#settle?.(t, this.#state, 0);
    this.#write(t, this.#state, theta);
  }

  /** The tick of a row still to come that rounding alone parts from this one; else this. */
  snap(tick: number): number {
    let low = this.reached;
    let high = this.times.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.times[middle] as number) < tick && !sameInstant(this.times[middle] as number, tick))
        low = middle + 1;
      else high = middle;
    }
    const row = this.times[low];
    return row !== undefined && sameInstant(row, tick) ? row : tick;
  }

  /** Writes all rows up to this tick from the kernel's present state. */
  writeInstant(tick: number, t: number): void {
    while (this.nextTick <= tick) this.#write(t, this.#kernel.y);
  }

  #write(t: number, state: Float64Array, theta?: number): void {
    const { size, outputCount } = this.#kernel;
    if (this.#keepsStates) this.states.set(state, this.reached * size);
    if (outputCount > 0) this.#kernel.outputs(t, state, this.#readouts);
    this.#follower?.row(this.reached, t, state, theta);
    this.#keepOutputs(this.#readouts);
  }

  #keepOutputs(readouts: Float64Array): void {
    this.outputs.set(readouts, this.reached * readouts.length);
    this.reached++;
    this.nextTick = this.times[this.reached] ?? Infinity;
  }

  /** Says that the run has ended: rows that it has not reached hold NaN. */
  end(): void {
    const { size, outputCount } = this.#kernel;
    if (this.#keepsStates) this.states.fill(Number.NaN, this.reached * size);
    this.outputs.fill(Number.NaN, this.reached * outputCount);
  }
}
