import { BdfCoefficients } from "./bdf-coefficients.ts";
import { type BdfCores, createBdfCores } from "./bdf-cores.ts";
import { BdfHistory } from "./bdf-history.ts";
import { bdfCell, bdfRefusal, highestOrder } from "./bdf-work.ts";
import { pow } from "./elementary.ts";
import type { Kernel } from "./kernel.ts";
import type { Method } from "./method.ts";
import { moveState } from "./move-state.ts";
import type { Statistics } from "./solution.ts";
import { withinRemaining } from "./step-control.ts";

/** Errors are counted as so much larger, so that those of a whole run are not larger than CVODE's. */
const strictness = 1.5;
/** Part of the tolerance that Newton's method may leave. */
const newtonShare = 0.1;
/** Change of gamma, and number of steps, after which the factors are renewed. */
const largestChange = 0.3;
const mostStepsPerFactors = 20;

/** Estimates are multiplied by these before a length is chosen for the same order, a lower or a higher one. */
const bias = { same: 6, lower: 6, higher: 10 } as const;
/** A step is lengthened by this at least, or not at all: it costs new factors. */
const leastGrowth = 1.5;
const firstGrowth = 1e4;
const largestGrowth = 10;
const shrink = { refined: 0.5, newton: 0.25, notFinite: 0.1, least: 0.1, afterTwo: 0.2 } as const;
/** Failures of the error test in one step after which the history is dropped. */
const mostFailures = 3;

/** What a failed Newton iteration counts as: an error that no step may have. */
const newtonFailed = 1e3;

/**
 * Backward differentiation of orders 1 to 5 with variable steps: the choice of order and step of VODE (P. N. Brown,
 * G. D. Byrne and A. C. Hindmarsh, SIAM J. Sci. Stat. Comput. 10:1038-1051, 1989).
 */
export class Bdf implements Method {
  readonly name = "bdf";
  proposed = 0;
  readonly #kernel: Kernel;
  readonly #statistics: Statistics;
  readonly #cores: BdfCores;
  readonly #history: BdfHistory;
  readonly #coefficients = new BdfCoefficients();
  readonly #control: Float64Array;
  readonly #slope: Float64Array;
  readonly #highest: number;
  /** Steps of one length and order since the coefficients may have changed. */
  #even = 0;
  #order = 1;
  /** Steps to wait before another order is considered. */
  #wait = 0;
  #growth = firstGrowth;
  #failures = 0;
  #stale = true;
  #factoredGamma = 0;
  #stepsSinceFactors = 0;
  #h = 0;
  #t = 0;
  #norm = 0;
  #isChosen = false;
  /** Norm of the last step: a step refused with another one is to be shorter for reasons of the caller. */
  #taken = 0;

  constructor(
    kernel: Kernel,
    relativeTolerance: number,
    statistics: Statistics,
    slope: Float64Array,
    highest = highestOrder,
  ) {
    this.#kernel = kernel;
    this.#statistics = statistics;
    this.#cores = createBdfCores(kernel);
    this.#control = this.#cores.own.control;
    this.#history = new BdfHistory(kernel, this.#cores.own);
    this.#slope = slope;
    this.#highest = highest;
    this.#control.fill(0);
    this.#control[bdfCell.relativeTolerance] = relativeTolerance;
  }

  /** Starts anew at order 1, after a discontinuity; `slope` holds the rates. */
  restart(length: number): void {
    this.#history.start(length, this.#slope);
    this.#order = 1;
    this.#even = 0;
    this.#wait = 2;
    this.#growth = firstGrowth;
    this.#failures = 0;
    this.#stale = true;
    this.proposed = length;
  }

  within(remaining: number): number {
    return withinRemaining(this.proposed, remaining);
  }

  take(t: number, h: number): number {
    if (this.#kernel.size === 0) return 0;
    this.#t = t;
    this.#h = h;
    this.#prepare(h);
    const gamma = h / (this.#coefficients.weights[1] as number);
    const ratio = gamma / this.#factoredGamma;
    const renew =
      this.#stale || Math.abs(ratio - 1) > largestChange || this.#stepsSinceFactors >= mostStepsPerFactors;
    if (!renew) {
      this.#control[bdfCell.damping] = 2 / (1 + ratio);
      const norm = this.#cores.active.step(t + h, this.#history.current, 0);
      if (norm !== bdfRefusal.newton) return this.#note(norm);
    }
    return this.#note(this.#renewed(t + h, gamma));
  }

  accept(_length: number, norm: number): void {
    this.#isChosen = true;
    this.#norm = norm;
  }

  advance(): void {
    moveState(this.#kernel);
    this.#history.complete(this.#h);
    this.#stepsSinceFactors++;
    this.#failures = 0;
    this.#wait--;
    if (this.#wait === 1 && this.#order < this.#highest) this.#history.keep(this.#coefficients.comparison);
    if (!this.#isChosen) return;
    this.#isChosen = false;
    this.#choose();
  }

  reject(length: number, norm: number): void {
    this.#growth = 1;
    if (!(norm < Infinity)) this.#shrink(length, shrink.notFinite);
    else if (norm === newtonFailed) this.#shrink(length, shrink.newton);
    else if (norm !== this.#taken) this.#shrink(length, shrink.refined);
    else {
      this.#failures++;
      const fitting = this.#lengthening(bias.same * norm, this.#order + 1);
      const least = Math.max(fitting, shrink.least);
      this.#shrink(length, this.#failures < 2 ? Math.min(least, 0.9) : Math.min(least, shrink.afterTwo));
      if (this.#failures >= mostFailures) this.#dropHistory();
    }
  }

  renew(): void {}

  read(theta: number, out: Float64Array): void {
    this.#history.read(theta, out);
  }

  #shrink(length: number, factor: number): void {
    this.#stale = true;
    this.proposed = length * factor;
  }

  /** Back to order 1, on the rates as they are. */
  #dropHistory(): void {
    this.#kernel.rates(this.#t, this.#kernel.y, this.#slope);
    this.#history.start(this.proposed, this.#slope);
    this.#order = 1;
    this.#even = 0;
    this.#wait = 10;
  }

  /** Writes what a step of length h needs of coefficients, where that may differ from the last step. */
  #prepare(h: number): void {
    const control = this.#control;
    this.#even = h === this.#history.length ? this.#even + 1 : 0;
    if (this.#even > this.#order + 2) return;
    const { weights } = this.#coefficients;
    this.#coefficients.update(this.#order, h, this.#history.past);
    const ratio = h / this.#history.length;
    let power = 1;
    for (let j = 0; j < highestOrder; j++) {
      power = power * ratio;
      control[bdfCell.ratio + j] = power;
      control[bdfCell.weight + j] = weights[j + 1] as number;
    }
    control[bdfCell.bias] = -1 / h;
    control[bdfCell.shift] = -(weights[1] as number) / h;
    control[bdfCell.bound] = newtonShare / (strictness * this.#coefficients.own);
    control[bdfCell.error] = strictness * this.#coefficients.own;
  }

  /** Tries the step with new factors, and with those that exchange rows where the kernel's own cannot be trusted. */
  #renewed(end: number, gamma: number): number {
    const control = this.#control;
    control[bdfCell.damping] = 1;
    control[bdfCell.rate] = 1;
    this.#stale = false;
    this.#factoredGamma = gamma;
    this.#stepsSinceFactors = 0;
    this.#statistics.factorisations++;
    this.#cores.active = this.#cores.own;
    const norm = this.#cores.own.step(end, this.#history.current, 1);
    if (norm !== bdfRefusal.factors) return norm;
    this.#statistics.factorisations++;
    this.#statistics.fallbacks++;
    this.#cores.active = this.#cores.pivoted();
    return this.#cores.active.step(end, this.#history.current, 1);
  }

  #note(norm: number): number {
    this.#taken = norm === bdfRefusal.newton ? newtonFailed : norm >= 0 ? norm : Number.NaN;
    return this.#taken;
  }

  /** Length and order of the next step. */
  #choose(): void {
    const grows = this.#growth > 1;
    const growth = this.#growth;
    this.#growth = largestGrowth;
    if (!grows) {
      this.#wait = Math.max(this.#wait, 2);
      this.proposed = this.#h;
      return;
    }
    if (this.#wait > 0) {
      this.#lengthen(this.#ifWorthwhile(bias.same * this.#norm, this.#order + 1), growth);
      return;
    }
    this.#wait = 2;
    const same = this.#ifWorthwhile(bias.same * this.#norm, this.#order + 1);
    const lower = this.#lengtheningBelow();
    const higher = this.#lengtheningAbove();
    const best = Math.max(same, lower, higher);
    if (best < leastGrowth) this.proposed = this.#h;
    else {
      if (best === lower && best > same) this.#setOrder(this.#order - 1);
      else if (best === higher && best > same) this.#setOrder(this.#order + 1);
      this.#lengthen(best, growth);
    }
  }

  #lengtheningBelow(): number {
    if (this.#order === 1) return 0;
    const norm = strictness * this.#history.normOfDerivative(this.#order) * this.#coefficients.lower;
    return this.#ifWorthwhile(bias.lower * norm, this.#order);
  }

  #lengtheningAbove(): number {
    const { higher, comparison } = this.#coefficients;
    if (this.#order === this.#highest || !this.#history.isKept) return 0;
    const norm = strictness * this.#history.normOfChange(comparison, this.#order + 1) * higher;
    return this.#ifWorthwhile(bias.higher * norm, this.#order + 2);
  }

  #setOrder(order: number): void {
    if (order > this.#order) this.#history.raise(this.#order);
    else this.#history.lower(this.#order);
    this.#order = order;
    this.#even = 0;
    this.#wait = order + 1;
  }

  #lengthen(factor: number, most: number): void {
    this.proposed = factor < leastGrowth ? this.#h : this.#h * Math.min(factor, most);
  }

  /** As `lengthening`, without the root where it would not be used. */
  #ifWorthwhile(error: number, root: number): number {
    return error > (unusedAbove[root] as number) ? 1 : this.#lengthening(error, root);
  }

  #lengthening(error: number, root: number): number {
    return 1 / (pow(error, 1 / root) + 1e-6);
  }
}

/** Errors above which a step is not lengthened: 1.5^-root. */
const unusedAbove = [0, 1, 2, 3, 4, 5, 6, 7].map((root) => {
  let power = 1;
  for (let i = 0; i < root; i++) power /= leastGrowth;
  return power;
});
