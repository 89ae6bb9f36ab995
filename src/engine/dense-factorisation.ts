/** Dense LU factors of a square matrix, rows exchanged for the largest pivot. Owns its memory. */
export class DenseFactorisation {
  readonly size: number;
  /** Row-major matrix: written by the caller, overwritten with the factors. */
  readonly matrix: Float64Array;
  readonly #order: Int32Array;
  readonly #scratch: Float64Array;

  constructor(size: number) {
    this.size = size;
    this.matrix = new Float64Array(size * size);
    this.#order = new Int32Array(size);
    this.#scratch = new Float64Array(size);
  }

  /** Replaces the matrix by its factors; false where it is singular or not finite. */
  factor(): boolean {
    const { size: n, matrix } = this;
    for (let i = 0; i < n; i++) this.#order[i] = i;
    for (let column = 0; column < n; column++) {
      const pivot = this.#largestBelow(column);
      const value = matrix[pivot * n + column] as number;
      if (!(Math.abs(value) > 0 && Math.abs(value) < Infinity)) return false;
      if (pivot !== column) this.#exchange(pivot, column);
      this.#eliminate(column, value);
    }
    return true;
  }

  /** Solves in place with the factors. */
  solve(rhs: Float64Array): void {
    const { size: n, matrix } = this;
    const x = this.#scratch;
    for (let i = 0; i < n; i++) {
      let sum = rhs[this.#order[i] as number] as number;
      for (let j = 0; j < i; j++) sum = sum - (matrix[i * n + j] as number) * (x[j] as number);
      x[i] = sum;
    }
    for (let i = n - 1; i >= 0; i--) {
      let sum = x[i] as number;
      for (let j = i + 1; j < n; j++) sum = sum - (matrix[i * n + j] as number) * (x[j] as number);
      x[i] = sum / (matrix[i * n + i] as number);
    }
    rhs.set(x);
  }

  #largestBelow(column: number): number {
    const { size: n, matrix } = this;
    let best = column;
    let largest = Math.abs(matrix[column * n + column] as number);
    for (let i = column + 1; i < n; i++) {
      const candidate = Math.abs(matrix[i * n + column] as number);
      if (candidate > largest) {
        best = i;
        largest = candidate;
      }
    }
    return best;
  }

  #exchange(a: number, b: number): void {
    const { size: n, matrix } = this;
    for (let j = 0; j < n; j++) {
      const kept = matrix[a * n + j] as number;
      matrix[a * n + j] = matrix[b * n + j] as number;
      matrix[b * n + j] = kept;
    }
    const kept = this.#order[a] as number;
    this.#order[a] = this.#order[b] as number;
    this.#order[b] = kept;
  }

  #eliminate(column: number, pivot: number): void {
    const { size: n, matrix } = this;
    for (let i = column + 1; i < n; i++) {
      const below = matrix[i * n + column] as number;
      if (below === 0) continue;
      const factor = below / pivot;
      matrix[i * n + column] = factor;
      for (let j = column + 1; j < n; j++) {
        matrix[i * n + j] = (matrix[i * n + j] as number) - factor * (matrix[column * n + j] as number);
      }
    }
  }
}
