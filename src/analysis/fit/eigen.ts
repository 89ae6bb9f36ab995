const mostSweeps = 60;

/** Eigenvalues, largest first, and their vectors, one after the other. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: readonly Float64Array[];
}

/** Eigenvalues and vectors of a symmetric matrix, by cyclic Jacobi rotations (C. G. J. Jacobi 1846). */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const a = Float64Array.from(matrix);
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i++) v[i * size + i] = 1;
  for (let sweep = 0; sweep < mostSweeps && !isDiagonal(a, size); sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, size, p, q);
  }
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (i, j) => diagonal(a, size, j) - diagonal(a, size, i),
  );
  return {
    values: Float64Array.from(order, (i) => diagonal(a, size, i)),
    vectors: order.map((i) => Float64Array.from({ length: size }, (_, row) => v[row * size + i] as number)),
  };
}

function diagonal(a: Float64Array, size: number, i: number): number {
  return a[i * size + i] as number;
}

function isDiagonal(a: Float64Array, size: number): boolean {
  let off = 0;
  let all = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const square = (a[i * size + j] as number) * (a[i * size + j] as number);
      all += square;
      if (i !== j) off += square;
    }
  }
  return off <= 1e-30 * all;
}

function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const between = a[p * size + q] as number;
  if (between === 0) return;
  const theta = (diagonal(a, size, q) - diagonal(a, size, p)) / (2 * between);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k++) turn(v, k * size + p, k * size + q, c, s);
}

function turn(values: Float64Array, i: number, j: number, c: number, s: number): void {
  const x = values[i] as number;
  const y = values[j] as number;
  values[i] = c * x - s * y;
  values[j] = s * x + c * y;
}
