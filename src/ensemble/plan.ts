import type { Impulse } from "../engine/index.ts";
import type { BuildOptions, Spread, System } from "../lang/index.ts";
import type { RealisedEvent } from "../protocol/index.ts";
import type { Tolerances } from "../simulate/index.ts";
import type { DrawPlan } from "./draw-plan.ts";
import type { PersonLink } from "./link-people.ts";

/**
 * What the members of an ensemble differ in: one number of the system or of its subject.
 *
 * `address` is that of a parameter (`instance.parameter`), of a cell of a table (`tables.<table>.<row>.<column>`) or of
 * the subject (`subject.<port>`).
 */
export interface Varied {
  readonly address: string;
  /** Further addresses that take the same value: the other places of a number that several share. */
  readonly also?: readonly string[];
  readonly unit: string;
  /** Value of the member in the middle, in `unit`. */
  readonly centre: number;
  readonly spread: Spread;
  /** Whether it is not known well (`parameters`) or differs between people. */
  readonly of: "parameters" | "people";
  /** How the value of a person follows from its draw and from others of the same person. */
  readonly link?: PersonLink;
}

/** Values of all that varies, for any member, whichever were asked for before. */
export interface Draws {
  readonly varied: readonly Varied[];
  /** Writes the values of a member, each in its own unit, in the order of `varied`. */
  write(member: number, out: Float64Array): void;
  /** The same as plain data, where it can be: threads then draw the members that they run. */
  readonly plan?: DrawPlan;
}

/** Runs that start from one settled state: the same subject, genes and variants. */
export interface Scenario {
  readonly system: System;
  readonly build: BuildOptions;
  readonly runs: readonly ScenarioRun[];
  readonly tolerances: Tolerances;
}

/** One protocol, seen in one limb. */
export interface ScenarioRun {
  readonly events: readonly RealisedEvent[];
  readonly limb?: string;
  /** Milliseconds from `start`, ascending: when readouts are reported. */
  readonly times: Float64Array;
  /** Only one of so many times is kept, and the last, while facts are read off all of them. Default 1. */
  readonly stride?: number;
  /** Whether the facts of each curve are wanted too. */
  readonly facts?: boolean;
}

/**
 * The readouts of one member in one run: row after row as `times` (times x readouts), in display units, and each in the
 * settled state. Readouts stand in the order of the system.
 */
export interface MemberCurves {
  readonly baseline: Float64Array;
  readonly values: Float64Array;
  /** Where the run asked for them: readout after readout, in the order of `factNames`. */
  readonly facts?: Float64Array;
}

/** What came of one member in one scenario. A run that failed says why and holds no curves. */
export type MemberOutcome =
  | { readonly ok: true; readonly runs: readonly MemberCurves[] }
  | { readonly ok: false; readonly why: string };

/** A run as the engine sees it, for one member. */
export interface MemberRun {
  readonly impulses: readonly Impulse[];
  readonly end: number;
}
