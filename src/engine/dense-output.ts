import type { Kernel } from "./kernel.ts";
import { rodas5p } from "./rodas5p.ts";

/** What of a kernel the dense output reads. */
type Stepped = Pick<Kernel, "size" | "y" | "next" | "stages" | "bends" | "bend">;

const [row2, row3, row4] = rodas5p.dense;
const [a1, a2, a3, a4, a5, a6, a7, a8] = row2;
const [b1, b2, b3, b4, b5, b6, b7, b8] = row3;
const [c1, c2, c3, c4, c5, c6, c7, c8] = row4;

/**
 * The states within the last step of a kernel, of order 4:
 * y(theta) = y + theta ((next - y) + (1 - theta) (K2 + theta (K3 + theta K4))), which leaves resting states untouched.
 *
 * `renew` after each step; the three vectors K are formed on the first reading only.
 */
export class DenseOutput {
  readonly #kernel: Stepped;
  readonly #k2: Float64Array;
  readonly #k3: Float64Array;
  readonly #k4: Float64Array;
  #fresh = false;

  constructor(kernel: Stepped) {
    const { size } = kernel;
    const bends = kernel.bends ?? new Float64Array(3 * size);
    this.#kernel = kernel;
    this.#k2 = bends.subarray(0, size);
    this.#k3 = bends.subarray(size, 2 * size);
    this.#k4 = bends.subarray(2 * size, 3 * size);
  }

  /** Says that the kernel has made another step. */
  renew(): void {
    this.#fresh = false;
  }

  /** Writes the states at the fraction `theta` of the step: all, or `only` some at least. */
  read(theta: number, out: Float64Array, only?: Int32Array): void {
    const { size, y, next } = this.#kernel;
    if (theta === 1) {
      out.set(next);
      return;
    }
    this.bend();
    const k2 = this.#k2;
    const k3 = this.#k3;
    const k4 = this.#k4;
    const left = 1 - theta;
    const count = only === undefined ? size : only.length;
    for (let k = 0; k < count; k++) {
      const i = only === undefined ? k : (only[k] as number);
      const start = y[i] as number;
      const bend = left * ((k2[i] as number) + theta * ((k3[i] as number) + theta * (k4[i] as number)));
      out[i] = start + theta * ((next[i] as number) - start + bend);
    }
  }

  /** Forms the vectors K of the last step, where they are not formed yet. */
  bend(): void {
    if (this.#fresh) return;
    if (this.#kernel.bend === undefined) this.#combineStages();
    else this.#kernel.bend();
    this.#fresh = true;
  }

  /** Written out: a run with many reports spends much of its time here. */
  #combineStages(): void {
    const { size: n, stages } = this.#kernel;
    const k2 = this.#k2;
    const k3 = this.#k3;
    const k4 = this.#k4;
    for (let i = 0; i < n; i++) {
      const s1 = stages[i] as number;
      const s2 = stages[n + i] as number;
      const s3 = stages[2 * n + i] as number;
      const s4 = stages[3 * n + i] as number;
      const s5 = stages[4 * n + i] as number;
      const s6 = stages[5 * n + i] as number;
      const s7 = stages[6 * n + i] as number;
      const s8 = stages[7 * n + i] as number;
      k2[i] = a1 * s1 + a2 * s2 + a3 * s3 + a4 * s4 + a5 * s5 + a6 * s6 + a7 * s7 + a8 * s8;
      k3[i] = b1 * s1 + b2 * s2 + b3 * s3 + b4 * s4 + b5 * s5 + b6 * s6 + b7 * s7 + b8 * s8;
      k4[i] = c1 * s1 + c2 * s2 + c3 * s3 + c4 * s4 + c5 * s5 + c6 * s6 + c7 * s7 + c8 * s8;
    }
  }
}
