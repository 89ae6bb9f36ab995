import { exp, log } from "../../ensemble/index.ts";

/** Relative step to either side. */
const step = 0.01;

/** What each parameter does to each output near the middle of all: d ln output / d ln parameter. */
export interface Elasticities {
  /** Outputs where every parameter has its middle value. */
  readonly middle: Float64Array;
  /** Parameters x outputs; NaN where an output is zero or has no answer. */
  readonly values: Float64Array;
}

/**
 * The rows that elasticities are read off: all in the middle, then each parameter a little down and a little up. A
 * parameter whose middle is zero is not moved.
 */
export function elasticityRows(centres: readonly number[]): Float64Array {
  const width = centres.length;
  const rows = new Float64Array((2 * width + 1) * width);
  for (let row = 0; row <= 2 * width; row++) rows.set(centres, row * width);
  centres.forEach((centre, i) => {
    rows[(2 * i + 1) * width + i] = centre * exp(-step);
    rows[(2 * i + 2) * width + i] = centre * exp(step);
  });
  return rows;
}

/** Elasticities by central differences of the answers to {@link elasticityRows}, of the logarithms where there are any. */
export function elasticitiesOf(answers: Float64Array, outputs: number): Elasticities {
  const middle = answers.slice(0, outputs);
  const parameters = (answers.length / outputs - 1) / 2;
  const values = new Float64Array(parameters * outputs);
  for (let parameter = 0; parameter < parameters; parameter++) {
    for (let output = 0; output < outputs; output++) {
      const down = answers[(2 * parameter + 1) * outputs + output] as number;
      const up = answers[(2 * parameter + 2) * outputs + output] as number;
      values[parameter * outputs + output] = elasticityOf(down, middle[output] as number, up);
    }
  }
  return { middle, values };
}

function elasticityOf(down: number, at: number, up: number): number {
  if (at === 0) return Number.NaN;
  return (up / down > 0 ? log(up / down) : (up - down) / at) / (2 * step);
}
