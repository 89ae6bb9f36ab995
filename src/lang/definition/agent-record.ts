import type { AgentParts } from "./agent.ts";

/** How good the best evidence is that an agent does something. */
export type EvidenceLevel = "human-trial" | "human-mechanism" | "animal" | "cell" | "none";

/** How an agent is given in a protocol. `food` is written as a meal or a drink, `setting` as another entry. */
export type Taken = "amount" | "level" | "food" | "setting";

/** One statement with where it was seen. `unverified`: it stands in a secondary page, or was not found again. */
export interface Said<Ref extends string = string> {
  readonly text: string;
  readonly refs?: readonly Ref[];
  readonly unverified?: true;
}

/** A number as its source states it, or a range of them. */
export interface AgentNumber<Ref extends string = string> {
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
export interface AgentTarget<Ref extends string = string> {
  readonly node: string;
  /** 1 raises what the node does, -1 lowers it, 0 neither (said where it is often thought otherwise). */
  readonly sign: 1 | -1 | 0;
  readonly how: string;
  readonly tissue?: string;
  readonly refs?: readonly Ref[];
  readonly unverified?: true;
}

/** Concentrations of the active form, for agents whose experiments in a dish use more than a body reaches. */
export interface Reach<Ref extends string = string> {
  readonly unit: "nmol/L" | "umol/L" | "mmol/L";
  /** Highest in plasma, free of conjugation, after a usual dose. */
  readonly reachable: number;
  /** Where the effect in cells is seen. */
  readonly culture: number;
  readonly how: string;
  readonly refs: readonly Ref[];
}

/** Why nothing of it is modelled. */
export interface NotModelled {
  readonly not: string;
}

/** Where systems have it from the start, and how a protocol says it: nothing joins. */
export interface InSystem {
  readonly inSystem: string;
}

/** An agent: what is known of it, with its status, and how it is modelled or why it is not. */
export interface AgentRecord<Ref extends string = string> {
  readonly id: string;
  /** What protocols and systems call it (`compound.<name>`), where that is not its id. */
  readonly compound?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly class: string;
  readonly taken: Taken;
  readonly servings?: Readonly<Record<string, { readonly value: number; readonly unit: string }>>;
  /** Meaning of `level: 1 x`. Only of agents that take a level. */
  readonly reference?: string;
  readonly targets: readonly AgentTarget<Ref>[];
  readonly kinetics: readonly AgentNumber<Ref>[];
  readonly potency: readonly AgentNumber<Ref>[];
  readonly reach?: Reach<Ref>;
  /** What it was seen to do, beside the network. */
  readonly effects: readonly Said<Ref>[];
  readonly evidence: { readonly any: EvidenceLevel; readonly mtor: EvidenceLevel; readonly note: string };
  readonly approval: Said<Ref> & {
    readonly kind:
      | "approved"
      | "investigational"
      | "research-only"
      | "supplement"
      | "food"
      | "endogenous"
      | "setting";
  };
  readonly wada: Said<Ref> & {
    readonly kind: "prohibited" | "in-competition" | "not-listed" | "not-applicable";
  };
  /** What is not known, or not seen. */
  readonly gaps: readonly string[];
  /** In the body of people. */
  readonly modelled: AgentParts<Ref> | InSystem | NotModelled;
  /** Over cells in a medium, where a dose is a concentration that stays: the same potency, without kinetics of a body. */
  readonly cells?: AgentParts<Ref> | InSystem | NotModelled;
}
