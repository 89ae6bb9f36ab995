import { AlgebraicSystem } from "./algebraic-system.ts";
import type { Kernel } from "./kernel.ts";

type Sloping = Pick<
  Kernel,
  | "size"
  | "pattern"
  | "algebraic"
  | "absoluteTolerance"
  | "rates"
  | "jacobian"
  | "timeSlope"
  | "dependsOnTime"
>;

/**
 * Makes the function that writes dy/dt of every state: the rates, and for algebraic states the slopes that keep their
 * equations (0 where these are singular).
 */
export function createSlopes(kernel: Sloping): (t: number, y: Float64Array, out: Float64Array) => void {
  if (kernel.algebraic === undefined) return (t, y, out) => kernel.rates(t, y, out);
  const { pattern, algebraic } = kernel;
  const system = new AlgebraicSystem(kernel);
  const change = new Float64Array(kernel.size);
  const slopes = new Float64Array(system.states.length);
  return function writeSlopes(t, y, out) {
    change.fill(0);
    if (kernel.dependsOnTime) kernel.timeSlope(t, y, change);
    kernel.rates(t, y, out);
    const solvable = system.factor(t, y);
    for (let k = 0; k < system.entries.length; k++) {
      const row = pattern.rows[k] as number;
      const column = pattern.columns[k] as number;
      if (algebraic?.[row] === 1 && algebraic[column] !== 1)
        change[row] = (change[row] as number) + (system.entries[k] as number) * (out[column] as number);
    }
    for (const [k, state] of system.states.entries()) slopes[k] = change[state] as number;
    if (solvable) system.solve(slopes);
    const known = solvable && slopes.every(Number.isFinite);
    for (const [k, state] of system.states.entries()) out[state] = known ? -(slopes[k] as number) : 0;
  };
}
