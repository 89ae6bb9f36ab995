import type { Kernel } from "../../engine/kernel.ts";
import type { KernelPair } from "../../engine/kernel-pair.ts";

/** Two kernels that step one after the other. */
export function loosePair(first: Kernel, second: Kernel): KernelPair {
  const norms = new Float64Array(2);
  return {
    lanes: [first, second],
    norms,
    step(t0, h0, t1, h1, relativeTolerance) {
      norms[0] = first.step(t0, h0, relativeTolerance);
      norms[1] = second.step(t1, h1, relativeTolerance);
    },
  };
}
