/** A number kept as the unevaluated sum of two: about 106 bits. Used to build tables at load. */
export interface Pair {
  readonly high: number;
  readonly low: number;
}

/** Sum without loss (Knuth's two-sum). */
export function exactSum(a: number, b: number): Pair {
  const high = a + b;
  const part = high - a;
  return { high, low: a - (high - part) + (b - part) };
}

/** Product without loss, by splitting each factor into halves (Dekker 1971). */
export function exactProduct(a: number, b: number): Pair {
  const high = a * b;
  const [a1, a0] = halves(a);
  const [b1, b0] = halves(b);
  return { high, low: a1 * b1 - high + a1 * b0 + a0 * b1 + a0 * b0 };
}

function halves(a: number): readonly [number, number] {
  const scaled = a * 134217729;
  const top = scaled - (scaled - a);
  return [top, a - top];
}

export function sumPairs(a: Pair, b: Pair): Pair {
  const sum = exactSum(a.high, b.high);
  return exactSum(sum.high, sum.low + a.low + b.low);
}

export function multiplyPairs(a: Pair, b: Pair): Pair {
  const product = exactProduct(a.high, b.high);
  return exactSum(product.high, product.low + a.high * b.low + a.low * b.high);
}

/** Quotient of a pair by a plain number. */
export function dividePair(a: Pair, by: number): Pair {
  const first = a.high / by;
  const taken = exactProduct(first, by);
  const rest = a.high - taken.high - taken.low + a.low;
  return exactSum(first, rest / by);
}
