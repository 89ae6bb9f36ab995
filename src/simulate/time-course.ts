import { compile, initialState, wasmKernel } from "../compile/index.ts";
import { integrate, type Solution } from "../engine/index.ts";
import type { FlatSystem, Formula } from "../lang/index.ts";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../messages/index.ts";
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
  /** One for all states, in their own units. Default: 1e-9 of each state's value at the start (at most of 1). */
  readonly absoluteTolerance?: number;
  /** Absolute tolerances as a fraction of each state's value at the start. Default 1e-9. */
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
  const program = compile(system);
  const kernel = await wasmKernel(program);
  const declared = initialState(program, kernel.parameters);
  refuseMissing(system, declared);
  const initial = await settleBeforehand(system, declared);
  const scale =
    absoluteTolerance === undefined ? stateScales(declared) : new Float64Array(initial.length).fill(1);
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

/** Units of time for which what runs before the start is run: it is fast by its nature. */
const beforehandSpan = 1;

/** The initial state once what is in equilibrium at all times has come to rest. */
async function settleBeforehand(system: FlatSystem, declared: Float64Array): Promise<Float64Array> {
  if (system.states.every(({ beforehand }) => beforehand === undefined)) return declared;
  const zero: Formula = { kind: "number", value: 0, at: { from: 0, to: 0 } };
  const states = system.states.map(({ beforehand = zero, algebraic, rate, ...state }) =>
    algebraic ? { ...state, algebraic, rate } : { ...state, rate: beforehand },
  );
  const kernel = await wasmKernel(compile({ ...system, states, readouts: [], events: [] }));
  const scale = stateScales(declared);
  const solution = integrate({ kernel, initial: declared, start: 0, end: beforehandSpan, tick: 1, scale });
  if (!solution.success) throw failureOf(system, solution);
  return solution.final;
}

function gridOf(start: number, end: number, steps: number): Float64Array {
  return Float64Array.from({ length: steps + 1 }, (_, row) =>
    row === steps ? end : start + (row * (end - start)) / steps,
  );
}

function refuseMissing(system: FlatSystem, initial: Float64Array): void {
  const missing = system.states.filter((_, i) => Number.isNaN(initial[i]));
  if (missing.length === 0) return;
  throw errorOf(
    missing.map(({ address }): Diagnostic => {
      return { code: "no-initial-value", severity: "error", where: { path: address }, found: address };
    }),
  );
}

function failureOf(system: FlatSystem, { failure }: Solution): EquatorError {
  const { code = "not-finite", at = 0, state, event } = failure ?? {};
  const path = state === undefined ? system.events[event ?? -1]?.address : system.states[state]?.address;
  return errorOf([
    { code, severity: "error", where: path === undefined ? {} : { path }, found: `time ${at}` },
  ]);
}

function errorOf(diagnostics: readonly Diagnostic[]): EquatorError {
  return new EquatorError(diagnostics, diagnostics.map(wordDiagnostic).join("\n"));
}
