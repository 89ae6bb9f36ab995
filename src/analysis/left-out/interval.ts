/** An interval that is to hold 90 % of what is observed. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of the observations, how many the interval is to miss. */
export const missed = 0.1;

/**
 * The interval score (T. Gneiting and A. E. Raftery 2007, equation 43): the width, and 2 / alpha times the distance
 * where the observed value lies outside. Lower is better.
 */
export function intervalScore({ low, high }: Interval, observed: number): number {
  const outside = Math.max(0, low - observed, observed - high);
  return high - low + (2 / missed) * outside;
}

/** Quantile 0.95 of the normal distribution, and of Student's t with 5 degrees of freedom. */
const normalQuantile = 1.6448536269514722;
const studentQuantile = 2.015048372669157;

/**
 * Half-width of the interval about a prediction: what is not known of the parameters and what papers err by together are
 * normal, rows scatter by Student's t; their quantiles are added in quadrature, which is exact for normal parts.
 */
export function halfWidth(parameters: number, between: number, scale: number): number {
  return Math.sqrt(normalQuantile ** 2 * (parameters + between ** 2) + (studentQuantile * scale) ** 2);
}
