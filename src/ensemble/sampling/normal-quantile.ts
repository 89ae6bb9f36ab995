import { log } from "../../engine/index.ts";

/**
 * Coefficients of M. J. Wichura, Algorithm AS 241: the percentage points of the normal distribution, Appl. Stat. 37
 * (1988) 477, routine PPND16, as doubles: numerator and denominator by ascending powers, for the middle, the sides and the tails.
 */
const middle = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const side = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const tail = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/** The z below which a standard normal lies with probability p; infinite at 0 and 1. */
export function normalQuantile(p: number): number {
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * quotient(middle, 0.180625 - fromMiddle * fromMiddle);
  }
  const nearer = fromMiddle < 0 ? p : 1 - p;
  if (!(nearer > 0)) return nearer === 0 ? Math.sign(fromMiddle) * Number.POSITIVE_INFINITY : Number.NaN;
  const depth = Math.sqrt(-log(nearer));
  const size = depth <= 5 ? quotient(side, depth - 1.6) : quotient(tail, depth - 5);
  return fromMiddle < 0 ? -size : size;
}

/** The probability that a standard normal lies below z, as the inverse of {@link normalQuantile}, within 2^-53. */
export function normalShareBelow(z: number): number {
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < 54; halving++) {
    const between = (low + high) / 2;
    if (normalQuantile(between) < z) low = between;
    else high = between;
  }
  return low === 0 ? 0 : high;
}

function quotient(
  of: { readonly above: readonly number[]; readonly below: readonly number[] },
  r: number,
): number {
  return polynomial(of.above, r) / polynomial(of.below, r);
}

function polynomial(coefficients: readonly number[], r: number): number {
  let sum = 0;
  for (let power = coefficients.length - 1; power >= 0; power--)
    sum = sum * r + (coefficients[power] as number);
  return sum;
}
