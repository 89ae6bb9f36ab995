import { highestOrder } from "./bdf-work.ts";

/**
 * Coefficients of a step of order q after steps of the lengths in `past` (the last first): of the correction of the
 * Nordsieck array, and of the error estimates at the orders q - 1, q and q + 1.
 *
 * The method: K. R. Jackson and R. Sacks-Davis, An alternative implementation of variable step-size multistep formulas
 * for stiff ODEs, ACM Trans. Math. Softw. 6:295-318, 1980; the estimates as in VODE (Brown, Byrne and Hindmarsh 1989).
 */
export class BdfCoefficients {
  /** l0 to l5; 0 above the order. */
  readonly weights = new Float64Array(highestOrder + 1);
  /** Estimate of the error per norm of: the highest derivative for q - 1, the correction for q, its change for q + 1. */
  lower = 1;
  own = 1;
  higher = 1;
  /** What scales the correction of the step before when two are compared. */
  comparison = 1;

  update(order: number, h: number, past: Float64Array): void {
    const l = this.weights;
    l.fill(0);
    l[0] = 1;
    l[1] = 1;
    let xi = 1;
    let xiStar = 1;
    let alpha = -1;
    let alphaHat = -1;
    let sum = h;
    if (order > 1) {
      for (let j = 2; j < order; j++) {
        sum += past[j - 2] as number;
        xi = h / sum;
        alpha -= 1 / j;
        multiply(l, j, xi);
      }
      alpha -= 1 / order;
      xiStar = -(l[1] as number) - alpha;
      sum += past[order - 2] as number;
      xi = h / sum;
      alphaHat = -(l[1] as number) - xi;
      multiply(l, order, xiStar);
    }
    this.#estimates(order, h, sum + (past[order - 1] as number), { alpha, alphaHat, xi, xiStar });
  }

  #estimates(q: number, h: number, sum: number, { alpha, alphaHat, xi, xiStar }: Spacing): void {
    const last = this.weights[q] as number;
    const a1 = 1 - alphaHat + alpha;
    const a2 = 1 + q * a1;
    this.own = Math.abs(a1 / (alpha * a2));
    this.comparison = Math.abs((a2 * xiStar) / (last * xi));
    const a3 = alpha + 1 / q;
    const a4 = alphaHat + xi;
    this.lower = q > 1 ? Math.abs(((xiStar / last) * (1 - a4 + a3)) / a3) : 1;
    const further = h / sum;
    const a5 = alpha - 1 / (q + 1);
    const a6 = alphaHat - further;
    this.higher = Math.abs((1 - a6 + a5) / a2 / (further * (q + 2) * a5));
  }
}

interface Spacing {
  readonly alpha: number;
  readonly alphaHat: number;
  readonly xi: number;
  readonly xiStar: number;
}

/** Multiplies a polynomial of degree j - 1 by (1 + xi x). */
function multiply(l: Float64Array, j: number, xi: number): void {
  for (let i = j; i >= 1; i--) l[i] = (l[i] as number) + (l[i - 1] as number) * xi;
}
