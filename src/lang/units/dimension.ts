/** Exponents of mass, length, time, amount of substance, temperature and electric current. */
export type Dimension = readonly [
  mass: number,
  length: number,
  time: number,
  amount: number,
  temperature: number,
  current: number,
];

/** The dimension of a plain number. */
export const plain: Dimension = [0, 0, 0, 0, 0, 0];
export const time: Dimension = [0, 0, 1, 0, 0, 0];

/** a b^power, as dimensions. */
export function combine(a: Dimension, b: Dimension, power: number): Dimension {
  return [
    a[0] + power * b[0],
    a[1] + power * b[1],
    a[2] + power * b[2],
    a[3] + power * b[3],
    a[4] + power * b[4],
    a[5] + power * b[5],
  ];
}

export function multiplyDimensions(a: Dimension, b: Dimension): Dimension {
  return combine(a, b, 1);
}

export function divideDimensions(a: Dimension, b: Dimension): Dimension {
  return combine(a, b, -1);
}

export function raiseDimension(a: Dimension, power: number): Dimension {
  return combine(plain, a, power);
}

/** Whether two dimensions are the same, up to the rounding of fractional powers. */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  return a.every((exponent, i) => Math.abs(exponent - (b[i] ?? 0)) < 1e-9);
}

export function isPlain(a: Dimension): boolean {
  return sameDimension(a, plain);
}
