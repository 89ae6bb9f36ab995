import type { DenseOutput } from "./dense-output.ts";
import type { Kernel } from "./kernel.ts";
import type { Method } from "./method.ts";
import { moveState } from "./move-state.ts";
import { StepControl } from "./step-control.ts";
import type { Stepper } from "./stepper.ts";

/** Steps by Rodas5P: one step of order 5 from the state alone, whatever came before. */
export class RodasMethod implements Method {
  readonly name = "rodas5p";
  readonly take: Method["take"];
  readonly judge: Method["judge"];
  readonly #kernel: Kernel;
  readonly #dense: DenseOutput;
  readonly #control: StepControl;

  constructor(kernel: Kernel, dense: DenseOutput, { take, judge }: Stepper) {
    this.#kernel = kernel;
    this.#dense = dense;
    this.#control = new StepControl(kernel.size);
    this.take = take;
    this.judge = judge;
  }

  get proposed(): number {
    return this.#control.proposed;
  }

  restart(length: number): void {
    this.#control.restart(length);
  }

  within(remaining: number): number {
    return this.#control.within(remaining);
  }

  accept(length: number, norm: number): void {
    this.#control.accept(length, norm);
  }

  reject(length: number, norm: number): void {
    this.#control.reject(length, norm);
  }

  advance(): void {
    moveState(this.#kernel);
  }

  renew(): void {
    this.#dense.renew();
  }

  bend(): void {
    this.#dense.bend();
  }

  read(theta: number, out: Float64Array, only?: Int32Array): void {
    this.#dense.read(theta, out, only);
    const { resting, y } = this.#kernel;
    if (resting === undefined) return;
    const count = only === undefined ? resting.length : only.length;
    for (let k = 0; k < count; k++) {
      const i = only === undefined ? k : (only[k] as number);
      // What is not finite has no differences to interpolate.
      if (resting[i] === 1) out[i] = y[i] as number;
    }
  }
}
