const minute = 60_000;
const day = 1440 * minute;

/** Milliseconds between times that are drawn: finer than a meal for days, than half of a day's curve for months. */
export function everyOf(length: number): number {
  if (length <= 3 * day) return 5 * minute;
  return length <= 21 * day ? 15 * minute : 30 * minute;
}

/** Milliseconds between the times of bands, which are smoother. */
export function bandsEveryOf(length: number): number {
  return Math.max(10 * minute, everyOf(length));
}
