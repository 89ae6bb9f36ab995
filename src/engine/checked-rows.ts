import type { Kernel } from "./kernel.ts";
import type { StepReader } from "./method.ts";

/** How far, in tolerances, the continuous extension may be off a step to the middle in any state. */
const mostOff = 3;

/**
 * Rows within the steps of Rodas5P that are as good as the ends of steps.
 *
 * The error of a step is estimated at its end. Where a state decays several times within one step, its end is right
 * while the continuous extension is wrong by as much as the state had still to decay. So a step that holds a row is
 * compared, in its middle, with a step that ends there; where they differ, each row is the end of a step of its own.
 * A row depends on the step and on its own time alone, and the run goes on as if there were no rows.
 */
export class CheckedRows {
  readonly #kernel: Kernel;
  readonly #dense: StepReader;
  readonly #take: (t: number, h: number) => number;
  readonly #relativeTolerance: number;
  readonly #middle: Float64Array;
  readonly #y: Float64Array;
  readonly #next: Float64Array;
  readonly #stages: Float64Array;
  #t = 0;
  #h = 0;
  #isRough: boolean | undefined;

  /** `take` makes a step of the kernel and returns its error norm. */
  constructor(
    kernel: Kernel,
    dense: StepReader,
    take: (t: number, h: number) => number,
    relativeTolerance: number,
  ) {
    this.#kernel = kernel;
    this.#dense = dense;
    this.#take = take;
    this.#relativeTolerance = relativeTolerance;
    this.#middle = new Float64Array(kernel.size);
    this.#y = new Float64Array(kernel.size);
    this.#next = new Float64Array(kernel.size);
    this.#stages = new Float64Array(kernel.stages.length);
  }

  /** Says that a step over h from t was tried. */
  renew(t: number, h: number): void {
    this.#t = t;
    this.#h = h;
    this.#isRough = undefined;
  }

  /** Writes the states at the fraction `theta` of that step. */
  read(theta: number, out: Float64Array): void {
    this.#dense.read(theta, out);
    if (theta >= 1) return;
    this.#isRough ??= this.#differs();
    if (this.#isRough) this.#stepTo(theta, out);
  }

  /** Whether a step to the middle ends elsewhere than the continuous extension says. */
  #differs(): boolean {
    const { size, y, next, absoluteTolerance } = this.#kernel;
    const middle = this.#middle;
    this.#dense.read(0.5, middle);
    const read = Float64Array.from(middle);
    if (!this.#stepTo(0.5, middle)) return false;
    for (let i = 0; i < size; i++) {
      const largest = Math.max(Math.abs(y[i] as number), Math.abs(next[i] as number));
      const tolerance = (absoluteTolerance[i] as number) + this.#relativeTolerance * largest;
      if (Math.abs((read[i] as number) - (middle[i] as number)) > mostOff * tolerance) return true;
    }
    return false;
  }

  /** Writes the end of a step to `theta`, and leaves the kernel as it was; false where there is no such step. */
  #stepTo(theta: number, out: Float64Array): boolean {
    const { y, next, stages } = this.#kernel;
    this.#y.set(y);
    this.#next.set(next);
    this.#stages.set(stages);
    const norm = this.#take(this.#t, theta * this.#h);
    const isGood = norm <= 1;
    if (isGood) out.set(next);
    y.set(this.#y);
    next.set(this.#next);
    stages.set(this.#stages);
    return isGood;
  }
}
