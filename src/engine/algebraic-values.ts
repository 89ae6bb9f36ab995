import { AlgebraicSystem } from "./algebraic-system.ts";
import type { Kernel } from "./kernel.ts";

type Settled = Pick<Kernel, "size" | "absoluteTolerance" | "pattern" | "algebraic" | "rates" | "jacobian">;

const mostIterations = 60;
const leastDamping = 1 / 1048576;
/** Corrections this small, in units of the absolute tolerance and of the value, end the search. */
const settledTolerance = 1e-3;
const settledRelative = 1e-13;
/** Where rounding stops the search, what is left may be this part of the run's tolerance. */
const stalledShare = 1e-2;
/** A state counts as at least this many times its absolute tolerance. */
const leastMagnitude = 1e6;

/**
 * Solves for the algebraic states of `y` at time t, in place, by Newton's method with the damping of P. Deuflhard (Newton
 * Methods for Nonlinear Problems, 2004, section 3.3); the others stay as they are. Returns -1, or the state
 * that was furthest from its value where there is no solution near: `y` is then as before.
 *
 * Values that are already within `leave` tolerances of the solution are left alone.
 */
export type Settle = (t: number, y: Float64Array, leave: number) => number;

/** Makes the function that gives algebraic states their values; undefined where there is none. */
export function createSettling(kernel: Settled, relativeTolerance: number): Settle | undefined {
  if (kernel.algebraic === undefined) return undefined;
  const search = new Search(kernel, relativeTolerance);
  return (t, y, leave) => search.run(t, y, leave);
}

class Search {
  readonly #kernel: Settled;
  #t = 0;
  #y: Float64Array;
  readonly #relativeTolerance: number;
  readonly #system: AlgebraicSystem;
  readonly #guess: Float64Array;
  readonly #base: Float64Array;
  readonly #correction: Float64Array;
  readonly #next: Float64Array;

  constructor(kernel: Settled, relativeTolerance: number) {
    this.#kernel = kernel;
    this.#y = new Float64Array(0);
    this.#relativeTolerance = relativeTolerance;
    this.#system = new AlgebraicSystem(kernel);
    const count = this.#system.states.length;
    this.#guess = new Float64Array(kernel.size);
    this.#base = new Float64Array(kernel.size);
    this.#correction = new Float64Array(count);
    this.#next = new Float64Array(count);
  }

  run(t: number, y: Float64Array, leave: number): number {
    this.#t = t;
    this.#y = y;
    this.#guess.set(y);
    this.#base.set(y);
    if (this.#descend(leave)) return -1;
    const worst = this.#worst();
    // Where the equations are singular at the guess itself, another guess next to it may do.
    y.set(this.#guess);
    for (const state of this.#system.states) {
      const value = y[state] as number;
      y[state] = value + this.#magnitude(state, value);
    }
    if (this.#descend(0)) return -1;
    y.set(this.#guess);
    return worst;
  }

  /** Newton's method from `y`; whether it has converged. */
  #descend(leave: number): boolean {
    const y = this.#y;
    let damping = 1;
    for (let iteration = 0; iteration < mostIterations; iteration++) {
      if (!this.#system.factor(this.#t, y) || !this.#correct(this.#correction)) return false;
      if (
        iteration === 0 &&
        leave > 0 &&
        this.#size(this.#correction, leave, leave * this.#relativeTolerance) <= 1
      )
        return true;
      if (this.#size(this.#correction, settledTolerance, settledRelative) <= 1) {
        this.#move(y, 1);
        return true;
      }
      const moved = this.#search(damping);
      if (moved === 0) return this.#isStalled();
      damping = Math.min(1, 4 * moved);
    }
    return this.#isStalled();
  }

  /** Moves along the correction as far as the next correction shrinks; returns the part, 0 where it never does. */
  #search(from: number): number {
    const y = this.#y;
    this.#base.set(y);
    const length = this.#length(this.#correction);
    for (let damping = from; damping >= leastDamping; damping *= 0.5) {
      y.set(this.#base);
      this.#move(y, damping);
      if (this.#correct(this.#next) && this.#length(this.#next) <= (1 - damping / 4) * length) return damping;
    }
    y.set(this.#base);
    return 0;
  }

  #isStalled(): boolean {
    return this.#size(this.#correction, stalledShare, stalledShare * this.#relativeTolerance) <= 1;
  }

  /** The correction at `y` with the last factors; false where it is not finite. */
  #correct(out: Float64Array): boolean {
    this.#system.residuals(this.#t, this.#y, out);
    this.#system.solve(out);
    return out.every(Number.isFinite);
  }

  #move(y: Float64Array, part: number): void {
    for (const [k, state] of this.#system.states.entries())
      y[state] = (y[state] as number) - part * (this.#correction[k] as number);
  }

  /** Largest correction in units of `absolute` absolute tolerances + `relative` of the value. */
  #size(correction: Float64Array, absolute: number, relative: number): number {
    const { absoluteTolerance } = this.#kernel;
    const y = this.#y;
    let largest = 0;
    for (const [k, state] of this.#system.states.entries()) {
      const unit = absolute * (absoluteTolerance[state] as number) + relative * Math.abs(y[state] as number);
      largest = Math.max(largest, Math.abs(correction[k] as number) / unit);
    }
    return largest;
  }

  /** Root of the sum of squares of relative corrections, all in the units of the place that the search started from. */
  #length(correction: Float64Array): number {
    let sum = 0;
    for (const [k, state] of this.#system.states.entries()) {
      const q = (correction[k] as number) / this.#magnitude(state, this.#base[state] as number);
      sum += q * q;
    }
    return Math.sqrt(sum);
  }

  #magnitude(state: number, value: number): number {
    return Math.max(
      Math.abs(value),
      leastMagnitude * (this.#kernel.absoluteTolerance[state] as number),
      1e-300,
    );
  }

  /** The state with the largest correction, or the first where none could be computed. */
  #worst(): number {
    const { states } = this.#system;
    let worst = states[0] as number;
    let largest = 0;
    for (const [k, state] of states.entries()) {
      const value = this.#y[state] as number;
      const size = Math.abs(this.#correction[k] as number) / this.#magnitude(state, value);
      if (size > largest) {
        largest = size;
        worst = state;
      }
    }
    return worst;
  }
}
