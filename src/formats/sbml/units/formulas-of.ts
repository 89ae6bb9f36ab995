import type { SbmlMath } from "../math/math-tree.ts";
import type { SbmlModel } from "../sbml-model.ts";

/** Every formula of a model, with the component it belongs to. */
export function* formulasOf(model: SbmlModel): Generator<{ readonly math: SbmlMath; readonly path: string }> {
  for (const [path, math] of candidates(model)) if (math !== undefined) yield { math, path };
}

function* candidates(model: SbmlModel): Generator<[path: string, math: SbmlMath | undefined]> {
  for (const { id, body } of model.functionDefinitions) yield [`functionDefinitions.${id}`, body];
  for (const { symbol, math } of model.initialAssignments) yield [`initialAssignments.${symbol}`, math];
  for (const [index, { variable, math }] of model.rules.entries()) {
    yield [`rules.${variable ?? index + 1}`, math];
  }
  for (const [index, { math }] of model.constraints.entries()) yield [`constraints.${index + 1}`, math];
  for (const { id, kineticLaw, reactants, products } of model.reactions) {
    yield [`reactions.${id}.kineticLaw`, kineticLaw?.math];
    for (const { species, stoichiometryMath } of [...reactants, ...products]) {
      yield [`reactions.${id}.${species}`, stoichiometryMath];
    }
  }
  for (const [index, event] of model.events.entries()) {
    const path = `events.${event.id ?? index + 1}`;
    yield [`${path}.trigger`, event.trigger?.math];
    yield [`${path}.delay`, event.delay?.math];
    yield [`${path}.priority`, event.priority?.math];
    for (const { variable, math } of event.assignments) yield [`${path}.${variable}`, math];
  }
}
