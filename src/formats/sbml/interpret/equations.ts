import type { FlatParameter, FlatTerm, Formula } from "../../../lang/index.ts";
import type { SbmlMath } from "../math/math-tree.ts";
import type {
  SbmlFunction,
  SbmlInitialAssignment,
  SbmlModel,
  SbmlReaction,
  SbmlRule,
} from "../sbml-model.ts";
import { nameOf } from "./formula-parts.ts";
import { type OperatorTable, operatorTable } from "./operators.ts";
import { refuse } from "./refuse.ts";
import { type Role, rolesOf } from "./roles.ts";
import { floorOf } from "./steps.ts";
import { type Thing, thingsOf } from "./symbols.ts";

/** Whether a formula is for the run, for the instant at which it starts, or for a time before that. */
export type Phase = "running" | "start" | Before;

/** A time before the start, to which a delay looks back: initial values are what their formulas give at that time. */
export interface Before {
  readonly time: Formula;
  /** What the addresses of terms for that time end with. */
  readonly part: string;
  /** Delays that led there, one within the other. */
  readonly depth: number;
}

/** What lowering a formula finds its names in, beyond the ids of the model. */
export interface Bound {
  readonly formula: Formula;
  /** The id that it stands for, where it is no more than a name. */
  readonly id?: string;
  /** The formula for a phase; the same for all where this is missing. */
  readonly inPhase?: (phase: Phase) => Formula;
}

/** A step function of something that changes: held by a state that an event sets. */
export interface StepFunction {
  readonly address: string;
  readonly of: Formula;
}

/** A delayed value that has been asked for: of what, by how much. Lowered last, since it may be part of itself. */
export interface Delay {
  readonly address: string;
  readonly of: SbmlMath;
  readonly by: SbmlMath;
  readonly locals: Locals;
}

/** Where a formula stands: what its local names mean, and which functions it is being read for. */
export interface Locals {
  readonly names: ReadonlyMap<string, Bound>;
  readonly calls: readonly string[];
}

/** A model on its way to a flat system: terms appear, in order, as something asks for them. */
export class Equations {
  readonly model: SbmlModel;
  readonly things: ReadonlyMap<string, Thing>;
  readonly functions: ReadonlyMap<string, SbmlFunction>;
  readonly assignmentRules: ReadonlyMap<string, SbmlRule>;
  readonly rateRules: ReadonlyMap<string, SbmlRule>;
  readonly initialAssignments: ReadonlyMap<string, SbmlInitialAssignment>;
  readonly roles: Map<string, Role>;
  readonly startTime: number;
  /** Variables that algebraic rules give explicitly. */
  readonly solved = new Map<string, SbmlRule>();
  readonly terms: FlatTerm[] = [];
  readonly parameters: FlatParameter[] = [];
  readonly steps: StepFunction[] = [];
  readonly delays = new Map<string, Delay>();
  /** Times before the start that delays within delays lead to, by what they are. */
  readonly befores = new Map<string, Before>();
  /** Ids whose value at the start nothing gives. */
  readonly missing = new Set<string>();
  /** Formulas and parts of formulas that are being read, each within the one before. */
  nesting = 0;
  /** Ids in formulas that have been looked at, and how many steps such looks took in all. */
  readonly idsIn = new WeakMap<SbmlMath, ReadonlySet<string>>();
  stepsToNeeds = 0;
  readonly sizes = new WeakMap<Formula, number>();
  readonly #reactions: ReadonlyMap<string, readonly SbmlReaction[]>;
  readonly #operators = new Map<Phase, OperatorTable>();
  readonly #emitted = new Map<string, Formula>();
  readonly #pending = new Set<string>();

  constructor(model: SbmlModel, startTime: number) {
    this.model = model;
    this.startTime = startTime;
    this.things = thingsOf(model);
    this.functions = new Map(model.functionDefinitions.map((of) => [of.id, of]));
    this.assignmentRules = rulesOf(model, "assignment");
    this.rateRules = rulesOf(model, "rate");
    this.initialAssignments = new Map(
      model.initialAssignments.flatMap((of) => (of.math === undefined ? [] : [[of.symbol, of]])),
    );
    this.roles = rolesOf(model, this.things);
    this.#reactions = reactionsBySpecies(model);
  }

  /** The reactions that make or use a species, in order, each once. */
  reactionsOf(species: string): readonly SbmlReaction[] {
    return this.#reactions.get(species) ?? [];
  }

  /** How operators are written in a phase. */
  operators(phase: Phase): OperatorTable {
    const known = this.#operators.get(phase) ?? operatorTable((x) => floorOf(this, x, phase));
    this.#operators.set(phase, known);
    return known;
  }

  roleOf(id: string): Role {
    return this.roles.get(id) ?? "constant";
  }

  /**
   * The term at an address, made at the first call. A number or a name needs no term and is returned as it is.
   * Refuses a term that needs itself.
   */
  term(address: string, at: number, make: () => Formula): Formula {
    const known = this.#emitted.get(address);
    if (known !== undefined) return known;
    if (this.#pending.has(address)) refuse("sbml-circular", at, { found: address.split(".")[0] ?? address });
    if (this.#pending.size > deepestChain) refuse("sbml-chain-too-long", at, { found: `${deepestChain}` });
    this.#pending.add(address);
    const is = make();
    this.#pending.delete(address);
    const direct = is.kind === "number" || is.kind === "name";
    if (!direct) this.terms.push({ address, unit: "", perUnit: 1, is });
    const result = direct ? is : nameOf(address);
    this.#emitted.set(address, result);
    return result;
  }

  /** The name of a constant of the flat system. */
  parameter(address: string, value: number): Formula {
    const known = this.#emitted.get(address);
    if (known !== undefined) return known;
    this.parameters.push({ address, unit: "", perUnit: 1, value, input: false });
    const result = nameOf(address);
    this.#emitted.set(address, result);
    return result;
  }
}

/** Quantities that are each defined by the next: each takes some ten frames of a stack that may hold 7,000. */
const deepestChain = 500;

function rulesOf(model: SbmlModel, kind: SbmlRule["kind"]): Map<string, SbmlRule> {
  const rules = new Map<string, SbmlRule>();
  for (const rule of model.rules) {
    if (rule.kind === kind && rule.variable !== undefined && rule.math !== undefined)
      rules.set(rule.variable, rule);
  }
  return rules;
}

function reactionsBySpecies(model: SbmlModel): Map<string, SbmlReaction[]> {
  const reactions = new Map<string, SbmlReaction[]>();
  for (const reaction of model.reactions) {
    const species = new Set(
      [...reaction.reactants, ...reaction.products].map((reference) => reference.species),
    );
    for (const id of species) reactions.set(id, [...(reactions.get(id) ?? []), reaction]);
  }
  return reactions;
}
