import type { Kernel } from "./kernel.ts";
import { createPatternFactors, type PatternFactors } from "./pattern-factors.ts";

type Parts = Pick<Kernel, "size" | "pattern" | "algebraic" | "absoluteTolerance" | "rates" | "jacobian">;

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
  readonly #factors: PatternFactors;
  readonly #rates: Float64Array;
  readonly #weights: Float64Array;
  /** Those entries of the kernel's Jacobian that are of the equations by the algebraic states. */
  readonly #own: readonly number[];

  constructor(kernel: Parts) {
    const { rows, columns } = kernel.pattern;
    this.#kernel = kernel;
    this.states = algebraicStates(kernel);
    const place = new Map(this.states.map((state, k) => [state, k]));
    const placeOf = (state: number | undefined): number => place.get(state ?? -1) ?? -1;
    this.#own = Array.from(rows.keys()).filter((k) => placeOf(rows[k]) >= 0 && placeOf(columns[k]) >= 0);
    const pattern = {
      rows: this.#own.map((k) => placeOf(rows[k])),
      columns: this.#own.map((k) => placeOf(columns[k])),
    };
    this.entries = new Float64Array(rows.length);
    this.#rates = new Float64Array(kernel.size);
    this.#weights = new Float64Array(this.states.length);
    this.#factors = createPatternFactors(this.states.length, pattern, this.#weights);
  }

  /** Factors the derivatives of the equations by the algebraic states; false where they are singular or not finite. */
  factor(t: number, y: Float64Array): boolean {
    const { values } = this.#factors;
    this.#kernel.jacobian(t, y, this.entries);
    for (const [at, k] of this.#own.entries()) values[at] = this.entries[k] as number;
    for (const [k, state] of this.states.entries())
      this.#weights[k] = this.#kernel.absoluteTolerance[state] as number;
    return this.#factors.factor();
  }

  /** Writes what the equations leave at (t, y). */
  residuals(t: number, y: Float64Array, out: Float64Array): void {
    this.#kernel.rates(t, y, this.#rates);
    for (const [k, state] of this.states.entries()) out[k] = this.#rates[state] as number;
  }

  /** Solves in place with the last factors. */
  solve(rhs: Float64Array): void {
    this.#factors.solve(rhs);
  }
}
