import { bdfStage } from "./bdf-step.ts";
import { type BdfCore, bdfCell, highestOrder } from "./bdf-work.ts";
import type { Kernel } from "./kernel.ts";

/** The Nordsieck array of a run: y in the kernel, its scaled derivatives here, and the lengths of the past steps. */
export class BdfHistory {
  /** The copy that belongs to the start of the step. */
  current = 0;
  /** The step length that its derivatives are scaled by. */
  length = 0;
  /** Lengths of the past steps, the last first. */
  readonly past = new Float64Array(highestOrder + 1);
  /** Whether the correction of the step before the last is kept. */
  isKept = false;
  readonly #size: number;
  readonly #y: Float64Array;
  readonly #next: Float64Array;
  readonly #history: Float64Array;
  readonly #control: Float64Array;
  readonly #inverse: Float64Array;
  readonly #correction: Float64Array;
  readonly #kept: Float64Array;
  readonly #scratch = new Float64Array(highestOrder + 1);
  #keptComparison = 0;

  constructor({ size, y, next, stages }: Kernel, { history, control }: BdfCore) {
    const stage = (at: number) => stages.subarray(at * size, (at + 1) * size);
    this.#size = size;
    this.#y = y;
    this.#next = next;
    this.#history = history;
    this.#control = control;
    this.#inverse = stage(bdfStage.inverse);
    this.#correction = stage(bdfStage.correction);
    this.#kept = new Float64Array(size);
    history.fill(0);
  }

  /** Starts at order 1 with these rates. */
  start(length: number, slope: Float64Array): void {
    const z = this.#offset(1);
    this.#history.fill(0, z, z + highestOrder * this.#size);
    for (let i = 0; i < this.#size; i++) this.#history[z + i] = length * (slope[i] as number);
    this.length = length;
    this.past.fill(0);
    this.isKept = false;
  }

  /** Takes the end of a step of this length as the new start. */
  complete(h: number): void {
    const { past } = this;
    for (let i = highestOrder; i >= 1; i--) past[i] = past[i - 1] as number;
    past[0] = h;
    this.current = 1 - this.current;
    this.length = h;
  }

  /** Keeps the correction, to be compared with that of the next step. */
  keep(comparison: number): void {
    for (let i = 0; i < this.#size; i++) this.#kept[i] = this.#correction[i] as number;
    this.#keptComparison = comparison;
    this.isKept = true;
  }

  /** Norm of the scaled derivative of this order. */
  normOfDerivative(order: number): number {
    const z = this.#offset(order);
    let sum = 0;
    for (let i = 0; i < this.#size; i++) {
      const q = (this.#history[z + i] as number) * (this.#inverse[i] as number);
      sum = sum + q * q;
    }
    return Math.sqrt(sum / this.#size);
  }

  /** Norm of the change of the correction since the one that was kept. */
  normOfChange(comparison: number, root: number): number {
    let factor = comparison / this.#keptComparison;
    const ratio = (this.past[0] as number) / (this.past[1] as number);
    for (let i = 0; i < root; i++) factor = factor * ratio;
    let sum = 0;
    for (let i = 0; i < this.#size; i++) {
      const change = (this.#correction[i] as number) - factor * (this.#kept[i] as number);
      const q = change * (this.#inverse[i] as number);
      sum = sum + q * q;
    }
    return Math.sqrt(sum / this.#size);
  }

  /** Adds the derivative of order q + 1 to a history of order q, from the last correction. */
  raise(q: number): void {
    const l = this.#scratch;
    l.fill(0);
    l[2] = 1;
    let product = 1;
    let before = 1;
    let alpha0 = -1;
    let alpha1 = 1;
    let sum = this.length;
    for (let j = 1; j < q; j++) {
      sum += this.past[j] as number;
      const xi = sum / this.length;
      product *= xi;
      alpha0 -= 1 / (j + 1);
      alpha1 += 1 / xi;
      for (let i = j + 2; i >= 2; i--) l[i] = (l[i] as number) * before + (l[i - 1] as number);
      before = xi;
    }
    const factor = (-alpha0 - alpha1) / product;
    const top = this.#offset(q + 1);
    for (let i = 0; i < this.#size; i++) this.#history[top + i] = factor * (this.#correction[i] as number);
    for (let j = 2; j <= q; j++) this.#add(j, l[j] as number, top);
    this.isKept = false;
  }

  /** Takes the derivative of order q out of a history of order q, which then fits one value less. */
  lower(q: number): void {
    const l = this.#scratch;
    l.fill(0);
    l[2] = 1;
    let sum = 0;
    for (let j = 1; j <= q - 2; j++) {
      sum += this.past[j - 1] as number;
      const xi = sum / this.length;
      for (let i = j + 2; i >= 2; i--) l[i] = (l[i] as number) * xi + (l[i - 1] as number);
    }
    const top = this.#offset(q);
    for (let j = 2; j < q; j++) this.#add(j, -(l[j] as number), top);
    this.#history.fill(0, top, top + this.#size);
    this.isKept = false;
  }

  /** Writes the states at the fraction `theta` of the step that was tried last. */
  read(theta: number, out: Float64Array): void {
    const n = this.#size;
    if (theta === 1 || theta === 0) {
      const from = theta === 1 ? this.#next : this.#y;
      for (let i = 0; i < n; i++) out[i] = from[i] as number;
      return;
    }
    if (this.past[0] === 0) this.#readFirst(theta, out);
    else this.#readLater(theta - 1, out);
  }

  /** The parabola with the rates at the start: a line could leave a threshold to the wrong side. */
  #readFirst(theta: number, out: Float64Array): void {
    const z = this.#offset(1);
    const ratio = this.#control[bdfCell.ratio] as number;
    for (let i = 0; i < this.#size; i++) {
      const start = this.#y[i] as number;
      const slope = ratio * (this.#history[z + i] as number);
      out[i] = start + theta * (slope + theta * ((this.#next[i] as number) - start - slope));
    }
  }

  /** The polynomial of the end of the step, s = theta - 1. */
  #readLater(s: number, out: Float64Array): void {
    const n = this.#size;
    const z = (1 - this.current) * highestOrder * n;
    const history = this.#history;
    for (let i = 0; i < n; i++) {
      const z5 = history[z + 4 * n + i] as number;
      const z4 = history[z + 3 * n + i] as number;
      const z3 = history[z + 2 * n + i] as number;
      const z2 = history[z + n + i] as number;
      const z1 = history[z + i] as number;
      out[i] = (this.#next[i] as number) + s * (z1 + s * (z2 + s * (z3 + s * (z4 + s * z5))));
    }
  }

  #offset(order: number): number {
    return (this.current * highestOrder + order - 1) * this.#size;
  }

  #add(order: number, factor: number, from: number): void {
    const z = this.#offset(order);
    const history = this.#history;
    for (let i = 0; i < this.#size; i++) {
      history[z + i] = (history[z + i] as number) + factor * (history[from + i] as number);
    }
  }
}
