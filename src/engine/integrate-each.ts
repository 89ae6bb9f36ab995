import { integrate } from "./integrate.ts";
import type { Kernel } from "./kernel.ts";
import type { KernelPair } from "./kernel-pair.ts";
import { Lane } from "./lane.ts";
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
  if ("lanes" in kernels) integratePairs(kernels, next);
  else integrateInTurn(kernels, next);
}

function integrateInTurn(kernel: Kernel, next: () => Task | undefined): void {
  for (let task = next(); task !== undefined; task = next()) {
    for (let now: Task | undefined = task; now !== undefined; ) {
      kernel.parameters.set(now.parameters);
      now = now.done(integrate({ ...now.problem, kernel, method: "rodas5p" }), kernel);
    }
  }
}

/** Both lanes make their steps at once. One that has nothing left to do repeats a step that does no harm. */
function integratePairs(pair: KernelPair, next: () => Task | undefined): void {
  const first = new Lane(pair.lanes[0], next);
  const second = new Lane(pair.lanes[1], next);
  let wanted = first.advance();
  let wantedToo = second.advance();
  while (wanted || wantedToo) {
    if (!wanted) first.idleBeside(second);
    if (!wantedToo) second.idleBeside(first);
    stepBoth(pair, first, second);
    const { norms } = pair;
    const norm = norms[0] as number;
    const normToo = norms[1] as number;
    if (wanted) wanted = first.conclude(norm);
    if (wantedToo) wantedToo = second.conclude(normToo);
  }
}

function stepBoth(pair: KernelPair, first: Lane, second: Lane): void {
  pair.step(first.t, first.h, second.t, second.h, first.relativeTolerance);
  if (first.relativeTolerance === second.relativeTolerance) return;
  // The tolerance is part of nothing but the norm.
  const norm = pair.norms[0] as number;
  pair.step(first.t, first.h, second.t, second.h, second.relativeTolerance);
  pair.norms[0] = norm;
}
