import type { Layout } from "../tape/layout.ts";
import type { Tape } from "../tape/tape.ts";

/** Where the entries of a table stand, and the tape that writes their values to the region `entries`. */
export interface TableProgram {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly tape: Tape;
}

/** A table whose values are sums of products of second derivatives, from a tape, and components of a vector. */
export interface CurvatureProgram extends TableProgram {
  /** For each value of the tape, the entry that it adds to, and the component that it is multiplied with. */
  readonly targets: Int32Array;
  readonly sources: Int32Array;
}

/** One row of forward or back substitution: which unknowns it reads, and the cells of their factors. */
export interface SolveRow {
  readonly row: number;
  readonly columns: readonly number[];
  readonly cells: readonly number[];
  /** In back substitution, the cell of 1 / pivot. */
  readonly inverse: number;
}

/** The derivatives of a compiled system by states, time and parameters, as tapes over a memory layout of their own. */
export interface TangentProgram {
  readonly id: string;
  readonly size: number;
  /** The parameters by which there are derivatives. */
  readonly differentiated: ReadonlySet<number>;
  readonly layout: Layout;
  readonly constants: Float64Array;
  readonly defaults: Float64Array;
  /** Fixed expressions, from the parameters. */
  readonly hoist: Tape;
  readonly rates: TableProgram;
  readonly curvature: CurvatureProgram;
  readonly outputs: TableProgram;
  readonly margins: TableProgram;
  readonly events: readonly TableProgram[];
  readonly eventSwitches: readonly (readonly number[])[];
  readonly initial: TableProgram;
  readonly breaks: TableProgram;
  /** Factors and guard at the start of a step. */
  readonly start: Tape;
  readonly forward: readonly SolveRow[];
  readonly backward: readonly SolveRow[];
}

/** The tables of a program with the names under which their tapes are exported. */
export function tablesOf(program: TangentProgram): readonly (readonly [string, TableProgram])[] {
  const { rates, curvature, outputs, margins, initial, breaks } = program;
  const named = { rates, curvature, outputs, margins, initial, breaks };
  return [...Object.entries(named), ...program.events.map((table, i) => [`event${i}`, table] as const)];
}

/** All its tapes. */
export function tangentTapes(program: TangentProgram): readonly Tape[] {
  return [program.hoist, program.start, ...tablesOf(program).map(([, { tape }]) => tape)];
}
