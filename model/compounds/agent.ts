import type { Module } from "../../src/lang/index.ts";
import type { references } from "../references.ts";

type Ref = keyof typeof references;

/** How good the best evidence is that an agent does something. */
export type EvidenceLevel = "human-trial" | "human-mechanism" | "animal" | "cell" | "none";

/** How an agent is given in a protocol. `food` is written as a meal or a drink, `setting` as another entry. */
export type Taken = "amount" | "level" | "food" | "setting";

/** One statement with where it was seen. `unverified`: it stands in a secondary page, or was not found again. */
export interface Said {
  readonly text: string;
  readonly refs?: readonly Ref[];
  readonly unverified?: true;
}

/** A number as its source states it, or a range of them. */
export interface AgentNumber {
  readonly what: string;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly sd?: number;
  /** Species, preparation, route, dose: what has to be known to read it. */
  readonly in?: string;
  readonly refs?: readonly Ref[];
  readonly unverified?: true;
}

/** Where an agent acts on the network, in the words of the field: a protein, a process, a hormone. */
export interface AgentTarget {
  readonly node: string;
  /** 1 raises what the node does, -1 lowers it, 0 neither (said where it is often thought otherwise). */
  readonly sign: 1 | -1 | 0;
  readonly how: string;
  readonly tissue?: string;
  readonly refs?: readonly Ref[];
  readonly unverified?: true;
}

/** Concentrations of the active form, for agents whose experiments in a dish use more than a body reaches. */
export interface Reach {
  readonly unit: "nmol/L" | "umol/L" | "mmol/L";
  /** Highest in plasma, free of conjugation, after a usual dose. */
  readonly reachable: number;
  /** Where the effect in cells is seen. */
  readonly culture: number;
  readonly how: string;
  readonly refs: readonly Ref[];
}

/** What joins a system when a protocol names the agent. Addresses as in a system; the agent's own instance has its id. */
export interface AgentModel {
  /** Instances -> modules; kinetics first. */
  readonly modules: Readonly<Record<string, Module<Ref>>>;
  /** What its modules need of the body: `instance.need` -> `instance.offer`. */
  readonly wires: Readonly<Record<string, string>>;
  /** Channel of the system -> the offer that acts on it: several agents on one channel are combined as it says. */
  readonly acts: Readonly<Record<string, string>>;
  /** What taking it does: as `exposures` of a system, of `compound.<id>`. */
  readonly takes: Readonly<Record<string, string>>;
  readonly adds?: Readonly<Record<string, string>>;
  readonly during?: Readonly<Record<string, string>>;
  readonly holds?: Readonly<Record<string, string>>;
  /** Questions that the literature has not settled about it, beside those of the system. */
  readonly variants?: Readonly<Record<string, unknown>>;
  /** Readouts that are there when it is. */
  readonly readouts?: Readonly<Record<string, unknown>>;
}

/** An agent: what is known of it, with its status, and how it is modelled or why it is not. */
export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly class: string;
  readonly taken: Taken;
  readonly servings?: Readonly<Record<string, { readonly value: number; readonly unit: string }>>;
  /** Meaning of `level: 1 x`. Only of agents that take a level. */
  readonly reference?: string;
  readonly targets: readonly AgentTarget[];
  readonly kinetics: readonly AgentNumber[];
  readonly potency: readonly AgentNumber[];
  readonly reach?: Reach;
  /** What it was seen to do, beside the network. */
  readonly effects: readonly Said[];
  readonly evidence: { readonly any: EvidenceLevel; readonly mtor: EvidenceLevel; readonly note: string };
  readonly approval: Said & {
    readonly kind:
      | "approved"
      | "investigational"
      | "research-only"
      | "supplement"
      | "food"
      | "endogenous"
      | "setting";
  };
  readonly wada: Said & { readonly kind: "prohibited" | "in-competition" | "not-listed" | "not-applicable" };
  /** What is not known, or not seen. */
  readonly gaps: readonly string[];
  readonly modelled: AgentModel | { readonly not: string };
}
