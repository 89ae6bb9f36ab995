import type { OneOrMore, ProcessEvidence } from "./evidence.ts";
import type { Parameters } from "./parameter.ts";

/** A port in: a quantity that another module offers. */
export interface Need {
  readonly unit: string;
  /** The value (in `unit`) used when the module is run alone. */
  readonly typical: number;
  readonly means: string;
}

/** A slot that the events of a protocol set: a rate or a switch. */
export interface Input {
  readonly unit: string;
  readonly default: number;
  readonly means: string;
}

/** A quantity that has a rate of change. */
export interface State {
  readonly unit: string;
  /** A number in `unit`, or a formula over parameters, needs and terms that do not depend on states. */
  readonly initial: number | string;
  readonly means: string;
  /** Typical magnitude in `unit`; the absolute tolerance is a fraction of it. */
  readonly scale?: number;
  /** A stock that settling before a run must not move. */
  readonly slow?: boolean;
}

/** A named quantity computed from others: a term inside a module, or a port out. */
export interface Term {
  readonly unit: string;
  readonly is: string;
  readonly means: string;
}

/** One state, or how many of each state. */
export type Stoichiometry<StateName extends string = string> =
  | StateName
  | { readonly [Name in StateName]?: number };

/** A flow from states to states, or from or to the outside where `from` or `to` is absent. */
export interface Process<Ref extends string = string, StateName extends string = string> {
  readonly from?: Stoichiometry<StateName>;
  readonly to?: Stoichiometry<StateName>;
  /** Amount per time, in the unit of the `from` states (of the `to` states where there is no `from`). */
  readonly rate: string;
  /** How much of a `to` state is made per amount of the rate (a formula), where units or amounts differ. */
  readonly yields?: { readonly [Name in StateName]?: string };
  readonly means: string;
  readonly evidence: ProcessEvidence<Ref>;
}

/** When `when` becomes true, the named states are set, all at once. */
export interface StateEvent<StateName extends string = string> {
  readonly when: string;
  readonly set: { readonly [Name in StateName]?: string };
  readonly means?: string;
}

/**
 * One mechanism: its ports, parameters, states and processes.
 *
 * It is data: formulas are text, and their names resolve only to what the same module declares.
 */
export interface Module<
  Ref extends string = string,
  StateName extends string = string,
  NeedName extends string = string,
  InputName extends string = string,
  ParameterName extends string = string,
  OfferName extends string = string,
> {
  readonly id: string;
  readonly about: string;
  /** The module as it was written, where a system holds it changed: what its page shows. */
  readonly alone?: Module<Ref>;
  readonly needs?: Readonly<Record<NeedName, Need>>;
  readonly inputs?: Readonly<Record<InputName, Input>>;
  readonly parameters?: Parameters<Ref, ParameterName>;
  readonly states: Readonly<Record<StateName, State>>;
  readonly terms?: Readonly<Record<string, Term>>;
  readonly processes: Readonly<Record<string, Process<Ref, NoInfer<StateName>>>>;
  /** Sums of states that the processes keep constant. */
  readonly keeps?: Readonly<Record<string, string>>;
  readonly offers: Readonly<Record<OfferName, Term>>;
  readonly events?: Readonly<Record<string, StateEvent<NoInfer<StateName>>>>;
  /** Gene symbol -> the parameters, and the states (by their initial value), that its expression multiplies. */
  readonly genes?: Readonly<Record<string, OneOrMore<NoInfer<StateName> | NoInfer<ParameterName>>>>;
  /** Given where the module has no steady state of its own, and why. */
  readonly steady?: { readonly none: string };
  /** What it does not do, in words. */
  readonly limits: OneOrMore<string>;
}
