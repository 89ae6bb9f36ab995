/** Significant digits of numbers in fit files, and of the values of members. */
export const digits = 9;
export const memberDigits = 6;

/** A number with so many significant digits: the same text everywhere, since every engine rounds decimals alike. */
export function rounded(value: number, significant = digits): number {
  return value === 0 || !Number.isFinite(value) ? 0 : Number(value.toPrecision(significant));
}
