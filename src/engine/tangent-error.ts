import type { Kernel } from "./kernel.ts";
import { blockVector, lanes, type TangentKernel } from "./tangent-kernel.ts";
import type { Direction } from "./tangent-problem.ts";
import { cellOf } from "./tangent-seeds.ts";

/**
 * Tangents count as at least this part of what they would be where states grew in proportion to what changes: an
 * elasticity of a thousandth.
 */
const leastElasticity = 1e-3;

/**
 * The error of tangents over a step, as that of states is estimated: by the last stage. Its norm is the largest over the
 * directions of the root mean square over states, in units of the tolerance times the largest tangent so far.
 */
export class TangentError {
  readonly #kernel: Kernel;
  readonly #tangents: TangentKernel;
  readonly #tolerance: number;
  readonly #rates: Float64Array;
  /** Largest tangent so far, of each direction and state. */
  readonly #largest: Float64Array;

  constructor(kernel: Kernel, tangents: TangentKernel, directions: readonly Direction[], tolerance: number) {
    this.#kernel = kernel;
    this.#tangents = tangents;
    this.#tolerance = tolerance;
    this.#rates = Float64Array.from(directions, (direction) => rateOf(direction, kernel.parameters));
    this.#largest = new Float64Array(directions.length * kernel.size);
  }

  /** The norm of the step whose tangents the kernel holds; 1 is what is allowed. */
  norm(): number {
    const { size, y, absoluteTolerance } = this.#kernel;
    const { blocks } = this.#tangents;
    const least = leastElasticity;
    let worst = 0;
    for (let d = 0; d < this.#rates.length; d++) {
      const rate = this.#rates[d] as number;
      const end = cellOf(size, d, blockVector.argument, 0);
      const error = cellOf(size, d, blockVector.stages + 7, 0);
      let sum = 0;
      for (let i = 0; i < size; i++) {
        const at = d * size + i;
        const value = Math.abs(blocks[end + lanes * i] as number);
        if (value > (this.#largest[at] as number)) this.#largest[at] = value;
        // A state counts as at least a million times its absolute tolerance.
        const usual = rate * Math.max(Math.abs(y[i] as number), 1e6 * (absoluteTolerance[i] as number));
        const q = (blocks[error + lanes * i] as number) / ((this.#largest[at] as number) + least * usual);
        sum += q * q;
      }
      const norm = Math.sqrt(sum / size);
      if (norm > worst) worst = norm;
    }
    return worst / this.#tolerance;
  }
}

/** By which part of itself a state would change along a direction, if in proportion to what changes. */
function rateOf({ parameters, rate }: Direction, values: Float64Array): number {
  if (rate !== undefined) return rate;
  let largest = 0;
  for (const [parameter, slope] of parameters) {
    const value = Math.abs(values[parameter] as number);
    if (value > 0) largest = Math.max(largest, Math.abs(slope) / value);
  }
  return largest > 0 ? largest : 1;
}
