import type { Kernel } from "./kernel.ts";

/** The first state that the last step left without a finite value; undefined where all are finite. */
export function firstNotFinite(kernel: Kernel): number | undefined {
  const { size, next, stages } = kernel;
  for (let i = 0; i < size; i++) {
    if (!Number.isFinite(stages[i] as number)) return i;
  }
  for (let i = 0; i < size; i++) {
    if (!Number.isFinite(next[i] as number)) return i;
  }
  return undefined;
}

/** The state with the largest error of the last step, relative to its tolerance. */
export function largestError(kernel: Kernel, relativeTolerance: number): number | undefined {
  const { size, y, next, stages, absoluteTolerance } = kernel;
  let worst: number | undefined;
  let largest = 0;
  for (let i = 0; i < size; i++) {
    const magnitude = Math.max(Math.abs(y[i] as number), Math.abs(next[i] as number));
    const tolerance = (absoluteTolerance[i] as number) + relativeTolerance * magnitude;
    const error = Math.abs(stages[7 * size + i] as number) / tolerance;
    if (error > largest) {
      worst = i;
      largest = error;
    }
  }
  return worst;
}
