import type { MethodName } from "./method.ts";

/** Why a run did not reach its end. */
export type FailureCode =
  | "step-too-small"
  | "too-many-steps"
  | "not-finite"
  | "event-livelock"
  | "event-delay"
  | "delay-negative"
  | "algebraic-unsolved"
  | "stopped"
  | "out-of-time";

/** Where and why a run ended early. */
export interface Failure {
  readonly code: FailureCode;
  /** Tick that was reached. */
  readonly at: number;
  /** The state that failed first or worst, where one can be named. */
  readonly state?: number;
  /** The switch that kept changing, for "event-livelock". */
  readonly switch?: number;
  /** The event that would not end, for "event-livelock", or whose delay is negative or not a number. */
  readonly event?: number;
  /** The delayed value whose lag is negative or not a number, for "delay-negative". */
  readonly delay?: number;
}

/** Effort of a run. */
export interface Statistics {
  /** Accepted steps. */
  steps: number;
  /** Steps that were repeated with another length. */
  rejected: number;
  /** Factorisations of either kind. */
  factorisations: number;
  /** Steps repeated with the pivoting factorisation. */
  fallbacks: number;
  /** Executions of state events. */
  events: number;
}

/** A state event that was executed. */
export interface Firing {
  /** Index into the kernel's events. */
  readonly event: number;
  /** Tick, with its fraction. */
  readonly at: number;
}

/**
 * The result of a run. It is successful only when every state is finite and the end was reached exactly.
 *
 * Rows of the grid that a failed run did not reach hold NaN. At the instant of an impulse, of a change of a
 * condition on time, or of an event, rows hold the values after it. Readouts compare at exactly the time of the row.
 */
export interface Solution {
  readonly success: boolean;
  readonly failure?: Failure;
  /** The grid, in ticks. */
  readonly times: Float64Array;
  /** Number of grid points that were reached. */
  readonly reached: number;
  /** States, row after row (grid x n); none where outputs alone are kept. */
  readonly states: Float64Array;
  /** Readouts, row after row (grid x outputCount), with the parameters of each instant. */
  readonly outputs: Float64Array;
  /** State at the end, or where the run failed. */
  readonly final: Float64Array;
  /** The method that made its steps. */
  readonly method: MethodName;
  readonly statistics: Readonly<Statistics>;
  readonly fired: readonly Firing[];
}
