import type { ImpulseAction, Problem } from "./problem.ts";
import type { Solution } from "./solution.ts";
import type { TangentKernel } from "./tangent-kernel.ts";

/** A way in which the parameters of a run change together. */
export interface Direction {
  /** How fast parameters change along it; those that are not named stay as they are. */
  readonly parameters: ReadonlyMap<number, number>;
  /** How fast the state at the start does; by default as its initial values, by these parameters. */
  readonly initial?: ArrayLike<number>;
  /**
   * By which part of themselves states would change along it, if in proportion to what changes; tangents much smaller than
   * that are computed less closely. By default from the parameters, as 1 / value is for one of them.
   */
  readonly rate?: number;
}

/** A problem with what its solution is to be differentiated by. */
export interface TangentProblem extends Omit<Problem, "method"> {
  /** The derivatives of the kernel's system. */
  readonly tangents: TangentKernel;
  readonly directions: readonly Direction[];
  /**
   * Error of a step that tangents may have, relative to the largest so far; steps are shortened for it. Default ten times
   * the relative tolerance. With Infinity they are the steps of the plain run, and the solution has its bits.
   */
  readonly tangentTolerance?: number;
  /** How fast amounts and values of impulses change along each direction; those that are not named do not. */
  readonly slopes?: ReadonlyMap<ImpulseAction, ArrayLike<number>>;
}

/** Why a run has no tangents although it came to its end. */
export interface TangentFault {
  /** "event-order-drawn": the order of events was drawn, which no derivative sees. */
  readonly code: "event-order-drawn" | "tangent-not-finite";
  /** Time at which it was met, in the kernel's unit. */
  readonly at: number;
  readonly event?: number;
  readonly direction?: number;
}

/** A solution with its derivative along each direction. */
export interface TangentSolution {
  readonly solution: Solution;
  readonly fault?: TangentFault;
  /** For each direction, the derivatives of `solution.outputs`. */
  readonly outputs: readonly Float64Array[];
  /** For each direction, the derivatives of `solution.final`. */
  readonly final: readonly Float64Array[];
}
