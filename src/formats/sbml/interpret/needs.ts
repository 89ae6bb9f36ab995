import type { SbmlMath } from "../math/math-tree.ts";
import type { Equations } from "./equations.ts";
import { refuse } from "./refuse.ts";

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

/** Steps from a quantity to one that it needs, over all looks at one model: about a second. */
const mostSteps = 2_000_000;

/**
 * Ids and all that their values are computed from at the same instant: through rules, laws and compartments. Refuses, at
 * the place `at`, a model that has been looked at so too often.
 */
export function reachableFrom(equations: Equations, ids: ReadonlySet<string>, at: number): Set<string> {
  const reached = new Set(ids);
  for (const id of reached) {
    for (const next of needsOf(equations, id)) {
      reached.add(next);
      equations.stepsToNeeds += 1;
    }
    equations.stepsToNeeds += 1;
    if (equations.stepsToNeeds > mostSteps)
      refuse("sbml-algebraic-too-large", at, {
        found: "quantities behind algebraic rules",
        expected: `${mostSteps}`,
      });
  }
  return reached;
}

/** The ids that a formula uses, kept for the next time. */
function keptIdsIn(equations: Equations, math: SbmlMath): ReadonlySet<string> {
  const ids = equations.idsIn.get(math) ?? idsIn(math);
  equations.idsIn.set(math, ids);
  return ids;
}

function needsOf(equations: Equations, id: string): Iterable<string> {
  const thing = equations.things.get(id);
  if (thing === undefined) return [];
  if (thing.kind === "reaction") {
    const law = thing.of.kineticLaw;
    if (law?.math === undefined) return [];
    const local = new Set(law.localParameters.map((parameter) => parameter.id));
    return [...keptIdsIn(equations, law.math)].filter((used) => !local.has(used));
  }
  const solved = equations.solved.get(id)?.math;
  if (solved !== undefined) return [...keptIdsIn(equations, solved)].filter((used) => used !== id);
  const rule = equations.assignmentRules.get(id)?.math;
  if (rule !== undefined) return keptIdsIn(equations, rule);
  if (thing.kind === "stoichiometry" && thing.of.stoichiometryMath !== undefined)
    return keptIdsIn(equations, thing.of.stoichiometryMath);
  return thing.kind === "species" && !thing.of.hasOnlySubstanceUnits ? [thing.of.compartment] : [];
}
