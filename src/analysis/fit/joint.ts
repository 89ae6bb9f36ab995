import { type Frame, frameOf } from "./frame.ts";
import type { Linearised } from "./linear-data.ts";
import type { Minimum } from "./minimise.ts";

/**
 * A frame in which the nuisance parameters are estimated with the others, and the optimum as a place in it: what members
 * start from where the data may speak on all numbers.
 */
export function joint(
  { estimation, fitted }: Frame,
  optimum: Minimum,
  slopes: Linearised,
): { readonly frame: Frame; readonly optimum: Minimum } {
  const frame = frameOf({
    ...estimation,
    fitted: [...estimation.fitted, ...estimation.nuisance],
    nuisance: [],
  });
  const place = new Float64Array(frame.size);
  place.set(optimum.place.subarray(0, fitted));
  place.set(optimum.place.subarray(fitted), frame.fitted);
  return { frame, optimum: { ...optimum, place, jacobian: beside(slopes, fitted, frame.fitted) } };
}

function beside({ fitted, nuisance }: Linearised, own: number, all: number): Float64Array {
  const rows = fitted.length / own;
  const others = all - own;
  const jacobian = new Float64Array(rows * all);
  for (let row = 0; row < rows; row++) {
    jacobian.set(fitted.subarray(row * own, (row + 1) * own), row * all);
    jacobian.set(nuisance.subarray(row * others, (row + 1) * others), row * all + own);
  }
  return jacobian;
}
