import type { Kernel } from "./kernel.ts";
import { createPivotedStep } from "./pivoted-step.ts";

/** How far below zero a state may come by error alone, in absolute tolerances. */
const mostUndershoot = 1000;

/**
 * The step for where the plain one met something that is not finite while the rates here are: at the border of what the
 * rates are defined on. x^0.7 has no slope at 0 and no value below it; 1 / (1 + exp(x)) has a value where the formula of
 * its slope has none.
 *
 * - Derivatives that are not finite count as 0: the order of the step falls, its error estimate stays.
 * - The rates are never asked below zero of a state that is above it, or at it without leaving it downwards.
 * - Such a state that ends below zero by no more than the error that it may have ends at zero; further below, the step is
 *   refused. One that starts there starts at zero, where the rates have no values otherwise.
 * - A state that rests may hold any value, as infinity, or none: it has no part in the error.
 *
 * Returns NaN where this does not help.
 */
export function createDomainStep(
  kernel: Kernel,
): (t: number, h: number, relativeTolerance: number) => number {
  const { size, y, next, absoluteTolerance, algebraic, resting } = kernel;
  const rates = new Float64Array(size);
  const inside = new Float64Array(size);
  const kept = new Float64Array(size);
  const isHeld = new Uint8Array(size);
  const step = createPivotedStep({
    size,
    dependsOnTime: kernel.dependsOnTime,
    ...(algebraic === undefined ? {} : { algebraic }),
    ...(resting === undefined ? {} : { resting }),
    absoluteTolerance,
    y,
    next,
    stages: kernel.stages,
    pattern: kernel.pattern,
    rates(t, u, out) {
      for (let i = 0; i < size; i++) {
        const value = u[i] as number;
        inside[i] = isHeld[i] === 1 && value < 0 ? 0 : value;
      }
      kernel.rates(t, inside, out);
    },
    jacobian(t, at, out) {
      kernel.jacobian(t, at, out);
      dropUndefined(out);
    },
    timeSlope(t, at, out) {
      kernel.timeSlope(t, at, out);
      dropUndefined(out);
    },
  });

  const isError = (i: number, value: number): boolean =>
    value < 0 && -value <= mostUndershoot * (absoluteTolerance[i] as number) && algebraic?.[i] !== 1;

  /** Whether the rates at the start are finite, once errors below zero are taken away. */
  function enter(t: number): boolean {
    kernel.rates(t, y, rates);
    if (rates.every(Number.isFinite)) return true;
    for (let i = 0; i < size; i++) if (isError(i, y[i] as number)) y[i] = 0;
    kernel.rates(t, y, rates);
    return rates.every(Number.isFinite);
  }

  function holdStates(): void {
    for (let i = 0; i < size; i++) {
      const value = y[i] as number;
      const stays = value > 0 || (value === 0 && (rates[i] as number) >= 0);
      isHeld[i] = stays && algebraic?.[i] !== 1 ? 1 : 0;
    }
  }

  /** Whether all held states end at zero or above, but for errors, which are taken away. */
  function leave(): boolean {
    for (let i = 0; i < size; i++) {
      if (isHeld[i] === 0 || !((next[i] as number) < 0)) continue;
      if (!isError(i, next[i] as number)) return false;
      next[i] = 0;
    }
    return true;
  }

  return function domainStep(t, h, relativeTolerance) {
    kept.set(y);
    if (enter(t)) {
      holdStates();
      const norm = step(t, h, relativeTolerance);
      if (norm < Infinity && leave()) return norm;
    }
    y.set(kept);
    return Number.NaN;
  };
}

function dropUndefined(values: Float64Array): void {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) values[i] = 0;
}
