import type { Arithmetic, StraightArithmetic } from "./elementary-arithmetic.ts";
import { ln2, logarithmStart, tableBits } from "./elementary-tables.ts";

const smallestNormal = 2.2250738585072014e-308;
const rescue = 18014398509481984; // 2^54

/** A logarithm as the unevaluated sum of two numbers. */
export interface LogarithmParts<V> {
  readonly high: V;
  readonly low: V;
}

/** A logarithm as a number known early, `lead`, and the rest: what is left of z c - 1, and all smaller terms. */
interface LogarithmSum<V> {
  readonly lead: V;
  readonly fRest: V;
  readonly small: V;
}

/** ln x for finite x > 0, to about 2^-64 of its size. */
export function logarithmParts<V, I>(m: Arithmetic<V, I>, x: V): LogarithmParts<V> {
  const tiny = m.less(x, m.number(smallestNormal));
  const scaled = m.multiply(x, m.choose(tiny, m.number(rescue), m.number(1)));
  const shift = m.choose(tiny, m.number(-54), m.number(0));
  const { lead, fRest, small } = logarithmSum(m, scaled, shift);
  const rest = m.add(fRest, small);
  const sum = m.add(lead, rest);
  // Where the leading part is small, `rest` may be the larger: a full two-sum.
  const part = m.subtract(sum, lead);
  const low = m.add(m.subtract(lead, m.subtract(sum, part)), m.subtract(rest, part));
  return { high: sum, low: m.add(low, m.subtract(small, m.subtract(rest, fRest))) };
}

/**
 * ln x for normal x > 0 to about 2^-64, or to 2^-72 where that is more: its low part is up to 2^-19, and all there is
 * next to 1.
 */
export function quickLogarithmParts<V, I>(m: StraightArithmetic<V, I>, x: V): LogarithmParts<V> {
  const { lead, fRest, small } = logarithmSum(m, x);
  return { high: lead, low: m.add(fRest, small) };
}

/**
 * ln x + shift ln 2 for normal x > 0.
 *
 * x = 2^k z; a table gives c close to 1/z with few bits and ln c to twice the precision; f = z c - 1 is below 2^-7;
 * ln x = k ln 2 - ln c + f - f^2/2 + f^3/3 - ...
 */
function logarithmSum<V, I>(m: StraightArithmetic<V, I>, x: V, shift?: V): LogarithmSum<V> {
  const word = m.highWord(x);
  const above = m.minus(word, m.integer(logarithmStart));
  // Four times the index of the interval: where its row starts.
  const row = m.and(m.shiftRight(above, 18 - tableBits), m.integer(4 * ((1 << tableBits) - 1)));
  const c = m.lookUp("logarithm", row, 0);
  const scale = m.and(above, m.integer(-0x100000));
  const z = m.raise(x, m.minus(m.integer(0), scale));
  const exponent = m.fromInteger(m.shiftRight(above, 20));
  const k = shift === undefined ? exponent : m.add(exponent, shift);

  const zTop = m.fromHighWord(m.minus(word, scale));
  const fTop = m.subtract(m.multiply(zTop, c), m.number(1));
  const fRest = m.multiply(m.subtract(z, zTop), c);
  const f = m.add(fTop, fRest);

  const line = m.add(m.multiply(k, m.number(ln2.high)), m.lookUp("logarithm", row, 1));
  const lineLow = m.add(m.multiply(k, m.number(ln2.low)), m.lookUp("logarithm", row, 2));
  const withTop = m.add(line, fTop);
  const lost = m.add(m.subtract(line, withTop), fTop);
  // fTop has 24 bits: its square is exact.
  const halfSquare = m.multiply(m.multiply(fTop, fTop), m.number(0.5));
  const lead = m.subtract(withTop, halfSquare);
  const lostAgain = m.subtract(m.subtract(withTop, lead), halfSquare);
  const restOfSquare = m.multiply(m.multiply(m.add(f, fTop), m.number(-0.5)), fRest);
  const cube = m.multiply(m.multiply(f, f), f);
  const small = m.add(
    m.add(m.add(lineLow, lost), m.add(lostAgain, restOfSquare)),
    m.multiply(cube, series(m, f)),
  );
  return { lead, fRest, small };
}

/** 1/3 - f/4 + f^2/5 - f^3/6 + f^4/7 - f^5/8. */
function series<V, I>(m: StraightArithmetic<V, I>, f: V): V {
  const square = m.multiply(f, f);
  const first = m.subtract(m.number(1 / 3), m.multiply(f, m.number(1 / 4)));
  const second = m.subtract(m.number(1 / 5), m.multiply(f, m.number(1 / 6)));
  const third = m.subtract(m.number(1 / 7), m.multiply(f, m.number(1 / 8)));
  return m.add(first, m.multiply(square, m.add(second, m.multiply(square, third))));
}

export function logarithm<V, I>(m: Arithmetic<V, I>, x: V): V {
  const inside = m.and(m.less(m.number(0), x), m.less(x, m.number(Infinity)));
  return m.branch(
    inside,
    () => logarithmParts(m, x).high,
    () => {
      const zero = m.choose(m.equal(x, m.number(0)), m.number(-Infinity), m.number(NaN));
      return m.choose(m.less(m.number(0), x), x, zero);
    },
  );
}
