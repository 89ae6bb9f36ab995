import type { Program } from "../compile/index.ts";
import type { EffectFormula, FlatSystem } from "../lang/index.ts";
import type { Span, Tolerances } from "../simulate/index.ts";
import { factNames } from "./fact-names.ts";
import { keptTimes } from "./write-curves.ts";

/** All that is needed to run members of some groups, as plain data: it can be posted to a worker. */
export interface MemberPlan {
  readonly programs: readonly ProgramPlan[];
  readonly groups: readonly GroupPlan[];
}

/** Members that go through the same scenarios: each is a row of `width` values, in the unit of what varies. */
export interface GroupPlan {
  readonly scenarios: readonly ScenarioPlan[];
  readonly width: number;
}

/** A program with its module for pairs of members, which workers share. */
export interface ProgramPlan {
  readonly program: Program;
  readonly module: WebAssembly.Module;
}

/** A scenario with everything done that its members share. */
export interface ScenarioPlan extends StartPlan {
  /** Where genes are changed: the same system without the change, whose settled state gives the baselines. */
  readonly normal?: StartPlan;
  readonly scale: Float64Array;
  readonly tolerances: Tolerances;
  /** Which readouts are kept, in order, and how many of its display unit a coherent unit of each is. */
  readonly columns: Int32Array;
  readonly perUnit: Float64Array;
  readonly runs: readonly RunPlan[];
}

/** How members come to a settled state. */
export interface StartPlan {
  /** Index among the programs. */
  readonly program: number;
  /** Coherent values of the parameters where nothing varies, in the order of the program. */
  readonly parameters: Float64Array;
  readonly moves: readonly Move[];
  /** What settling reads of the equations. */
  readonly settling: FlatSystem;
  /** Index among the programs of the one that settling runs with live baselines; absent where it goes in rounds. */
  readonly live?: number;
  readonly settle: Span;
  /** From when baselines are read to the start of runs. */
  readonly onward: Span;
}

/** How one value of a member becomes a coherent value: value x over x up / down + offset, times the level of its gene. */
export interface Move {
  /** Index among the values of a member. */
  readonly value: number;
  readonly address: string;
  /** Index of the parameter that takes it; -1 for a cell of a table. */
  readonly parameter: number;
  readonly over: number;
  readonly up: number;
  readonly down: number;
  readonly offset: number;
  readonly level: number;
}

/** One protocol in one limb. */
export interface RunPlan {
  readonly exposures: readonly ExposurePlan[];
  readonly times: Float64Array;
  /** One of so many times is kept, and the last; facts are read off all of them. */
  readonly stride: number;
  /** Whether the facts of each readout are wanted. */
  readonly facts: boolean;
}

/** An event and the formulas by which it acts. */
export interface ExposurePlan {
  readonly event: { readonly at: number; readonly duration: number };
  readonly formulas: readonly EffectFormula[];
}

/** How many numbers a run of one member takes: the settled state, a row for each time that is kept, and facts. */
export function runCells(readouts: number, { times, stride, facts }: RunPlan): number {
  return readouts * (1 + keptTimes(times.length, stride) + (facts ? factNames.length : 0));
}

/** How many numbers all runs of one member in a scenario take. */
export function curveCells({ columns, runs }: ScenarioPlan): number {
  return runs.reduce((sum, run) => sum + runCells(columns.length, run), 0);
}

/** How many numbers all runs of one member take. */
export function memberCells({ scenarios }: GroupPlan): number {
  return scenarios.reduce((sum, scenario) => sum + curveCells(scenario), 0);
}
