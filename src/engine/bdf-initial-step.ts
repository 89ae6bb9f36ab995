import type { Kernel } from "./kernel.ts";

/** Looks at the curvature along the first step, each at the length that the last one suggests. */
const mostLooks = 4;
/** Part of the length at which a step of order 1 would have an error of one tolerance. */
const caution = 0.5;

/**
 * Makes the function that guesses a first step of order 1 at (t, kernel.y), as VODE does (Brown, Byrne and Hindmarsh
 * 1989, section 3.2): the length at which h^2 |y''| / 2 is about one tolerance. It leaves the rates in `slope`.
 */
export function createBdfInitialStep(
  kernel: Kernel,
  relativeTolerance: number,
  slope: Float64Array,
): (t: number, longest: number) => number {
  const n = kernel.size;
  const ahead = new Float64Array(n);
  const norm = (vector: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const size = Math.abs(kernel.y[i] as number);
      const q = (vector[i] as number) / ((kernel.absoluteTolerance[i] as number) + relativeTolerance * size);
      sum = sum + q * q;
    }
    return Math.sqrt(sum / n);
  };

  function curvature(t: number, h: number): number {
    for (let i = 0; i < n; i++) ahead[i] = (kernel.y[i] as number) + h * (slope[i] as number);
    kernel.rates(t + h, ahead, ahead);
    for (let i = 0; i < n; i++) ahead[i] = ((ahead[i] as number) - (slope[i] as number)) / h;
    return norm(ahead);
  }

  return function bdfInitialStep(t, longest) {
    if (n === 0) return longest;
    kernel.rates(t, kernel.y, slope);
    const speed = norm(slope);
    // No state moves by more than a hundred thousand tolerances: a tenth of itself at 1e-6.
    const most = speed > 0 ? Math.min(longest, 0.1 / relativeTolerance / speed) : longest;
    let h = Math.max(Math.min(most, 1e-3 * longest), Number.MIN_VALUE);
    for (let look = 0; look < mostLooks; look++) {
      const bend = curvature(t, h);
      const next = bend < Infinity ? Math.min(most, Math.sqrt(2 / Math.max(bend, 1e-300))) : 1e-3 * h;
      const settled = next > 0.5 * h && next < 2 * h;
      h = next > 0 ? next : h;
      if (settled) break;
    }
    return caution * h;
  };
}
