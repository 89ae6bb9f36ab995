/** Small dense matrices, row after row; sums run in the order of the index, so that the same input gives the same bits. */

/**
 * The lower triangular factor L of a symmetric positive definite matrix, A = L L'; undefined where a pivot is not
 * positive. Reads the lower triangle alone.
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | undefined {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j] as number;
      for (let k = 0; k < j; k++) sum -= (factor[i * size + k] as number) * (factor[j * size + k] as number);
      if (i > j) factor[i * size + j] = sum / (factor[j * size + j] as number);
      else if (sum > 0) factor[i * size + i] = Math.sqrt(sum);
      else return undefined;
    }
  }
  return factor;
}

/** Solves L L' x = b. */
export function solveFactored(factor: Float64Array, size: number, right: Float64Array): Float64Array {
  return solveUpper(factor, size, solveLower(factor, size, right));
}

/** Solves L x = b. */
export function solveLower(factor: Float64Array, size: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k++) sum -= (factor[i * size + k] as number) * (x[k] as number);
    x[i] = sum / (factor[i * size + i] as number);
  }
  return x;
}

/** Solves L' x = b. With standard normal b and A an information matrix, x has the covariance A^-1. */
export function solveUpper(factor: Float64Array, size: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i] as number;
    for (let k = i + 1; k < size; k++) sum -= (factor[k * size + i] as number) * (x[k] as number);
    x[i] = sum / (factor[i * size + i] as number);
  }
  return x;
}

/** The inverse of A = L L'. */
export function inverseOf(factor: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    const column = solveFactored(factor, size, unitVector(size, j));
    for (let i = 0; i < size; i++) inverse[i * size + j] = column[i] as number;
  }
  return inverse;
}

/** J' diag(w) J of a matrix with `columns` columns. */
export function weightedSquare(matrix: Float64Array, columns: number, weights: Float64Array): Float64Array {
  const square = new Float64Array(columns * columns);
  weights.forEach((weight, row) => {
    const at = row * columns;
    for (let i = 0; i < columns; i++) {
      const scaled = weight * (matrix[at + i] as number);
      if (scaled === 0) continue;
      for (let j = 0; j <= i; j++) {
        square[i * columns + j] = (square[i * columns + j] as number) + scaled * (matrix[at + j] as number);
      }
    }
  });
  return mirrored(square, columns);
}

/** J' v. */
export function transposedTimes(matrix: Float64Array, columns: number, vector: Float64Array): Float64Array {
  const product = new Float64Array(columns);
  vector.forEach((value, row) => {
    for (let i = 0; i < columns; i++) {
      product[i] = (product[i] as number) + value * (matrix[row * columns + i] as number);
    }
  });
  return product;
}

/** J v. */
export function times(matrix: Float64Array, columns: number, vector: Float64Array): Float64Array {
  const rows = columns === 0 ? 0 : matrix.length / columns;
  const product = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let i = 0; i < columns; i++) sum += (matrix[row * columns + i] as number) * (vector[i] as number);
    product[row] = sum;
  }
  return product;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function unitVector(size: number, at: number): Float64Array {
  const vector = new Float64Array(size);
  vector[at] = 1;
  return vector;
}

function mirrored(square: Float64Array, size: number): Float64Array {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) square[j * size + i] = square[i * size + j] as number;
  }
  return square;
}
