import { DenseFactorisation } from "./dense-factorisation.ts";
import type { Kernel } from "./kernel.ts";

type Parts = Pick<Kernel, "size" | "pattern" | "algebraic" | "rates" | "jacobian">;

/** Indices of the algebraic states, ascending. */
export function algebraicStates({ algebraic }: { readonly algebraic?: Uint8Array | undefined }): number[] {
  return Array.from(algebraic ?? []).flatMap((is, state) => (is === 1 ? [state] : []));
}

/** The equations of the algebraic states as a system of their own, the others being given. */
export class AlgebraicSystem {
  /** The algebraic states, in the order of equations and unknowns. */
  readonly states: readonly number[];
  /** The non-zero entries of df/dy at the last factors, in the order of the kernel's pattern. */
  readonly entries: Float64Array;
  readonly #kernel: Parts;
  readonly #lu: DenseFactorisation;
  readonly #rates: Float64Array;
  /** For each entry of the kernel's Jacobian, its cell in the matrix, or -1. */
  readonly #cells: Int32Array;

  constructor(kernel: Parts) {
    this.#kernel = kernel;
    this.states = algebraicStates(kernel);
    const count = this.states.length;
    const { rows, columns } = kernel.pattern;
    const place = new Int32Array(kernel.size).fill(-1);
    for (const [k, state] of this.states.entries()) place[state] = k;
    this.entries = new Float64Array(rows.length);
    this.#lu = new DenseFactorisation(count);
    this.#rates = new Float64Array(kernel.size);
    this.#cells = rows.map((row, k) => {
      const i = place[row] as number;
      const j = place[columns[k] as number] as number;
      return i < 0 || j < 0 ? -1 : i * count + j;
    });
  }

  /** Factors the derivatives of the equations by the algebraic states; false where they are singular or not finite. */
  factor(t: number, y: Float64Array): boolean {
    const { matrix } = this.#lu;
    this.#kernel.jacobian(t, y, this.entries);
    matrix.fill(0);
    for (let k = 0; k < this.entries.length; k++) {
      const cell = this.#cells[k] as number;
      if (cell >= 0) matrix[cell] = (matrix[cell] as number) + (this.entries[k] as number);
    }
    return this.#lu.factor();
  }

  /** Writes what the equations leave at (t, y). */
  residuals(t: number, y: Float64Array, out: Float64Array): void {
    this.#kernel.rates(t, y, this.#rates);
    for (const [k, state] of this.states.entries()) out[k] = this.#rates[state] as number;
  }

  /** Solves in place with the last factors. */
  solve(rhs: Float64Array): void {
    this.#lu.solve(rhs);
  }
}
