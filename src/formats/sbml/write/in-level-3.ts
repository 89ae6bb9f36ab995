import { type Diagnostic, EquatorError, wordDiagnostic } from "../../../messages/index.ts";
import type {
  SbmlKineticLaw,
  SbmlModel,
  SbmlReaction,
  SbmlRule,
  SbmlSpeciesReference,
  SbmlUnitDefinition,
} from "../sbml-model.ts";

/**
 * The same model in the terms of Level 3 Version 2 alone: what Levels 1 and 2 have besides is said in other words.
 *
 * Throws an EquatorError for what Level 3 Version 2 has no words for.
 */
export function inLevel3(model: SbmlModel): SbmlModel {
  const faults = [...fastReactions(model), ...shiftedUnits(model)];
  if (faults.length > 0) throw new EquatorError(faults, faults.map(wordDiagnostic).join("\n"));
  const rewriting = new Stoichiometries(model);
  const reactions = model.reactions.map((reaction) => rewriting.reaction(reaction));
  return {
    ...model,
    source: { level: 3, version: 2 },
    unitDefinitions: model.unitDefinitions.map(withoutOffsets),
    reactions,
    rules: [...model.rules, ...rewriting.rules],
  };
}

function fastReactions({ id, reactions }: SbmlModel): Diagnostic[] {
  return reactions
    .filter(({ fast }) => fast)
    .map((reaction) => refused("sbml-fast-not-expressible", id, reaction.id));
}

function shiftedUnits({ id, unitDefinitions }: SbmlModel): Diagnostic[] {
  return unitDefinitions
    .filter(({ units }) => units.some(({ kind, offset = 0 }) => kind === "Celsius" || offset !== 0))
    .map((definition) => refused("sbml-unit-offset-not-expressible", id, definition.id));
}

function refused(code: string, model: string | undefined, found: string): Diagnostic {
  return { code, severity: "error", where: model === undefined ? {} : { path: model }, found };
}

/** Level 3 has no offsets; those that are not 0 were refused. */
function withoutOffsets(definition: SbmlUnitDefinition): SbmlUnitDefinition {
  return { ...definition, units: definition.units.map(({ offset, ...unit }) => unit) };
}

/** Stoichiometries that are formulas become variables of their own, each with an assignment rule. */
class Stoichiometries {
  readonly rules: SbmlRule[] = [];
  private readonly taken: Set<string>;

  constructor(model: SbmlModel) {
    this.taken = new Set(idsOf(model));
  }

  reaction(reaction: SbmlReaction): SbmlReaction {
    const { reactants, products, kineticLaw } = reaction;
    const side = (references: readonly SbmlSpeciesReference[], role: string) =>
      references.map((reference) => this.reference(reference, `${reaction.id}_${role}_${reference.species}`));
    return {
      ...reaction,
      reactants: side(reactants, "of"),
      products: side(products, "to"),
      ...(kineticLaw === undefined ? {} : { kineticLaw: lawInLevel3(kineticLaw) }),
    };
  }

  private reference(reference: SbmlSpeciesReference, wanted: string): SbmlSpeciesReference {
    const { stoichiometryMath, ...rest } = reference;
    if (stoichiometryMath === undefined) return rest;
    const id = rest.id ?? this.freeId(wanted);
    const { at } = reference;
    this.rules.push({ kind: "assignment", variable: id, math: stoichiometryMath, at });
    return { ...rest, id, constant: false };
  }

  private freeId(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.taken.has(id); n++) id = `${wanted}_${n}`;
    this.taken.add(id);
    return id;
  }
}

/** A parameter of a law cannot change, whatever Level 2 said of it. */
function lawInLevel3(law: SbmlKineticLaw): SbmlKineticLaw {
  return {
    ...law,
    localParameters: law.localParameters.map((parameter) => ({ ...parameter, constant: true })),
  };
}

function idsOf(model: SbmlModel): string[] {
  const { functionDefinitions, compartments, species, parameters, reactions, events } = model;
  const references = reactions.flatMap(({ reactants, products, modifiers }) => [
    ...reactants,
    ...products,
    ...modifiers,
  ]);
  const all = [functionDefinitions, compartments, species, parameters, reactions, references, events];
  return all.flatMap((components) => components.flatMap(({ id }) => id ?? []));
}
