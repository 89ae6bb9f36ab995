import { fifthRoot } from "./fifth-root.ts";

/** Below 1 / 1.1, so that `within` never stretches a rejected step to its old length again. */
const safety = 0.9;
const strongestShrink = 0.2;
const strongestGrowth = 6;

/**
 * From this many states on, a step after a restart may grow by more, and one that is refused a second time is halved at
 * least: what refuses it is a corner, near which errors do not follow the order. Smaller systems keep their bits.
 */
const largeSystem = 200;
const strongestGrowthOfLarge = 30;
const shrinkAgain = 0.5;
const shrinkWhenNotFinite = 0.1;

/** Rounding units of the local time below which a step is no progress. */
const leastUlps = 16 * 2.220446049250313e-16;

/**
 * Chooses the length of each step from the error norms: the predictive controller of K. Gustafsson (1994),
 * ACM Trans. Math. Softw. 20:496-517, doi:10.1145/198429.198437, in the form of Hairer and Wanner, eq. IV.8.21.
 */
export class StepControl {
  /** Proposed length of the next step. */
  proposed = 0;
  #lastLength = 0;
  #lastNorm = 0;
  #rejectedBefore = false;
  readonly #isLarge: boolean;

  constructor(states: number) {
    this.#isLarge = states >= largeSystem;
  }

  /** Forgets the past: after a discontinuity. */
  restart(length: number): void {
    this.proposed = length;
    this.#lastLength = 0;
    this.#rejectedBefore = false;
  }

  /** The next step within what remains: it lands exactly on the end and leaves no tiny rest. */
  within(remaining: number): number {
    return withinRemaining(this.proposed, remaining);
  }

  /** Takes note of an accepted step. */
  accept(length: number, norm: number): void {
    let power = 1 / norm;
    if (this.#lastLength > 0) {
      const ratio = length / this.#lastLength;
      const square = ratio * ratio;
      power = Math.min(power, (square * square * ratio * this.#lastNorm) / (norm * norm));
    }
    let factor = limit(safety * fifthRoot(power), this.#isLarge ? strongestGrowthOfLarge : strongestGrowth);
    if (this.#rejectedBefore) factor = Math.min(factor, 1);
    this.#rejectedBefore = false;
    this.#lastLength = length;
    this.#lastNorm = Math.max(norm, 0.01);
    this.proposed = length * factor;
  }

  /** Takes note of a rejected step. */
  reject(length: number, norm: number): void {
    const finite = norm < Infinity;
    const factor = finite ? limit(safety * fifthRoot(1 / norm), 1) : shrinkWhenNotFinite;
    const isAgain = this.#isLarge && this.#rejectedBefore;
    this.proposed = length * (isAgain ? Math.min(factor, shrinkAgain) : factor);
    this.#rejectedBefore = true;
  }
}

function limit(factor: number, most: number): number {
  return Math.min(most, Math.max(strongestShrink, factor));
}

/** A step of about the proposed length that lands exactly on the end, or leaves no tiny rest. */
export function withinRemaining(proposed: number, remaining: number): number {
  if (proposed * 1.1 >= remaining) return remaining;
  if (proposed * 2 > remaining) return remaining * 0.5;
  return proposed;
}

/** The shortest step that still moves on from a local time; at the very start, a tiny part of the segment. */
export function leastStep(localTime: number, segmentLength: number): number {
  return Math.max(localTime * leastUlps, segmentLength * 1e-30);
}
