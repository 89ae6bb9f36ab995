import type { Formula } from "./formula-tree.ts";

/**
 * A system with its modules wired and its names resolved: what the compiler reads.
 *
 * All numbers are in one coherent set of units (mol, g, dm, min, K, A; so L = dm^3), and `time` is in minutes.
 * Formulas use dotted addresses (`muscle.mtorc1.active`), the name `time`, and primitive functions only.
 */
export interface FlatSystem {
  readonly id: string;
  readonly states: readonly FlatState[];
  /** Constants and inputs. Inputs are those that events may change during a run. */
  readonly parameters: readonly FlatParameter[];
  /** Named intermediate quantities, each using states, parameters and earlier terms only. */
  readonly terms: readonly FlatTerm[];
  /** What is reported. */
  readonly readouts: readonly FlatTerm[];
  /** Sums that the reactions keep constant, for tests. */
  readonly conserved: readonly FlatTerm[];
  /** State events: when `when` becomes true, all `sets` take effect at once. */
  readonly events: readonly FlatEvent[];
}

export interface FlatState {
  readonly address: string;
  /** Display unit; values of the flat system are coherent. */
  readonly unit: string;
  /** Multiply a coherent value by this to get it in `unit`. */
  readonly perUnit: number;
  /** Initial value: parameters and terms that depend on parameters only. */
  readonly initial: Formula;
  /** Typical magnitude (coherent units); the absolute tolerance is a fraction of it. */
  readonly scale: number;
  /** A stock that settling before a run must not move. */
  readonly slow?: boolean;
  /** d(state)/dt per minute. */
  readonly rate: Formula;
}

export interface FlatParameter {
  readonly address: string;
  readonly unit: string;
  readonly perUnit: number;
  readonly value: number;
  readonly input: boolean;
}

export interface FlatTerm {
  readonly address: string;
  readonly unit: string;
  readonly perUnit: number;
  readonly is: Formula;
}

export interface FlatEvent {
  readonly address: string;
  readonly when: Formula;
  readonly sets: readonly { readonly state: string; readonly to: Formula }[];
}
