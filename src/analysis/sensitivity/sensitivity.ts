import type { EnsembleSide, EvaluationControl, Fact, WorkerHost } from "../../ensemble/index.ts";
import type { GradeWord } from "../../lang/index.ts";
import type { Tolerances } from "../../simulate/index.ts";
import type { Estimated } from "./bootstrap.ts";

/** What is asked: what a number that is read off a curve depends on. */
export interface SensitivityQuestion extends EvaluationControl {
  readonly side: EnsembleSide;
  readonly readout: string;
  /** Default `mean`. */
  readonly fact?: Fact;
  /** Members of each of the two samples that shares of the variance rest on; best a power of two. Default 256. */
  readonly members?: number;
  /** Default 1. */
  readonly seed?: number;
  /** Milliseconds between the times that facts are read off at. Default 2 min. */
  readonly every?: number;
  readonly tolerances?: Tolerances;
  readonly host?: WorkerHost;
}

/** What one parameter does near the middle of all. */
export interface LocalEffect {
  readonly address: string;
  readonly unit: string;
  readonly centre: number;
  /** Grade of the evidence for its value; absent where the system does not say. */
  readonly grade?: GradeWord;
  /** Where its centre and spread come from: its own evidence, or the fit in use. */
  readonly variesBy: "prior" | "posterior";
  /** d ln fact / d ln parameter in the middle; NaN where the fact is zero there. */
  readonly elasticity: number;
  /** One standard deviation of the parameter, relative to its centre; of its logarithm where that spreads. */
  readonly spread: number;
  /** Change of the fact, in its unit, when the parameter alone goes one standard deviation down or up. */
  readonly down: number;
  readonly up: number;
}

/** What one parameter does, also over the whole of its spread. */
export interface ParameterEffect extends LocalEffect {
  /** Morris: mean size of the change over the whole spread of the parameter, in the unit of the fact. */
  readonly size: Estimated;
  /** The same with its sign, and how much it depends on the other parameters and on where it starts. */
  readonly mean: number;
  readonly sd: number;
}

/** How much of the variance of the fact comes from a parameter, or from all that are not named. */
export interface VarianceShare {
  /** Absent for the others together. */
  readonly address?: string;
  readonly parameters: number;
  /** By itself, and with all that it interacts with. */
  readonly first: Estimated;
  readonly total: Estimated;
}

/** Elasticities of the same fact of every readout. */
export interface ElasticityMap {
  readonly addresses: readonly string[];
  readonly readouts: readonly { readonly readout: string; readonly unit: string }[];
  /** Parameters x readouts, row after row. */
  readonly values: Float64Array;
}

/** The fit whose posterior some parameters vary by: each by itself, as if what was fitted together were independent. */
export interface FitInSensitivity {
  readonly id: string;
  readonly parameters: number;
}

/** What a fact of a readout depends on near the middle: each parameter moved alone. */
export interface LocalSensitivity {
  readonly readout: string;
  readonly fact: Fact;
  /** Of the fact: that of the readout, or hours. */
  readonly unit: string;
  /** With every parameter in its middle. */
  readonly middle: number;
  /** All parameters that vary, the largest change of one standard deviation first. */
  readonly effects: readonly LocalEffect[];
  /** Grade of evidence -> share of the squared effects that comes from parameters of that grade. */
  readonly grades: Readonly<Record<string, number>>;
  readonly map: ElasticityMap;
  /** How elasticities were found: from slopes integrated beside the equations, or from pairs of simulations. */
  readonly elasticitiesBy: "forward sensitivities" | "central differences";
  /** Absent where no fit is in use. */
  readonly fit?: FitInSensitivity;
  /** Simulations in all, and how many of them failed. */
  readonly simulations: number;
  readonly failed: number;
}

/** What a fact of a readout depends on, over all spreads too. */
export interface Sensitivity extends LocalSensitivity {
  /** Over the spreads of all parameters. */
  readonly mean: number;
  readonly sd: number;
  /** All parameters that vary, the largest Morris effect first. */
  readonly effects: readonly ParameterEffect[];
  /** Those that come first there and the others together, the largest total first. */
  readonly shares: readonly VarianceShare[];
  readonly seed: number;
  readonly walks: number;
  readonly samples: number;
}
