/**
 * How a kernel's cells of delayed values are laid out: the time from which the present step counts and one over its
 * length, both shared; then for each delayed value the coefficients of a polynomial in the part of the step that has
 * passed, constant first, and the number that readouts show.
 */
export const pastTime = { base: 0, scale: 1 } as const;

/** Coefficients of a polynomial: it passes through the values at the six different times of the stages of Rodas5P. */
export const coefficients = 6;

const perDelay = coefficients + 1;

/** Cells of so many delayed values. */
export function pastCells(delays: number): number {
  return delays === 0 ? 0 : 2 + perDelay * delays;
}

/** The cell of the first coefficient of delay i; the others follow. */
export function firstCoefficient(i: number): number {
  return 2 + perDelay * i;
}

/** The cell of the number that readouts show for delay i. */
export function shownCell(i: number): number {
  return firstCoefficient(i) + coefficients;
}
