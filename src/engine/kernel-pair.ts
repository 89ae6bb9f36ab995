import type { Kernel } from "./kernel.ts";

/**
 * Two kernels of one system that step together, one in each lane of pairs of doubles.
 *
 * Each lane is a kernel of its own: its parameters, switches, tolerances, time and step belong to it alone, and it gives
 * the bits that a kernel of one lane gives.
 */
export interface KernelPair {
  readonly lanes: readonly [Kernel, Kernel];
  /** What `step` of each lane would return, after {@link KernelPair.step}. */
  readonly norms: Float64Array;
  /** One Rodas5P step in both lanes, as {@link Kernel.step} in each. A lane with nothing to do may be given its last step again. */
  step(t0: number, h0: number, t1: number, h1: number, relativeTolerance: number): void;
}
