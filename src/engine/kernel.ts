import type { BdfCore } from "./bdf-work.ts";

/** A state event, as far as the solver must know it. */
export interface KernelEvent {
  readonly name: string;
  /** States that its assignments set, in order. */
  readonly states: readonly number[];
  /** Whether its condition counts as true just before the start. */
  readonly before: boolean;
  /** Whether it is executed even if its condition has become false since it triggered. */
  readonly persistent: boolean;
  /** Whether its values are computed when it is executed, not when it triggers. */
  readonly valuesAtExecution: boolean;
  readonly hasDelay: boolean;
  readonly hasPriority: boolean;
  /** Whether its values are to be multiplied, at the execution, by the factors that follow them. */
  readonly hasFactors: boolean;
}

/** What the solver needs to know of delayed values: of expressions as they were some time ago. */
export interface KernelDelays {
  readonly count: number;
  /**
   * What the kernel reads of them (engine/past-cells.ts). Rates, margins and events read polynomials in time, readouts
   * plain numbers. Written by the solver only.
   */
  readonly cells: Float64Array;
  /** For each, whether rates, margins or events read it. */
  readonly isNeeded: readonly boolean[];
  /** For each, whether its lag depends on parameters alone. */
  readonly isLagFixed: readonly boolean[];
  /** For each, whether its lag depends on the state. */
  readonly isLagOnState: readonly boolean[];
  /** For each, whether it is of something that may jump in the run: of more than time and parameters. */
  readonly mayJump: readonly boolean[];
  /** Whether the values or lags of some use others. */
  readonly nested: boolean;
  /** Whether a margin reads any. */
  readonly watched: boolean;
  /** Writes the lag of each at (t, y). */
  lags(t: number, y: Float64Array, out: Float64Array): void;
  /** The value at (t, y), by the switches as they stand, of the expression whose past delay i is. */
  value(i: number, t: number, y: Float64Array): number;
  /** Its value at a time before the start. */
  before(i: number, t: number): number;
}

/** Numbers of arithmetic operations. */
export interface Effort {
  /** One evaluation of the rates. */
  readonly rates: number;
  /** Rates, Jacobian and factors. */
  readonly start: number;
  /** One solution with the factors. */
  readonly solve: number;
}

/**
 * What the solver needs to know of a system: y' = f(t, y; p), in coherent units, n states.
 *
 * A kernel owns its memory. The views below stay valid for its whole life, and the solver and the caller
 * write into them. Two kernels of the same system (generated WASM, plain interpreter) must agree bit for bit.
 */
export interface Kernel {
  /** Number of states, n. */
  readonly size: number;
  /**
   * 1 for each algebraic state: its `rates` are what its equation leaves, which is 0 at all times. Absent where there is
   * none.
   */
  readonly algebraic?: Uint8Array;
  /**
   * 1 for each state whose rate is 0 at all times: events alone set it, to values that need not be finite. Absent where
   * there is none.
   */
  readonly resting?: Uint8Array;
  /** Whether f reads the time itself; where not, {@link Kernel.timeSlope} is never called and its terms are left out. */
  readonly dependsOnTime: boolean;
  /** Parameters and inputs, in the order of the system. After writing, call {@link Kernel.refresh}. */
  readonly parameters: Float64Array;
  /** One slot per condition of the system: 1 while it holds, 0 while not. Written by the solver only. */
  readonly switches: Float64Array;
  /** Absolute tolerance of each state, in the state's unit. Written by the solver before the first step. */
  readonly absoluteTolerance: Float64Array;
  /** State at the start of the step. */
  readonly y: Float64Array;
  /** State at the end of the step, after {@link Kernel.step}. */
  readonly next: Float64Array;
  /** The eight stage vectors of the last step, stage after stage (8 n numbers). */
  readonly stages: Float64Array;
  /** Where the non-zero entries of df/dy stand: entry k is d f[rows[k]] / d y[columns[k]]. */
  readonly pattern: { readonly rows: Int32Array; readonly columns: Int32Array };
  /** For each switch: whether its condition depends on time alone (and parameters), not on the state. */
  readonly switchOnTimeAlone: readonly boolean[];
  /** For each switch: whether its condition still holds where its margin is exactly zero (<= and >=, not < and >). */
  readonly switchHoldsAtZero: readonly boolean[];
  /** For each switch: whether it is an equality, with margin 1 where it holds and minus the distance elsewhere. */
  readonly switchOnEquality: readonly boolean[];
  /** For each switch: whether its margin may bend within a step in other ways than the states do: a sine, a product. */
  readonly switchCurved: readonly boolean[];
  /** Times at which a condition on time alone changes, recomputed by refresh (NaN where there is none). */
  readonly breaks: Float64Array;
  /** Number of readouts that {@link Kernel.outputs} writes. */
  readonly outputCount: number;
  readonly events: readonly KernelEvent[];

  /** Recomputes what depends on parameters alone. */
  refresh(): void;
  /** Writes f(t, y) into `out` (n). */
  rates(t: number, y: Float64Array, out: Float64Array): void;
  /** Writes the non-zero entries of df/dy at (t, y) into `out`, in the order of the pattern. */
  jacobian(t: number, y: Float64Array, out: Float64Array): void;
  /** Writes df/dt at (t, y) into `out` (n). */
  timeSlope(t: number, y: Float64Array, out: Float64Array): void;
  /** Writes one margin per switch: its condition holds where the margin is positive, and at zero as said above. */
  margins(t: number, y: Float64Array, out: Float64Array): void;
  /** The states that margins read; absent where that may be any. */
  readonly marginReads?: Int32Array;
  /** Writes the readouts at (t, y), with every comparison made at this point, whatever the switches say. */
  outputs(t: number, y: Float64Array, out: Float64Array): void;
  /** Writes for each event whether its condition holds, 1 or 0, by the switches as they stand. */
  holds(out: Float64Array): void;
  /** Writes for each event its delay at (t, y), in the unit of time; of no meaning where it has none. */
  delays(t: number, y: Float64Array, out: Float64Array): void;
  /** Writes for each event its priority at (t, y); of no meaning where it has none. */
  priorities(t: number, y: Float64Array, out: Float64Array): void;
  /** Writes the values that event i assigns at (t, y), one for each of its states; then their factors, if it has them. */
  assign(event: number, t: number, y: Float64Array, out: Float64Array): void;
  /**
   * One Rodas5P step from `y` at t over h: fills `stages` and `next`.
   *
   * Returns the root mean square of error / (absoluteTolerance + relativeTolerance max(|y|, |next|)); NaN when
   * something is not finite; -1 when the factorisation without pivoting lost too many digits (its growth guard),
   * and then the solver repeats the step with the pivoting factorisation.
   */
  step(t: number, h: number, relativeTolerance: number): number;

  /**
   * The three vectors of the continuous extension of the last step, K2, K3 and K4 one after the other (3 n numbers),
   * as {@link Kernel.bend} leaves them. A kernel has both or neither.
   */
  readonly bends?: Float64Array;
  /** Combines the stages of the last step into `bends`, with the bits of engine/dense-output.ts. */
  bend?(): void;
  /** The readouts as {@link Kernel.show} leaves them. A kernel has both or neither. */
  readonly shown?: Float64Array;
  /**
   * Writes into `shown` the readouts at time t, which is at the fraction `theta`, less than 1, of the last step, with the
   * bits of `outputs` of what engine/dense-output.ts reads there. `bend` must have been called since the step.
   */
  show?(theta: number, t: number): void;
  /** To be called after `stages` were written by anything but `step`; absent where nothing need be done. */
  restage?(): void;

  /** Delayed values; absent where there are none. */
  readonly delayed?: KernelDelays;

  /** Work area and step of backward differentiation (engine/bdf-step.ts); where missing, plain code does the same. */
  readonly bdf?: BdfCore;
  /** Arithmetic operations of the parts of a step, from which the method is chosen; without it, Rodas5P is. */
  readonly effort?: Effort;
}
