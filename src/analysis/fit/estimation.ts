import type { Grade, Spread } from "../../lang/index.ts";

/** A number of a system that is estimated, or that is not known well enough to be left out of the uncertainty. */
export interface FitParameter {
  /** `instance.parameter`, `tables.<table>.<row>.<column>` or `subject.<port>`. */
  readonly address: string;
  /** The other places of a number that several modules share; they take its value. */
  readonly also?: readonly string[];
  readonly unit: string;
  /** The value of the literature, in `unit`: x = 0. */
  readonly centre: number;
  /** The prior: x = ln(value / centre) / ln(factor), or (value - centre) / sd, is standard normal. */
  readonly spread: Exclude<Spread, { readonly kind: "none" }>;
  readonly grade: Grade;
}

/** One number that the model is held against. */
export interface Datum {
  readonly id: string;
  /** Rows of one paper err together. */
  readonly paper: string;
  readonly topic: string;
  /** The power that its likelihood is raised to: 1 is one independent observation. */
  readonly weight: number;
  /** Whether its residual is 0 wherever the model keeps a bound: it says nothing of how residuals scatter. */
  readonly bound?: boolean;
}

/**
 * What an estimation is of: parameters with priors, and residuals.
 *
 * A point holds the coordinates of all fitted, then of all nuisance parameters. Under the prior each is standard normal
 * and independent of the others, so 0 is the literature.
 */
export interface Estimation {
  readonly fitted: readonly FitParameter[];
  /** Numbers of the literature that are not fitted: their spread goes into that of the estimates. */
  readonly nuisance: readonly FitParameter[];
  readonly data: readonly Datum[];
  /**
   * Residuals (model - observed) in units of their standard deviation, one for each datum, for many points at once.
   * What a paper leaves free (its scale, its gain) is profiled out already. A point at which the model cannot be run
   * gives NaN for all; a row that has no value at a point gives NaN there.
   */
  residuals(points: readonly Float64Array[]): Promise<readonly Float64Array[]>;
  /** d residual / d coordinate at a point, row after row of data, for the coordinates asked for. */
  jacobian(point: Float64Array, columns: readonly number[]): Promise<Float64Array>;
}
