import { log } from "../../ensemble/index.ts";
import { covarianceOf } from "./quantile.ts";

/** Something that could be measured, with what each member of the posterior says it would show. */
export interface Candidate {
  readonly id: string;
  /** Readout, time and protocol, in words. */
  readonly about: string;
  /** Standard deviation of the measurement, in the unit of its values: the assay, and how papers scatter. */
  readonly error: number;
  readonly values: ArrayLike<number>;
}

/** What one measurement is worth to a target. */
export interface Worth {
  readonly id: string;
  readonly about: string;
  /** Share of the target's variance that is expected to go. */
  readonly reduction: number;
  /** Correlation of the target with what would be shown, before error. */
  readonly correlation: number;
}

/**
 * Ranks measurements by how much of a target's variance each is expected to remove: cov(target, shown)^2 /
 * (var(target) (var(shown) + error^2)), as in a linear Gaussian model, over the members. What a correlation of unrelated
 * numbers would give by chance with so few members is taken off.
 */
export function rankMeasurements(target: ArrayLike<number>, candidates: readonly Candidate[]): Worth[] {
  const own = covarianceOf(target, target);
  const worths = candidates.map(({ id, about, error, values }) => {
    const shown = covarianceOf(values, values);
    const shared = covarianceOf(target, values);
    const square = (shared * shared) / (own * shown);
    const beyondChance = Math.max(0, square - (1 - square) / (target.length - 2));
    const signal = shown / (shown + error * error);
    const usable = own > 0 && shown > 0;
    return {
      id,
      about,
      reduction: usable ? beyondChance * signal : 0,
      correlation: usable ? shared / Math.sqrt(own * shown) : 0,
    };
  });
  return worths.sort((a, b) => b.reduction - a.reduction);
}

/** Whether there is an assay: that of a readout that none reads says so in its first words. */
export function isMeasured(assay: string): boolean {
  return assay !== "" && !/^(none|not measured)\b/.test(assay);
}

/** Logarithms of values; undefined where one of them is not above 0. */
export function logarithms(values: readonly number[]): readonly number[] | undefined {
  return values.every((value) => value > 0 && Number.isFinite(value)) ? values.map(log) : undefined;
}

/** Values as they are compared: their logarithms where all are above 0; a balance, which may be below, as it is. */
export function comparable(values: readonly number[]): readonly number[] {
  return logarithms(values) ?? values;
}
