/**
 * What one file says of an agent.
 *
 * To add one: write `model/compounds/<id>.ts` that exports an `Agent` under its name in camel case, and put it into
 * `model/compounds/index.ts`; what a protocol may write (names, aliases, amount or level) follows from it. Its sources
 * stand in `model/references`. `test/model/compounds/agents.test.ts` builds every agent into its systems, settles them, and
 * holds it to being nothing until it is taken and to moving a readout once it is.
 *
 * A modelled agent has modules of its own (kinetics first, then what it does: `defineModule`, under instance names that no
 * system has) and acts on channels, the places that a system keeps for agents. Those of the body stand in
 * `body-channels.ts` (`ghrh`, `cortisol_drive`), those that every tissue has in `tissue-channels.ts`
 * (`muscle.energy_stress`; `inTissues` names many at once), those of cells in `cell-channels.ts`. An offer on a channel has the unit of
 * the channel and must be neutral while the agent is absent: 1 on `product`, else 0. What does not go through a channel is
 * not heard. Where a place is missing, add a channel: it names a need, an input, a term, an offer or a process of the
 * system, costs nothing until an agent uses it, and no module has to change. Modules that several agents share (prolactin)
 * are one object that each of them brings.
 *
 * @example
 * const modelled = {
 *   modules: { everolimus: kinetics },
 *   wires: { "everolimus.body_mass": "body_size.body_mass" },
 *   acts: inTissues("rapalog", "everolimus.equivalents"),
 *   takes: { dose: "mg" },
 *   adds: { "everolimus.gut": "dose / 958.2[g/mol]" },
 * };
 */
import type { AgentParts } from "../../src/lang/index.ts";
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

/** What joins a system when a protocol names the agent: `AgentParts` of the language. */
export type AgentModel = AgentParts<Ref>;

/** Why nothing of it is modelled. */
export interface NotModelled {
  readonly not: string;
}

/** Where systems have it from the start, and how a protocol says it: nothing joins. */
export interface InSystem {
  readonly inSystem: string;
}

/** An agent: what is known of it, with its status, and how it is modelled or why it is not. */
export interface Agent {
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
  /** In the body of people. */
  readonly modelled: AgentModel | InSystem | NotModelled;
  /** Over cells in a medium, where a dose is a concentration that stays: the same potency, without kinetics of a body. */
  readonly cells?: AgentModel | InSystem | NotModelled;
}
