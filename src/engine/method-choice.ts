import { Bdf } from "./bdf.ts";
import { createBdfInitialStep } from "./bdf-initial-step.ts";
import { DenseOutput } from "./dense-output.ts";
import { createInitialStep } from "./initial-step.ts";
import type { Kernel } from "./kernel.ts";
import type { Method, MethodName } from "./method.ts";
import { favoursBdf } from "./method-cost.ts";
import { RodasMethod } from "./rodas-method.ts";
import type { Statistics } from "./solution.ts";
import { createStepper } from "./stepper.ts";

/** What the choice of the method depends on. It is the same for the same problem, wherever it runs. */
export interface MethodWish {
  readonly method: MethodName | "auto";
  readonly relativeTolerance: number;
  /** Instants at which the run is known to start anew. */
  readonly cuts: number;
}

/** A method and the guess of its first step, which `restart` of the method is to be given. */
export interface ChosenMethod {
  readonly method: Method;
  readonly initialStep: (t: number, longest: number) => number;
}

/** A dense output of order 5 could hide two crossings from the watch, which looks at quartics. */
const highestWatchedOrder = 4;

export function chooseMethod(kernel: Kernel, wish: MethodWish, statistics: Statistics): ChosenMethod {
  const { method, relativeTolerance } = wish;
  // Backward differentiation has no algebraic states and no delayed values.
  const takesBdf =
    kernel.algebraic === undefined &&
    kernel.delayed === undefined &&
    (method === "bdf" || (method === "auto" && favoursBdf(kernel, wish)));
  if (!takesBdf) {
    const stepper = createStepper(kernel, relativeTolerance, statistics);
    return {
      method: new RodasMethod(kernel, new DenseOutput(kernel), stepper),
      initialStep: createInitialStep(kernel, relativeTolerance),
    };
  }
  const slope = new Float64Array(kernel.size);
  const highest = kernel.switchOnTimeAlone.includes(false) ? highestWatchedOrder : undefined;
  return {
    method: new Bdf(kernel, relativeTolerance, statistics, slope, highest),
    initialStep: createBdfInitialStep(kernel, relativeTolerance, slope),
  };
}
