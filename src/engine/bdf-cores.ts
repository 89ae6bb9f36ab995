import { createBdfStep } from "./bdf-step.ts";
import { type BdfCore, bdfCell, historyVectors } from "./bdf-work.ts";
import type { Kernel } from "./kernel.ts";
import { createPivotedFactors } from "./pivoted-factors.ts";

/** The steps of one kernel: its own, and one that exchanges rows, on the same work area. */
export interface BdfCores {
  readonly own: BdfCore;
  /** The one whose factors are in use. */
  active: BdfCore;
  readonly pivoted: () => BdfCore;
}

/** The steps of a kernel; where it has none of its own, both are the one that exchanges rows. */
export function createBdfCores(kernel: Kernel): BdfCores {
  const { history, control } = kernel.bdf ?? {
    history: new Float64Array(historyVectors * kernel.size),
    control: new Float64Array(bdfCell.count),
  };
  let made: BdfCore | undefined;
  const pivoted = () => {
    made ??= { history, control, step: createPivotedBdfStep(kernel, history, control) };
    return made;
  };
  const own = kernel.bdf ?? pivoted();
  return { own, active: own, pivoted };
}

function createPivotedBdfStep(kernel: Kernel, history: Float64Array, control: Float64Array): BdfCore["step"] {
  const step = createBdfStep({
    size: kernel.size,
    absoluteTolerance: kernel.absoluteTolerance,
    y: kernel.y,
    next: kernel.next,
    stages: kernel.stages,
    history,
    control,
    rates: (t, y, out) => kernel.rates(t, y, out),
    ...createPivotedFactors(kernel),
  });
  return (t, from, renew) => {
    const norm = step(t, from, renew);
    return norm === -1 ? Number.NaN : norm;
  };
}
