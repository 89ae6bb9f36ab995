import type { Kernel } from "./kernel.ts";
import { rodas5p } from "./rodas5p.ts";

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
    combine(rodas5p.dense[0] as readonly number[], this.#kernel.stages, this.#k2);
    combine(rodas5p.dense[1] as readonly number[], this.#kernel.stages, this.#k3);
    combine(rodas5p.dense[2] as readonly number[], this.#kernel.stages, this.#k4);
    this.#fresh = true;
  }
}

function combine(row: readonly number[], stages: Float64Array, out: Float64Array): void {
  const n = out.length;
  out.fill(0);
  for (let j = 0; j < 8; j++) {
    const weight = row[j] as number;
    const first = j * n;
    for (let i = 0; i < n; i++) out[i] = (out[i] as number) + weight * (stages[first + i] as number);
  }
}
