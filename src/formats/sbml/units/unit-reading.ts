import type { Diagnostic } from "../../../messages/diagnostic.ts";
import type { MeasuredUnit, UnitDifference } from "./measure.ts";

/** Where units may disagree. */
export type UnitRule =
  | "addition"
  | "comparison"
  | "piecewise"
  | "function-argument"
  | "exponent"
  | "delay-time"
  | "assignment-rule"
  | "rate-rule"
  | "initial-assignment"
  | "event-assignment"
  | "event-delay"
  | "event-priority"
  | "stoichiometry"
  | "kinetic-law"
  | "species-change";

/** All places where one rule is broken in one way. */
export interface UnitGroup {
  readonly rule: UnitRule;
  /** Whether the units measure different things, or only differ in size, as mmol and mol. */
  readonly difference: UnitDifference;
  readonly places: number;
  /** The first place: characters of the text before it, and the component. */
  readonly at: number;
  readonly path: string;
  /** Places after the first, at most 19 of them. */
  readonly others: readonly UnitPlace[];
  /** Units of the first place, in our notation. */
  readonly expected: string;
  readonly found: string;
  /** How many times as large the one is as the other, at the first place; more than 1. Where they differ in size alone. */
  readonly ratio?: number;
  /** What the one with an odd number before it stands for, as `16.6667*umol/s is 1000*umol/min`. */
  readonly meaning?: string;
}

/** A place in the text, and the component it lies in. */
export interface UnitPlace {
  readonly at: number;
  readonly path: string;
}

/** The units of a model: of every quantity, and where they disagree. What is not declared is undefined. */
export interface UnitReading {
  readonly time: MeasuredUnit | undefined;
  readonly extent: MeasuredUnit | undefined;
  /**
   * Of every id that may stand in a formula: compartments, species (an amount or a concentration, as the species
   * says), parameters, reactions (extent per time) and species references.
   */
  readonly inMath: ReadonlyMap<string, MeasuredUnit>;
  /** Of the amount of each species. */
  readonly amounts: ReadonlyMap<string, MeasuredUnit>;
  /** Of local parameters, by reaction. */
  readonly locals: ReadonlyMap<string, ReadonlyMap<string, MeasuredUnit>>;
  readonly groups: readonly UnitGroup[];
  /** False where formulas were too many or too deep to be looked at; units there count as not declared. */
  readonly complete: boolean;
  /** `sbml-unknown-unit` errors, then one `sbml-units` warning per group. */
  readonly diagnostics: readonly Diagnostic[];
}
