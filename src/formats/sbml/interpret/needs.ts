import type { SbmlMath } from "../math/math-tree.ts";
import type { Equations } from "./equations.ts";

/** The ids of the model that a formula uses, those of functions that it calls apart. */
export function idsIn(math: SbmlMath): Set<string> {
  const ids = new Set<string>();
  const pending = [math];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "name") ids.add(next.id);
    else if (next.kind === "apply" || next.kind === "call") for (const part of next.of) pending.push(part);
  }
  return ids;
}

/** Ids and all that their values are computed from at the same instant: through rules, laws and compartments. */
export function reachableFrom(equations: Equations, ids: ReadonlySet<string>): Set<string> {
  const reached = new Set(ids);
  for (const id of reached) for (const next of needsOf(equations, id)) reached.add(next);
  return reached;
}

function needsOf(equations: Equations, id: string): Iterable<string> {
  const thing = equations.things.get(id);
  if (thing === undefined) return [];
  if (thing.kind === "reaction") {
    const law = thing.of.kineticLaw;
    if (law?.math === undefined) return [];
    const local = new Set(law.localParameters.map((parameter) => parameter.id));
    return [...idsIn(law.math)].filter((used) => !local.has(used));
  }
  const solved = equations.solved.get(id)?.math;
  if (solved !== undefined) return [...idsIn(solved)].filter((used) => used !== id);
  const rule = equations.assignmentRules.get(id)?.math;
  if (rule !== undefined) return idsIn(rule);
  if (thing.kind === "stoichiometry" && thing.of.stoichiometryMath !== undefined)
    return idsIn(thing.of.stoichiometryMath);
  return thing.kind === "species" && !thing.of.hasOnlySubstanceUnits ? [thing.of.compartment] : [];
}
