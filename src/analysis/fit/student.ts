import { log } from "../../ensemble/index.ts";

/**
 * Degrees of freedom of the residuals. Student's t and not a pseudo-Huber loss: it is a density, so that the scale of the
 * residuals, intervals and predictions follow from the same assumption, and the pull of a row falls with its distance.
 * Five is heavy enough for rows that are wrong by many standard errors and costs little where none is.
 */
export const freedom = 5;

/** -log of the density of Student's t at z, without its constant. */
export function studentLoss(z: number): number {
  return ((freedom + 1) / 2) * log(1 + (z * z) / freedom);
}

/** The weight with which a row at z goes into least squares: 1.2 in the middle, falling with the distance. */
export function studentWeight(z: number): number {
  return (freedom + 1) / (freedom + z * z);
}

/** Expected information of one observation on its location, per squared scale. */
export const studentInformation = (freedom + 1) / (freedom + 3);
