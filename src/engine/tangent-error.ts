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
  /** What tangents count as at least, at a rate of 1. */
  readonly #usual: Float64Array;

  constructor(kernel: Kernel, tangents: TangentKernel, directions: readonly Direction[], tolerance: number) {
    this.#kernel = kernel;
    this.#tangents = tangents;
    this.#tolerance = tolerance;
    this.#rates = Float64Array.from(directions, (direction) => rateOf(direction, kernel.parameters));
    this.#largest = new Float64Array(directions.length * kernel.size);
    this.#usual = new Float64Array(kernel.size);
  }

  /** The norm of the step whose tangents the kernel holds; 1 is what is allowed. */
  norm(): number {
    const { size, y, absoluteTolerance } = this.#kernel;
    const usual = this.#usual;
    // A state counts as at least a million times its absolute tolerance.
    for (let i = 0; i < size; i++)
      usual[i] = leastElasticity * Math.max(Math.abs(y[i] as number), 1e6 * (absoluteTolerance[i] as number));
    let worst = 0;
    for (let d = 0; d < this.#rates.length; d++) {
      const square = this.#square(d);
      if (square > worst) worst = square;
    }
    return Math.sqrt(worst / size) / this.#tolerance;
  }

  /** The sum of squares over the states of a direction. */
  #square(direction: number): number {
    const { size, blocks } = this.#tangents;
    const usual = this.#usual;
    const largest = this.#largest;
    const rate = this.#rates[direction] as number;
    const end = cellOf(size, direction, blockVector.argument, 0);
    const error = cellOf(size, direction, blockVector.stages + 7, 0);
    const first = direction * size;
    let sum = 0;
    for (let i = 0; i < size; i++) {
      const value = Math.abs(blocks[end + lanes * i] as number);
      let most = largest[first + i] as number;
      if (value > most) {
        most = value;
        largest[first + i] = value;
      }
      const q = (blocks[error + lanes * i] as number) / (most + rate * (usual[i] as number));
      sum += q * q;
    }
    return sum;
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
