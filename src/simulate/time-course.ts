import { compile, initialState, wasmKernel } from "../compile/index.ts";
import { integrate, type Kernel, type Solution } from "../engine/index.ts";
import type { FlatSystem } from "../lang/index.ts";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../messages/index.ts";
import { beforehandSpan, beforehandSystem } from "./beforehand.ts";
import { implicitStart } from "./implicit-start.ts";
import { defaultTolerances } from "./prepare.ts";
import { stateScales } from "./state-scales.ts";

/** How a flat system is run by itself: in its own unit of time, from its initial values. */
export interface TimeCourseOptions {
  /** Time at which the initial values hold. Default 0. */
  readonly start?: number;
  readonly end: number;
  /** Equal steps between reported rows; there is one row more than steps. */
  readonly steps: number;
  /** Default 1e-6. */
  readonly relativeTolerance?: number;
  /** One for all states, in their own units. Default: 1e-9 of each state's scale (state-scales.ts). */
  readonly absoluteTolerance?: number;
  /** Absolute tolerances as a fraction of each state's scale. Default 1e-9. */
  readonly scaledTolerance?: number;
  /** Of the order in which events without priority happen at one instant. */
  readonly seed?: number;
  readonly maxSteps?: number;
  /** Wall-clock limit; none by default. */
  readonly timeBudgetMs?: number;
}

/** The readouts of a flat system over time. */
export interface TimeCourse {
  readonly columns: readonly string[];
  readonly times: Float64Array;
  /** Row after row: one number per column. */
  readonly values: Float64Array;
  readonly statistics: Solution["statistics"];
}

/**
 * Runs a flat system from `start` to `end`.
 *
 * Throws an EquatorError where it does not compile, where an initial value is not a number, or where the solver does
 * not reach the end.
 */
export async function timeCourse(system: FlatSystem, options: TimeCourseOptions): Promise<TimeCourse> {
  const { start = 0, end, steps, absoluteTolerance } = options;
  if (!(Number.isInteger(steps) && steps >= 1))
    throw new RangeError(`steps: ${steps} is no whole number above 0`);
  const program = compile(system);
  const kernel = await wasmKernel(program);
  await implicitStart(system, start, stateScales, kernel.parameters);
  const declared = initialState(program, kernel.parameters);
  refuseMissing(system, declared);
  const initial = await settledBeforehand(system, declared, start, options.timeBudgetMs);
  const scale =
    absoluteTolerance === undefined
      ? stateScales(declared, system.states.map(isResting), () => reachOf(kernel, declared, start, end))
      : new Float64Array(initial.length).fill(1);
  const solution = integrate({
    kernel,
    initial,
    start,
    end,
    tick: 1,
    grid: gridOf(start, end, steps),
    scale,
    relativeTolerance: options.relativeTolerance ?? defaultTolerances.relativeTolerance,
    scaledTolerance: absoluteTolerance ?? options.scaledTolerance ?? defaultTolerances.scaledTolerance,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.maxSteps === undefined ? {} : { maxSteps: options.maxSteps }),
    ...(options.timeBudgetMs === undefined ? {} : { timeBudgetMs: options.timeBudgetMs }),
  });
  if (!solution.success) throw failureOf(system, solution);
  return {
    columns: system.readouts.map(({ address }) => address),
    times: solution.times,
    values: solution.outputs,
    statistics: solution.statistics,
  };
}

/** Whether only events change a state. */
function isResting({ rate, algebraic }: FlatSystem["states"][number]): boolean {
  return algebraic !== true && rate.kind === "number" && rate.value === 0;
}

/** How far each state would come by its first slope. */
function reachOf(kernel: Kernel, initial: Float64Array, start: number, end: number): Float64Array {
  const slopes = new Float64Array(initial.length);
  kernel.rates(start, initial, slopes);
  return slopes.map((slope) => slope * (end - start));
}

function gridOf(start: number, end: number, steps: number): Float64Array {
  return Float64Array.from({ length: steps + 1 }, (_, row) =>
    row === steps ? end : start + (row * (end - start)) / steps,
  );
}

function refuseMissing(system: FlatSystem, initial: Float64Array): void {
  const missing = system.states.filter((state, i) => Number.isNaN(initial[i]) && !isResting(state));
  if (missing.length === 0) return;
  throw errorOf(
    missing.map(({ address }): Diagnostic => {
      return { code: "no-initial-value", severity: "error", where: { path: address }, found: address };
    }),
  );
}

/** What is in equilibrium at all times comes to rest before the start, alone. */
async function settledBeforehand(
  system: FlatSystem,
  declared: Float64Array,
  start: number,
  timeBudgetMs = Number.POSITIVE_INFINITY,
): Promise<Float64Array> {
  const alone = beforehandSystem(system, start);
  if (alone === undefined) return declared;
  const kernel = await wasmKernel(compile(alone));
  const scale = stateScales(declared);
  const span = { start: 0, end: beforehandSpan, tick: 1 };
  const solution = integrate({ kernel, initial: declared, ...span, scale, timeBudgetMs });
  if (!solution.success) throw failureOf(alone, solution);
  return solution.final;
}

function failureOf(system: FlatSystem, { failure }: Solution): EquatorError {
  const { code = "not-finite", at = 0, state, event, delay } = failure ?? {};
  const path = (system.states[state ?? -1] ?? system.events[event ?? -1] ?? system.delays?.[delay ?? -1])
    ?.address;
  return errorOf([
    { code, severity: "error", where: path === undefined ? {} : { path }, found: `time ${at}` },
  ]);
}

function errorOf(diagnostics: readonly Diagnostic[]): EquatorError {
  return new EquatorError(diagnostics, diagnostics.map(wordDiagnostic).join("\n"));
}
