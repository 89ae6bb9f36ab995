/** The highest order of the method. */
export const highestOrder = 5;

/**
 * Cells of the control area. The driver of the method writes them before a step; the step changes `rate` and
 * `iterations` only.
 */
export const bdfCell = {
  /** Powers 1 to 5 of this step's length over that of the history. */
  ratio: 0,
  /** Coefficients l1 to l5 of the correction; 0 above the order. */
  weight: 5,
  /** -1 / h. */
  bias: 10,
  /** -1 / gamma = -l1 / h. */
  shift: 11,
  /** Factor of every Newton correction, for factors that are of another gamma. */
  damping: 12,
  /** Largest norm of a last Newton correction. */
  bound: 13,
  /** Error norm per norm of the whole correction. */
  error: 14,
  relativeTolerance: 15,
  /** Rate at which Newton's method converged last; 1 where nothing is known. */
  rate: 16,
  /** Newton corrections that the step made. */
  iterations: 17,
  /** Number of cells. */
  count: 18,
} as const;

/** Numbers per state of the history: two copies of scaled derivatives 1 to 5. */
export const historyVectors = 2 * highestOrder;

/** What {@link BdfCore.step} returns besides an error norm: factors not to be trusted; Newton's method failed. */
export const bdfRefusal = { factors: -1, newton: -2 } as const;

/** The work area of the backward differentiation method and its step, in the bits of engine/bdf-step.ts. */
export interface BdfCore {
  /** Copy 0, then copy 1, each h y', h^2 y''/2! to h^5 y'''''/5!, vector after vector (10 n numbers). */
  readonly history: Float64Array;
  readonly control: Float64Array;
  /** Tries one step to time `t` from copy `from` (0 or 1) of the history, with new factors where `renew` is 1. */
  step(t: number, from: number, renew: number): number;
}
