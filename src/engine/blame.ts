import type { Kernel } from "./kernel.ts";

/** The first state that is not finite at t, or whose rate or its derivatives are not; undefined where all are. */
export function firstNotFinite(kernel: Kernel, t: number): number | undefined {
  const { size, y, pattern } = kernel;
  const vector = new Float64Array(size);
  const entries = new Float64Array(pattern.rows.length);
  const find = (values: Float64Array): number => values.findIndex((value) => !Number.isFinite(value));
  const looks: (() => number | undefined)[] = [
    () => y.findIndex((value, i) => !Number.isFinite(value) && kernel.resting?.[i] !== 1),
    () => {
      kernel.rates(t, y, vector);
      return find(vector);
    },
    () => {
      kernel.jacobian(t, y, entries);
      return pattern.rows[find(entries)];
    },
    () => {
      if (kernel.dependsOnTime) kernel.timeSlope(t, y, vector);
      return find(vector);
    },
  ];
  for (const look of looks) {
    const state = look();
    if (state !== undefined && state >= 0) return state;
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
