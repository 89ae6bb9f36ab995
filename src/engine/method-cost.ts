import { fifthRoot } from "./fifth-root.ts";
import type { Effort, Kernel } from "./kernel.ts";

/** What the cost of a run depends on besides the kernel. */
export interface RunOutline {
  readonly relativeTolerance: number;
  /** Instants at which the run is known to start anew. */
  readonly cuts: number;
}

/** Arithmetic per step besides that of the system: per state, and for the step as such. */
const vectors = { rodas5p: 105, bdf: 45 } as const;
const overhead = { rodas5p: 600, bdf: 1600 } as const;
/** Newton corrections, and new factors, per step of backward differentiation. */
const corrections = 1.25;
const renewals = 0.15;

/** Steps of a run without cuts by Rodas5P at a relative tolerance of 1e-6; they grow with its fifth root. */
const usualSteps = 100;
/** Steps of backward differentiation for each of these at 1e-6; the ratio falls with the tenth root. */
const usualRatio = 3.3;
/** Steps that a new start takes. */
const restart = { rodas5p: 4, bdf: 20 } as const;
/** Backward differentiation, whose errors are larger, must win by this much. */
const leastGain = 0.8;

/**
 * Whether backward differentiation is expected to take clearly less time than Rodas5P. Where conditions on the state may
 * start a run anew any number of times, it is not taken. The outcome is the same on every machine.
 */
export function favoursBdf(kernel: Kernel, { relativeTolerance, cuts }: RunOutline): boolean {
  const { effort, size, switchOnTimeAlone, breaks } = kernel;
  if (effort === undefined || size === 0 || switchOnTimeAlone.includes(false)) return false;
  const changes = breaks.filter((time) => Math.abs(time) < Infinity).length;
  return expectedShare(effort, size, { relativeTolerance, cuts: cuts + changes }) < leastGain;
}

/**
 * Expected time of backward differentiation over that of Rodas5P: operations per step times expected steps. It falls
 * where factors are costly or the tolerance is tight, and rises with every new start. The constants are fits to
 * measured runs (docs/decisions/0007).
 */
function expectedShare(effort: Effort, size: number, run: RunOutline): number {
  const root = fifthRoot(run.relativeTolerance / 1e-6);
  const steps = usualSteps / root;
  const rodas = rodasOperations(effort, size) * (steps + restart.rodas5p * run.cuts);
  const ratio = usualRatio * Math.sqrt(root);
  return (bdfOperations(effort, size) * (steps * ratio + restart.bdf * run.cuts)) / rodas;
}

/** Operations of one step of Rodas5P: one factorisation, eight stages. */
function rodasOperations({ rates, start, solve }: Effort, size: number): number {
  return start + 7 * rates + 8 * solve + vectors.rodas5p * size + overhead.rodas5p;
}

/** Operations of one step of backward differentiation, on average. */
function bdfOperations({ rates, start, solve }: Effort, size: number): number {
  return corrections * (rates + solve) + renewals * start + vectors.bdf * size + overhead.bdf;
}
