import type { Settle } from "./algebraic-values.ts";
import type { Kernel, KernelDelays } from "./kernel.ts";
import type { StepReader } from "./method.ts";
import { coefficients, firstCoefficient, pastTime, shownCell } from "./past-cells.ts";
import { fitStages, fitted, stageTimes } from "./past-fit.ts";
import { PastValues, type Side } from "./past-values.ts";

/** Rounds in which delayed values of no lag that use one another settle at an instant. */
const rounds = 3;
/** How far ahead the slope of a delayed value is taken, as a part of its lag. */
const slopeSpan = 1e-3;
/** Lags less than zero by no more than this part of the time are zero. */
const rounding = 1e-13;
/** Lags that depend on the state have its error: so many relative tolerances. */
const lagTolerances = 10;
/** Steps shorter than this part of the time have no room for a polynomial. */
const shortest = 1e-13;
/** Parts of a step, far from the stages, at which the polynomials are compared with what they stand for. */
const probes = [0.2, 0.8];

/**
 * Writes the delayed values of a kernel: for a step, as polynomials through what they are at the times of its stages;
 * for an instant, as what they are and how they go on; for readouts, as numbers.
 */
export class Past {
  readonly values: PastValues;
  /** The delayed value whose lag was negative or not a number, at an instant or in a row; and when. */
  fault: { readonly delay: number; readonly t: number } | undefined;
  /** One whose lag was so within the step that was tried last. */
  suspect: number | undefined;
  readonly #kernel: Kernel;
  readonly #delayed: KernelDelays;
  readonly #needed: readonly number[];
  readonly #allFixed: boolean;
  readonly #stateSlack: number;
  /** Those that are fixed stand here since the last instant. */
  readonly #lags: Float64Array;
  readonly #state: Float64Array;
  readonly #atStages: Float64Array;
  /** Largest magnitude so far of each. */
  readonly #largest: Float64Array;

  constructor(
    kernel: Kernel,
    delayed: KernelDelays,
    dense: StepReader,
    settle: Settle | undefined,
    { start, relativeTolerance }: { readonly start: number; readonly relativeTolerance: number },
  ) {
    const { count, isNeeded, isLagFixed } = delayed;
    this.values = new PastValues(kernel, delayed, dense, settle, start);
    this.#kernel = kernel;
    this.#delayed = delayed;
    this.#needed = isNeeded.flatMap((needed, i) => (needed ? [i] : []));
    this.#allFixed = isLagFixed.every(Boolean);
    this.#stateSlack = lagTolerances * relativeTolerance;
    this.#lags = new Float64Array(count);
    this.#state = new Float64Array(kernel.size);
    this.#atStages = new Float64Array(coefficients);
    this.#largest = new Float64Array(count);
    delayed.cells.fill(0);
  }

  /** Indices of the delayed values that rates, margins or events read. */
  get needed(): readonly number[] {
    return this.#needed;
  }

  /** The lag of delayed value i at a time and state; NaN where it is negative. */
  lagAt(i: number, t: number, y: Float64Array): number {
    if (this.#delayed.isLagFixed[i] !== true) this.#delayed.lags(t, y, this.#lags);
    const lag = this.#lags[i] as number;
    if (lag >= 0) return lag;
    const slack = this.#delayed.isLagOnState[i] === true ? this.#stateSlack : rounding;
    return lag >= -slack * Math.abs(t) ? 0 : Number.NaN;
  }

  /** At an instant: what they are before or after what jumps there, and how they go on. */
  hold(t: number, side: Side = "right"): void {
    const { cells, nested } = this.#delayed;
    this.values.stand(t);
    this.#delayed.lags(t, this.#kernel.y, this.#lags);
    for (let round = 0; round < (nested ? rounds : 1); round++) {
      for (const i of this.#needed) {
        const at = firstCoefficient(i);
        const [value, slope] = this.#valueAndSlope(i, t, side);
        cells.fill(0, at, at + coefficients);
        cells[at] = value;
        cells[at + 1] = slope;
      }
      cells[pastTime.base] = t;
      cells[pastTime.scale] = 1;
    }
  }

  #valueAndSlope(i: number, t: number, side: Side): readonly [number, number] {
    const { y } = this.#kernel;
    const lag = this.lagAt(i, t, y);
    if (Number.isNaN(lag)) this.fault ??= { delay: i, t };
    const time = t - lag;
    const value = this.values.valueAt(i, time, side);
    if (side === "left") return [value, 0];
    const span = Math.min(slopeSpan * lag, this.values.stretchEnd(time) - time);
    if (!(span > this.values.slack) || span === Infinity) return [value, 0];
    const slope = (this.values.valueAt(i, time + span, "left") - value) / span;
    const slowing = this.#delayed.isLagFixed[i] === true ? 0 : (this.lagAt(i, t + span, y) - lag) / span;
    const result = slope * (1 - slowing);
    return [value, Number.isFinite(result) ? result : 0];
  }

  /** For a step from t over h. Returns whether that needs what the step itself is to find. */
  fill(t: number, h: number): boolean {
    this.suspect = undefined;
    let needsStep = false;
    for (const i of this.#needed) {
      if (this.#fillOne(i, t, h)) needsStep = true;
    }
    const { cells } = this.#delayed;
    cells[pastTime.base] = t;
    cells[pastTime.scale] = h > shortest * Math.abs(t) ? 1 / h : 0;
    return needsStep;
  }

  #fillOne(i: number, t: number, h: number): boolean {
    let needsStep = this.#delayed.isLagOnState[i] === true;
    for (let k = 0; k < coefficients; k++) {
      const time = this.#pastTimeOf(i, t + (stageTimes[k] as number) * h);
      if (time > t + this.values.slack) needsStep = true;
      const value = this.values.valueAt(i, time, k === coefficients - 1 ? "left" : "right");
      this.#atStages[k] = value;
      if (Math.abs(value) > (this.#largest[i] as number)) this.#largest[i] = Math.abs(value);
    }
    fitStages(this.#atStages, this.#delayed.cells, firstCoefficient(i));
    return needsStep;
  }

  /** The time whose value delayed value i has at a time within the step that is being tried. */
  #pastTimeOf(i: number, time: number): number {
    if (this.#delayed.isLagFixed[i] === true) this.#state.set(this.#kernel.y);
    else this.values.readAhead(time, this.#state);
    const lag = this.lagAt(i, time, this.#state);
    if (Number.isNaN(lag)) this.suspect = i;
    return time - lag;
  }

  /** How far the polynomials of a step are off between its stages, relative to the largest values so far. */
  misfit(t: number, h: number): number {
    let worst = 0;
    if (!(h > shortest * Math.abs(t))) return 0;
    for (const i of this.#needed) {
      for (const part of probes) {
        const value = this.values.valueAt(i, this.#pastTimeOf(i, t + part * h), "right");
        const off = Math.abs(value - fitted(this.#delayed.cells, firstCoefficient(i), part));
        if (off > 0) worst = Math.max(worst, off / Math.max(this.#largest[i] as number, Math.abs(value)));
      }
    }
    return worst;
  }

  /** For readouts at a time and state: at the instant that the kernel stands at, or within the step that it has made. */
  show(t: number, y: Float64Array): void {
    const { cells, count } = this.#delayed;
    for (let i = 0; i < count; i++) {
      const lag = this.lagAt(i, t, y);
      if (Number.isNaN(lag)) this.fault ??= { delay: i, t };
      cells[shownCell(i)] = this.values.valueAt(i, t - lag, "right");
    }
  }

  /** Keeps the step that was made, and forgets what no lag reaches back to. */
  keep(): void {
    this.values.keep();
    if (!this.#allFixed) return;
    const longest = this.#lags.reduce((most, lag) => Math.max(most, lag), 0);
    const { now } = this.values;
    this.values.pieces.forget(now - longest - 2 * this.values.slack);
  }
}
