import type { Arithmetic, StraightArithmetic } from "./elementary-arithmetic.ts";
import { exponentialOfSum, normalExponentialOfSum } from "./elementary-exponential.ts";
import { type LogarithmParts, logarithmParts, quickLogarithmParts } from "./elementary-logarithm.ts";

/** No finite power other than of 1 survives a larger exponent. */
export const largestExponent = 4294967296 * 4294967296; // 2^64
export const smallestNormal = 2.2250738585072014e-308;

export const largestProduct = 700;
export const largestCorrection = 0.001;

/** An exponent as the sum of two numbers. */
interface Exponent<V> {
  readonly product: V;
  readonly correction: V;
}

/** x^y with the special cases of IEEE 754 `pow`: x^0 = 1, 1^y = 1, 0^y = 0 for y > 0, signs of odd powers. */
export function power<V, I>(m: Arithmetic<V, I>, x: V, y: V): V {
  const low = m.and(m.less(m.number(0), y), m.less(y, m.number(5)));
  const doubled = m.add(y, y);
  const whole = m.equal(y, m.floor(y));
  const half = m.and(m.equal(doubled, m.floor(doubled)), m.less(m.number(0), x));
  return m.branch(
    m.and(low, m.or(whole, half)),
    () =>
      m.branch(
        whole,
        () => smallPower(m, x, y),
        () => halfPower(m, x, y),
      ),
    () => generalPower(m, x, y, whole),
  );
}

/** The usual cases first: a normal base with a result that no special case touches, and zero. */
function generalPower<V, I>(m: Arithmetic<V, I>, x: V, y: V, whole: I): V {
  const normal = m.and(m.less(m.number(smallestNormal), x), m.less(x, m.number(Infinity)));
  return m.branch(
    m.and(normal, m.less(m.magnitude(y), m.number(largestExponent))),
    () => {
      const { product, correction } = quickExponent(m, x, y);
      const isSmall = m.less(m.magnitude(correction), m.number(largestCorrection));
      return m.branch(
        m.and(isSmall, m.less(m.magnitude(product), m.number(largestProduct))),
        () => normalExponentialOfSum(m, product, correction),
        () => positivePower(m, x, y),
      );
    },
    () => {
      const ofZero = m.and(m.equal(x, m.number(0)), m.less(m.number(0), y));
      return m.branch(
        m.and(ofZero, m.minus(m.integer(1), whole)),
        () => m.number(0),
        () => specialPower(m, x, y),
      );
    },
  );
}

/** Powers 1 to 4 by multiplication, the common Hill coefficients. */
function smallPower<V, I>(m: Arithmetic<V, I>, x: V, y: V): V {
  const square = m.multiply(x, x);
  const low = m.choose(m.equal(y, m.number(1)), x, square);
  const high = m.choose(m.equal(y, m.number(3)), m.multiply(square, x), m.multiply(square, square));
  return m.choose(m.less(y, m.number(3)), low, high);
}

/** Powers 0.5, 1.5 to 4.5 of x > 0: a product with the square root. */
function halfPower<V, I>(m: Arithmetic<V, I>, x: V, y: V): V {
  const below = m.subtract(y, m.number(0.5));
  const whole = m.choose(m.equal(below, m.number(0)), m.number(1), smallPower(m, x, below));
  return m.multiply(whole, m.root(x));
}

/** exp(y ln x) with the product y ln x to about 70 bits. */
function positivePower<V, I>(m: Arithmetic<V, I>, x: V, y: V): V {
  const bounded = m.smaller(m.larger(y, m.number(-largestExponent)), m.number(largestExponent));
  const { product, correction } = exponentOf(m, logarithmParts(m, x), bounded);
  // Of a power too large or too small for a number, the correction may be anything.
  const inRange = m.less(m.magnitude(product), m.number(746));
  return exponentialOfSum(m, product, m.choose(inRange, correction, m.number(0)));
}

/** y ln x for normal x > 0: with `largestProduct` and `largestCorrection`, normalExponentialOfSum may follow. */
export function quickExponent<V, I>(m: StraightArithmetic<V, I>, x: V, y: V): Exponent<V> {
  return exponentOf(m, quickLogarithmParts(m, x), y);
}

/** y ln x as a product without rounding and what it leaves out. */
function exponentOf<V, I>(m: StraightArithmetic<V, I>, { high, low }: LogarithmParts<V>, y: V): Exponent<V> {
  const logTop = m.cut(high);
  const logRest = m.add(m.subtract(high, logTop), low);
  const yTop = m.cut(y);
  const product = m.multiply(yTop, logTop);
  const correction = m.add(m.multiply(m.subtract(y, yTop), logTop), m.multiply(y, logRest));
  return { product, correction };
}

/** Every case, by what it is: a base that is zero, subnormal, infinite, negative or NaN, or a vast exponent. */
function specialPower<V, I>(m: Arithmetic<V, I>, x: V, y: V): V {
  const size = m.magnitude(x);
  const falling = m.less(y, m.number(0));
  const ofZero = m.choose(falling, m.number(Infinity), m.number(0));
  const ofInfinity = m.choose(falling, m.number(0), m.number(Infinity));
  const usual = m.choose(m.equal(size, m.number(1)), m.number(1), positivePower(m, size, y));
  const finite = m.choose(m.equal(size, m.number(0)), ofZero, usual);
  const value = m.choose(m.equal(size, m.number(Infinity)), ofInfinity, finite);
  const half = m.multiply(y, m.number(0.5));
  const whole = m.equal(y, m.floor(y));
  const odd = m.and(whole, m.less(m.floor(half), half));
  const signBit = m.and(m.shiftRight(m.highWord(x), 31), m.integer(1));
  const signed = m.choose(m.and(signBit, odd), m.multiply(m.number(-1), value), value);
  const negative = m.and(m.less(x, m.number(0)), m.less(m.number(-Infinity), x));
  const real = m.choose(m.and(negative, m.minus(m.integer(1), whole)), m.number(NaN), signed);
  const defined = m.choose(m.and(m.equal(x, x), m.equal(y, y)), real, m.number(NaN));
  return m.choose(m.or(m.equal(y, m.number(0)), m.equal(x, m.number(1))), m.number(1), defined);
}
