import { type BdfCore, bdfCell, bdfRefusal, highestOrder } from "./bdf-work.ts";

/** What one step reads and writes, and the callbacks that it makes. */
export interface BdfSystem {
  readonly size: number;
  readonly absoluteTolerance: Float64Array;
  readonly y: Float64Array;
  readonly next: Float64Array;
  readonly stages: Float64Array;
  readonly history: Float64Array;
  readonly control: Float64Array;
  rates(t: number, y: Float64Array, out: Float64Array): void;
  /** Factors W = diagonal I - df/dy(t, y); false where the factors cannot be trusted. */
  factor(t: number, y: Float64Array, diagonal: number): boolean;
  /** Solves W x = rhs in place, with the last factors. */
  solve(rhs: Float64Array): void;
}

/** Newton corrections after which a step is given up, and what the method takes its rate of convergence from. */
export const mostIterations = 3;
export const rateMemory = 0.3;
export const divergence = 2;

/** Vectors of `stages` that the step uses. The whole correction lies where Rodas5P has its error. */
export const bdfStage = { change: 0, predicted: 1, bias: 2, inverse: 3, correction: 7 } as const;

/**
 * Makes the step of a system by backward differentiation in the form of Nordsieck with fixed leading coefficient
 * (G. D. Byrne and A. C. Hindmarsh, ACM Trans. Math. Softw. 1:71-96, 1975; P. N. Brown, G. D. Byrne and
 * A. C. Hindmarsh, VODE, SIAM J. Sci. Stat. Comput. 10:1038-1051, 1989).
 *
 * With a_j = ratio_j z_j of the copy `from`, every implementation gives the same bits when it keeps this order:
 *
 * 1. For each i: `predicted = y + (a1 + (a2 + (a3 + (a4 + a5))))`,
 *    `bias = bias_cell * (a1 + (2 a2 + (3 a3 + (4 a4 + 5 a5))))`, `inverse = 1 / (absoluteTolerance +
 *    relativeTolerance |y|)`, `correction = 0`.
 * 2. With `renew`, factors at (t, predicted) with the diagonal -shift, and -1 where they cannot be trusted.
 * 3. Up to three times, m = 0, 1, 2: `r = (f(t, predicted + correction) + bias) + shift correction`; W x = r;
 *    `x = damping x`; `correction = correction + x`; `change` = norm of x. For m > 0: `rate = max(0.3 rate,
 *    change / change before)`. It has converged when `change * min(1, rate) <= bound`; it has failed (-2) when m is 2
 *    or, for m > 0, `change > 2 change before`.
 * 4. The error norm is `error_cell` times the norm of the correction. Where it is at most 1, the other copy of the
 *    history receives `(Pascal's triangle of a)_j + weight_j correction`, `next` is predicted + correction, and 0 times
 *    each of its components is added to the norm.
 *
 * Norms: root mean square of v inverse; squares of even components, of odd ones, and of the last one of an odd
 * number are summed apart, then `last + even + odd`.
 */
export function createBdfStep(system: BdfSystem): BdfCore["step"] {
  const { size, stages, y, history, control } = system;
  const vector = (at: number) => stages.subarray(at * size, (at + 1) * size);
  const change = vector(bdfStage.change);
  const predicted = vector(bdfStage.predicted);
  const bias = vector(bdfStage.bias);
  const inverse = vector(bdfStage.inverse);
  const correction = vector(bdfStage.correction);
  const argument = new Float64Array(size);
  const cell = (at: number) => control[at] as number;

  function predict(from: number): void {
    const z = from * highestOrder * size;
    const [r1, r2, r3, r4, r5] = [0, 1, 2, 3, 4].map((j) => cell(bdfCell.ratio + j)) as Five;
    const factor = cell(bdfCell.bias);
    const relative = cell(bdfCell.relativeTolerance);
    for (let i = 0; i < size; i++) {
      const a1 = r1 * (history[z + i] as number);
      const a2 = r2 * (history[z + size + i] as number);
      const a3 = r3 * (history[z + 2 * size + i] as number);
      const a4 = r4 * (history[z + 3 * size + i] as number);
      const a5 = r5 * (history[z + 4 * size + i] as number);
      const start = y[i] as number;
      predicted[i] = start + (a1 + (a2 + (a3 + (a4 + a5))));
      bias[i] = factor * (a1 + (2 * a2 + (3 * a3 + (4 * a4 + 5 * a5))));
      inverse[i] = 1 / ((system.absoluteTolerance[i] as number) + relative * Math.abs(start));
      correction[i] = 0;
      argument[i] = predicted[i] as number;
    }
  }

  /** Makes one Newton correction; returns its norm. */
  function correct(t: number): number {
    const shift = cell(bdfCell.shift);
    const damping = cell(bdfCell.damping);
    system.rates(t, argument, change);
    for (let i = 0; i < size; i++) {
      change[i] = (change[i] as number) + (bias[i] as number) + shift * (correction[i] as number);
    }
    system.solve(change);
    for (let i = 0; i < size; i++) {
      change[i] = damping * (change[i] as number);
      correction[i] = (correction[i] as number) + (change[i] as number);
      argument[i] = (predicted[i] as number) + (correction[i] as number);
    }
    return norm(change);
  }

  function norm(of: Float64Array): number {
    const sums: [number, number] = [0, 0];
    for (let i = 0; i + 1 < size; i += 2) {
      const even = (of[i] as number) * (inverse[i] as number);
      const odd = (of[i + 1] as number) * (inverse[i + 1] as number);
      sums[0] = sums[0] + even * even;
      sums[1] = sums[1] + odd * odd;
    }
    const last = size % 2 === 1 ? (of[size - 1] as number) * (inverse[size - 1] as number) : 0;
    return Math.sqrt((last * last + sums[0] + sums[1]) / size);
  }

  /** The norm of the correction once Newton's method has converged; else why it has not. */
  function iterate(t: number): number {
    let before = 0;
    for (let m = 0; m < mostIterations; m++) {
      control[bdfCell.iterations] = m + 1;
      const length = correct(t);
      if (!(length < Infinity)) return Number.NaN;
      if (m > 0) control[bdfCell.rate] = Math.max(rateMemory * cell(bdfCell.rate), length / before);
      if (length * Math.min(1, cell(bdfCell.rate)) <= cell(bdfCell.bound))
        return m === 0 ? length : norm(correction);
      if (m > 0 && length > divergence * before) break;
      before = length;
    }
    return bdfRefusal.newton;
  }

  function moveHistory(from: number): void {
    const z = from * highestOrder * size;
    const to = (1 - from) * highestOrder * size;
    const [r1, r2, r3, r4, r5] = [0, 1, 2, 3, 4].map((j) => cell(bdfCell.ratio + j)) as Five;
    const [l1, l2, l3, l4, l5] = [0, 1, 2, 3, 4].map((j) => cell(bdfCell.weight + j)) as Five;
    for (let i = 0; i < size; i++) {
      const a1 = r1 * (history[z + i] as number);
      const a2 = r2 * (history[z + size + i] as number);
      const a3 = r3 * (history[z + 2 * size + i] as number);
      const a4 = r4 * (history[z + 3 * size + i] as number);
      const a5 = r5 * (history[z + 4 * size + i] as number);
      const c = correction[i] as number;
      history[to + i] = a1 + (2 * a2 + (3 * a3 + (4 * a4 + 5 * a5))) + l1 * c;
      history[to + size + i] = a2 + (3 * a3 + (6 * a4 + 10 * a5)) + l2 * c;
      history[to + 2 * size + i] = a3 + (4 * a4 + 10 * a5) + l3 * c;
      history[to + 3 * size + i] = a4 + 5 * a5 + l4 * c;
      history[to + 4 * size + i] = a5 + l5 * c;
    }
  }

  /** Writes the end of the step; NaN where it is not finite, else 0. */
  function moveState(): number {
    let finite = 0;
    for (let i = 0; i < size; i++) {
      system.next[i] = argument[i] as number;
      finite = finite + 0 * (argument[i] as number);
    }
    return finite;
  }

  return function bdfStep(t, from, renew) {
    predict(from);
    control[bdfCell.iterations] = 0;
    if (renew === 1 && !system.factor(t, argument, -cell(bdfCell.shift))) return bdfRefusal.factors;
    const length = iterate(t);
    if (!(length >= 0)) return length;
    const error = length * cell(bdfCell.error);
    if (!(error <= 1)) return error;
    moveHistory(from);
    return error + moveState();
  };
}

type Five = [number, number, number, number, number];
