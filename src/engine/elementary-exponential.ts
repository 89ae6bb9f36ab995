import type { Arithmetic, StraightArithmetic } from "./elementary-arithmetic.ts";
import { tableBits } from "./elementary-tables.ts";

const entries = 1 << tableBits;
const perEntry = 184.6649652337873; // 128 / ln 2
// ln 2 / 128 in two parts; the first is a multiple of 2^-41, so that k times it is exact.
const entryHigh = 0.005415212347998022;
const entryLow = 1.2655086083325438e-13;
/** Adding 1.5 * 2^52 rounds to the nearest whole number, which the low word then holds. */
const toNearest = 6755399441055744;

/** exp = base (1 + rest) 2^(whole / 128 rounded down), base in [1, 2). */
interface Reduced<V, I> {
  readonly base: V;
  readonly rest: V;
  readonly whole: I;
}

/** x = (128 e + j) ln 2 / 128 + r; exp = 2^e * table[j] * (1 + r + r^2/2 + ... + r^5/120), for |x| below 750. */
function reduce<V, I>(m: StraightArithmetic<V, I>, x: V, correction: V): Reduced<V, I> {
  const shifted = m.add(m.multiply(x, m.number(perEntry)), m.number(toNearest));
  const whole = m.lowWord(shifted);
  const k = m.subtract(shifted, m.number(toNearest));
  const coarse = m.subtract(x, m.multiply(k, m.number(entryHigh)));
  const r = m.add(m.subtract(coarse, m.multiply(k, m.number(entryLow))), correction);
  const j = m.shiftLeft(m.and(whole, m.integer(entries - 1)), 1);
  const square = m.multiply(r, r);
  const low = m.add(m.number(1 / 2), m.multiply(r, m.number(1 / 6)));
  const top = m.add(m.number(1 / 24), m.multiply(r, m.number(1 / 120)));
  const tail = m.multiply(square, m.add(low, m.multiply(square, top)));
  const rest = m.add(m.add(m.lookUp("exponential", j, 1), tail), r);
  return { base: m.lookUp("exponential", j, 0), rest, whole };
}

/** exp(x + correction) for a small correction. */
export function exponentialOfSum<V, I>(m: Arithmetic<V, I>, x: V, correction: V): V {
  const bounded = m.smaller(m.larger(x, m.number(-747)), m.number(711));
  const { base, rest, whole } = reduce(m, bounded, correction);
  const value = m.add(base, m.multiply(base, rest));
  const exponent = m.shiftRight(whole, tableBits);
  const half = m.shiftRight(exponent, 1);
  return m.multiply(m.multiply(value, powerOfTwo(m, half)), powerOfTwo(m, m.minus(exponent, half)));
}

/** The same bits with less work where the result is a normal number: |x| < 708. */
export function normalExponentialOfSum<V, I>(m: StraightArithmetic<V, I>, x: V, correction: V): V {
  const { base, rest, whole } = reduce(m, x, correction);
  const scaled = m.raise(base, m.shiftLeft(m.and(whole, m.integer(-entries)), 20 - tableBits));
  return m.add(scaled, m.multiply(scaled, rest));
}

function powerOfTwo<V, I>(m: Arithmetic<V, I>, exponent: I): V {
  return m.fromHighWord(m.shiftLeft(m.plus(exponent, m.integer(1023)), 20));
}

export function exponential<V, I>(m: Arithmetic<V, I>, x: V): V {
  return m.branch(
    m.less(m.magnitude(x), m.number(708)),
    () => normalExponentialOfSum(m, x, m.number(0)),
    () => exponentialOfSum(m, x, m.number(0)),
  );
}
