import type { Estimation } from "./estimation.ts";

/** What a row without a value at a point counts as: so far off that it hardly pulls (an onset that never comes). */
const missing = 6;

/** An estimation whose rows have values wherever the model can be run at all. */
export function guarded(estimation: Estimation): Estimation {
  return {
    ...estimation,
    residuals: async (points) => (await estimation.residuals(points)).map((row) => filled(row, missing)),
    jacobian: async (point, columns) => filled(await estimation.jacobian(point, columns), 0),
  };
}

/** Leaves values of which none is a number as they are: there the model could not be run. */
function filled(values: Float64Array, by: number): Float64Array {
  if (values.every(Number.isFinite) || !values.some(Number.isFinite)) return values;
  return values.map((value) => (Number.isFinite(value) ? value : by));
}
