import type { Arithmetic } from "./elementary-arithmetic.ts";
import { tableBits } from "./elementary-tables.ts";

const entries = 1 << tableBits;
const perEntry = 184.6649652337873; // 128 / ln 2
// ln 2 / 128 in two parts; the first is a multiple of 2^-41, so that k times it is exact.
const entryHigh = 0.005415212347998022;
const entryLow = 1.2655086083325438e-13;
/** Adding and taking away 1.5 * 2^52 rounds to the nearest whole number. */
const toNearest = 6755399441055744;

/**
 * exp(x + correction) for a small correction.
 *
 * x = (128 e + j) ln 2 / 128 + r; exp = 2^e * table[j] * (1 + r + r^2/2 + ... + r^5/120).
 */
export function exponentialOfSum<V, I>(m: Arithmetic<V, I>, x: V, correction: V): V {
  const bounded = m.smaller(m.larger(x, m.number(-747)), m.number(711));
  const k = m.subtract(
    m.add(m.multiply(bounded, m.number(perEntry)), m.number(toNearest)),
    m.number(toNearest),
  );
  const coarse = m.subtract(bounded, m.multiply(k, m.number(entryHigh)));
  const r = m.add(m.subtract(coarse, m.multiply(k, m.number(entryLow))), correction);
  const whole = m.toInteger(k);
  const j = m.shiftLeft(m.and(whole, m.integer(entries - 1)), 1);
  const base = m.lookUp("exponential", j);
  const rest = m.lookUp("exponential", m.plus(j, m.integer(1)));
  const square = m.multiply(r, r);
  const low = m.add(m.number(1 / 2), m.multiply(r, m.number(1 / 6)));
  const top = m.add(m.number(1 / 24), m.multiply(r, m.number(1 / 120)));
  const tail = m.add(rest, m.multiply(square, m.add(low, m.multiply(square, top))));
  const value = m.add(base, m.multiply(base, m.add(tail, r)));
  const exponent = m.shiftRight(whole, tableBits);
  const half = m.shiftRight(exponent, 1);
  return m.multiply(m.multiply(value, powerOfTwo(m, half)), powerOfTwo(m, m.minus(exponent, half)));
}

function powerOfTwo<V, I>(m: Arithmetic<V, I>, exponent: I): V {
  return m.join(m.shiftLeft(m.plus(exponent, m.integer(1023)), 20), m.number(0));
}

export function exponential<V, I>(m: Arithmetic<V, I>, x: V): V {
  return exponentialOfSum(m, x, m.number(0));
}
