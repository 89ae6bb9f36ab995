import { initialNumbers } from "./sobol-table.ts";

/** Direction numbers of one dimension: one word for each of 32 binary digits. */
export type Directions = Uint32Array;

const digits = 32;

/**
 * The direction numbers of a dimension (from 0), by the recurrence of P. Bratley and B. L. Fox, ACM Trans. Math. Softw.
 * 14 (1988) 88, eq. 5.
 */
export function directionsOf(dimension: number): Directions {
  if (dimension === 0) return Uint32Array.from({ length: digits }, (_, k) => 1 << (digits - 1 - k));
  const { polynomial, numbers } = initialNumbers(dimension);
  const degree = numbers.length;
  const directions = Uint32Array.from({ length: digits }, (_, k) => (numbers[k] ?? 0) << (digits - 1 - k));
  for (let k = degree; k < digits; k++) {
    const first = directions[k - degree] as number;
    let word = first ^ (first >>> degree);
    for (let i = 1; i < degree; i++) {
      if ((polynomial >>> (degree - 1 - i)) & 1) word ^= directions[k - i] as number;
    }
    directions[k] = word;
  }
  return directions;
}

/** Point `index` of a dimension as a fraction of 2^32, in Gray-code order (I. A. Antonov and V. M. Saleev, 1979). */
export function sobolPoint(directions: Directions, index: number): number {
  let point = 0;
  let gray = (index ^ (index >>> 1)) >>> 0;
  for (let k = 0; gray !== 0; k++) {
    if (gray & 1) point ^= directions[k] as number;
    gray >>>= 1;
  }
  return point >>> 0;
}

/**
 * A point after a scramble as A. B. Owen's (1995): each digit is flipped or not depending on those before it, by a hash
 * (B. Burley, Practical hash-based Owen scrambling, J. Comput. Graph. Tech. 9 (2020) 4). Equal shares of equal
 * intervals stay equal.
 */
export function scrambledSobol(directions: Directions, index: number, seed: number): number {
  return reverseBits(mixUpwards(reverseBits(sobolPoint(directions, index)), seed)) >>> 0;
}

/** The permutation of S. Laine and T. Karras (2011), with B. Burley's constants: a digit bears on those above it alone. */
function mixUpwards(word: number, seed: number): number {
  let mixed = (word + seed) | 0;
  mixed ^= Math.imul(mixed, 0x6c50b47c);
  mixed ^= Math.imul(mixed, 0xb82f1e52);
  mixed ^= Math.imul(mixed, 0xc7afe638);
  mixed ^= Math.imul(mixed, 0x8d22f6e6);
  return mixed;
}

function reverseBits(word: number): number {
  let reversed = ((word >>> 1) & 0x55555555) | ((word & 0x55555555) << 1);
  reversed = ((reversed >>> 2) & 0x33333333) | ((reversed & 0x33333333) << 2);
  reversed = ((reversed >>> 4) & 0x0f0f0f0f) | ((reversed & 0x0f0f0f0f) << 4);
  reversed = ((reversed >>> 8) & 0x00ff00ff) | ((reversed & 0x00ff00ff) << 8);
  return (reversed >>> 16) | (reversed << 16);
}
