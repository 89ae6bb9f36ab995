import type { Formula } from "./formula-tree.ts";

/**
 * A system with its modules wired and its names resolved: what the compiler reads.
 *
 * All numbers are in one coherent set of units: that of our modules (mol, g, dm, min, K, A; so L = dm^3; `time` in
 * minutes), or, for a model read from elsewhere, the one its author chose.
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
  /** Values of earlier times that formulas may use by their addresses. */
  readonly delays?: readonly FlatDelay[];
  /** Parameters that take the value of a quantity in the settled state. */
  readonly baselines?: readonly FlatBaseline[];
  /**
   * What the rates of the states are made of, where that is known: each rate is the sum of what the processes change.
   * For exports and maps; what is computed is the rate of each state.
   */
  readonly processes?: readonly FlatProcess[];
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
  /** d(state)/dt per unit of time; for an algebraic state, what is zero at all times. */
  readonly rate: Formula;
  /** Rate of what runs to rest, alone, before the start: fast reactions that are in equilibrium at all times. */
  readonly beforehand?: Formula;
  /**
   * Has no rate of change of its own: its value is always the one at which `rate` is zero (index 1: the derivative of
   * `rate` by the algebraic states is not singular). `initial` is a first guess.
   */
  readonly algebraic?: boolean;
  /**
   * Of an algebraic state: the parameter that stands for its value at the start in initial values. What the flat system
   * gives it is a first guess; a run gives it the value at which `rate` is zero there.
   */
  readonly start?: string;
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

/** A parameter, and the state, parameter or term whose settled value it takes. */
export interface FlatBaseline {
  readonly parameter: string;
  readonly of: string;
}

/** One process, at `<instance>.processes.<name>`. */
export interface FlatProcess {
  readonly address: string;
  /** Per unit of time. */
  readonly rate: Formula;
  /** What one unit of the rate adds to a state (less than 0: takes from it). A state may stand here twice. */
  readonly changes: readonly FlatChange[];
}

export interface FlatChange {
  readonly state: string;
  readonly per: Formula;
}

/** The value that `of` had `by` units of time ago, with parameters as they are now. */
export interface FlatDelay {
  readonly address: string;
  /** Uses states, parameters, terms and delayed values, this one too. */
  readonly of: Formula;
  /** Not negative; 0 means the present value. It may change with time. */
  readonly by: Formula;
  /** The value at times before the start: of parameters and of `time`, which stands for that time. */
  readonly before: Formula;
}

/** What an event sets a state to. */
export interface FlatSet {
  readonly state: string;
  readonly to: Formula;
  /**
   * Factor of `to` that is computed at the execution even where `to` is from the trigger: the volume, where a
   * concentration is set and the state is an amount.
   */
  readonly times?: Formula;
}

/**
 * It triggers when `when` becomes true, and is executed at once or after `delay`. Several at one instant are executed
 * one by one, the highest priority first, and triggers are looked at anew after each.
 */
export interface FlatEvent {
  readonly address: string;
  readonly when: Formula;
  readonly sets: readonly FlatSet[];
  /** Time from trigger to execution, evaluated when it triggers. */
  readonly delay?: Formula;
  /** Evaluated whenever several wait for the same instant; those without one come in a seeded random order. */
  readonly priority?: Formula;
  /** Whether it is executed even if `when` has become false in between. Default true. */
  readonly persistent?: boolean;
  /**
   * Value of `when` just before the start. Where false, an event whose condition holds at the start fires there.
   * Default true.
   */
  readonly before?: boolean;
  /** When the values to set are computed: when it triggers (default), or when it is executed. */
  readonly values?: "at-trigger" | "at-execution";
}
