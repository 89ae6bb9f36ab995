import {
  evaluateFormula,
  type FlatChange,
  type FlatProcess,
  type Formula,
  namesIn,
  sourcesOf,
  wordEvidence,
} from "../../../lang/index.ts";
import {
  type Dimension,
  divideDimensions,
  multiplyDimensions,
  plain,
  sameDimension,
  time,
} from "../../../lang/units/dimension.ts";
import type { SbmlMath } from "../math/math-tree.ts";
import type { SbmlReaction, SbmlRule, SbmlSpeciesReference } from "../sbml-model.ts";
import { annotationOf, describedBy } from "./annotation.ts";
import { compartmentOf } from "./compartments.ts";
import { dimensionAt, type ExportedState, type ExportedSystem } from "./exported-system.ts";
import { applied, dimensionOf, mathOfFormula, numberMath } from "./math-of-formula.ts";
import { sboTerms } from "./sbo-terms.ts";
import { litres, moles } from "./state-kinds.ts";
import { notesOf } from "./tree.ts";

/** Whether a state changes by reactions; the others have rules. */
export function runsInReactions({ flat }: ExportedSystem, { state, kind }: ExportedState): boolean {
  return flat.processes !== undefined && kind.kind !== "parameter" && state.algebraic !== true;
}

/** Reactions, and the rules of stoichiometries that are formulas. */
export interface Reactions {
  readonly reactions: readonly SbmlReaction[];
  readonly rules: readonly SbmlRule[];
}

/** Every process that changes a species, as a reaction that runs in moles per minute. */
export function reactionsOf(system: ExportedSystem): Reactions {
  const rules: SbmlRule[] = [];
  const reactions = (system.flat.processes ?? []).flatMap((process) => {
    const changes = process.changes.filter(({ state }) => {
      const exported = system.states.get(state);
      return exported !== undefined && runsInReactions(system, exported);
    });
    return changes.length === 0 ? [] : [reactionOf(system, process, changes, rules)];
  });
  return { reactions, rules };
}

function reactionOf(
  system: ExportedSystem,
  process: FlatProcess,
  changes: readonly FlatChange[],
  rules: SbmlRule[],
): SbmlReaction {
  const id = system.ids.of(process.address);
  const references = changes.map((change) => referenceOf(system, id, change, rules));
  const reactants = references.filter(({ isTaken }) => isTaken).map(({ reference }) => reference);
  const products = references.filter(({ isTaken }) => !isTaken).map(({ reference }) => reference);
  const part = new Set(changes.map(({ state }) => state));
  const modifiers = [...namesIn(process.rate)].filter(
    (name) => !part.has(name) && (system.states.get(name)?.kind.kind ?? "parameter") !== "parameter",
  );
  return {
    id,
    name: process.address,
    sboTerm: termOf(reactants.length, products.length),
    ...aboutProcess(system, process, id),
    reversible: isDifference(process.rate),
    fast: false,
    reactants,
    products,
    modifiers: modifiers.map((name) => ({ species: system.ids.of(name), at: 0 })),
    kineticLaw: { math: lawOf(system, process, changes), localParameters: [], at: 0 },
    at: 0,
  };
}

function termOf(taken: number, made: number): string {
  if (taken === 0) return sboTerms.production.id;
  return made === 0 ? sboTerms.consumption.id : sboTerms.process.id;
}

/** A rate that is a difference may run backwards. */
function isDifference(rate: Formula): boolean {
  return rate.kind === "binary" && rate.operator === "-";
}

function aboutProcess({ index, references }: ExportedSystem, process: FlatProcess, id: string) {
  const entry = index.get(process.address);
  if (entry?.kind !== "process") return {};
  const { means, evidence } = entry;
  const grade = "refs" in evidence ? "Form from" : "Form assumed:";
  return {
    ...notesOf([means, `${grade} ${wordEvidence(evidence, references)}.`], 4),
    ...annotationOf(id, [describedBy(sourcesOf(evidence), references)], 4),
  };
}

/** The rate in moles per minute: a concentration's times the compartment, any other times one mole of its unit. */
function lawOf(system: ExportedSystem, { rate }: FlatProcess, changes: readonly FlatChange[]): SbmlMath {
  const { names } = system;
  const [first] = changes;
  const rateDimension =
    dimensionOf(rate, names.scope) ??
    divideDimensions(first === undefined ? plain : dimensionAt(system, first.state), time);
  const law = mathOfFormula(rate, names, rateDimension);
  const extent = multiplyDimensions(rateDimension, time);
  const [dense] = changes.filter(({ state }) => system.states.get(state)?.kind.kind === "concentration");
  const filled = dense === undefined ? extent : multiplyDimensions(extent, litres);
  const places: SbmlMath[] =
    dense === undefined ? [] : [{ kind: "name", id: compartmentOf(system, dense.state), at: 0 }];
  const left = divideDimensions(moles, filled);
  const factors = sameDimension(left, plain) ? places : [...places, numberMath(1, names.unitOf(left))];
  return factors.length === 0 ? law : applied("times", [law, ...factors]);
}

function referenceOf(
  system: ExportedSystem,
  reaction: string,
  { state, per }: FlatChange,
  rules: SbmlRule[],
): { readonly isTaken: boolean; readonly reference: SbmlSpeciesReference } {
  const species = system.ids.of(state);
  if (namesIn(per).size === 0) {
    const value = evaluateFormula(per, () => Number.NaN);
    const reference = { species, stoichiometry: Math.abs(value), constant: true, at: 0 };
    return { isTaken: value < 0, reference };
  }
  const id = system.ids.fresh(`${reaction}__${species}`);
  rules.push({ kind: "assignment", variable: id, math: plainNumber(system, per), at: 0 });
  return { isTaken: false, reference: { id, species, constant: false, at: 0 } };
}

/** A formula over its own unit. */
function plainNumber({ names }: ExportedSystem, formula: Formula): SbmlMath {
  const dimension: Dimension = dimensionOf(formula, names.scope) ?? plain;
  const math = mathOfFormula(formula, names, dimension);
  if (sameDimension(dimension, plain)) return math;
  return applied("times", [math, numberMath(1, names.unitOf(divideDimensions(plain, dimension)))]);
}
