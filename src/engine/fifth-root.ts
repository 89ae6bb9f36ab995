const bits = new DataView(new ArrayBuffer(8));

/** The high word of 1.0 times 4/5, less what halves the largest error of the first guess. */
const offset = 858_120_000;

/**
 * x^(1/5), within 1e-11 relative, by the same operations on every machine: a first guess from the exponent bits,
 * then Halley's iteration twice. 0 for x below 1e-300 and for NaN; 1e60 above 1e300.
 */
export function fifthRoot(x: number): number {
  if (!(x > 1e-300)) return 0;
  if (x > 1e300) return 1e60;
  bits.setFloat64(0, x, true);
  const high = bits.getInt32(4, true);
  bits.setInt32(4, ((high / 5) | 0) + offset, true);
  const guess = refine(bits.getFloat64(0, true), x);
  return refine(guess, x);
}

function refine(root: number, x: number): number {
  const square = root * root;
  const fifth = square * square * root;
  return root * ((2 * fifth + 3 * x) / (3 * fifth + 2 * x));
}
