import { coefficients } from "./past-cells.ts";
import { rodas5p } from "./rodas5p.ts";

/** The different times of the stages of Rodas5P, as parts of a step, ascending. */
export const stageTimes: readonly number[] = [...new Set(rodas5p.times)].sort((a, b) => a - b);

/**
 * Writes the coefficients, constant first, of the polynomial through the values at the stage times (Newton's divided
 * differences). Equal values give a constant with all its digits. Overwrites `values`.
 */
export function fitStages(values: Float64Array, out: Float64Array, at: number): void {
  const last = coefficients - 1;
  for (let level = 1; level <= last; level++) {
    for (let i = last; i >= level; i--) {
      const width = (stageTimes[i] as number) - (stageTimes[i - level] as number);
      values[i] = ((values[i] as number) - (values[i - 1] as number)) / width;
    }
  }
  out.fill(0, at, at + coefficients);
  out[at] = values[last] as number;
  for (let level = last - 1; level >= 0; level--) {
    const node = stageTimes[level] as number;
    for (let i = last - level; i > 0; i--)
      out[at + i] = (out[at + i - 1] as number) - node * (out[at + i] as number);
    out[at] = (values[level] as number) - node * (out[at] as number);
  }
}

/** The value of that polynomial at a part of the step. */
export function fitted(cells: Float64Array, at: number, part: number): number {
  let value = cells[at + coefficients - 1] as number;
  for (let k = coefficients - 2; k >= 0; k--) value = (cells[at + k] as number) + part * value;
  return value;
}
