import { integrate } from "./integrate.ts";
import type { Kernel } from "./kernel.ts";
import type { KernelPair } from "./kernel-pair.ts";
import type { Problem } from "./problem.ts";
import type { Solution } from "./solution.ts";

/** One problem of many on the same system. */
export interface Task {
  readonly problem: Omit<Problem, "kernel" | "method">;
  /** Values of the kernel's parameters at the start. */
  readonly parameters: ArrayLike<number>;
  /**
   * Takes the solution, which is the caller's to keep. What it returns is solved next, before any other task of this
   * lane: a run after its settling. The kernel is the lane's, with the parameters as the task gave them.
   */
  done(solution: Solution, kernel: Kernel): Task | undefined;
}

/**
 * Solves many problems of one system by Rodas5P, two at a time where there are two lanes; a lane that has finished is
 * given the next task at once. Each solution has the bits that {@link integrate} gives it alone.
 */
export function integrateEach(kernels: KernelPair | Kernel, next: () => Task | undefined): void {
  const kernel = "lanes" in kernels ? kernels.lanes[0] : kernels;
  for (let task = next(); task !== undefined; task = next()) {
    for (let now: Task | undefined = task; now !== undefined; ) {
      kernel.parameters.set(now.parameters);
      now = now.done(integrate({ ...now.problem, kernel, method: "rodas5p" }), kernel);
    }
  }
}
