import type { FitParameter } from "./estimation.ts";

/** Format and version of fit files; a change that readers must know of raises the version. */
export const fitFormat = "equator-fit";
export const fitVersion = 1;

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A file that the data came from. */
export interface HashedFile {
  readonly name: string;
  readonly sha256: string;
}

/** What a fit was made from: enough to make it again, byte for byte. */
export interface FitOrigin {
  readonly id: string;
  /** Version and commit of the program that first made it. */
  readonly made: { readonly equator: string; readonly commit: string };
  readonly system: string;
  /** Variant -> choice, as pairs, for all variants. */
  readonly variants: readonly (readonly [string, string])[];
  /** SHA-256 of the flat equations with the numbers of the literature. */
  readonly modelHash: string;
  readonly data: readonly { readonly trial: string; readonly files: readonly HashedFile[] }[];
  readonly settings: FitSettings;
}

export interface FitSettings {
  readonly seed: number;
  readonly starts: number;
  readonly members: number;
  readonly most: number;
  readonly updates: number;
  readonly profiles: boolean;
  /** What draws do with parameters that are not fitted: keep the value from the prior, or let the data move it. */
  readonly nuisance: "drawn" | "updated";
  /** How a system that takes minutes to run is fitted: along straight lines, with runs of its own at each optimum. */
  readonly tangents?: TangentSettings;
}

export interface TangentSettings {
  /** Tangents at most. */
  readonly rounds: number;
  /** Half-width of the differences that they are made of, in sds of the prior. */
  readonly halfStep: number;
  /** Relative tolerance of runs; the absolute one is a thousandth of it in units of each state's scale. */
  readonly tolerance: number;
}

/** The last tangent of a fit: what rows show at a place, and d shown / d coordinate there. */
export interface FitTangent {
  readonly rows: readonly string[];
  /** Coordinates of the fitted parameters. */
  readonly at: readonly number[];
  readonly shown: readonly (number | null)[];
  /** Row after row; of the logarithm where a row is read on the log scale. */
  readonly slopes: readonly (readonly number[])[];
}

/** Values below which 5, 25, 50, 75 and 95 % of the members lie. */
export interface Spans {
  readonly low90: number;
  readonly low50: number;
  readonly median: number;
  readonly high50: number;
  readonly high90: number;
}

/** One fitted parameter; values are in its unit. The prior stands beside the estimate and is never changed. */
export interface FittedParameter extends FitParameter {
  /** The optimum. */
  readonly estimate: number;
  readonly posterior: Spans;
  /** Posterior sd over prior sd, on the scale on which the prior is normal: 1 where the data say nothing. */
  readonly shrinkage: number;
  /** 90 % interval of the profile likelihood, its own prior left out; null where it is open. */
  readonly profile: { readonly low: number | null; readonly high: number | null } | null;
}

/** A direction in the space of fitted parameters, by what the data say of it. */
export interface FitDirection {
  /** Information of the data over that of the prior. */
  readonly information: number;
  /** Parameters that make most of it up, with their share of its squared length, sign kept. */
  readonly made: readonly { readonly address: string; readonly share: number }[];
}

/** For each leading readout the single measurements on a day that would narrow its mean over the day most. */
export interface MeasurementsWorthMaking {
  readonly protocol: string;
  /** Relative standard deviation that an assay is assumed to have. */
  readonly assumedError: number;
  readonly targets: readonly {
    readonly readout: string;
    /** Share of the variance of the readout that a measurement is expected to remove, largest first. */
    readonly best: readonly { readonly about: string; readonly reduction: number }[];
  }[];
}

/** A fit as its file holds it. */
export interface Fit extends FitOrigin {
  readonly format: typeof fitFormat;
  readonly version: typeof fitVersion;
  readonly method: string;
  readonly fitted: readonly FittedParameter[];
  readonly nuisance: readonly FitParameter[];
  readonly scatter: {
    /** Of rows, and between papers, in units of a row's stated standard deviation. */
    readonly scale: number;
    readonly between: number;
    readonly freedom: number;
  };
  readonly convergence: {
    readonly converged: boolean;
    readonly iterations: number;
    /** Distinct optima, best first: the objective there, and how many starts ended in each. */
    readonly optima: readonly { readonly objective: number; readonly starts: number }[];
    readonly failedStarts: number;
    /** Draws whose model could not be run, and draws that could not be brought near the data. */
    readonly failedDraws: number;
    readonly unreconciledDraws: number;
    /** Of each tangent: how far the step after it went, in sds of the prior, and the objective of the model's own runs there. */
    readonly tangents?: readonly { readonly moved: number; readonly objective: number }[];
  };
  readonly directions: readonly FitDirection[];
  /** Draws of the posterior: one row each, values of all addresses in their units; then its scatter. */
  readonly members: {
    readonly addresses: readonly string[];
    readonly rows: readonly (readonly number[])[];
    readonly scatter: readonly (readonly [number, number])[];
  };
  readonly measurements?: MeasurementsWorthMaking;
  readonly tangent?: FitTangent;
  /** Readouts that rows with a weight observe, and of which a fitted parameter says something. */
  readonly observed?: readonly string[];
  /** Scores in and out of sample, the table of nested models, misfits with reasons. */
  readonly scores?: Json;
  readonly nested?: Json;
  readonly misfits?: Json;
}
