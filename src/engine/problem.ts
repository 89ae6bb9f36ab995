import type { Kernel } from "./kernel.ts";
import type { MethodName } from "./method.ts";

/** One change at an instant. Amounts and values are in the kernel's coherent units. */
export type ImpulseAction =
  | { readonly kind: "add"; readonly state: number; readonly amount: number }
  | { readonly kind: "set"; readonly parameter: number; readonly value: number };

/** Changes at one instant, in the order in which they apply. */
export interface Impulse {
  /** Tick at which they apply. */
  readonly at: number;
  readonly apply: readonly ImpulseAction[];
}

/** One initial value problem: everything that {@link integrate} needs. */
export interface Problem {
  /** Its parameters are read as they stand, and stand so again afterwards. */
  readonly kernel: Kernel;
  /** State at `start`, before the impulses there (n). */
  readonly initial: ArrayLike<number>;
  /**
   * First and last instant in ticks. Ticks are whole numbers (milliseconds) wherever times must be exact;
   * with `tick: 1` they are the kernel's own real time.
   */
  readonly start: number;
  readonly end: number;
  /** Length of one tick in the kernel's unit of time: 1/60000 for milliseconds and minutes. */
  readonly tick: number;
  /**
   * In any order; those at equal times apply in the order listed, each exactly once, at `start` and `end` too.
   * Those after `end` are not reached; those before `start` are refused.
   */
  readonly impulses?: readonly Impulse[];
  /** Ticks at which to report, ascending, within [start, end]; fractions are allowed. It never alters the steps. */
  readonly grid?: ArrayLike<number>;
  /** What to keep of each row of the grid; default "all", states and readouts. */
  readonly keep?: "all" | "outputs";
  /** Room for the readouts of all rows, which the solution is then given in place of an array of its own. */
  readonly outputs?: Float64Array;
  /** Seed of the order in which events without priority, or of equal priority, are executed. Default 1. */
  readonly seed?: number;
  /** The method of integration; by default the one that is expected to take less time (engine/method-cost.ts). */
  readonly method?: "auto" | MethodName;
  /** Default 1e-6. */
  readonly relativeTolerance?: number;
  /** Typical magnitude of each state (n), to which absolute tolerances are relative. */
  readonly scale: ArrayLike<number>;
  /** Absolute tolerance as a fraction of `scale`. Default 1e-9. */
  readonly scaledTolerance?: number;
  /** Accepted and rejected steps together. Default ten million. */
  readonly maxSteps?: number;
  /** Wall-clock limit; none by default. */
  readonly timeBudgetMs?: number;
  /** Asked every few steps; true ends the run with the failure "stopped". */
  readonly shouldStop?: () => boolean;
}

/** Refuses, with a RangeError, a problem that contradicts itself. */
export function checkProblem(problem: Problem): void {
  const { kernel, initial, scale, start, end, tick } = problem;
  if (!(initial.length === kernel.size))
    refuse(`initial: ${initial.length} states, kernel has ${kernel.size}`);
  if (!(scale.length === kernel.size)) refuse(`scale: ${scale.length} states, kernel has ${kernel.size}`);
  if (!(Number.isFinite(start) && Number.isFinite(end) && start <= end))
    refuse(`start ${start}, end ${end}: not a span`);
  if (!(tick > 0 && tick < Infinity)) refuse(`tick: ${tick} is not a length of time`);
  checkTolerances(problem);
  checkGrid(problem.grid ?? [], start, end);
  checkRoom(problem);
  for (const impulse of problem.impulses ?? []) checkImpulse(impulse, problem);
}

function checkTolerances({ relativeTolerance = 1e-6, scaledTolerance = 1e-9, scale }: Problem): void {
  if (!(relativeTolerance > 0 && relativeTolerance < 1))
    refuse(`relativeTolerance: ${relativeTolerance} not in (0, 1)`);
  if (!(scaledTolerance > 0 && scaledTolerance < Infinity))
    refuse(`scaledTolerance: ${scaledTolerance} not positive`);
  for (let i = 0; i < scale.length; i++) {
    if (!((scale[i] as number) > 0 && (scale[i] as number) < Infinity))
      refuse(`scale of state ${i}: not positive`);
  }
}

function checkRoom({ outputs, grid = [], kernel }: Problem): void {
  const wanted = grid.length * kernel.outputCount;
  if (outputs !== undefined && outputs.length !== wanted)
    refuse(`outputs: room for ${outputs.length} numbers, rows have ${wanted}`);
}

function checkGrid(grid: ArrayLike<number>, start: number, end: number): void {
  let last = start;
  for (let i = 0; i < grid.length; i++) {
    const at = grid[i] as number;
    if (!(at >= last && at <= end))
      refuse(`grid point ${i} at ${at}: not ascending within [${start}, ${end}]`);
    last = at;
  }
}

function checkImpulse(impulse: Impulse, { kernel, start }: Problem): void {
  if (!(impulse.at >= start)) refuse(`impulse at ${impulse.at}: before the start, ${start}`);
  for (const action of impulse.apply) {
    if (action.kind === "add") {
      if (!(action.state in kernel.y)) refuse(`impulse: no state ${action.state}`);
    } else if (!(action.parameter in kernel.parameters)) refuse(`impulse: no parameter ${action.parameter}`);
  }
}

function refuse(why: string): never {
  throw new RangeError(why);
}
