import type { KernelDelays, KernelEvent } from "../engine/kernel.ts";
import type { Layout } from "./tape/layout.ts";
import type { Tape } from "./tape/tape.ts";

/** Sizes of a compiled system. */
export interface Counts {
  readonly states: number;
  readonly parameters: number;
  readonly switches: number;
  /** Non-zero entries of df/dy. */
  readonly jacobian: number;
  /** Entries of L and U, the diagonal counted once. */
  readonly factors: number;
  /** Values computed once per change of parameters. */
  readonly hoisted: number;
  /** Operations: one evaluation of the rates; rates, Jacobian and factors at the start of a step; one solve. */
  readonly rateOperations: number;
  readonly startOperations: number;
  readonly solveOperations: number;
}

/** Addresses to indices. */
export interface Indices {
  readonly states: ReadonlyMap<string, number>;
  readonly parameters: ReadonlyMap<string, number>;
  readonly readouts: ReadonlyMap<string, number>;
}

export interface Tapes {
  /** Fixed expressions and break times, from the parameters. */
  readonly hoist: Tape;
  /** Initial values, from the parameters; into the argument. */
  readonly initial: Tape;
  readonly rates: Tape;
  readonly jacobian: Tape;
  readonly timeSlope: Tape;
  /** Rates, time slope, factors and guard at the start of a step. */
  readonly start: Tape;
  /** Solution of W x = right. Its outputs are counted from 0: they go to the stage that is being computed. */
  readonly solve: Tape;
  readonly margins: Tape;
  readonly outputs: Tape;
  /** Whether the condition of each event holds, from the switches; delays and priorities of those that have them. */
  readonly holds: Tape;
  readonly delays: Tape;
  readonly priorities: Tape;
  /** Assignments of each event and their factors, into `right`. */
  readonly events: readonly Tape[];
  /** Of each delayed value: that whose past it is, and what that was before the start; both into `right`. */
  readonly pasts: readonly Tape[];
  readonly befores: readonly Tape[];
  /** The lags of all, into `right`. */
  readonly lags: Tape;
}

/** What is known of delayed values (engine/kernel.ts says it of each). */
export type DelayFacts = Pick<
  KernelDelays,
  "count" | "isNeeded" | "isLagFixed" | "isLagOnState" | "mayJump" | "nested" | "watched"
>;

/** A compiled system: tapes over one memory layout. Holds no run; kernels are made from it. */
export interface Program {
  readonly id: string;
  readonly counts: Counts;
  readonly indices: Indices;
  /** Values of the parameters in the flat system. */
  readonly defaults: Float64Array;
  readonly layout: Layout;
  readonly constants: Float64Array;
  readonly tapes: Tapes;
  readonly pattern: { readonly rows: Int32Array; readonly columns: Int32Array };
  /** 1 for each algebraic state; absent where there is none. */
  readonly algebraic?: Uint8Array;
  /** 1 for each state whose rate is 0 at all times; absent where there is none. */
  readonly resting?: Uint8Array;
  readonly dependsOnTime: boolean;
  readonly switchOnTimeAlone: readonly boolean[];
  readonly switchHoldsAtZero: readonly boolean[];
  readonly switchOnEquality: readonly boolean[];
  readonly switchCurved: readonly boolean[];
  readonly events: readonly KernelEvent[];
  /** Absent where there are no delayed values. */
  readonly delays?: DelayFacts;
}

/** How many numbers `assign` of a kernel writes for an event. */
export function assignedCells({ states, hasFactors }: KernelEvent): number {
  return states.length * (hasFactors ? 2 : 1);
}
