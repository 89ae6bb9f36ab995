import type { CurveFacts } from "../measure/curve-facts.ts";

/** What is read off a curve as one number, apart from whether it falls. */
export type Fact = Exclude<keyof CurveFacts, "falls">;

/** The middle of an ensemble, with the bands that hold 50 and 90 % of its members. */
export interface Band<Values = Float64Array> {
  readonly low90: Values;
  readonly low50: Values;
  readonly median: Values;
  readonly high50: Values;
  readonly high90: Values;
}

/** One readout of one run over the members, in the unit of the readout; a band of curves has one value for each time. */
export interface BandedReadout {
  readonly readout: string;
  readonly unit: string;
  readonly curve: Band;
  readonly facts: Readonly<Record<Fact, Band<number>>>;
}

/** The bands of one limb, as {@link Series} of a run. */
export interface BandedSeries {
  readonly limb?: string;
  readonly readouts: Readonly<Record<string, BandedReadout>>;
}

/** How numbers are drawn that were not fitted. */
export type Sampling = "random" | "latin-hypercube" | "sobol";

/** How an ensemble was drawn, and how many of its members came to the end. */
export interface EnsembleFacts {
  /** What differs from member to member: what is not known of the numbers, or people. */
  readonly of: "parameters" | "people";
  readonly members: number;
  /** How many were asked for, where the fit has fewer draws than that, and where all would have the same numbers. */
  readonly asked?: number;
  /** Members whose simulation failed: they are in no band. */
  readonly failed: number;
  readonly seed: number;
  /** `fit`: what was fitted has the values that the fit drew, the rest is drawn as without one. */
  readonly sampling: Sampling | "fit";
  /** Largest relative error of a quantile of a curve that comes from the sketch. */
  readonly sketchError: number;
  /** How many numbers of the system vary. */
  readonly varied: number;
  /** Of the runs of members, where it is another than that of a single run. */
  readonly relativeTolerance?: number;
}

/** The outcome of an ensemble of one protocol. */
export interface Ensemble {
  readonly facts: EnsembleFacts;
  /** Milliseconds from `start`. */
  readonly times: Float64Array;
  readonly series: readonly BandedSeries[];
}

/** One readout of two protocols, member against the same member. Differences are b - a. */
export interface ComparedBand {
  readonly readout: string;
  readonly unit: string;
  readonly difference: Readonly<Record<Fact, Band<number>>>;
  /** Share of members in which the fact is larger in b than in a; ties count half. */
  readonly exceeds: Readonly<Record<Fact, number>>;
}

/** Two protocols with the same members: the same people, the same numbers. */
export interface ComparedEnsemble {
  /**
   * `independent` where the two use different fits: what was fitted is then drawn for each by itself, and differences
   * member by member are those of two draws that have nothing to do with each other.
   */
  readonly draws: "common" | "independent";
  readonly a: Ensemble;
  readonly b: Ensemble;
  readonly readouts: Readonly<Record<string, ComparedBand>>;
}
