import type { Kernel } from "./kernel.ts";
import { rodas5p } from "./rodas5p.ts";

const [h2, h3, h4] = rodas5p.dense.map((row) => Float64Array.from(row)) as [
  Float64Array,
  Float64Array,
  Float64Array,
];

/**
 * The states within the last step of a kernel, of order 4:
 * y(theta) = y + theta ((next - y) + (1 - theta) (K2 + theta (K3 + theta K4))), which leaves resting states untouched.
 *
 * `renew` after each step; the three vectors K are formed on the first reading only.
 */
export class DenseOutput {
  readonly #kernel: Pick<Kernel, "size" | "y" | "next" | "stages">;
  readonly #k2: Float64Array;
  readonly #k3: Float64Array;
  readonly #k4: Float64Array;
  #fresh = false;

  constructor(kernel: Pick<Kernel, "size" | "y" | "next" | "stages">) {
    this.#kernel = kernel;
    this.#k2 = new Float64Array(kernel.size);
    this.#k3 = new Float64Array(kernel.size);
    this.#k4 = new Float64Array(kernel.size);
  }

  /** Says that the kernel has made another step. */
  renew(): void {
    this.#fresh = false;
  }

  /** Writes the states at the fraction `theta` of the step. */
  read(theta: number, out: Float64Array): void {
    const { size, y, next } = this.#kernel;
    if (theta === 1) {
      out.set(next);
      return;
    }
    if (!this.#fresh) this.#combineStages();
    const left = 1 - theta;
    for (let i = 0; i < size; i++) {
      const inner = (this.#k3[i] as number) + theta * (this.#k4[i] as number);
      const bend = left * ((this.#k2[i] as number) + theta * inner);
      const start = y[i] as number;
      out[i] = start + theta * ((next[i] as number) - start + bend);
    }
  }

  #combineStages(): void {
    const { size: n, stages } = this.#kernel;
    for (let i = 0; i < n; i++) {
      let k2 = 0;
      let k3 = 0;
      let k4 = 0;
      for (let j = 0; j < 8; j++) {
        const k = stages[j * n + i] as number;
        k2 = k2 + (h2[j] as number) * k;
        k3 = k3 + (h3[j] as number) * k;
        k4 = k4 + (h4[j] as number) * k;
      }
      this.#k2[i] = k2;
      this.#k3[i] = k3;
      this.#k4[i] = k4;
    }
    this.#fresh = true;
  }
}
