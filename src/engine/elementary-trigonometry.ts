import type { Arithmetic } from "./elementary-arithmetic.ts";

const twoOverPi = 0.6366197723675814;
// pi/2 in three parts: multiples of 2^-32 and 2^-65, and the rest.
const quarterHigh = 1.5707963267341256;
const quarterMiddle = 6.077100506303966e-11;
const quarterLow = 2.0222662487959506e-21;
const quarterRest = 6.077100506506192e-11; // quarterMiddle + quarterLow, rounded
const toNearest = 6755399441055744;
/** Up to here the multiple of pi/2 has at most 20 bits and its products with the first two parts are exact. */
const moderate = 1048576;
const piece = 1 / 16777216; // 2^-24
const piece2 = piece * piece;

/** An angle reduced to |r| <= pi/4: x = quadrant * pi/2 + r + rest. */
interface Reduced<V> {
  readonly quadrant: V;
  readonly r: V;
  readonly rest: V;
}

function reduceModerate<V, I>(m: Arithmetic<V, I>, x: V): Reduced<V> {
  const scaled = m.multiply(x, m.number(twoOverPi));
  const k = m.subtract(m.add(scaled, m.number(toNearest)), m.number(toNearest));
  const first = m.subtract(x, m.multiply(k, m.number(quarterHigh)));
  const second = m.multiply(k, m.number(quarterMiddle));
  const near = m.subtract(first, second);
  const part = m.subtract(near, first);
  const lost = m.subtract(m.subtract(first, m.subtract(near, part)), m.add(second, part));
  const tail = m.subtract(lost, m.multiply(k, m.number(quarterLow)));
  const r = m.add(near, tail);
  return { quadrant: k, r, rest: m.add(m.subtract(near, r), tail) };
}

/**
 * Large angles, by the digits of 2/pi (Payne and Hanek 1983).
 *
 * |x| is cut into pieces of 24 bits, each product with a piece of 2/pi is exact, and products that are
 * multiples of 4 are never formed.
 */
function reduceLarge<V, I>(m: Arithmetic<V, I>, size: V): Reduced<V> {
  const exponent = m.minus(m.and(m.shiftRight(m.highWord(size), 20), m.integer(2047)), m.integer(1023));
  const middle = m.subtract(m.fromInteger(exponent), m.number(3.5));
  const places = m.toInteger(m.floor(m.multiply(middle, m.number(1 / 24))));
  const drop = m.multiply(m.fromInteger(places), m.number(24));
  const scale = m.fromHighWord(m.shiftLeft(m.minus(m.integer(1023), m.toInteger(drop)), 20));
  // 16 <= scaled < 2^28: the whole part and twice 24 bits hold all 53 bits.
  const scaled = m.multiply(size, scale);
  const pieces: V[] = [];
  let left = scaled;
  for (let i = 0; i < 3; i++) {
    const piece = m.floor(left);
    pieces.push(piece);
    left = m.multiply(m.subtract(left, piece), m.number(16777216));
  }
  const position = (p: number) => sumOfProducts(m, pieces, places, p);
  const t0 = modulo4(m, position(0));
  const t1 = modulo4(m, m.multiply(position(1), m.number(piece)));
  const t2 = m.multiply(position(2), m.number(piece2));
  const t3 = m.multiply(position(3), m.number(piece2 * piece));
  const t4 = m.multiply(position(4), m.number(piece2 * piece2));
  const t5 = m.multiply(position(5), m.number(piece2 * piece2 * piece));
  const lead = m.add(m.add(t0, t1), t2);
  const k = m.floor(m.add(lead, m.number(0.5)));
  const exact = m.add(m.add(m.subtract(t0, k), t1), t2);
  const high = m.add(exact, t3);
  const part = m.subtract(high, exact);
  const lost = m.add(m.subtract(exact, m.subtract(high, part)), m.subtract(t3, part));
  const low = m.add(lost, m.add(t4, t5));
  return { quadrant: k, ...quarterTurns(m, high, low) };
}

/** Sum of piece a * digit b over all pairs of weight 2^(-24 p). */
function sumOfProducts<V, I>(m: Arithmetic<V, I>, pieces: readonly V[], places: I, p: number): V {
  let sum = m.number(0);
  for (const [i, piece] of pieces.entries()) {
    // Piece i weighs 2^(24 (places - i)); digit d of the padded table weighs 2^(-24 (d - 2)).
    const digit = m.lookUp("twoOverPi", places, 2 + p - i);
    sum = m.add(sum, m.multiply(piece, digit));
  }
  return sum;
}

function modulo4<V, I>(m: Arithmetic<V, I>, a: V): V {
  return m.subtract(a, m.multiply(m.floor(m.multiply(a, m.number(0.25))), m.number(4)));
}

/** (high + low) * pi/2 as a sum of two. */
function quarterTurns<V, I>(m: Arithmetic<V, I>, high: V, low: V): { r: V; rest: V } {
  const top = m.cut(high);
  const main = m.multiply(top, m.number(quarterHigh));
  const under = m.multiply(m.subtract(high, top), m.number(quarterHigh));
  const small = m.add(m.multiply(high, m.number(quarterRest)), m.multiply(low, m.number(quarterHigh)));
  const tail = m.add(under, small);
  const r = m.add(main, tail);
  return { r, rest: m.add(m.subtract(main, r), tail) };
}

/** Taylor series; the first left-out term is below 2^-62 of the result. */
function sineNearZero<V, I>(m: Arithmetic<V, I>, r: V, rest: V): V {
  const z = m.multiply(r, r);
  let sum = m.number(1 / 355687428096000);
  for (const divisor of [-1307674368000, 6227020800, -39916800, 362880, -5040, 120, -6]) {
    sum = m.add(m.multiply(sum, z), m.number(1 / divisor));
  }
  const slope = m.subtract(m.number(1), m.multiply(z, m.number(0.5)));
  return m.add(r, m.add(m.multiply(m.multiply(z, r), sum), m.multiply(rest, slope)));
}

function cosineNearZero<V, I>(m: Arithmetic<V, I>, r: V, rest: V): V {
  const z = m.multiply(r, r);
  let sum = m.number(1 / 20922789888000);
  for (const divisor of [-87178291200, 479001600, -3628800, 40320, -720, 24]) {
    sum = m.add(m.multiply(sum, z), m.number(1 / divisor));
  }
  const half = m.multiply(z, m.number(0.5));
  const lead = m.subtract(m.number(1), half);
  const lost = m.subtract(m.subtract(m.number(1), lead), half);
  const high = m.subtract(m.multiply(m.multiply(z, z), sum), m.multiply(r, rest));
  return m.add(lead, m.add(lost, high));
}

/** sin(x + shift * pi/2) of a reduced angle. */
function turned<V, I>(m: Arithmetic<V, I>, angle: Reduced<V>, shift: number): V {
  const quadrant = m.plus(m.toInteger(angle.quadrant), m.integer(shift));
  const sine = sineNearZero(m, angle.r, angle.rest);
  const cosine = cosineNearZero(m, angle.r, angle.rest);
  const value = m.choose(m.and(quadrant, m.integer(1)), cosine, sine);
  return m.choose(m.and(quadrant, m.integer(2)), m.multiply(m.number(-1), value), value);
}

function large<V, I>(m: Arithmetic<V, I>, size: V, shift: number): V {
  const finite = m.less(size, m.number(Infinity));
  return m.choose(
    finite,
    turned(m, reduceLarge(m, m.choose(finite, size, m.number(moderate))), shift),
    m.number(NaN),
  );
}

export function sine<V, I>(m: Arithmetic<V, I>, x: V): V {
  const size = m.magnitude(x);
  return m.branch(
    m.less(size, m.number(moderate)),
    () => m.choose(m.less(size, m.number(1e-8)), x, turned(m, reduceModerate(m, x), 0)),
    () => {
      const value = large(m, size, 0);
      return m.choose(m.less(x, m.number(0)), m.multiply(m.number(-1), value), value);
    },
  );
}

export function cosine<V, I>(m: Arithmetic<V, I>, x: V): V {
  const size = m.magnitude(x);
  return m.branch(
    m.less(size, m.number(moderate)),
    () => turned(m, reduceModerate(m, x), 1),
    () => large(m, size, 1),
  );
}
