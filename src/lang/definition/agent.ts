import type { Module } from "./module.ts";
import type { Parameter } from "./parameter.ts";
import type { Exposure, Readout, Variant } from "./system.ts";

/**
 * How what several agents give to a channel combines, and with what is there without them: addends, factors, addends of
 * one factor (x (1 + a + b)), shares of a whole (1 - (1 - a)(1 - b)), or the largest of them. Nothing is 0, and 1 of factors.
 */
export type Combination = "sum" | "product" | "gain" | "complement" | "max";

/** A place of a system where agents may act. It changes nothing until an agent does. */
export interface Channel {
  /** Unit of what agents give to it; 1 for factors and shares. */
  readonly unit: string;
  readonly means: string;
  readonly combine: Combination;
  /**
   * What it acts on, each as `instance.name`: a need, whatever it is wired to, an input, a term, an offer or the rate of a
   * process; of a module of the system, or of agents. A need is of one channel at most.
   */
  readonly at: readonly [string, ...string[]];
}

/** What joins a system when a protocol names an agent. Addresses as in a system. */
export interface AgentParts<Ref extends string = string> {
  /** Instances -> modules; kinetics first. Names are its own: none that the system has. */
  readonly modules: Readonly<Record<string, Module<Ref>>>;
  /** What its modules need of the system and of each other: `instance.need` -> `instance.offer`. */
  readonly wires: Readonly<Record<string, string>>;
  /** Channel -> the offer that acts on it. Those that the system does not have are left out; it needs one of them. */
  readonly acts: Readonly<Record<string, string>>;
  /** Units of the quantities of the event: `{ dose: "mg" }`, or `{ level: "1" }`. */
  readonly takes: Readonly<Record<string, string>>;
  /** What taking it does, as in an exposure. */
  readonly adds?: Readonly<Record<string, string>>;
  readonly during?: Readonly<Record<string, string>>;
  readonly holds?: Readonly<Record<string, string>>;
  /** Exposures of other events, or of some of its own: by route, say. */
  readonly exposures?: readonly Exposure<Ref>[];
  /** Questions that the literature has not settled about it. */
  readonly variants?: Readonly<Record<string, Variant<Ref>>>;
  readonly adjustments?: Readonly<Record<string, Parameter<Ref>>>;
  readonly baselines?: Readonly<Record<string, string>>;
  /** Readouts that are there when it is. */
  readonly readouts?: Readonly<Record<string, Readout>>;
}

/** A status in a word, and what is said of it. */
export interface AgentStatus {
  readonly kind: string;
  readonly text: string;
  /** True where it was not seen in a register or a list. */
  readonly unverified?: boolean;
}

/** What every output says of an agent that a protocol names. */
export interface AgentNotes {
  readonly name: string;
  /** How good the best evidence is that it does something, and that it moves mTOR. */
  readonly evidence: { readonly any: string; readonly mtor: string; readonly note: string };
  readonly approval: AgentStatus;
  readonly wada: AgentStatus;
  /** Meaning of `level: 1 x`, of agents that take a level. */
  readonly level?: string;
}

/** An agent as a system knows it. */
export interface SystemAgent<Ref extends string = string> {
  readonly notes: AgentNotes;
  /** Sources of what is said of it. */
  readonly refs?: readonly Ref[];
  /** What joins; without it, the agent is named and not modelled, unless the system has it already. */
  readonly parts?: AgentParts<Ref>;
  /** Why it is not modelled. */
  readonly not?: string;
  /** How it is written where systems have it from the start. */
  readonly inSystem?: string;
}
