import type { SbmlComponent, SbmlModel } from "../sbml-model.ts";
import type { FaultReport } from "./sbml-reading.ts";

export type SymbolKind =
  | "compartment"
  | "species"
  | "parameter"
  | "species reference"
  | "reaction"
  | "function"
  | "other";

/** What an id of a model stands for. */
export interface ModelSymbol {
  readonly kind: SymbolKind;
  /** Whether nothing may change it over time. */
  readonly constant: boolean;
}

export type ModelSymbols = ReadonlyMap<string, ModelSymbol>;

/** The ids of a model, which share one space; those of units and local parameters have their own. */
export function symbolsOf(model: SbmlModel, report: FaultReport): ModelSymbols {
  const symbols = new Map<string, ModelSymbol>();
  for (const [component, kind, constant] of declared(model)) {
    if (component.id === undefined) continue;
    if (symbols.has(component.id)) report.error("sbml-duplicate-id", component.at, { found: component.id });
    symbols.set(component.id, { kind, constant });
  }
  if (model.id !== undefined && symbols.has(model.id))
    report.warn("sbml-duplicate-id", model.at, { found: model.id });
  checkUnitIds(model, report);
  return symbols;
}

type Declared = readonly [component: SbmlComponent, kind: SymbolKind, constant: boolean];

function* declared(model: SbmlModel): Iterable<Declared> {
  for (const one of model.functionDefinitions) yield [one, "function", true];
  for (const one of model.compartments) yield [one, "compartment", one.constant];
  for (const one of model.species) yield [one, "species", one.constant];
  for (const one of model.parameters) yield [one, "parameter", one.constant];
  for (const one of model.reactions) {
    yield [one, "reaction", false];
    for (const reference of [...one.reactants, ...one.products])
      yield [reference, "species reference", reference.constant];
    for (const modifier of one.modifiers) yield [modifier, "other", true];
    if (one.kineticLaw) yield [one.kineticLaw, "other", true];
  }
  yield* declaredElsewhere(model);
}

function* declaredElsewhere(model: SbmlModel): Iterable<Declared> {
  const lists = [model.initialAssignments, model.rules, model.constraints, model.events];
  for (const one of lists.flat()) yield [one, "other", true];
  for (const { trigger, priority, delay, assignments } of model.events) {
    for (const one of [trigger, priority, delay, ...assignments]) if (one) yield [one, "other", true];
  }
}

function checkUnitIds({ unitDefinitions }: SbmlModel, report: FaultReport): void {
  const seen = new Set<string>();
  for (const { id, at } of unitDefinitions) {
    if (seen.has(id)) report.error("sbml-duplicate-id", at, { found: id });
    seen.add(id);
  }
}
