/** A number as the file of verdicts holds it. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
