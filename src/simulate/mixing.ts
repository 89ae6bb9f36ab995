/** What one round of a fixed point was given, and by how much what it found differs. */
export interface Mixed {
  readonly given: Float64Array;
  readonly found: Float64Array;
}

/** Rounds before the last that count. */
const depth = 5;
/** No value is led further from what was found than this part of it. */
const furthest = 0.5;
/** What is added to the diagonal of the normal equations, as a part of their trace. */
const damping = 1e-10;

/** The rounds that the next step is made of, the last one among them. */
export function remember(before: readonly Mixed[], last: Mixed): readonly Mixed[] {
  return [...before, last].slice(-(depth + 1));
}

/**
 * What to give to the next round of a fixed point of many values: Anderson's mixing (Anderson 1965, J ACM 12:547; Walker
 * and Ni 2011, SIAM J Numer Anal 49:1715). The combination of the remembered rounds that leaves the least difference,
 * in parts of what was found last.
 */
export function mix(rounds: readonly Mixed[]): Float64Array {
  const last = rounds.at(-1) as Mixed;
  const { given, found } = last;
  const size = found.length;
  const inverse = found.map((value) => (value === 0 ? 0 : 1 / Math.abs(value)));
  const residual = found.map((value, i) => (value - (given[i] as number)) * (inverse[i] as number));
  const pairs = rounds.slice(1).map((now, k) => differences(now, rounds[k] as Mixed, inverse));
  const weights = leastSquares(
    pairs.map(({ residuals }) => residuals),
    residual,
  );
  const next = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let beyond = 0;
    for (const [k, { founds }] of pairs.entries()) beyond -= (weights[k] as number) * (founds[i] as number);
    const value = found[i] as number;
    next[i] = value + Math.abs(value) * Math.max(-furthest, Math.min(furthest, beyond));
  }
  return next;
}

/** How what was found, and its difference from what was given, changed from one round to the next. */
function differences(now: Mixed, before: Mixed, inverse: Float64Array) {
  const founds = now.found.map((value, i) => (value - (before.found[i] as number)) * (inverse[i] as number));
  const residuals = founds.map(
    (change, i) => change - ((now.given[i] as number) - (before.given[i] as number)) * (inverse[i] as number),
  );
  return { founds, residuals };
}

/** The weights of columns whose sum comes nearest to `right`. */
function leastSquares(columns: readonly Float64Array[], right: Float64Array): Float64Array {
  const matrix = columns.map((column) => columns.map((other) => dot(column, other)));
  const trace = matrix.reduce((sum, row, k) => sum + (row[k] as number), 0);
  const rows = matrix.map((row, k) =>
    Float64Array.of(
      ...row.map((value, j) => (j === k ? value + damping * trace : value)),
      dot(columns[k] as Float64Array, right),
    ),
  );
  return trace > 0 && Number.isFinite(trace) ? solve(rows) : new Float64Array(columns.length);
}

/** Gauss's elimination of a positive definite system whose rows end with the right side. */
function solve(rows: readonly Float64Array[]): Float64Array {
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows[i] as Float64Array;
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] as number) / (pivot[i] as number);
      for (let j = i; j <= size; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number);
    }
  }
  const solution = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] as Float64Array;
    let rest = row[size] as number;
    for (let j = i + 1; j < size; j++) rest -= (row[j] as number) * (solution[j] as number);
    solution[i] = rest / (row[i] as number);
  }
  return solution;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
