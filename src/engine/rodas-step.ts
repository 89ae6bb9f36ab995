import { algebraicStates } from "./algebraic-system.ts";
import { rodas5p } from "./rodas5p.ts";

/** What one step reads and writes, and the four callbacks that it makes. */
export interface RosenbrockSystem {
  readonly size: number;
  readonly dependsOnTime: boolean;
  /** 1 for each algebraic state; absent where there is none. */
  readonly algebraic?: Uint8Array | undefined;
  /** 1 for each state that has no part in the norm, whatever its value; absent where there is none. */
  readonly resting?: Uint8Array | undefined;
  readonly absoluteTolerance: Float64Array;
  readonly y: Float64Array;
  readonly next: Float64Array;
  readonly stages: Float64Array;
  rates(t: number, y: Float64Array, out: Float64Array): void;
  timeSlope(t: number, y: Float64Array, out: Float64Array): void;
  /** Factors W = diagonal M - df/dy(t, y), M = I but for zeros at algebraic states; false where the factors cannot be trusted. */
  factor(t: number, y: Float64Array, diagonal: number): boolean;
  /** Solves W x = rhs in place. */
  solve(rhs: Float64Array): void;
}

/**
 * Makes the Rodas5P step of a system. The step fills `stages` and `next` and returns the error norm, NaN where
 * something is not finite, or -1 where `factor` returned false.
 *
 * Every implementation gives the same bits when it keeps this order (all in doubles, nothing fused):
 *
 * 1. `diagonal = 1 / (h * gamma)`; factor at (t, y). Where f reads the time: `slope = df/dt(t, y)`.
 * 2. For s = 1 to 8, and each component i on its own:
 *    - u of stage 1 is y; of stages 2 to 6, `u = y`, then `u = u + a_sj * k_j` for j = 1 to s - 1 in turn;
 *      of stages 7 and 8, `u = u + k_(s-1)` on the u of the stage before.
 *    - `r = f(t + times_s * h, u)`, for s = 1 `f(t, u)`; then `r = r + (c_sj / h) * k_j` for j = 1 to s - 1 in
 *      turn, each quotient `c_sj / h` rounded first, but none of these for an algebraic state;
 *      then, where f reads the time and s <= 5, `r = r + (h * slopes_s) * slope`, the product `h * slopes_s` first.
 *    - k_s solves W k_s = r.
 * 3. `next = u_8 + k_8`.
 * 4. `sum = 0`, `finite = 0`; for each i in turn:
 *    `q = k_8 / (absoluteTolerance + relativeTolerance * max(|y|, |next|))`, `sum = sum + q * q`,
 *    `finite = finite + 0 * next`. The norm is `sqrt(sum / n) + finite` (NaN unless every `next` is finite).
 */
export function createRodasStep(
  system: RosenbrockSystem,
): (t: number, h: number, relativeTolerance: number) => number {
  const { size, stages } = system;
  const u = new Float64Array(size);
  const slope = new Float64Array(size);
  const states = algebraicStates(system);
  const k = rodas5p.c.map((_, stage) => stages.subarray(stage * size, (stage + 1) * size));

  const kept = new Float64Array(states.length);

  /** What algebraic equations leave stays as it is. */
  function addToRates(stage: number, h: number, k: readonly Float64Array[], rhs: Float64Array): void {
    for (let i = 0; i < states.length; i++) kept[i] = rhs[states[i] as number] as number;
    addEarlierStages(stage, h, k, rhs);
    for (let i = 0; i < states.length; i++) rhs[states[i] as number] = kept[i] as number;
  }

  return function rodasStep(t, h, relativeTolerance) {
    if (!system.factor(t, system.y, 1 / (h * rodas5p.gamma))) return -1;
    if (system.dependsOnTime) system.timeSlope(t, system.y, slope);
    for (let stage = 0; stage < 8; stage++) {
      const rhs = k[stage] as Float64Array;
      fillArgument(stage, system.y, k, u);
      system.rates(stage === 0 ? t : t + (rodas5p.times[stage] as number) * h, u, rhs);
      if (states.length === 0) addEarlierStages(stage, h, k, rhs);
      else addToRates(stage, h, k, rhs);
      if (system.dependsOnTime && stage < 5) addScaled(rhs, h * (rodas5p.slopes[stage] as number), slope);
      system.solve(rhs);
    }
    return finish(system, u, k[7] as Float64Array, relativeTolerance);
  };
}

function fillArgument(stage: number, y: Float64Array, k: readonly Float64Array[], u: Float64Array): void {
  if (stage > 5) {
    const last = k[stage - 1] as Float64Array;
    for (let i = 0; i < u.length; i++) u[i] = (u[i] as number) + (last[i] as number);
    return;
  }
  u.set(y);
  const row = rodas5p.a[stage] as readonly number[];
  for (let j = 0; j < stage; j++) addScaled(u, row[j] as number, k[j] as Float64Array);
}

function addEarlierStages(stage: number, h: number, k: readonly Float64Array[], rhs: Float64Array): void {
  const row = rodas5p.c[stage] as readonly number[];
  for (let j = 0; j < stage; j++) addScaled(rhs, (row[j] as number) / h, k[j] as Float64Array);
}

function addScaled(into: Float64Array, factor: number, vector: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + factor * (vector[i] as number);
}

function finish(
  system: RosenbrockSystem,
  u: Float64Array,
  error: Float64Array,
  relativeTolerance: number,
): number {
  const { size, y, next, absoluteTolerance, resting } = system;
  if (size === 0) return 0;
  let sum = 0;
  let finite = 0;
  for (let i = 0; i < size; i++) {
    const e = error[i] as number;
    const end = (u[i] as number) + e;
    next[i] = end;
    if (resting?.[i] === 1) continue;
    const largest = Math.max(Math.abs(y[i] as number), Math.abs(end));
    const q = e / ((absoluteTolerance[i] as number) + relativeTolerance * largest);
    sum = sum + q * q;
    finite = finite + 0 * end;
  }
  return Math.sqrt(sum / size) + finite;
}
