/** Elementary functions to about 190 bits, in whole numbers: value = mantissa * 2^exponent. */
export interface Precise {
  readonly mantissa: bigint;
  readonly exponent: number;
}

const bits = 256;
const one = 1n << BigInt(bits);

/** A finite double as a whole number times a power of two, exactly. */
export function exactly(x: number): Precise {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const word = view.getBigUint64(0);
  const field = Number((word >> 52n) & 2047n);
  const fraction = word & ((1n << 52n) - 1n);
  const size = field === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: word >> 63n === 1n ? -size : size, exponent: Math.max(field, 1) - 1075 };
}

function shift(value: bigint, by: number): bigint {
  return by >= 0 ? value << BigInt(by) : value >> BigInt(-by);
}

function times(a: bigint, b: bigint): bigint {
  return (a * b) >> BigInt(bits);
}

/** Sum of t_n for n = 0, 1, ... until the terms vanish; next(t, n) gives t_n from t_(n-1). */
function series(first: bigint, next: (term: bigint, n: number) => bigint): bigint {
  let sum = first;
  let term = first;
  for (let n = 1; term !== 0n && n < 2000; n++) {
    term = next(term, n);
    sum += term;
    if (term === -1n) break;
  }
  return sum;
}

/** artanh(1/m) or arctan(1/m) with `places` bits. */
function inverseSeries(m: bigint, places: bigint, sign: bigint): bigint {
  let power = (1n << places) / m;
  let sum = power;
  for (let n = 3n; power !== 0n; n += 2n) {
    power = (sign * power) / (m * m);
    sum += power / n;
  }
  return sum;
}

const ln2 = (2n * inverseSeries(3n, BigInt(bits + 20), 1n)) >> 20n;
const longBits = 1400;
/** pi / 2 to 1400 bits, by Machin's formula. */
const halfPi =
  (2n *
    (4n * inverseSeries(5n, BigInt(longBits + 20), -1n) - inverseSeries(239n, BigInt(longBits + 20), -1n))) >>
  20n;

function expOfFixed(x: bigint): Precise {
  const k = (2n * x + ln2) / (2n * ln2) - (x < -ln2 / 2n ? 1n : 0n);
  const r = x - k * ln2;
  return { mantissa: series(one, (term, n) => times(term, r) / BigInt(n)), exponent: Number(k) - bits };
}

export function preciseExp(x: number): Precise {
  const { mantissa, exponent } = exactly(x);
  return expOfFixed(shift(mantissa, exponent + bits));
}

/** ln x as a fixed-point number. */
function fixedLog(x: number): bigint {
  const { mantissa, exponent } = exactly(x);
  const length = mantissa.toString(2).length;
  const lead = Number(mantissa) / 2 ** (length - 1) > 1.4 ? length : length - 1;
  const scaled = shift(mantissa, bits - lead);
  const ratio = ((scaled - one) << BigInt(bits)) / (scaled + one);
  const square = times(ratio, ratio);
  let power = ratio;
  let sum = 0n;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = times(power, square);
  }
  return 2n * sum + BigInt(exponent + lead) * ln2;
}

export function preciseLog(x: number): Precise {
  return { mantissa: fixedLog(x), exponent: -bits };
}

/** x^y for x > 0. */
export function precisePow(x: number, y: number): Precise {
  const { mantissa, exponent } = exactly(y);
  return expOfFixed(shift(fixedLog(x) * mantissa, exponent));
}

/** sin(x + turns * pi / 2). */
export function preciseSin(x: number, turns = 0): Precise {
  // Below 2^-60 the sine is the angle to 120 bits.
  if (turns === 0 && Math.abs(x) < 2 ** -60) return exactly(x);
  const { mantissa, exponent } = exactly(x);
  const fixed = shift(mantissa, exponent + longBits - 40);
  const unit = halfPi >> 40n;
  const quadrant = (2n * fixed + unit) / (2n * unit) - (2n * fixed + unit < 0n ? 1n : 0n);
  const r = (fixed - quadrant * unit) >> BigInt(longBits - 40 - bits);
  const square = times(r, r);
  const which = Number((((quadrant + BigInt(turns)) % 4n) + 4n) % 4n);
  const even = series(one, (term, n) => -times(term, square) / BigInt((2 * n - 1) * (2 * n)));
  const odd = series(r, (term, n) => -times(term, square) / BigInt(2 * n * (2 * n + 1)));
  const value = which % 2 === 0 ? odd : even;
  return { mantissa: which < 2 ? value : -value, exponent: -bits };
}

/** arctan x, |x| at most 2^60: halved three times by arctan z = 2 arctan(z / (1 + sqrt(1 + z^2))), then by its series. */
export function preciseArctan(x: number): Precise {
  const { mantissa, exponent } = exactly(Math.abs(x));
  const extra = bits + 64;
  const unit = 1n << BigInt(extra);
  const size = shift(mantissa, exponent + extra);
  const turned = size > unit;
  let z = turned ? (unit * unit) / size : size;
  for (let i = 0; i < 3; i++) z = (z * unit) / (unit + root(unit * unit + z * z));
  const square = (z * z) / unit;
  let sum = 0n;
  let power = z;
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += n % 4n === 1n ? power / n : -power / n;
    power = (power * square) / unit;
  }
  const right = shift(halfPi, extra - longBits);
  const value = turned ? right - 8n * sum : 8n * sum;
  return { mantissa: x < 0 ? -value : value, exponent: -extra };
}

/** Square root of a whole number, rounded down. */
function root(of: bigint): bigint {
  let guess = 1n << BigInt(Math.ceil(of.toString(2).length / 2));
  for (;;) {
    const next = (guess + of / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** How far a finite double is from a precise value, in units in its last place. */
export function ulpsBetween(value: number, reference: Precise): number {
  const { mantissa, exponent } = exactly(value);
  const down = exponent - reference.exponent;
  if (down <= 0) return Math.abs(Number(mantissa - shift(reference.mantissa, -down)));
  // Keep 40 bits below the unit.
  const kept = shift(mantissa, 40) - shift(reference.mantissa, 40 - down);
  return Math.abs(Number(kept)) / 2 ** 40;
}
