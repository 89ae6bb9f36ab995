import type { Channel, SystemAgent } from "./agent.ts";
import type { Module } from "./module.ts";
import type { Parameter, Parameters } from "./parameter.ts";
import type { People } from "./people.ts";

/** What is reported of a system, named by what an assay measures. */
export interface Readout {
  readonly unit: string;
  /** A formula over offers of its modules (`instance.offer`) and the subject. */
  readonly is: string;
  readonly means: string;
  readonly assay: string;
  /** Section of reports and summaries that it belongs to; sections stand in the order of their first readout. */
  readonly group?: string;
  /** Whether it comes first where there is room for few. */
  readonly lead?: boolean;
  /** Whether it is of the body as a whole, as blood is: shown once, whichever limbs are followed. */
  readonly body?: boolean;
}

/** Rows of numbers chosen by a word of an event: `food.fast_fraction` is the column of the row that `by` names. */
export interface ExposureTable<Ref extends string = string> {
  /** The word of the event that names the row; the row `default` serves events without it. */
  readonly by: string;
  readonly rows: Readonly<Record<string, Parameters<Ref>>>;
}

/**
 * What one kind of event does to the system.
 *
 * Formulas use the quantities of the event, `duration`, `given(quantity)`, columns of tables and `subject.*`.
 */
export interface Exposure<Ref extends string = string> {
  /** Kind of event; it covers its sub-kinds (`train` covers `train.resistance`). */
  readonly on: string;
  /** Only events with these words. */
  readonly where?: Readonly<Record<string, string>>;
  /** Units of the quantities it reads; where given, the formulas are checked before any event comes. */
  readonly takes?: Readonly<Record<string, string>>;
  readonly tables?: Readonly<Record<string, ExposureTable<Ref>>>;
  /** state += formula, at the instant. A quantity that the event lacks counts as 0. */
  readonly adds?: Readonly<Record<string, string>>;
  /** input += formula while the event lasts. A quantity that the event lacks counts as 0. */
  readonly during?: Readonly<Record<string, string>>;
  /** input = formula while the event lasts; left out when the event lacks a quantity of the formula. */
  readonly holds?: Readonly<Record<string, string>>;
}

/** What one reading of the literature changes: modules swapped or added, wires, values. */
export interface Choice<Ref extends string = string> {
  readonly about?: string;
  readonly modules?: Readonly<Record<string, Module<Ref>>>;
  readonly wires?: Readonly<Record<string, string>>;
  readonly adjustments?: Readonly<Record<string, Parameter<Ref>>>;
  /** The fit that is used with this choice, in place of the system's. */
  readonly fit?: string;
}

/** A question that the literature has not settled: its readings are compared, never averaged. */
export interface Variant<Ref extends string = string> {
  readonly about: string;
  readonly default: string;
  readonly choices: Readonly<Record<string, Choice<Ref>>>;
}

/** Modules, wired: what can be run. */
export interface System<Ref extends string = string> {
  readonly id: string;
  readonly about: string;
  /** Instance address -> module. */
  readonly modules: Readonly<Record<string, Module<Ref>>>;
  /** `instance.need` -> `instance.offer` or `subject.port`. */
  readonly wires?: Readonly<Record<string, string>>;
  /** `instance.parameter` -> the value that this system uses instead. */
  readonly adjustments?: Readonly<Record<string, Parameter<Ref>>>;
  /**
   * `instance.parameter` -> the `instance.offer` whose value in the settled state it takes: a level that something is
   * relative to. What the parameter declares is the value that settling starts from. Genes that are changed for a
   * whole run do not move it: the level is that of the system as it is.
   */
  readonly baselines?: Readonly<Record<string, string>>;
  readonly variants?: Readonly<Record<string, Variant<Ref>>>;
  /** How much healthy adults differ in the numbers of this system. */
  readonly people?: People<Ref>;
  readonly exposures?: readonly Exposure<Ref>[];
  readonly readouts: Readonly<Record<string, Readout>>;
  /** Places where agents may act, by name: `gh_secretion`, `muscle.energy_stress`. */
  readonly channels?: Readonly<Record<string, Channel>>;
  /** Agents that a protocol may name, as `compound.<name>`: their parts join when it does (`withAgents`). */
  readonly agents?: Readonly<Record<string, SystemAgent<Ref>>>;
  /** Agents whose parts have joined: set by `withAgents`, never by hand. */
  readonly joined?: readonly string[];
  /** The fit whose values are used in place of the literature's, unless a run asks for another or for none. */
  readonly fit?: string;
  /** The fit whose values stand in `adjustments`: set where a fit is laid over a system, never by hand. */
  readonly fitted?: string;
  /** Readouts that the trials of that fit say something of; of the others the priors alone speak. Set with `fitted`. */
  readonly observed?: readonly string[];
  /** `instance.parameter` (in h) that takes the time of day at which a protocol starts. */
  readonly clock?: string;
  /**
   * With a clock: the hour of the day (in h, as the clock) at which baselines are read, the last one at or before the
   * start, so that they do not depend on the hour at which a protocol starts. The system settles up to that hour, and goes
   * on from there to the start with its baselines as read. Without it they are read at the start.
   */
  readonly readAt?: number;
  /** How long to run without events before the start, as `12 h`; with a clock, up to time 0. */
  readonly settle: string;
}
