import { fifthRoot } from "./fifth-root.ts";
import type { Kernel } from "./kernel.ts";
import { createSlopes } from "./slopes.ts";

/**
 * Makes the function that guesses the first step at (t, kernel.y): the algorithm of E. Hairer, S. P. Norsett and
 * G. Wanner, Solving Ordinary Differential Equations I, section II.4, for order 5.
 */
export function createInitialStep(
  kernel: Kernel,
  relativeTolerance: number,
): (t: number, longest: number) => number {
  const n = kernel.size;
  const slope = new Float64Array(n);
  const ahead = new Float64Array(n);
  const slopeAhead = new Float64Array(n);
  const slopes = createSlopes(kernel);
  const norm = (vector: Float64Array): number => scaledNorm(kernel, relativeTolerance, vector);

  return function initialStep(t, longest) {
    if (n === 0) return longest;
    slopes(t, kernel.y, slope);
    const size = norm(kernel.y);
    const speed = norm(slope);
    const known = size >= 1e-5 && speed >= 1e-5;
    const trial = Math.min(known ? 0.01 * (size / speed) : 1e-6 * longest, longest);
    for (let i = 0; i < n; i++) ahead[i] = (kernel.y[i] as number) + trial * (slope[i] as number);
    slopes(t + trial, ahead, slopeAhead);
    for (let i = 0; i < n; i++) slopeAhead[i] = (slopeAhead[i] as number) - (slope[i] as number);
    const bend = norm(slopeAhead) / trial;
    const steepest = Math.max(speed, bend);
    const second = steepest > 1e-15 ? fifthRoot(0.01 / steepest) : Math.max(1e-6 * longest, trial * 1e-3);
    const step = Math.min(100 * trial, second, longest);
    return step > 0 ? step : trial;
  };
}

function scaledNorm(kernel: Kernel, relativeTolerance: number, vector: Float64Array): number {
  const { size, y, absoluteTolerance } = kernel;
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const q =
      (vector[i] as number) /
      ((absoluteTolerance[i] as number) + relativeTolerance * Math.abs(y[i] as number));
    sum = sum + q * q;
  }
  return Math.sqrt(sum / size);
}
