import type { Draws, Posterior, Varied, WorkerHost } from "../../ensemble/index.ts";
import type { System } from "../../lang/index.ts";
import type { Protocol } from "../../protocol/index.ts";
import type { Tolerances } from "../../simulate/index.ts";

/** One thing that is done: a protocol on a system. */
export interface Arm {
  readonly protocol: Protocol;
  readonly system: System;
  /** Variant -> choice, over those of the protocol. */
  readonly variants?: Readonly<Record<string, string>>;
  /** Milliseconds between the times that figures see; by the length of the protocol where absent. */
  readonly every?: number;
  /** What was fitted together, where the system uses a fit. */
  readonly posterior?: Posterior;
}

/**
 * The curves of one arm, in the limb that its protocol observes. Hours count from `start`; a window is from hour to hour,
 * the whole run where absent. Values are in the unit of the readout. A name or a window that is not there is an error.
 */
export interface ArmCurves {
  /** In the settled state, before the first event. */
  rest(readout: string): number;
  /** At an hour, between the times that are kept on a straight line. */
  at(readout: string, hour: number): number;
  /** At the end. */
  end(readout: string): number;
  mean(readout: string, from?: number, to?: number): number;
  most(readout: string, from?: number, to?: number): number;
  least(readout: string, from?: number, to?: number): number;
  /** Hour at which it is highest. */
  whenMost(readout: string, from?: number, to?: number): number;
  /** Hours spent above a level. */
  hoursAbove(readout: string, level: number, from?: number, to?: number): number;
}

/** All arms of one member; a name that is not there is an error. */
export type Arms<Name extends string = string> = (arm: Name) => ArmCurves;

/** A number that is read off the arms of one member. */
export interface Figure<Name extends string = string> {
  readonly means: string;
  readonly unit: string;
  /** A value that stands for what is no number, as a time that is never reached, and what it says. */
  readonly standIn?: { readonly at: number; readonly says: string };
  readonly of: (arms: Arms<Name>) => number;
}

/** Arms that the same members go through, and what is read off them. */
export interface Experiment<Name extends string = string> {
  readonly arms: Readonly<Record<Name, Arm>>;
  readonly figures: Readonly<Record<string, Figure<Name>>>;
}

/** How an experiment is run. */
export interface ExperimentSettings {
  /** Members drawn from what is not known of the numbers; none for the numbers as they stand alone. */
  readonly members: number;
  readonly seed?: number;
  readonly tolerances?: Tolerances;
  /** Divides the tolerances, those given or the usual ones: 1 where absent. */
  readonly closer?: number;
  /** Readouts whose curves are kept besides those that figures read, by arm. */
  readonly keep?: Readonly<Record<string, readonly string[]>>;
  /** Values of the members by what varies, in place of draws. */
  readonly placing?: (varied: readonly Varied[]) => Pick<Draws, "write">;
  /** Threads for the members; without them everything runs in this thread. They alter no result. */
  readonly host?: WorkerHost | undefined;
}

/** A curve that is kept to be drawn. */
export interface KeptCurve {
  readonly arm: string;
  readonly readout: string;
  readonly unit: string;
  /** Hours from `start`. */
  readonly hours: Float64Array;
  readonly values: Float64Array;
}

/** What came of an experiment. */
export interface ExperimentOutcome {
  /** Of the numbers as they stand. */
  readonly figures: Readonly<Record<string, number>>;
  /** Of each member that came to the end, in their order. */
  readonly members: readonly Readonly<Record<string, number>>[];
  /** Members that did not come to the end, or had a figure that is no number, with the first reason. */
  readonly failed: { readonly count: number; readonly why?: string };
  /** Readouts that figures were read off, by arm. */
  readonly read: Readonly<Record<string, readonly string[]>>;
  /** Curves of the numbers as they stand, of those readouts and of what was to be kept. */
  readonly curves: readonly KeptCurve[];
}
