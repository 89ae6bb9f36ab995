import type { Kernel } from "./kernel.ts";
import type { Method } from "./method.ts";
import type { Past } from "./past.ts";

/** Times that a step is made again with delayed values from the one before. */
const mostRounds = 10;
/** Between two of them, in tolerances, the end may differ by this much. */
const settled = 0.02;
/** Error norms that shorten a step to about half, and by how much at most. */
const halving = 30;
const mostShortening = 1000;
/** How far polynomials may be off, in relative tolerances of the largest values. */
const mostMisfit = 10;
/** Halvings that find where a lag leads to a jump. */
const halvings = 60;

/** Steps of a system with delayed values: these are written for each step, from what came before or from the step itself. */
export class DelayedMethod implements Method {
  readonly #inner: Method;
  readonly #kernel: Kernel;
  readonly #past: Past;
  readonly #relativeTolerance: number;
  readonly #isChecked: boolean;
  readonly #moving: readonly number[];
  readonly #end: Float64Array;
  readonly #state: Float64Array;
  /** Times at which something jumped, where lags are not fixed, in order. All are kept: a lag may grow to any of them. */
  readonly #jumps: number[] = [];

  constructor(inner: Method, kernel: Kernel, past: Past, relativeTolerance: number) {
    const { isLagFixed = [], nested = false, watched = false } = kernel.delayed ?? {};
    this.#inner = inner;
    this.#kernel = kernel;
    this.#past = past;
    this.#relativeTolerance = relativeTolerance;
    this.#isChecked = nested || watched;
    this.#moving = past.needed.filter((i) => isLagFixed[i] === false);
    this.#end = new Float64Array(kernel.size);
    this.#state = new Float64Array(kernel.size);
  }

  get name(): Method["name"] {
    return this.#inner.name;
  }

  get proposed(): number {
    return this.#inner.proposed;
  }

  restart(length: number): void {
    const { now } = this.#past.values;
    if (this.#moving.length > 0 && this.#jumps.at(-1) !== now) this.#jumps.push(now);
    this.#inner.restart(length);
  }

  /** A step that no lag that changes leads across a jump. */
  within(remaining: number): number {
    let h = this.#inner.within(remaining);
    for (const i of this.#moving) h = this.#upToJump(i, h);
    return h;
  }

  take(t: number, h: number): number {
    const { values } = this.#past;
    values.now = t;
    values.attempt(h, false);
    const needsStep = this.#past.fill(t, h);
    let norm = this.#inner.take(t, h);
    if (needsStep) norm = this.#settle(t, h, norm);
    this.#inner.renew();
    values.attempt(h, true);
    if (!this.#isChecked || !(norm <= 1)) return norm;
    const misfit = this.#past.misfit(t, h) / (mostMisfit * this.#relativeTolerance);
    return misfit <= 1 ? norm : Math.min(mostShortening, 2 * misfit);
  }

  /** Makes the step again until the delayed values that it uses are those that it gives. */
  #settle(t: number, h: number, first: number): number {
    const { next } = this.#kernel;
    let norm = first;
    for (let round = 0; round < mostRounds; round++) {
      if (!(norm < Infinity)) return norm;
      this.#end.set(next);
      this.#inner.renew();
      this.#past.values.attempt(h, true);
      this.#past.fill(t, h);
      norm = this.#inner.take(t, h);
      if (this.#change() <= settled) return norm;
    }
    return halving;
  }

  /** How far the end of the step has moved, in tolerances. */
  #change(): number {
    const { size, next, absoluteTolerance } = this.#kernel;
    let sum = 0;
    for (let i = 0; i < size; i++) {
      const end = next[i] as number;
      const tolerance = (absoluteTolerance[i] as number) + this.#relativeTolerance * Math.abs(end);
      const q = (end - (this.#end[i] as number)) / tolerance;
      sum += q * q;
    }
    return size === 0 ? 0 : Math.sqrt(sum / size);
  }

  /** The length of a step, at most h, after which delayed value i is that of the next jump. */
  #upToJump(i: number, h: number): number {
    const { values } = this.#past;
    values.attempt(h, false);
    const from = this.#pastTime(i, 0);
    const to = this.#pastTime(i, h);
    const { slack } = values;
    const jump = firstAfter(this.#jumps, from + slack);
    if (jump === undefined || !(jump < to - slack)) return h;
    let low = 0;
    let high = h;
    for (let k = 0; k < halvings; k++) {
      const middle = low + (high - low) / 2;
      if (this.#pastTime(i, middle) <= jump) low = middle;
      else high = middle;
    }
    return low > 0 ? low : high;
  }

  #pastTime(i: number, ahead: number): number {
    const time = this.#past.values.now + ahead;
    this.#past.values.readAhead(time, this.#state);
    return time - this.#past.lagAt(i, time, this.#state);
  }

  accept(length: number, norm: number): void {
    this.#inner.accept(length, norm);
  }

  reject(length: number, norm: number): void {
    this.#inner.reject(length, norm);
  }

  advance(): void {
    this.#past.keep();
    this.#inner.advance();
  }

  renew(): void {
    this.#inner.renew();
  }

  read(theta: number, out: Float64Array): void {
    this.#inner.read(theta, out);
  }
}

/** The first of times in order that is later than one; undefined where none is, or that one is no number. */
export function firstAfter(times: readonly number[], time: number): number | undefined {
  if (Number.isNaN(time)) return undefined;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((times[middle] as number) > time) high = middle;
    else low = middle + 1;
  }
  return times[low];
}
