import type {
  Band,
  EnsembleFacts,
  EnsembleSide,
  EvaluationControl,
  WorkerHost,
} from "../../ensemble/index.ts";
import type { Diagnostic } from "../../messages/index.ts";
import type { Tolerances } from "../../simulate/index.ts";
import type { KnownFigure, ScanFigure } from "./figure.ts";

/** Protocols to run with the same members, and what to read off each. */
export interface PointsQuestion extends EvaluationControl {
  readonly points: readonly EnsembleSide[];
  readonly figures: readonly ScanFigure[];
  /** What members differ in; default `parameters`. */
  readonly of?: EnsembleFacts["of"];
  /** Default 32; 0 for the run in the middle alone. */
  readonly members?: number;
  /** Default 1. */
  readonly seed?: number;
  /** Milliseconds between the times that facts are read off; default 2 min. */
  readonly every?: number;
  readonly tolerances?: Tolerances;
  /** Threads; without one everything runs in this thread. They alter no result. */
  readonly host?: WorkerHost | undefined;
}

/**
 * What was read off each point: one number for the run in the middle (every number of the model as it stands), and one
 * for each member. Members are the same at all points. NaN where a simulation failed.
 */
export interface PointValues {
  readonly figures: readonly KnownFigure[];
  readonly points: number;
  readonly members: number;
  readonly seed: number;
  readonly of: EnsembleFacts["of"];
  readonly relativeTolerance: number;
  /** Of the run in the middle. */
  middle(point: number, figure: number): number;
  /** Of the members, in their order. */
  membersOf(point: number, figure: number): Float64Array;
  /** Of the members that came to the end; undefined where there are none. */
  band(point: number, figure: number): Band<number> | undefined;
  /** Simulations that failed, and why the first of them did. */
  readonly failures: { readonly count: number; readonly why: string };
  readonly diagnostics: readonly Diagnostic[];
}
