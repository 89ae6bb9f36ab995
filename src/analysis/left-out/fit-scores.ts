import type { PairedDifference } from "./paired.ts";
import type { Coverage, LeftOutSummary, LeftOutTopic } from "./summary.ts";

/** Scores of a fit as its file holds them. */
export interface FitScores extends LeftOutSummary {
  /** The same with the priors of the fitted parameters twice as wide: how much of their hand-set centres echoes. */
  readonly widened: Pick<LeftOutSummary, "pooled" | "intervalScore" | "coverage">;
  /** Lowest and highest basal synthesis, %/h, of the rows that are a paper's only absolute rate. */
  readonly basal: { readonly low: number; readonly high: number; readonly rows: readonly string[] };
  /** Papers whose refit ended before it converged, and how far leaving one out moves a parameter, in sds of its prior. */
  readonly unconverged: readonly string[];
  readonly moved?: { readonly paper: string; readonly by: number };
  /** Another system on the rows that both predict. */
  readonly other?: OtherSystem;
  /** Every row: its z in-sample, left out, and of the naive baseline; null where it has none. */
  readonly rows?: readonly RowScore[];
  /** Topics that hold directions only, whose rows check consistency and no more. */
  readonly signs?: readonly { readonly topic: string; readonly right: number; readonly rows: number }[];
  /** Members by which the spread of what is not fitted was told, and the share of its variance that intervals hold. */
  readonly unfitted?: { readonly members: number; readonly failed: number; readonly share: number };
  /** Papers that were left out by the model's own runs too. */
  readonly checks?: readonly RefitCheck[];
  /** Numeric topics of at least three papers that err more than a fifth beyond the naive baseline. */
  readonly worse?: readonly string[];
}

/** How a row came out. */
export interface RowScore {
  readonly row: string;
  readonly trial: string;
  readonly topic: string;
  readonly weight: number;
  readonly inSample: number | null;
  readonly leftOut: number | null;
  readonly naive: number | null;
}

/** A paper left out along a tangent, and by the model's own runs. */
export interface RefitCheck {
  /** One of its trials. */
  readonly paper: string;
  /** How far leaving it out moves a parameter, and how far the two ends lie apart, in sds of the prior. */
  readonly moved: number;
  readonly apart: number;
  /** How far its predictions lie apart, in the spread of its rows. */
  readonly predictions: number;
}

/** Two systems on the rows that both predict. Errors are means of min(|z|, 5), papers equal. */
export interface OtherSystem {
  readonly system: string;
  /** Papers that the other was fitted to. */
  readonly excluded: readonly string[];
  readonly rows: readonly string[];
  readonly papers: readonly string[];
  readonly leftOut: number;
  readonly inSample: number;
  readonly other: number;
}

/** One of a row of models, each of which fits the parameters of those before it and some more. */
export interface NestedModel {
  readonly fitted: number;
  /** Those that the model before did not fit. */
  readonly added: readonly string[];
  readonly inSample: number;
  readonly leftOut: number;
  /** Left-out error less that of the first model. */
  readonly overFirst: PairedDifference;
  readonly intervalScore: number;
  readonly printed: Coverage;
  readonly imputed: Coverage;
  /** How many refits ended before they converged. */
  readonly unconverged: number;
}

/** Nested models of one choice of variants. */
export interface NestedTable {
  /** Address prefixes of the parameters that were ranked; those graded fitted or assumed. */
  readonly candidates: readonly string[];
  readonly models: readonly NestedModel[];
}

/** A left-out row that is more than two spreads off. */
export interface Misfit {
  readonly row: string;
  readonly trial: string;
  readonly predicted: number;
  readonly observed: number;
  readonly unit: string;
  readonly z: number;
  readonly inSample: number;
  readonly reason: string;
}

export type { Coverage, LeftOutTopic };
